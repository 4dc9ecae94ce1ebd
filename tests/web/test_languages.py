"""The language stands in the address: every page in every language, and nothing that mixes them up."""

import re

import pytest
from flask.testing import FlaskClient

from portal.data.base import db
from portal.data.tables import Message, Practice
from portal.data.transaction import reading, writing
from portal.domain.messages import Letter, MessageText
from portal.domain.people import Role
from portal.services import drafts, intakes, messages
from tests.factories import World
from tests.pages.reading import forms, links, words

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
LANG = {"": "en-GB", "/en-gb": "en-GB", "/en-us": "en-US", "/es": "es", "/fr": "fr"}


def speak(world: World, locale: str) -> None:
    with writing():
        db.session.get_one(Practice, world.practice_id).locale = locale


@pytest.mark.parametrize(("beginning", "lang"), LANG.items())
@pytest.mark.parametrize("path", ["/", "/guide/", "/guide/forgiving", "/start", "/login", "/nowhere"])
def test_a_page_speaks_as_its_address_says(client: FlaskClient, beginning: str, lang: str, path: str) -> None:
    page = client.get(f"{beginning}{path}").text
    assert f'<html class="govuk-template" lang="{lang}">' in page


@pytest.mark.parametrize("beginning", ["/es", "/fr", "/en-us"])
def test_what_a_page_links_to_speaks_likewise(client: FlaskClient, beginning: str) -> None:
    page = client.get(f"{beginning}/guide/").text
    own = [link for link in links(page) if link.startswith("/") and link not in {"/guide/", "/es/guide/", "/fr/guide/"}]
    assert own
    assert all(link.startswith(f"{beginning}/") for link in own)


def test_files_have_one_address_in_every_language(client: FlaskClient) -> None:
    found = {
        tuple(part for part in client.get(f"{beginning}/").text.split('"') if "/dist/" in part) for beginning in LANG
    }
    assert len(found) == 1


def test_each_page_leads_to_itself_in_the_other_languages(client: FlaskClient) -> None:
    for beginning in ("", "/es", "/fr"):
        found = links(client.get(f"{beginning}/guide/forgiving").text)
        assert {"/guide/forgiving", "/es/guide/forgiving", "/fr/guide/forgiving"} <= set(found)


def test_a_practice_speaks_its_own_language_at_the_plain_address(client: FlaskClient, world: World) -> None:
    speak(world, "fr")
    page = client.get("/guide/").text
    assert 'lang="fr"' in page
    assert {"/guide/", "/en-gb/guide/", "/es/guide/"} <= set(links(page))
    assert 'lang="fr"' in client.get("/nowhere").text


def test_of_two_kinds_of_english_that_of_the_practice_is_offered(client: FlaskClient, world: World) -> None:
    speak(world, "en_US")
    found = links(client.get("/guide/").text)
    assert "/en-gb/guide/" not in found
    assert 'lang="en-US"' in client.get("/guide/").text


@pytest.mark.parametrize("path", ["//evil.example/", "/es//evil.example/", "/%2F/evil.example"])
def test_no_address_leads_to_another_site(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert not [link for link in links(answer.text) if link.startswith("//") and "evil" in link]
    assert "//evil" not in (answer.location or "").removeprefix("http://")


def test_signing_in_and_out_stays_in_the_language(world: World) -> None:
    client = world.participant().client
    assert 'lang="es"' in client.get("/es/me").text
    assert client.get("/fr/login").location == "/fr/me"
    answer = client.post("/es/logout", headers={"Origin": "http://localhost"})
    assert answer.location == "/es/"
    assert world.app.test_client().get("/fr/me").location == "/fr/login"


def test_the_language_of_the_form_is_kept_with_the_answers_and_letters_speak_it(world: World) -> None:
    signed = world.draft()
    with writing():
        draft = drafts.find(world.outside, token=None, account_id=signed.account_id)
        assert draft is not None
        participant_id = intakes.send(world.outside, draft, "fr/1")
    with writing():
        messages.to_participant(world.outside, participant_id, MessageText.APPOINTMENT_MADE)
    with reading():
        message = db.session.query(Message).filter_by(participant_id=participant_id).one()
        letter = messages.ready(world.outside, message.id)
    assert isinstance(letter, Letter)
    assert letter.subject == "Rendez-vous"


def test_the_same_bytes_for_everybody_in_every_language(client: FlaskClient, world: World) -> None:
    known = world.participant().client
    for beginning in LANG:
        answer = client.get(f"{beginning}/")
        assert known.get(f"{beginning}/").data == answer.data
        assert "Set-Cookie" not in answer.headers
        assert words(answer.text)


def test_a_page_that_only_a_form_leads_to_is_offered_in_no_other_language(world: World) -> None:
    world.participant()
    lead = world.account(Role.LEAD).client
    case = next(link for link in links(lead.get("/staff/").text) if re.fullmatch("/staff/[a-z/]*[0-9A-Z]{10}", link))
    form = next(form for form in forms(lead.get(case).text) if "/private/" in form.action)
    page = lead.post(form.action, data=form.fields)
    assert page.status_code == 200
    assert not [link for link in links(page.text) if link.startswith("/es")]


def test_what_was_asked_for_is_asked_for_in_the_other_language_too(client: FlaskClient, world: World) -> None:
    assert "/es/guide/?a=b%20c&amp;d=%22" in client.get('/guide/?a=b%20c&d="').text

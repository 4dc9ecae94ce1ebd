"""The page before the first question: how to leave, and what leaving can't do."""

import pytest
from flask.testing import FlaskClient

from portal.domain.people import Role
from tests.factories import World
from tests.pages.reading import forms, links, title, words

PATH = "/start/first"
pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def test_it_says_what_leaving_does_and_what_it_cannot(client: FlaskClient, world: World) -> None:
    page = client.get(PATH).text
    text = words(page)
    assert title(page) == "Appointment"
    for said in ("goes blank at once", "list of pages you opened", "other devices", "Small pictures", "passphrase"):
        assert said in text
    assert '<p class="keys-only">' in page
    assert "/exit" in links(page)


def test_it_leads_to_the_first_question(client: FlaskClient, world: World) -> None:
    form = next(form for form in forms(client.get(PATH).text) if form.action == PATH)
    assert client.post(PATH, data=form.fields).location == "/start"


def test_who_is_further_on_is_led_there(world: World) -> None:
    client = world.draft().client
    form = next(form for form in forms(client.get(PATH).text) if form.action == PATH)
    assert client.post(PATH, data=form.fields).location == "/start/14"


def test_who_has_sent_it_or_works_here_has_no_use_for_it(world: World) -> None:
    assert world.participant().client.get(PATH).location == "/me"
    assert world.account(Role.STAFF).client.get(PATH).status_code == 403

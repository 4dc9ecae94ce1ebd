"""Passkeys: added with the passphrase, of use for the second step, and refused wherever anything of it is another's."""

import re
from collections.abc import Callable
from datetime import timedelta
from html import unescape

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, Passkey
from portal.data.transaction import reading
from portal.domain.people import Role
from tests.conftest import Clock
from tests.factories import PASSPHRASE, Signed, World
from tests.pages.account.device import Device
from tests.pages.account.signing import sign_in
from tests.pages.reading import forms, links, words

OWN, ASK, PROVE = "/account/passkeys", "/login/code", "/login/passkey"


def question_on(page: str) -> str:
    found = re.search(r'data-passkey="([^"]*)"', page)
    assert found, words(page)
    return unescape(found[1])


def add(signed: Signed, answer: Callable[[str], str], passphrase: str = PASSPHRASE) -> str:
    page = signed.client.get(OWN).text
    form = next(form for form in forms(page) if form.action == OWN)
    data = {**form.fields, "answer": answer(question_on(page)), "passphrase": passphrase}
    return words(signed.client.post(OWN, data=data, follow_redirects=True).text)


def at_the_second_step(world: World, signed: Signed) -> tuple[FlaskClient, str]:
    browser = world.app.test_client()
    assert sign_in(browser, signed.name, PASSPHRASE).location == ASK
    return browser, browser.get(ASK).text


def prove(browser: FlaskClient, page: str, answer: str) -> str:
    form = next(form for form in forms(page) if form.action == PROVE)
    return str(browser.post(PROVE, data={**form.fields, "answer": answer}).location)


def kinds() -> list[str]:
    with reading():
        return [line.kind for line in db.session.scalars(select(AuditLine)) if line.kind.startswith("passkey")]


@pytest.fixture
def lead(world: World) -> Signed:
    return world.account(Role.LEAD)


def test_it_takes_the_place_of_the_code(world: World, lead: Signed) -> None:
    device = Device()
    assert OWN in links(lead.client.get("/account").text)
    assert "The passkey is added." in add(lead, device.make)
    for _ in range(2):
        browser, page = at_the_second_step(world, lead)
        assert browser.get("/staff/").location == ASK
        assert prove(browser, page, device.prove(question_on(page))) == "/staff/"
        assert browser.get("/staff/").status_code == 200
    assert kinds() == ["passkey.added", "passkey.used", "passkey.used"]


@pytest.mark.parametrize(
    "wrong",
    [
        lambda question: Device().make(question, origin="http://other.example"),
        lambda question: Device().make(question.replace('"challenge": "', '"challenge": "AA')),
        lambda question: Device().prove(question),
        lambda _question: "",
        lambda _question: "{}",
        lambda _question: "nonsense",
    ],
)
def test_what_does_not_hold_is_not_added(lead: Signed, wrong: Callable[[str], str]) -> None:
    assert "Nothing was added" in add(lead, wrong)
    with reading():
        assert db.session.scalars(select(Passkey)).all() == []


def test_it_takes_the_passphrase(lead: Signed) -> None:
    assert "That is not your passphrase." in add(lead, Device().make, passphrase="not this one")
    assert kinds() == []


def test_a_key_of_somebody_else_is_not_added_again(world: World, lead: Signed) -> None:
    device, other = Device(), world.account(Role.STAFF)
    add(lead, device.make)
    assert "Nothing was added" in add(other, device.make)


def test_only_ones_own_key_on_this_site_to_this_question_and_once(world: World, lead: Signed) -> None:
    device, others, other = Device(), Device(), world.account(Role.STAFF)
    add(lead, device.make)
    add(other, others.make)
    browser, page = at_the_second_step(world, lead)
    question = question_on(page)
    forged = Device(id=device.id)
    for answer in (
        others.prove(question),
        forged.prove(question),
        device.prove(question, origin="http://other.example"),
        device.make(question),
        "",
        "[]",
        '{"id": 5}',
    ):
        assert prove(browser, page, answer) == ASK
        page = browser.get(ASK).text
        assert browser.get("/staff/").location == ASK
    # A question is answered once, and the last one counts.
    assert prove(browser, page, device.prove(question)) == ASK
    page = browser.get(ASK).text
    right = device.prove(question_on(page))
    assert prove(browser, page, right) == "/staff/"
    again, other_page = at_the_second_step(world, lead)
    assert prove(again, other_page, right) == ASK


def test_a_question_grows_old(world: World, lead: Signed, clock: Clock) -> None:
    device = Device()
    add(lead, device.make)
    browser, page = at_the_second_step(world, lead)
    clock.pass_time(timedelta(minutes=5, seconds=1))
    assert prove(browser, page, device.prove(question_on(page))) == ASK


def test_a_device_that_counts_backwards_was_copied(world: World, lead: Signed) -> None:
    device = Device()
    add(lead, device.make)
    device.uses = 5
    browser, page = at_the_second_step(world, lead)
    assert prove(browser, page, device.prove(question_on(page))) == "/staff/"
    device.uses = 2
    browser, page = at_the_second_step(world, lead)
    assert prove(browser, page, device.prove(question_on(page))) == ASK


def test_taken_away_it_is_of_no_use_and_anothers_stays(world: World, lead: Signed) -> None:
    device, other = Device(), world.account(Role.STAFF)
    add(lead, device.make)
    for who, left in ((other, 1), (lead, 0)):
        form = next(form for form in forms(lead.client.get(OWN).text) if form.action == f"{OWN}/forget")
        token = forms(who.client.get(OWN).text)[-1].fields["csrf_token"]
        who.client.post(f"{OWN}/forget", data={**form.fields, "csrf_token": token})
        with reading():
            assert len(db.session.scalars(select(Passkey)).all()) == left
    _, page = at_the_second_step(world, lead)
    assert "data-passkey" not in page


def test_who_comes_for_help_has_it_once_they_chose_a_code(world: World) -> None:
    robin = world.participant()
    assert "data-passkey" not in robin.client.get(OWN).text
    world.authenticator(robin.account_id)
    page = robin.client.get(OWN).text
    assert "K Practice" in question_on(page)
    assert "Kintsugi" not in question_on(page)

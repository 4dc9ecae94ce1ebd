"""The way back in with the recovery code: it works once, says one thing to everybody else, and shows no answers."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from threading import Barrier

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.data.tables import Account, AuditLine
from portal.data.transaction import reading, writing
from portal.domain.people import Role
from portal.web.limits import GUESSES
from tests.factories import NOTHING_DISCLOSED, PASSPHRASE, World, answers_with
from tests.pages.account.signing import sign_in
from tests.pages.reading import INLINE, forms, links, title, words

CODE = "BCDF-GHJK-MNPQ-RSTV"
NEW = "three other words"
SENTENCE = "That name and recovery code do not belong together."


@dataclass(frozen=True)
class Forgetful:
    name: str
    client: FlaskClient


def _forgetful(world: World, *roles: Role) -> Forgetful:
    account = world.account(*(roles or (Role.PARTICIPANT,)))
    _give_code(world, account.name)
    return Forgetful(account.name, account.client)


def _give_code(world: World, name: str) -> None:
    hashed = world.outside.hash_passphrase(CODE)
    with writing():
        db.session.scalars(select(Account).where(Account.name == name)).one().recovery_hash = hashed


def _recover(browser: FlaskClient, name: str, code: str, passphrase: str = NEW) -> TestResponse:
    (form,) = (form for form in forms(browser.get("/recover").text) if form.action == "/recover")
    data = {**form.fields, "name": name, "code": code, "passphrase": passphrase}
    return browser.post("/recover", data=data)


def _next_code(answer: TestResponse) -> str:
    found = re.search(r'class="secret"[^>]*>([^<]+)<', answer.text)
    assert found, words(answer.text)
    return found[1]


def _kinds() -> list[str]:
    with reading():
        return [line.kind for line in db.session.scalars(select(AuditLine).order_by(AuditLine.id))]


def test_the_sign_in_leads_there(client: FlaskClient) -> None:
    assert "/recover" in links(client.get("/login").text)
    page = client.get("/recover")
    assert (page.status_code, title(page.text), page.headers["Cache-Control"]) == (200, "Sign in", "no-store")


def test_the_code_of_step_two_changes_the_passphrase_and_signs_in(client: FlaskClient, world: World) -> None:
    person = _forgetful(world)
    done = _recover(client, person.name, CODE)
    assert (done.status_code, done.headers["Cache-Control"]) == (200, "no-store")
    assert not INLINE.search(done.text)
    assert client.get("/login").location == "/me"
    assert sign_in(world.app.test_client(), person.name, PASSPHRASE).status_code == 200
    assert sign_in(world.app.test_client(), person.name, NEW).status_code == 303


@pytest.mark.parametrize("typed", ["bcdfghjkmnpqrstv", " BCDF GHJK MNPQ RSTV ", "bcdf\u2013ghjk mnpq-RSTV"])
def test_spaces_dashes_and_case_make_no_difference(client: FlaskClient, world: World, typed: str) -> None:
    assert _next_code(_recover(client, _forgetful(world).name.upper(), typed))


def test_every_other_sign_in_of_the_account_ends_and_of_nobody_else(client: FlaskClient, world: World) -> None:
    person, stranger = _forgetful(world), _forgetful(world)
    second = world.app.test_client()
    sign_in(second, person.name, PASSPHRASE)
    _recover(client, person.name, CODE)
    for browser in (person.client, second):
        assert browser.get("/login").status_code == 200
    assert stranger.client.get("/login").status_code == 303
    assert client.get("/login").status_code == 303


def test_the_sign_in_that_this_browser_had_ends_too(world: World) -> None:
    person, other = _forgetful(world), _forgetful(world)
    cookie = other.client.get_cookie("session")
    assert cookie is not None
    _recover(other.client, person.name, CODE)
    copy = world.app.test_client()
    copy.set_cookie("session", cookie.value)
    assert copy.get("/login").status_code == 200


def test_a_code_works_once_and_the_next_one_after_it(client: FlaskClient, world: World) -> None:
    person = _forgetful(world)
    following = _next_code(_recover(client, person.name, CODE))
    again = _recover(world.app.test_client(), person.name, CODE, "not by this one")
    assert SENTENCE in words(again.text)
    assert sign_in(world.app.test_client(), person.name, NEW).status_code == 303
    assert following != CODE
    assert _next_code(_recover(world.app.test_client(), person.name, following)) not in {CODE, following}


def test_two_who_send_one_code_at_once_do_not_both_get_in(world: World) -> None:
    person = _forgetful(world)
    line = Barrier(2)

    def verify(hashed: str | None, passphrase: str) -> bool:
        fits = world.outside.verify_passphrase(hashed, passphrase)
        line.wait(20)
        return fits

    world.app.extensions["outside"] = replace(world.outside, verify_passphrase=verify)

    def send(turn: int) -> str:
        return _recover(world.app.test_client(), person.name, CODE, f"new passphrase {turn}").text

    with ThreadPoolExecutor(2) as pool:
        texts = list(pool.map(send, range(2)))
    assert sorted(SENTENCE in words(text) for text in texts) == [False, True]


def _refusal(world: World, name: str, code: str) -> str:
    answer = _recover(world.app.test_client(), name, code)
    assert answer.status_code == 200
    assert SENTENCE in words(answer.text)
    assert NEW not in answer.text
    return re.sub(r'name="csrf_token" value="[^"]*"', "", answer.text).replace(name, "NAME").replace(code, "CODE")


def test_every_failure_looks_the_same_and_costs_the_same(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    person, staff, without = _forgetful(world), _forgetful(world, Role.STAFF), world.account(Role.PARTICIPANT)
    asked: list[bool] = []

    def verify(hashed: str | None, passphrase: str) -> bool:
        with reading():  # Raises inside of another transaction.
            asked.append(hashed is not None)
        return world.outside.verify_passphrase(hashed, passphrase)

    monkeypatch.setitem(world.app.extensions, "outside", replace(world.outside, verify_passphrase=verify))
    wrong = "ZZZZ-ZZZZ-ZZZZ-ZZZZ"
    tries = [(person.name, wrong), ("nobody-at-all-1234", wrong), (staff.name, CODE), (without.name, CODE)]
    tries += [(person.name, PASSPHRASE), (person.name, "--- ")]
    assert len({_refusal(world, name, code) for name, code in tries}) == 1
    assert asked == [True, False, False, False, True, True]
    assert _kinds().count("recovery.refused") == len(tries)
    assert staff.client.get("/login").status_code == 303


@pytest.mark.parametrize(
    ("passphrase", "sentence"),
    [
        ("nine char", "Choose a longer passphrase, with at least 10 characters."),
        ("x" * 201, "Choose a shorter passphrase, with at most 200 characters."),
        ("", "Choose a longer passphrase, with at least 10 characters."),
    ],
)
def test_the_rule_of_step_two_holds_before_anything_is_looked_up(
    client: FlaskClient, world: World, passphrase: str, sentence: str
) -> None:
    person = _forgetful(world)
    for name, code in ((person.name, CODE), ("nobody-at-all-1234", "no code")):
        said = words(_recover(client, name, code, passphrase).text)
        assert sentence in said
        assert SENTENCE not in said
    assert "not your sign-in name" in words(_recover(client, person.name, CODE, person.name.upper()).text)
    assert "recovery.refused" not in _kinds()
    assert _next_code(_recover(client, person.name, CODE))


def test_guesses_are_slowed_down_for_the_name_alone(client: FlaskClient, world: World) -> None:
    first, second = _forgetful(world), _forgetful(world)
    for _ in range(int(GUESSES.split()[0])):
        assert _recover(client, first.name, "a guess").status_code == 200
    assert _recover(client, first.name, CODE).status_code == 429
    assert _next_code(_recover(client, second.name, CODE))


def test_it_needs_a_form_of_this_site(client: FlaskClient, world: World) -> None:
    data = {"name": _forgetful(world).name, "code": CODE, "passphrase": NEW}
    assert client.post("/recover", data=data).status_code == 400


def test_nothing_that_was_answered_shows(world: World) -> None:
    """The answer to a person who has told of everything differs from the other by names and codes alone."""
    pages = []
    for answers in (NOTHING_DISCLOSED, answers_with(private__afraid="yes", private__story="He hit me.")):
        person = world.participant(answers)
        _give_code(world, person.name)
        done = _recover(world.app.test_client(), person.name, CODE)
        pages.append(done.text.replace(_next_code(done), "CODE"))
    assert pages[0] == pages[1]


def test_it_leaves_a_line_with_the_change(client: FlaskClient, world: World) -> None:
    person = _forgetful(world)
    _recover(client, person.name, CODE)
    with reading():
        line = db.session.scalars(select(AuditLine).where(AuditLine.kind == "recovery.used")).one()
    assert line.fields == {"ended": 1}
    assert line.account_id is not None
    assert set(_kinds()[-2:]) == {"recovery.used", "sign_in.begun"}


def test_a_new_passphrase_leaves_a_note_on_the_persons_page(world: World) -> None:
    robin = world.participant()
    _give_code(world, robin.name)
    browser = world.app.test_client()
    _recover(browser, robin.name, CODE)
    own = words(browser.get("/me").text)
    assert "passphrase" in own[own.index("Messages") :]

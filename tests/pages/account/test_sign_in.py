"""One page signs everyone in, says one thing whatever was wrong, and never leads off the site."""

from dataclasses import replace

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, SignIn
from portal.data.transaction import reading
from portal.domain.people import Role
from portal.services.outside import Outside
from tests.factories import PASSPHRASE, World
from tests.pages.account.signing import give_code, sign_in
from tests.pages.reading import forms, words

SENTENCE = "That name and passphrase do not belong together."

HOMES = (
    ({Role.PARTICIPANT}, "me.page"),
    ({Role.THERAPIST}, "therapist.calendar"),
    ({Role.STAFF}, "staff.queue"),
    ({Role.LEAD}, "staff.queue"),
    ({Role.MANAGER}, "staff.practice"),
    ({Role.STAFF, Role.THERAPIST}, "staff.queue"),
    ({Role.LEAD, Role.MANAGER, Role.THERAPIST}, "staff.queue"),
    ({Role.THERAPIST, Role.PARTICIPANT}, "therapist.calendar"),
)


def _address(world: World, endpoint: str) -> str:
    with world.app.test_request_context():
        return world.app.url_for(endpoint)


@pytest.mark.parametrize(("roles", "endpoint"), HOMES, ids=lambda part: part if isinstance(part, str) else None)
def test_leads_each_role_home_and_leads_there_again(
    client: FlaskClient, world: World, roles: set[Role], endpoint: str
) -> None:
    account = world.account(*roles)
    answer = sign_in(client, account.name, PASSPHRASE)
    if roles != {Role.PARTICIPANT}:
        assert (answer.status_code, answer.location) == (303, "/login/code")
        answer = give_code(client, world.code(account.name))
    assert (answer.status_code, answer.location) == (303, _address(world, endpoint))
    again = client.get("/login")
    assert (again.status_code, again.location) == (303, _address(world, endpoint))


def test_a_name_is_known_whatever_its_capitals_and_the_spaces_around_it(client: FlaskClient, world: World) -> None:
    account = world.account(Role.PARTICIPANT, name="quiet-harbour-4821")
    assert sign_in(client, f"  {account.name.upper()} ", PASSPHRASE).status_code == 303


def _refusal(browser: FlaskClient, name: str, passphrase: str) -> str:
    answer = sign_in(browser, name, passphrase)
    assert answer.status_code == 200
    assert SENTENCE in words(answer.text)
    assert passphrase not in answer.text
    return answer.text


def test_says_the_same_for_a_wrong_name_and_a_wrong_passphrase(client: FlaskClient, world: World) -> None:
    world.account(Role.PARTICIPANT, name="quiet-harbour-4821")
    wrong_passphrase = _refusal(client, "quiet-harbour-4821", "not this one")
    wrong_name = _refusal(world.app.test_client(), "quiet-harbour-4822", PASSPHRASE)
    assert words(wrong_passphrase) == words(wrong_name)
    assert 'value="quiet-harbour-4821"' in wrong_passphrase
    assert 'value="quiet-harbour-4822"' in wrong_name


def test_a_refusal_leaves_a_line_and_no_sign_in(client: FlaskClient, world: World) -> None:
    account = world.account(Role.STAFF)
    with reading():
        before = len(db.session.scalars(select(SignIn)).all())
    sign_in(client, account.name, "not this one")
    sign_in(client, "nobody", "not this one")
    with reading():
        refused = db.session.scalars(select(AuditLine).where(AuditLine.kind == "sign_in.refused")).all()
        assert len(db.session.scalars(select(SignIn)).all()) == before
    assert {line.subject_id for line in refused} == {account.account_id, None}


@pytest.mark.parametrize(("name", "passphrase"), [("", ""), ("somebody", ""), ("", "something")])
def test_asks_for_what_is_missing(client: FlaskClient, name: str, passphrase: str) -> None:
    answer = sign_in(client, name, passphrase)
    assert answer.status_code == 200
    assert "Please look at this again" in answer.text


@pytest.mark.parametrize(
    "name", ["a\0b", "\0", "x" * 100_000, "'; DROP TABLE accounts; --", "\N{RIGHT-TO-LEFT OVERRIDE}", "ﬀ%s{0}"]
)
def test_no_name_is_too_odd(client: FlaskClient, name: str) -> None:
    assert sign_in(client, name, "\0 odd").status_code == 200


@pytest.mark.parametrize(
    "query", ["next=https://evil.example/", "next=//evil.example", "return_to=javascript:alert(1)"]
)
def test_never_leads_off_the_site(client: FlaskClient, world: World, query: str) -> None:
    account = world.account(Role.PARTICIPANT)
    answer = sign_in(client, account.name, PASSPHRASE, f"/login?{query}")
    assert answer.location == _address(world, "me.page")
    assert "evil" not in client.get(f"/login?{query}").location


def test_nothing_of_the_session_before_is_kept(client: FlaskClient, world: World) -> None:
    account = world.account(Role.PARTICIPANT)
    with client.session_transaction() as session:
        session["foisted"] = "yes"
    sign_in(client, account.name, PASSPHRASE)
    with client.session_transaction() as session:
        assert session.keys() == {"_user_id", "seen", "proved"}


def test_signing_in_anew_ends_the_sign_in_before(client: FlaskClient, world: World) -> None:
    first, second = world.account(Role.PARTICIPANT), world.account(Role.PARTICIPANT)
    page = client.get("/login")
    sign_in(client, first.name, PASSPHRASE)
    with client.session_transaction() as session:
        old = session["_user_id"]
    assert page.status_code == 200
    client.post("/logout", headers={"Origin": "http://localhost"})
    sign_in(client, second.name, PASSPHRASE)
    stolen = world.app.test_client()
    with stolen.session_transaction() as session:
        session.update({"_user_id": old, "seen": int(world.outside.now().timestamp())})
    assert stolen.get("/login").status_code == 200


def test_guesses_are_slowed_down_and_sign_ins_are_not(client: FlaskClient, world: World) -> None:
    account = world.account(Role.PARTICIPANT)
    for _ in range(31):
        assert sign_in(world.app.test_client(), account.name, PASSPHRASE).status_code == 303
    for _ in range(30):
        assert sign_in(client, account.name, "a guess").status_code == 200
    slowed = sign_in(client, account.name, "a guess")
    assert slowed.status_code == 429
    assert "Wait a minute, then try again" in words(slowed.text)


def test_guesses_for_one_name_do_not_stop_another_at_the_same_address(client: FlaskClient, world: World) -> None:
    first, second = world.account(Role.PARTICIPANT), world.account(Role.PARTICIPANT)
    for turn in range(31):
        spelt = first.name.upper() if turn % 2 else f" {first.name}"
        assert sign_in(client, spelt, "a guess").status_code == (200 if turn < 30 else 429)
    assert sign_in(world.app.test_client(), second.name, PASSPHRASE).status_code == 303
    elsewhere = world.app.test_client()
    elsewhere.environ_base["REMOTE_ADDR"] = "192.0.2.7"
    assert sign_in(elsewhere, first.name, PASSPHRASE).status_code == 303


def test_guesses_for_ever_other_names_are_slowed_down_too(client: FlaskClient) -> None:
    page = forms(client.get("/login").text)[0]
    statuses = [
        client.post("/login", data={**page.fields, "name": f"name-{turn}", "passphrase": "a guess"}).status_code
        for turn in range(301)
    ]
    assert statuses == [200] * 300 + [429]


def test_the_page_is_never_kept_by_a_browser(client: FlaskClient) -> None:
    assert client.get("/login").headers["Cache-Control"] == "no-store"


def test_the_passphrase_is_checked_while_no_transaction_is_open(
    client: FlaskClient, world: World, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = world.account(Role.PARTICIPANT)
    seen: list[bool] = []

    def verify(hashed: str | None, passphrase: str) -> bool:
        with reading():  # Raises inside of another transaction.
            seen.append(db.session.scalar(select(SignIn).limit(1)) is not None)
        return outside.verify_passphrase(hashed, passphrase)

    monkeypatch.setitem(world.app.extensions, "outside", replace(outside, verify_passphrase=verify))
    assert sign_in(client, account.name, "not this one").status_code == 200
    assert seen == [True]

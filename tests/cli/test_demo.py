"""`flask demo`: what is loaded, what is refused, and that everybody who is shown can sign in."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import flask_migrate
import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import func, select

from portal import create_app
from portal.cli.demonstration import PRACTICE_ID, AlreadyThere, entries, load, sign_ins
from portal.config import settings_from
from portal.data.base import db
from portal.data.tables import Account, Booking, Case, Intake, Job, Practice, Therapist
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading
from portal.domain.bands import Band
from portal.domain.people import Role
from portal.gateways.keys import parse_keys
from portal.jobs.worker import run_due
from portal.services import drafts, participants, therapists, times
from portal.services.outside import Outside
from tests.conftest import Clock, Outbox
from tests.factories import World
from tests.pages.account.signing import give_code, sign_in

BANDS = {Band.IMMEDIATE: 3, Band.URGENT: 5, Band.PRIORITY: 8, Band.REVIEW: 6, Band.ROUTINE: 9}
SUNDAY_NIGHT_OF_A_CHANGE = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)


def run(app: Flask, *arguments: str) -> Result:
    return app.test_cli_runner().invoke(args=["demo", *arguments])


@contextmanager
def inside(app: Flask) -> Iterator[None]:
    with app.app_context(), practice_scope(PRACTICE_ID), reading():
        yield


def count(app: Flask) -> list[int]:
    with inside(app):
        return [
            db.session.scalar(select(func.count()).select_from(table)) or 0
            for table in (Practice, Account, Therapist, Case, Intake, Booking, Job)
        ]


def account_of(name: str) -> Account:
    return db.session.scalars(select(Account).where(Account.name == name)).one()


def test_fills_an_empty_database_once(app: Flask, outside: Outside, outbox: Outbox) -> None:
    first = run(app, "--json")
    assert first.exit_code == 0, first.output
    printed = json.loads(first.stdout)
    assert {each["role"] for each in printed} == {role.value for role in Role}
    assert all(each.keys() == {"role", "name", "passphrase"} for each in printed)
    held = count(app)
    with inside(app):
        assert Counter(Band(band) for band in db.session.scalars(select(Case.band))) == BANDS
        assert Counter(row.ends <= outside.now().timestamp() for row in db.session.scalars(select(Booking))) == {
            True: 6,
            False: 8,
        }
        loads = therapists.caseloads()
        assert [each.name for each in therapists.everyone() if loads.get(each.id, 0) >= each.capacity] == [
            "Marek Olszanek"
        ]

    again = run(app, "--json")
    assert (again.exit_code, again.stdout) == (0, first.stdout)
    refused = run(app)
    assert refused.exit_code == 1
    assert refused.stderr.startswith("Error: The demonstration practice is loaded already")
    with app.app_context(), pytest.raises(AlreadyThere):
        load(outside)
    assert count(app) == held

    with app.app_context():
        assert run_due(outside) == 0
    assert outbox.letters == []


def test_shows_people_at_several_points_of_their_way(app: Flask, outside: Outside, clock: Clock) -> None:
    clock.instant = SUNDAY_NIGHT_OF_A_CHANGE
    assert run(app).exit_code == 0
    with inside(app):
        booked, waiting = (
            participants.of_account(outside, account_of(name).id)
            for name in ("quiet-harbour-1001", "golden-orchard-1002")
        )
        assert booked is not None
        assert waiting is not None
        call = times.calls_of(outside, booked).coming
        assert call is not None
        assert 9 <= call.starts.astimezone(ZoneInfo("Europe/London")).hour < 21
        assert times.calls_of(outside, waiting).coming is None
        assert times.offer(outside, waiting).has_times
        draft = drafts.find(outside, token=None, account_id=account_of("silver-lantern-1031").id)
        assert draft is not None
        assert draft.done == frozenset(range(1, 6))
    for each in sign_ins():
        browser = app.test_client()
        answer = sign_in(browser, each.name, each.passphrase)
        assert answer.status_code == 303, each
        if each.role != "participant":
            assert answer.location == "/login/code"
            answer = give_code(browser, run(app, "code", each.name).stdout.strip())
            assert answer.status_code == 303, each
        home = browser.get(answer.location, follow_redirects=True)
        assert home.status_code == 200, each


def test_therapists_differ() -> None:
    everyone = entries.document("therapists")["therapist"]
    assert len(everyone) == 8
    assert len({each["timezone"] for each in everyone}) >= 3
    assert {each["gender"] for each in everyone} == {"woman", "man", "nonbinary"}
    assert len({each["fee"] for each in everyone}) == 8
    assert {tuple(each["formats"]) for each in everyone} == {("online",), ("in_person", "online")}
    assert len({frozenset(each["competence"].items()) for each in everyone}) == 8
    assert [each["name"] for each in everyone if not each.get("accepting", True)] == ["Robin Larkhollow"]


@pytest.mark.parametrize("arguments", [(), ("--json",)])
def test_refuses_a_database_that_holds_a_practice(world: World, arguments: tuple[str, ...]) -> None:
    refused = run(world.app, *arguments)
    assert refused.exit_code == 1
    assert refused.stdout == ""
    assert refused.stderr.startswith("Error: The database holds a practice already")
    assert refused.stderr.count("\n") == 1
    with reading():
        assert db.session.scalar(select(func.count()).select_from(Case)) == 0


def test_tells_how_to_make_the_tables(tmp_path: Path) -> None:
    refused = run(create_app(settings_from({}, tmp_path)))
    assert refused.exit_code == 1
    assert refused.stderr == "Error: The database is not up to date: run flask --app wsgi db upgrade first.\n"
    assert not (tmp_path / "portal_keys").exists()


def test_makes_keys_that_serving_finds(tmp_path: Path) -> None:
    app = create_app(settings_from({}, tmp_path))
    with app.app_context():
        flask_migrate.upgrade()
    assert run(app).exit_code == 0
    served = create_app(settings_from({}, tmp_path))
    outside: Outside = served.extensions["outside"]
    assert len(parse_keys(settings_from({}, tmp_path).portal_keys)) == 1
    with inside(served):
        person = participants.of_account(outside, account_of("quiet-harbour-1001").id)
        assert person is not None
        assert person.told.about.preferred_name == "Dana"


def test_addresses_and_numbers_reach_nobody() -> None:
    """Domains kept for examples (RFC 2606) and numbers kept for drama by those who give numbers out."""
    told = [case.answers for case in entries.cases()]
    emails = [answers["about.email"] for answers in told if answers["about.email"]]
    phones = [answers["about.phone"] for answers in told if answers["about.phone"]]
    assert len(told) == 32
    assert {email.rpartition("@")[2] for email in emails} <= {"example.com", "example.net", "example.org"}
    assert all(phone.startswith(("+44 7700 900", "+353 20 910 0", "+1 212 555 01")) for phone in phones)


def test_a_code_is_given_for_the_demonstration_alone(app: Flask, outside: Outside) -> None:
    assert run(app, "code", "tamsin@example.org").exit_code == 1
    run(app)
    for name in ("quiet-harbour-1001", "nobody"):
        refused = run(app, "code", name)
        assert (refused.exit_code, refused.stdout) == (1, "")
        assert "needs a code" in refused.stderr
    assert run(app, "code", "Tamsin@example.org").stdout.strip().isdecimal()

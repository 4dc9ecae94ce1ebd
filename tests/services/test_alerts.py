"""Alerts at work: whom letters go to and when, seen from a phone, hurried by a raise, with a worker that was down."""

from datetime import time, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Alert as AlertRow
from portal.data.tables import AlertLetter, Message
from portal.data.transaction import reading, writing
from portal.domain.bands import Band
from portal.domain.people import Role
from portal.domain.rota import Shift
from portal.jobs.worker import run_due
from portal.services import alerts, cases, deciding, duty
from tests.conftest import Clock, Outbox
from tests.factories import Signed, World, answers_with

IMMEDIATE = answers_with(private__danger_now="yes")
HALF = timedelta(minutes=30)


@pytest.fixture
def team(world: World) -> tuple[Signed, Signed, Signed]:
    """Somebody on duty on Monday, somebody on Tuesday, and a lead without a shift."""
    one, other, lead = world.account(Role.STAFF), world.account(Role.STAFF), world.account(Role.LEAD)
    with writing():
        for weekday, who in enumerate((one, other)):
            shift = Shift(who.account_id, weekday, None, time(9), time(17))
            duty.add_shift(world.outside, shift, by=lead.account_id)
    return one, other, lead


def told(outbox: Outbox) -> list[str]:
    return [letter.to for letter in outbox.letters]


def case_id_of(world: World, signed: Signed) -> UUID:
    return world.person(signed).case_id


def links(outbox: Outbox) -> list[str]:
    return [letter.text.split("/seen/")[1].split()[0] for letter in outbox.letters]


def test_it_goes_from_duty_to_the_next_person_to_the_lead(
    world: World, team: tuple[Signed, Signed, Signed], outbox: Outbox, clock: Clock
) -> None:
    one, other, lead = team
    world.participant(IMMEDIATE)
    run_due(world.outside)
    assert told(outbox) == [one.name]
    clock.pass_time(HALF - timedelta(seconds=1))
    run_due(world.outside)
    assert told(outbox) == [one.name]
    clock.pass_time(timedelta(seconds=1))
    run_due(world.outside)
    assert told(outbox) == [one.name, other.name]
    clock.pass_time(HALF)
    run_due(world.outside)
    run_due(world.outside)
    clock.pass_time(timedelta(days=9))
    run_due(world.outside)
    assert told(outbox) == [one.name, other.name, lead.name]


def test_seen_from_a_phone_it_goes_no_further(
    world: World, team: tuple[Signed, Signed, Signed], outbox: Outbox, clock: Clock
) -> None:
    case_id = case_id_of(world, world.participant(IMMEDIATE))
    run_due(world.outside)
    (link,) = links(outbox)
    with writing():
        assert alerts.see(world.outside, link)
        assert alerts.see(world.outside, link)
        assert not alerts.see(world.outside, "x" * 32)
    clock.pass_time(timedelta(days=1))
    run_due(world.outside)
    assert told(outbox) == [team[0].name]
    with reading():
        (seen,) = alerts.of_case(case_id)
    assert seen.by is not None
    assert seen.seen_at is not None


def test_who_takes_the_case_on_has_seen_it(
    world: World, team: tuple[Signed, Signed, Signed], outbox: Outbox, clock: Clock
) -> None:
    case_id = case_id_of(world, world.participant(IMMEDIATE))
    run_due(world.outside)
    with writing():
        deciding.claim(world.outside, cases.locked(case_id), by=team[1].account_id)
    clock.pass_time(timedelta(days=1))
    run_due(world.outside)
    assert len(outbox.letters) == 1


def test_a_worker_that_was_down_sends_each_once(
    world: World, team: tuple[Signed, Signed, Signed], outbox: Outbox, clock: Clock
) -> None:
    world.participant(IMMEDIATE)
    clock.pass_time(timedelta(hours=5))
    run_due(world.outside)
    run_due(world.outside)
    assert told(outbox) == [each.name for each in team]
    assert len({letter.token for letter in outbox.letters}) == 3


def test_a_raise_brings_the_next_stage_forward(
    world: World, team: tuple[Signed, Signed, Signed], outbox: Outbox, clock: Clock
) -> None:
    one, other, lead = team
    case_id = case_id_of(world, world.participant())
    run_due(world.outside)
    clock.pass_time(timedelta(hours=1))
    with writing():
        deciding.raise_to(world.outside, cases.locked(case_id), Band.IMMEDIATE, "They rang.", by=one.account_id)
    clock.pass_time(timedelta(minutes=1))
    run_due(world.outside)
    assert told(outbox) == [one.name, other.name]
    clock.pass_time(timedelta(hours=1))
    run_due(world.outside)
    assert told(outbox) == [one.name, other.name, lead.name]


def test_the_same_rows_are_written_whatever_came_in(world: World, team: tuple[Signed, Signed, Signed]) -> None:
    rows = []
    for answers in (answers_with(), IMMEDIATE):
        case_id = case_id_of(world, world.participant(answers))
        with reading():
            found = db.session.scalars(select(AlertRow).where(AlertRow.case_id == case_id)).all()
            rows.append([(row.stage, row.next_at) for row in found])
    assert rows[0] == rows[1]
    run_due(world.outside)
    with reading():
        letters = db.session.execute(select(AlertLetter, Message).join(Message)).all()
    assert len(letters) == 2


def test_without_a_rota_everybody_on_triage_is_told(world: World, outbox: Outbox) -> None:
    everybody = {world.account(role).name for role in (Role.STAFF, Role.LEAD)}
    world.account(Role.MANAGER)
    world.participant()
    run_due(world.outside)
    assert set(told(outbox)) == everybody


def test_shifts_are_of_those_on_triage(world: World) -> None:
    manager = world.account(Role.MANAGER)
    with pytest.raises(LookupError), writing():
        duty.add_shift(world.outside, Shift(manager.account_id, 0, None, time(9), time(17)), by=manager.account_id)
    with pytest.raises(LookupError), writing():
        duty.add_shift(world.outside, Shift(None, 0, None, time(9), time(17)), by=manager.account_id)

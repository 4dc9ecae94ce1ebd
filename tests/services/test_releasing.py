"""Releasing joint sessions: by two clinicians where the band asks for it, and asked again when a record runs out."""

from datetime import timedelta

import pytest

from portal.data.transaction import reading, writing
from portal.domain.people import Role
from portal.jobs.worker import run_due
from portal.services import cases, releasing, tasks, together
from tests.conftest import Clock
from tests.couples import Couple, couple, release, released
from tests.factories import Signed, World, answers_with


@pytest.fixture
def two(world: World) -> Couple:
    world.therapist()
    return released(world)


def may_look(world: World, signed: Signed) -> bool:
    person = world.person(signed)
    with reading():
        return together.of(world.outside, person).may_look


def test_it_takes_two_clinicians_from_urgent_on(world: World) -> None:
    world.therapist()
    two = couple(world, answers_with(private__weapon="yes"))
    with pytest.raises(AssertionError):
        release(world, two)
    leads = [world.account(Role.LEAD) for _ in range(2)]
    day = world.outside.now().date()
    people = [world.person(each).participant_id for each in (two.one, two.other)]
    with writing():
        case = cases.locked(two.case_id)
        for each in people:
            releasing.note_seen(
                world.outside, case, each, seen_on=day, ask_again_on=day + timedelta(days=9), by=leads[0].account_id
            )
        assert not releasing.release(world.outside, case, "I propose it.", by=leads[0].account_id)
    assert not may_look(world, two.one)
    with writing():
        assert releasing.release(world.outside, cases.locked(two.case_id), "So do I.", by=leads[1].account_id)
    assert may_look(world, two.one)


def test_everyone_is_asked_again_when_the_record_runs_out(world: World, two: Couple, clock: Clock) -> None:
    clock.pass_time(timedelta(weeks=8))
    run_due(world.outside)
    with reading():
        assert {"ask_in_private"} <= {kind.value for kind in tasks.open_kinds(two.case_id)}

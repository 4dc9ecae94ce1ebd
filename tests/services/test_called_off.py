"""Joint sessions that are called off, or come to nothing: both hear at one moment, and nobody learns who did it."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import Case, Claim
from portal.data.transaction import reading, writing
from portal.domain.bookings import SlotTaken
from portal.domain.together import HEARD_AT
from portal.jobs.worker import run_due
from portal.services import joint_calendar, leaving, together
from portal.services.together import Together
from tests.conftest import Clock
from tests.couples import Couple, released
from tests.factories import World
from tests.joint_sessions import ask, case_therapist, notes, people, say, settle, standing, times_of

MINUTE = timedelta(minutes=1)


@pytest.fixture
def two(world: World) -> Couple:
    world.therapist()
    return released(world)


@pytest.mark.parametrize("who", ["one", "other", "therapist"])
def test_called_off_both_read_the_same_and_the_time_is_free(world: World, two: Couple, clock: Clock, who: str) -> None:
    reference = ask(world, two.one)
    say(world, two.other, reference)
    settle(world, clock)
    with reading():
        therapist_id = db.session.get_one(Case, two.case_id).therapist_id
    assert therapist_id is not None
    persons = dict(zip(("one", "other"), people(world, two), strict=True))
    with writing():
        if who == "therapist":
            joint_calendar.decline(world.outside, therapist_id, reference, by=two.one.account_id)
        else:
            together.cancel(world.outside, persons[who], reference, by=two.one.account_id)
    for each in (two.one, two.other):
        assert notes(world, each)[-1] == "together_off"
        assert standing(world, each).coming is None
    with reading():
        assert db.session.scalar(select(func.count()).select_from(Claim)) == 0


@pytest.mark.parametrize("who", ["one", "other", "therapist", "leaving"])
def test_called_off_long_before_both_hear_at_noon_whoever_did_it(
    world: World, two: Couple, clock: Clock, who: str
) -> None:
    start = times_of(world, two.one)[60]
    reference = ask(world, two.one, start)
    say(world, two.other, reference)
    settle(world, clock)
    persons = dict(zip(("one", "other"), people(world, two), strict=True))
    before, therapist_id = standing(world, two.one), case_therapist(two)
    with writing():
        if who == "therapist":
            joint_calendar.decline(world.outside, therapist_id, reference, by=two.one.account_id)
        elif who == "leaving":
            leaving.leave(world.outside, persons["other"], by=two.other.account_id)
        else:
            heard = together.cancel(world.outside, persons[who], reference, by=two.one.account_id)
            assert heard.astimezone(ZoneInfo("Europe/London")).hour == HEARD_AT.hour
    assert replace_settles(standing(world, two.one)) == before
    assert notes(world, two.one)[-1] == "together_booked"
    clock.pass_time(timedelta(hours=24))
    run_due(world.outside)
    assert standing(world, two.one).coming is None
    assert notes(world, two.one)[-1] == "together_off"
    assert start not in times_of(world, two.one)


def test_a_time_that_came_to_nothing_is_not_offered_to_the_two_again(world: World, two: Couple, clock: Clock) -> None:
    """Its coming back would tell a full calendar from a hold, or from the other's having gone."""
    start = times_of(world, two.one)[60]
    ask(world, two.one, start)
    settle(world, clock)
    assert start not in times_of(world, two.one)
    assert times_of(world, two.one)
    with pytest.raises(SlotTaken):
        ask(world, two.one, start)


def replace_settles(standing: Together) -> Together:
    """Without the instant at which both hear, which no page shows of a session that is booked."""
    assert standing.coming is not None
    return replace(standing, coming=replace(standing.coming, settles_at=None))


def test_a_worker_that_was_down_at_noon_tells_both_as_soon_as_it_runs(world: World, two: Couple, clock: Clock) -> None:
    reference = ask(world, two.one, times_of(world, two.one)[60])
    say(world, two.other, reference)
    settle(world, clock)
    person = world.person(two.one)
    with writing():
        together.cancel(world.outside, person, reference, by=two.one.account_id)
    clock.pass_time(timedelta(hours=40))
    assert all(standing(world, each).coming is not None for each in (two.one, two.other))
    run_due(world.outside)
    for each in (two.one, two.other):
        assert standing(world, each).coming is None
        assert notes(world, each)[-1] == "together_off"

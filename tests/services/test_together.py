"""Joint sessions: asked for, answered, settled at one moment; and that nobody learns what stopped one."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import AuditLine, Booking, Case, Claim
from portal.data.transaction import reading, writing
from portal.domain.bookings import BookingState, SlotTaken
from portal.domain.people import Role
from portal.domain.together import ANSWERED_WITHIN, NOTICE, Answer, AskedAlready, TooLateToAnswer
from portal.jobs.worker import run_due
from portal.services import appointments, bookings, cases, joint_calendar, leaving, releasing, therapists, together
from portal.services import times as call_times
from tests.conftest import Clock, Outbox
from tests.couples import Couple, answers_again, couple, released
from tests.factories import World, answers_with
from tests.joint_sessions import ask, case_therapist, notes, people, say, settle, standing, times_of

MINUTE = timedelta(minutes=1)


@pytest.fixture
def two(world: World) -> Couple:
    world.therapist()
    return released(world)


def test_both_say_yes_and_it_is_booked(world: World, two: Couple, clock: Clock) -> None:
    reference = ask(world, two.one)
    assert standing(world, two.other).asked is not None
    say(world, two.other, reference)
    settle(world, clock)
    for each in (two.one, two.other):
        now = standing(world, each)
        assert now.asked is None
        assert now.coming is not None
        assert now.coming.reference == reference
    assert notes(world, two.one) == ["together_booked"]
    assert notes(world, two.other) == ["together_asked", "together_booked"]


def _says_no(world: World, two: Couple, reference: str) -> None:
    say(world, two.other, reference, Answer.NO)


def _says_nothing(world: World, two: Couple, reference: str) -> None:
    pass


def _changes_their_mind(world: World, two: Couple, reference: str) -> None:
    say(world, two.other, reference)
    say(world, two.one, reference, Answer.NO)


def _therapist_cannot(world: World, two: Couple, reference: str) -> None:
    say(world, two.other, reference)
    with writing():
        therapist_id = db.session.get_one(Case, two.case_id).therapist_id
        assert therapist_id is not None
        joint_calendar.decline(world.outside, therapist_id, reference, by=two.one.account_id)


def _is_held(world: World, two: Couple, reference: str) -> None:
    say(world, two.other, reference)
    answers_again(world, two.one, answers_with(private__afraid="yes"))


def _staff_hold(world: World, two: Couple, reference: str) -> None:
    say(world, two.other, reference)
    staff = world.account(Role.STAFF)
    with writing():
        releasing.hold(world.outside, cases.locked(two.case_id), "A word from outside.", by=staff.account_id)


STOPPED: tuple[Callable[[World, Couple, str], None], ...] = (
    _says_no,
    _says_nothing,
    _changes_their_mind,
    _therapist_cannot,
    _is_held,
    _staff_hold,
)


@pytest.mark.parametrize("stopped", STOPPED)
def test_whatever_stops_it_is_heard_at_the_same_moment_in_the_same_words(
    world: World, two: Couple, clock: Clock, outbox: Outbox, stopped: Callable[[World, Couple, str], None]
) -> None:
    asked_at = clock()
    stopped(world, two, ask(world, two.one))
    run_due(world.outside)
    before = [each.text for each in outbox.letters if "queue" not in each.text]
    clock.pass_time(ANSWERED_WITHIN - MINUTE)
    run_due(world.outside)
    assert [each.text for each in outbox.letters if "queue" not in each.text] == before
    assert all(standing(world, each).asked is not None for each in (two.one, two.other))
    clock.pass_time(MINUTE)
    run_due(world.outside)
    assert clock() == asked_at + ANSWERED_WITHIN
    for each in (two.one, two.other):
        now = standing(world, each)
        assert (now.asked, now.coming) == (None, None)
        assert notes(world, each)[-1] == "together_not"
    with reading():
        booking = db.session.scalars(select(Booking).where(Booking.service == "joint")).one()
        assert booking.state == BookingState.EXPIRED
        assert db.session.scalar(select(func.count()).select_from(Claim)) == 0
        lines = [line.kind for line in db.session.scalars(select(AuditLine).where(AuditLine.subject_id == booking.id))]
    assert lines[-1] == "booking.expired"


def test_a_time_that_has_come_before_it_could_be_settled_does_not_come_about(
    world: World, two: Couple, clock: Clock
) -> None:
    """As when no worker ran for days."""
    say(world, two.other, ask(world, two.one))
    clock.pass_time(NOTICE + MINUTE)
    run_due(world.outside)
    assert notes(world, two.one) == ["together_not"]


def test_who_left_stops_it_too_and_hears_nothing_more(world: World, two: Couple, clock: Clock) -> None:
    say(world, two.other, ask(world, two.one))
    person = world.person(two.one)
    with writing():
        leaving.leave(world.outside, person, by=two.one.account_id)
    assert standing(world, two.other).asked is not None
    settle(world, clock)
    assert notes(world, two.other)[-1] == "together_not"


def test_a_later_hold_offers_no_times_and_leaves_what_is_booked(world: World, two: Couple, clock: Clock) -> None:
    say(world, two.other, ask(world, two.one))
    settle(world, clock)
    answers_again(world, two.other, answers_with(private__afraid="yes"))
    for each in (two.one, two.other):
        now = standing(world, each)
        assert now.coming is not None
        assert now.may_look
        assert times_of(world, each) == []
    person, start = world.person(two.one), clock() + timedelta(days=8)
    with pytest.raises(AskedAlready), writing():
        together.ask(world.outside, person, start, by=two.one.account_id)


def test_a_hold_refuses_a_time_as_one_that_has_gone(world: World, two: Couple) -> None:
    start = times_of(world, two.one)[0]
    answers_again(world, two.other, answers_with(private__afraid="yes"))
    person = world.person(two.one)
    with pytest.raises(SlotTaken), writing():
        together.ask(world.outside, person, start, by=two.one.account_id)


def test_nothing_is_offered_before_a_release(world: World) -> None:
    world.therapist()
    two = couple(world)
    for each in (two.one, two.other):
        assert not standing(world, each).may_look
        assert times_of(world, each) == []


def test_both_see_the_same_times_whatever_either_has_booked(world: World, clock: Clock) -> None:
    """A call of one's own with somebody else takes no time from the two; only that one hears of the clash."""
    mine = world.therapist("Mine", competence={"infidelity": 3})
    two = released(world)
    assert case_therapist(two) == mine
    before = times_of(world, two.one)
    world.therapist("Elsewhere", competence={"infidelity": 3})
    start = before[0]
    person = world.person(two.other)
    with writing():
        elsewhere = next(row for row in therapists.everyone() if row.name == "Elsewhere")
        reference = call_times.hold(world.outside, person, elsewhere.reference, start, two.other.account_id)
        bookings.confirm_welcome_call(world.outside, person, reference, two.other.account_id)
    assert times_of(world, two.one) == times_of(world, two.other) == before
    both = people(world, two)
    with reading():
        clashes = [together.clash(world.outside, each, start) for each in both]
        assert [row.starts for row in appointments.appointments(person)] == [start]
    assert clashes == [None, start]


def test_times_lie_three_days_ahead_and_leave_room_for_the_whole_session(world: World, two: Couple) -> None:
    found = times_of(world, two.one)
    assert min(found) == datetime.fromisoformat("2026-11-26T09:00:00+00:00") == world.outside.now() + NOTICE
    person = world.person(two.one)
    with pytest.raises(SlotTaken), writing():
        together.ask(world.outside, person, min(found) - timedelta(days=1), by=two.one.account_id)


def test_one_time_is_asked_for_at_once(world: World, two: Couple) -> None:
    first, second = times_of(world, two.one)[:2]
    ask(world, two.one, first)
    person = world.person(two.other)
    with pytest.raises(AskedAlready), writing():
        together.ask(world.outside, person, second, by=two.other.account_id)


def test_an_answer_comes_too_late_once_it_is_settled(world: World, two: Couple, clock: Clock) -> None:
    reference = ask(world, two.one)
    clock.pass_time(ANSWERED_WITHIN)
    with pytest.raises(TooLateToAnswer):
        say(world, two.other, reference)


def test_a_session_of_others_is_not_there(world: World, two: Couple) -> None:
    reference = ask(world, two.one)
    stranger, somebody = world.person(world.participant()), world.therapist("Somebody else")
    with pytest.raises(LookupError), reading():
        together.session(stranger, reference)
    with pytest.raises(LookupError), writing():
        joint_calendar.decline(world.outside, somebody, reference, by=two.one.account_id)

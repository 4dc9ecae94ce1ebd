"""Booking a welcome call: kept for ten minutes, confirmed at once, and never twice."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import AuditLine, Away, Booking, Case, Claim, Job, Message, Therapist
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.domain.bookings import AlreadyBooked, BookingState, HoldExpired, SlotTaken
from portal.services import appointments, bookings
from tests.conftest import Clock
from tests.factories import Signed, World

TUESDAY_TEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
LATER = TUESDAY_TEN + timedelta(hours=2)


@pytest.fixture
def therapist(world: World) -> UUID:
    return world.therapist()


def _hold(world: World, signed: Signed, therapist: UUID, start: datetime = TUESDAY_TEN) -> str:
    person = world.person(signed)
    with writing():
        return bookings.hold_welcome_call(world.outside, person, therapist, start, signed.account_id)


def _confirm(world: World, signed: Signed, reference: str) -> None:
    person = world.person(signed)
    with writing():
        bookings.confirm_welcome_call(world.outside, person, reference, signed.account_id)


def _states() -> list[str]:
    with reading():
        return sorted(db.session.scalars(select(Booking.state)))


def _claims() -> int:
    with reading():
        return db.session.scalar(select(func.count()).select_from(Claim)) or 0


def test_a_held_time_is_confirmed_with_its_claims_message_and_line(world: World, therapist: UUID) -> None:
    someone = world.participant()
    reference = _hold(world, someone, therapist)
    _confirm(world, someone, reference)
    assert _states() == ["confirmed"]
    assert _claims() == (45 + 15) // 5
    with reading():
        assert [message.text for message in db.session.scalars(select(Message))] == ["appointment_made"]
        kinds = set(db.session.scalars(select(AuditLine.kind)))
        assert {"booking.held", "booking.confirmed"} <= kinds
        assert db.session.scalars(select(Case.therapist_id)).one() == therapist
        assert db.session.get_one(Therapist, therapist).last_case_at == world.outside.now()


def test_confirming_twice_is_confirming_once(world: World, therapist: UUID) -> None:
    someone = world.participant()
    reference = _hold(world, someone, therapist)
    _confirm(world, someone, reference)
    _confirm(world, someone, reference)
    assert _states() == ["confirmed"]
    with reading():
        assert len(db.session.scalars(select(Message)).all()) == 1


def test_the_same_time_chosen_twice_is_one_hold(world: World, therapist: UUID) -> None:
    someone = world.participant()
    assert _hold(world, someone, therapist) == _hold(world, someone, therapist)
    assert _states() == ["held"]


def test_another_time_gives_the_first_back(world: World, therapist: UUID) -> None:
    someone = world.participant()
    _hold(world, someone, therapist)
    _hold(world, someone, therapist, LATER)
    assert _states() == ["cancelled", "held"]
    assert _claims() == (45 + 15) // 5


@pytest.mark.parametrize("minutes", [-45, -30, 0, 30, 45])
def test_a_time_that_touches_somebody_elses_is_taken(world: World, therapist: UUID, minutes: int) -> None:
    fine = world.therapist("Fine steps", step=15)
    _hold(world, world.participant(), fine, TUESDAY_TEN)
    with pytest.raises(SlotTaken):
        _hold(world, world.participant(), fine, TUESDAY_TEN + timedelta(minutes=minutes))
    assert _states() == ["held"]


def test_a_time_that_was_never_offered_is_taken(world: World, therapist: UUID) -> None:
    with pytest.raises(SlotTaken):
        _hold(world, world.participant(), therapist, TUESDAY_TEN + timedelta(minutes=5))


def test_one_person_has_one_welcome_call(world: World, therapist: UUID) -> None:
    someone = world.participant()
    _confirm(world, someone, _hold(world, someone, therapist))
    with pytest.raises(AlreadyBooked):
        _hold(world, someone, therapist, LATER)


@pytest.mark.parametrize(
    ("after", "state"), [(timedelta(minutes=10), "held"), (timedelta(minutes=10, seconds=2), "expired")]
)
def test_a_hold_ends_by_itself_after_ten_minutes(
    world: World, therapist: UUID, clock: Clock, after: timedelta, state: str
) -> None:
    _hold(world, world.participant(), therapist)
    clock.pass_time(after)
    with reading():
        booking_id = db.session.scalars(select(Booking.id)).one()
    with writing():
        bookings.expire(world.outside, booking_id)
    assert _states() == [state]


def test_a_hold_is_followed_by_the_job_that_ends_it(world: World, therapist: UUID, clock: Clock) -> None:
    _hold(world, world.participant(), therapist)
    with reading():
        job = db.session.scalars(select(Job).where(Job.kind == "booking.expire")).one()
        assert job.due_at == clock() + timedelta(minutes=10, seconds=1)


def test_a_hold_that_ran_out_is_confirmed_if_nobody_took_the_time(world: World, therapist: UUID, clock: Clock) -> None:
    someone = world.participant()
    reference = _hold(world, someone, therapist)
    clock.pass_time(timedelta(minutes=11))
    _confirm(world, someone, reference)
    assert _states() == ["confirmed"]
    assert _claims() == (45 + 15) // 5


def test_a_hold_that_was_ended_is_confirmed_if_nobody_took_the_time(
    world: World, therapist: UUID, clock: Clock
) -> None:
    someone = world.participant()
    reference = _hold(world, someone, therapist)
    clock.pass_time(timedelta(minutes=11))
    with reading():
        booking_id = db.session.scalars(select(Booking.id)).one()
    with writing():
        bookings.expire(world.outside, booking_id)
    _confirm(world, someone, reference)
    assert _states() == ["confirmed"]
    assert _claims() == (45 + 15) // 5


def test_a_kept_time_is_not_confirmed_once_the_therapist_is_away(world: World, therapist: UUID) -> None:
    someone = world.participant()
    reference = _hold(world, someone, therapist)
    starts = int(TUESDAY_TEN.timestamp())
    with writing():
        db.session.add(Away(id=world.outside.new_id(), therapist_id=therapist, starts=starts, ends=starts + 3600))
    with pytest.raises(SlotTaken):
        _confirm(world, someone, reference)
    assert _states() == ["held"]


def test_the_notice_counts_from_when_the_time_was_chosen(world: World, clock: Clock) -> None:
    therapist = world.therapist(min_notice=60)
    clock.instant = TUESDAY_TEN - timedelta(minutes=60)
    someone = world.participant()
    reference = _hold(world, someone, therapist)
    clock.pass_time(timedelta(minutes=5))
    _confirm(world, someone, reference)
    assert _states() == ["confirmed"]


def test_a_hold_that_ran_out_makes_room_for_the_next(world: World, therapist: UUID, clock: Clock) -> None:
    slow, quick = world.participant(), world.participant()
    reference = _hold(world, slow, therapist)
    clock.pass_time(timedelta(minutes=11))
    _hold(world, quick, therapist)
    with pytest.raises(HoldExpired):
        _confirm(world, slow, reference)
    assert _states() == ["expired", "held"]


def test_one_who_confirms_an_old_hold_gives_the_new_one_back(world: World, therapist: UUID, clock: Clock) -> None:
    someone = world.participant()
    old = _hold(world, someone, therapist)
    clock.pass_time(timedelta(minutes=11))
    with reading():
        booking_id = db.session.scalars(select(Booking.id)).one()
    with writing():
        bookings.expire(world.outside, booking_id)
    new = _hold(world, someone, therapist, LATER)
    _confirm(world, someone, old)
    assert _states() == ["cancelled", "confirmed"]
    with pytest.raises(HoldExpired):
        _confirm(world, someone, new)
    assert _states() == ["cancelled", "confirmed"]


def test_the_last_free_place_goes_to_one_case(world: World) -> None:
    one_place = world.therapist("One place", capacity=1)
    first, second = world.participant(), world.participant()
    reference = _hold(world, first, one_place)
    with pytest.raises(SlotTaken):
        _hold(world, second, one_place, LATER)
    _confirm(world, first, reference)
    with pytest.raises(SlotTaken):
        _hold(world, second, one_place, LATER)


def test_a_place_that_was_closed_meanwhile_is_not_confirmed(world: World) -> None:
    closing = world.therapist("Closing")
    someone = world.participant()
    reference = _hold(world, someone, closing)
    with writing():
        db.session.get_one(Therapist, closing).accepting = False
    with pytest.raises(SlotTaken):
        _confirm(world, someone, reference)


def test_two_whose_holds_ran_out_with_each_others_therapist_do_not_wait_for_ever(
    app: Flask, world: World, clock: Clock
) -> None:
    left, right = world.therapist("Left"), world.therapist("Right")
    for _ in range(4):
        one, two = world.participant(), world.participant()
        _hold(world, one, left)
        _hold(world, two, right)
        clock.pass_time(timedelta(minutes=11))
        barrier = Barrier(2)

        def swap(signed: Signed, therapist: UUID, at_once: Barrier = barrier) -> str:
            with app.app_context(), practice_scope(world.practice_id):
                person = world.person(signed)
                at_once.wait(10)
                try:
                    with writing():
                        bookings.hold_welcome_call(world.outside, person, therapist, LATER, signed.account_id)
                except SlotTaken:
                    return "taken"
            return "held"

        with ThreadPoolExecutor(2) as threads:
            ways = [threads.submit(swap, one, right), threads.submit(swap, two, left)]
            assert {way.result(30) for way in ways} == {"held"}
        clock.pass_time(timedelta(minutes=11))


def test_nobody_confirms_what_another_holds(world: World, therapist: UUID) -> None:
    reference = _hold(world, world.participant(), therapist)
    with pytest.raises(LookupError):
        _confirm(world, world.participant(), reference)


def test_a_person_sees_their_own_call_alone(world: World, therapist: UUID) -> None:
    someone, other = world.participant(), world.participant()
    _confirm(world, someone, _hold(world, someone, therapist))
    me, them = world.person(someone), world.person(other)
    with reading():
        mine = appointments.appointments(me)
        assert [(each.state, each.starts) for each in mine] == [(BookingState.CONFIRMED, TUESDAY_TEN)]
        assert appointments.appointments(them) == []

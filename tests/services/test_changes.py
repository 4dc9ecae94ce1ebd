"""Moving a welcome call and calling it off: one booking, one time, whatever happens on the way."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, Booking, Case, Claim, Message, Therapist
from portal.data.transaction import reading, writing
from portal.domain.bookings import HOLD, CalledOff, HoldExpired, SlotTaken, TooLate
from portal.domain.claims import quanta
from portal.jobs.worker import run_due
from portal.services import bookings, changes, times
from tests.conftest import Clock
from tests.factories import Signed, World

TEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
NOON = TEN + timedelta(hours=2)


def hold(world: World, signed: Signed, therapist: UUID, start: datetime, *, moving: bool = False) -> str:
    person = world.person(signed)
    with writing():
        return bookings.hold_welcome_call(world.outside, person, therapist, start, signed.account_id, moving=moving)


def booked(world: World, signed: Signed, therapist: UUID, start: datetime = TEN) -> str:
    reference, person = hold(world, signed, therapist, start), world.person(signed)
    with writing():
        bookings.confirm_welcome_call(world.outside, person, reference, signed.account_id)
    return reference


def move(world: World, signed: Signed, reference: str, to: str) -> None:
    person = world.person(signed)
    with writing():
        changes.move_welcome_call(world.outside, person, reference, to, signed.account_id)


def cancel(world: World, signed: Signed, reference: str) -> None:
    person = world.person(signed)
    with writing():
        changes.cancel_welcome_call(world.outside, person, reference, signed.account_id)


def row(reference: str) -> Booking:
    with reading():
        return db.session.scalars(select(Booking).where(Booking.reference == reference)).one()


def case_of(world: World, signed: Signed) -> UUID | None:
    """The therapist who has the case."""
    person = world.person(signed)
    with reading():
        return db.session.get_one(Case, person.case_id).therapist_id


def claims_of(therapist: UUID) -> list[int]:
    with reading():
        found = select(Claim.quantum).where(Claim.resource_id == therapist).order_by(Claim.quantum)
        return list(db.session.scalars(found))


def pieces(start: datetime) -> list[int]:
    begins = int(start.timestamp())
    return quanta(begins, begins + 45 * 60, 0, 15)


def texts() -> list[tuple[str, int | None]]:
    with reading():
        found = db.session.scalars(select(Message).order_by(Message.created_at, Message.id))
        return [(message.text, message.about_start) for message in found]


def test_a_moved_call_is_the_same_booking_at_another_time(world: World) -> None:
    therapist, someone = world.therapist(), world.participant()
    call = booked(world, someone, therapist)
    kept = hold(world, someone, therapist, NOON, moving=True)
    assert claims_of(therapist) == pieces(TEN) + pieces(NOON)
    move(world, someone, call, kept)
    found = row(call)
    assert (found.state, found.starts, found.moves) == ("confirmed", int(NOON.timestamp()), 1)
    assert row(kept).state == "cancelled"
    assert claims_of(therapist) == pieces(NOON)
    assert texts() == [
        ("appointment_made", int(TEN.timestamp())),
        ("appointment_moved", int(NOON.timestamp())),
    ]
    with reading():
        assert "booking.moved" in set(db.session.scalars(select(AuditLine.kind)))


def test_moving_twice_by_a_double_press_is_moving_once(world: World) -> None:
    therapist, someone = world.therapist(), world.participant()
    call = booked(world, someone, therapist)
    kept = hold(world, someone, therapist, NOON, moving=True)
    move(world, someone, call, kept)
    move(world, someone, call, kept)
    assert row(call).moves == 1
    assert len(texts()) == 2


def test_the_case_goes_along_to_another_therapist(world: World) -> None:
    one, two, someone = world.therapist("One"), world.therapist("Two"), world.participant()
    call = booked(world, someone, one)
    move(world, someone, call, hold(world, someone, two, NOON, moving=True))
    assert row(call).therapist_id == two
    assert claims_of(one) == []
    assert claims_of(two) == pieces(NOON)
    with reading():
        assert db.session.scalars(select(Case.therapist_id)).one() == two
        assert db.session.get_one(Therapist, two).last_case_at == world.outside.now()


def test_a_hold_that_ran_out_moves_the_call_while_its_time_is_open(world: World, clock: Clock) -> None:
    therapist, someone = world.therapist(), world.participant()
    call = booked(world, someone, therapist)
    kept = hold(world, someone, therapist, NOON, moving=True)
    clock.pass_time(timedelta(minutes=11))
    move(world, someone, call, kept)
    assert row(call).starts == int(NOON.timestamp())
    assert claims_of(therapist) == pieces(NOON)


def test_a_time_that_went_to_somebody_else_leaves_the_call_where_it_is(world: World, clock: Clock) -> None:
    therapist, someone, other = world.therapist(), world.participant(), world.participant()
    call = booked(world, someone, therapist)
    kept = hold(world, someone, therapist, NOON, moving=True)
    clock.pass_time(timedelta(minutes=11))
    booked(world, other, therapist, NOON)
    with pytest.raises((HoldExpired, SlotTaken)):
        move(world, someone, call, kept)
    assert (row(call).state, row(call).starts) == ("confirmed", int(TEN.timestamp()))
    assert claims_of(therapist) == pieces(TEN) + pieces(NOON)


def test_a_call_that_has_begun_stays(world: World, clock: Clock) -> None:
    therapist, someone = world.therapist(), world.participant()
    call = booked(world, someone, therapist)
    kept = hold(world, someone, therapist, NOON, moving=True)
    clock.pass_time(TEN - clock())
    with pytest.raises(TooLate):
        cancel(world, someone, call)
    with pytest.raises(TooLate):
        move(world, someone, call, kept)
    assert (row(call).state, row(call).starts) == ("confirmed", int(TEN.timestamp()))


def test_calling_off_gives_the_time_and_the_place_back(world: World) -> None:
    therapist, someone = world.therapist(capacity=1), world.participant()
    call = booked(world, someone, therapist)
    cancel(world, someone, call)
    cancel(world, someone, call)
    assert (row(call).state, claims_of(therapist)) == ("cancelled", [])
    assert texts()[1:] == [("appointment_cancelled", int(TEN.timestamp()))]
    with reading():
        assert db.session.scalars(select(Case.therapist_id)).one() is None
    booked(world, world.participant(), therapist)


def test_nobody_moves_or_calls_off_what_is_anothers(world: World) -> None:
    therapist, someone, other = world.therapist(), world.participant(), world.participant()
    call, theirs = booked(world, someone, therapist), booked(world, other, therapist, NOON)
    kept = hold(world, someone, therapist, NOON + timedelta(hours=2), moving=True)
    for attempt in ((other, call, theirs), (someone, theirs, kept), (other, theirs, kept)):
        with pytest.raises(LookupError):
            move(world, *attempt)
    with pytest.raises(LookupError):
        cancel(world, other, call)
    assert {row(call).state, row(theirs).state} == {"confirmed"}


def test_a_time_that_is_only_kept_is_not_called_off_as_a_call(world: World) -> None:
    therapist, someone = world.therapist(), world.participant()
    kept = hold(world, someone, therapist, TEN)
    with pytest.raises(LookupError):
        cancel(world, someone, kept)
    assert row(kept).state == "held"


def test_a_kept_time_holds_no_place_once_the_call_is_called_off(world: World, clock: Clock) -> None:
    first, second = world.therapist("A", capacity=1), world.therapist("B", capacity=1)
    robin, other = world.participant(), world.participant()
    call = booked(world, robin, first)
    hold(world, robin, first, NOON, moving=True)
    cancel(world, robin, call)
    clock.pass_time(HOLD + timedelta(minutes=1))
    assert case_of(world, robin) is None
    booked(world, robin, second, NOON)
    assert case_of(world, robin) == second
    booked(world, other, first, NOON)


def test_who_knows_the_couple_keeps_the_case_when_a_later_call_moves(world: World, clock: Clock) -> None:
    first, second, third = (world.therapist(name) for name in "ABC")
    robin = world.participant()
    booked(world, robin, first)
    clock.pass_time(timedelta(days=2))
    call = booked(world, robin, second, TEN + timedelta(days=7))
    assert case_of(world, robin) == first
    move(world, robin, call, hold(world, robin, third, NOON + timedelta(days=7), moving=True))
    assert case_of(world, robin) == first
    cancel(world, robin, call)
    assert case_of(world, robin) == first


def test_moving_twice_with_a_hold_that_ran_out_is_moving_once(world: World, clock: Clock) -> None:
    therapist, robin = world.therapist(), world.participant()
    call = booked(world, robin, therapist)
    kept = hold(world, robin, therapist, NOON, moving=True)
    clock.pass_time(HOLD + timedelta(minutes=1))
    run_due(world.outside)
    move(world, robin, call, kept)
    move(world, robin, call, kept)
    assert row(call).moves == 1


def test_a_call_that_was_called_off_is_not_moved(world: World) -> None:
    therapist, robin = world.therapist(), world.participant()
    call = booked(world, robin, therapist)
    kept = hold(world, robin, therapist, NOON, moving=True)
    cancel(world, robin, call)
    with pytest.raises(CalledOff):
        move(world, robin, call, kept)
    assert row(kept).state == "held"


def test_a_full_therapist_has_other_times_for_who_is_theirs(world: World) -> None:
    therapist, robin, other = world.therapist(capacity=1), world.participant(), world.participant()
    call = booked(world, robin, therapist)
    person, stranger = world.person(robin), world.person(other)
    with reading():
        assert times.offer(world.outside, person).has_times
        assert not times.offer(world.outside, stranger).has_times
        reference = db.session.get_one(Therapist, therapist).reference
    with writing():
        kept = times.hold(world.outside, person, reference, NOON, robin.account_id, moving=True)
    move(world, robin, call, kept)
    assert row(call).starts == int(NOON.timestamp())

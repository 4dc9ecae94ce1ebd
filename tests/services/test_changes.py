"""Moving a welcome call and calling it off: one booking, one time, whatever happens on the way."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, Booking, Case, Claim, Message, Therapist
from portal.data.transaction import reading, writing
from portal.domain.bookings import HoldExpired, SlotTaken, TooLate
from portal.domain.claims import quanta
from portal.services import bookings, changes
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

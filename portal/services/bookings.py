"""Booking a welcome call: a hold of ten minutes, then confirmed at once. The claims' primary key decides every race.

Locks are taken in one order, so that no two requests wait for each other: the person, the person's own bookings, the
therapist; other people's holds that ran out are only taken where nobody has them.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

from sqlalchemy import delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from portal.data.base import db
from portal.data.calendars import calendars_of
from portal.data.dialect import violated
from portal.data.tables import Booking, Case, Claim, Participant, Therapist
from portal.data.tenancy import current_practice
from portal.domain import bookings as rules
from portal.domain.bookings import (
    HOLD,
    WELCOME_CALL,
    AlreadyBooked,
    BookingState,
    Held,
    HoldExpired,
    Service,
    SlotTaken,
)
from portal.domain.claims import quanta
from portal.domain.instants import utc
from portal.domain.slots import is_open
from portal.services import jobs, messages
from portal.services.appointments import of_person, own, theirs
from portal.services.audit import record
from portal.services.outside import Outside
from portal.services.participants import Person

Row = TypeVar("Row", Participant, Therapist, Booking)


def hold_welcome_call(outside: Outside, person: Person, therapist_id: UUID, start: datetime, by: UUID) -> str:
    """Keep `start` with the therapist for ten minutes and return the booking's reference.

    What the person held before is given back. Raises SlotTaken, AlreadyBooked.
    """
    now = outside.now()
    held = _lock_own(person)
    therapist = _lock(Therapist, therapist_id)
    for earlier in held:
        same = (earlier.therapist_id, earlier.starts) == (therapist_id, int(start.timestamp()))
        if same and not _ran_out(earlier, now):
            return earlier.reference
        _leave(outside, earlier, rules.replace(_as_held(earlier)), by)
    _free_run_out(outside, therapist_id)
    decision = rules.hold(
        Service.WELCOME_CALL,
        still_open=_has_place(therapist, person, now) and _still_open(therapist, start, now),
        has_one=_has_call(person, now),
    )
    booking = _new_hold(outside, person, therapist, start, decision)
    db.session.add(booking)
    _claim(booking)
    record(outside, decision.record, by=by, about=booking.id)
    jobs.enqueue(outside, "booking.expire", booking.id, due_at=now + HOLD + timedelta(seconds=1))
    return booking.reference


def confirm_welcome_call(outside: Outside, person: Person, reference: str, by: UUID) -> None:
    """Confirm a kept time; confirmed already is confirmed, and a hold that ran out is good while the time is open.

    Another time that the person holds is given back. Raises HoldExpired, SlotTaken, AlreadyBooked; LookupError if the
    booking is not the person's.
    """
    now = outside.now()
    held = _lock_own(person)
    booking = _lock(Booking, theirs(person, reference).id)
    therapist = _lock(Therapist, booking.therapist_id)
    if booking.state == BookingState.CONFIRMED:
        return
    if booking.state not in {BookingState.HELD, BookingState.EXPIRED}:
        raise HoldExpired
    if _has_call(person, now):
        raise AlreadyBooked
    for other in held:
        if other.id != booking.id:
            _leave(outside, other, rules.replace(_as_held(other)), by)
    _free_run_out(outside, booking.therapist_id, but=booking.id)
    decision = rules.confirm(_as_held(booking), now, still_open=_may_still_have(booking, therapist, person, now))
    if _ran_out(booking, now):
        _give_back(booking)
        _claim(booking)
    booking.state, booking.hold_expires_at = decision.state.value, None
    case = db.session.get_one(Case, booking.case_id)
    if case.therapist_id is None:
        case.therapist_id, therapist.last_case_at = booking.therapist_id, now
    record(outside, decision.record, by=by, about=booking.id)
    if decision.tell is not None:
        messages.to_participant(outside, booking.participant_id, decision.tell)


def expire(outside: Outside, booking_id: UUID) -> None:
    """End a hold that ran out, if it is still one."""
    booking = _lock(Booking, booking_id)
    decision = rules.expire(_as_held(booking), outside.now())
    if decision is not None:
        _leave(outside, booking, decision, by=None)


def _lock(table: type[Row], row_id: UUID) -> Row:
    return db.session.scalars(
        select(table).where(table.id == row_id).with_for_update().execution_options(populate_existing=True)
    ).one()


def _lock_own(person: Person) -> Sequence[Booking]:
    """Lock the person, then the bookings that they hold; gives these."""
    _lock(Participant, person.participant_id)
    held = own(person, BookingState.HELD).order_by(Booking.id).with_for_update()
    return db.session.scalars(held.execution_options(populate_existing=True)).all()


def _new_hold(
    outside: Outside, person: Person, therapist: Therapist, start: datetime, decision: rules.Decision
) -> Booking:
    now = outside.now()
    return Booking(
        id=outside.new_id(),
        reference=outside.new_reference(),
        therapist_id=therapist.id,
        case_id=person.case_id,
        participant_id=person.participant_id,
        service=Service.WELCOME_CALL.value,
        state=decision.state.value,
        starts=int(start.timestamp()),
        ends=int((start + WELCOME_CALL).timestamp()),
        buffer_before=therapist.buffer_before,
        buffer_after=therapist.buffer_after,
        hold_expires_at=now + HOLD,
        created_at=now,
    )


def _has_call(person: Person, now: datetime) -> bool:
    """Whether the person has a welcome call that is not over yet."""
    return any(utc(booking.ends) > now for booking in of_person(person, BookingState.CONFIRMED))


def _may_still_have(booking: Booking, therapist: Therapist, person: Person, now: datetime) -> bool:
    """Whether the therapist still offers the time of a booking, itself left out.

    While the hold runs, the notice that the therapist asks for counts from when the time was chosen.
    """
    asked_at = now if _ran_out(booking, now) else booking.created_at
    offered = _still_open(therapist, utc(booking.starts), asked_at, but=booking.id)
    return offered and _has_place(therapist, person, now)


def _still_open(therapist: Therapist, start: datetime, now: datetime, but: UUID | None = None) -> bool:
    db.session.flush()
    calendar = calendars_of([therapist], start, start, but=but)[therapist.id]
    return is_open(calendar, start, WELCOME_CALL, now)


def _has_place(therapist: Therapist, person: Person, now: datetime) -> bool:
    """Whether the therapist takes one case more, those counted who hold a time and have not confirmed it.

    Matching asks the same before; here it is asked again under the therapist's lock.
    """
    db.session.flush()
    theirs = db.session.scalar(select(Case.therapist_id).where(Case.id == person.case_id))
    if theirs == therapist.id:
        return True
    taken = db.session.scalar(
        select(func.count()).select_from(Case).where(Case.state == "open", Case.therapist_id == therapist.id)
    )
    coming = db.session.scalar(
        select(func.count(Booking.case_id.distinct()))
        .join(Case, Case.id == Booking.case_id)
        .where(
            Booking.therapist_id == therapist.id,
            Booking.state == BookingState.HELD.value,
            Booking.hold_expires_at >= now,
            Booking.case_id != person.case_id,
            Case.therapist_id.is_distinct_from(therapist.id),
        )
    )
    return therapist.accepting and (taken or 0) + (coming or 0) < therapist.capacity


def _free_run_out(outside: Outside, therapist_id: UUID, but: UUID | None = None) -> None:
    """Give back the therapist's holds that ran out and that no job has ended yet.

    One that somebody else has locked is left to them: to wait here for a person's booking, while that person waits for
    this therapist, would be for ever.
    """
    now = outside.now()
    ran_out = (
        select(Booking)
        .where(
            Booking.therapist_id == therapist_id,
            Booking.state == BookingState.HELD.value,
            Booking.hold_expires_at < now,
            Booking.id.is_distinct_from(but),
        )
        .with_for_update(skip_locked=True)
        .execution_options(populate_existing=True)
    )
    for booking in db.session.scalars(ran_out).all():
        decision = rules.expire(_as_held(booking), now)
        if decision is not None:
            _leave(outside, booking, decision, by=None)


def _claim(booking: Booking) -> None:
    """Insert the booking's claims, sorted, in one statement. Raises SlotTaken when one of them is held elsewhere."""
    practice_id = current_practice()
    db.session.flush()
    pieces = quanta(booking.starts, booking.ends, booking.buffer_before, booking.buffer_after)
    rows = [
        {
            "resource_id": booking.therapist_id,
            "quantum": piece,
            "booking_id": booking.id,
            "practice_id": practice_id,
        }
        for piece in pieces
    ]
    try:
        db.session.execute(insert(Claim).values(rows))
    except IntegrityError as error:
        if violated(error) != "pk_claims":
            raise
        raise SlotTaken from error


def _give_back(booking: Booking) -> None:
    db.session.execute(delete(Claim).where(Claim.booking_id == booking.id))


def _leave(outside: Outside, booking: Booking, decision: rules.Decision, by: UUID | None) -> None:
    """Move a booking to a state that keeps no time, and give its time back."""
    booking.state, booking.hold_expires_at = decision.state.value, None
    _give_back(booking)
    db.session.flush()
    record(outside, decision.record, by=by, about=booking.id)


def _as_held(booking: Booking) -> Held:
    return Held(Service(booking.service), BookingState(booking.state), booking.hold_expires_at)


def _ran_out(booking: Booking, now: datetime) -> bool:
    return rules.ran_out(_as_held(booking), now)

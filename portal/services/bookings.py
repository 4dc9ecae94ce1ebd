"""Booking a welcome call: a hold of ten minutes, then confirmed at once; later moved or called off.

The claims' primary key decides every race; what is locked, and in which order, stands in `portal.services.keeping`.
"""

from datetime import datetime, timedelta
from uuid import UUID

from portal.data.base import db
from portal.data.tables import Booking, Therapist
from portal.domain import bookings as rules
from portal.domain.bookings import HOLD, WELCOME_CALL, AlreadyBooked, BookingState, HoldExpired, Service
from portal.services import cases, deciding, jobs, messages, next_step
from portal.services.appointments import theirs
from portal.services.audit import record
from portal.services.keeping import (
    as_held,
    assign,
    claim,
    free_run_out,
    give_back,
    has_call,
    has_place,
    leave,
    lock,
    lock_own,
    may_still_have,
    new_booking,
    ran_out,
    still_open,
)
from portal.services.outside import Outside
from portal.services.participants import Person


def hold_welcome_call(
    outside: Outside, person: Person, therapist_id: UUID, start: datetime, by: UUID, *, moving: bool = False
) -> str:
    """Keep `start` with the therapist for ten minutes and return the booking's reference.

    What the person held before is given back. `moving`: it is to take the place of the call that they have. Raises
    SlotTaken; AlreadyBooked unless moving.
    """
    now = outside.now()
    held = lock_own(person)
    therapist = lock(Therapist, therapist_id)
    for earlier in held:
        same = (earlier.therapist_id, earlier.starts) == (therapist_id, int(start.timestamp()))
        if same and not ran_out(earlier, now):
            return earlier.reference
        leave(outside, earlier, rules.replace(as_held(earlier)), by)
    free_run_out(outside, therapist_id)
    decision = rules.hold(
        Service.WELCOME_CALL,
        still_open=has_place(therapist, person, now) and still_open(therapist, start, now),
        has_one=has_call(person, now) and not moving,
    )
    kind = {"service": Service.WELCOME_CALL.value, "state": decision.state.value, "hold_expires_at": now + HOLD}
    booking = new_booking(outside, person, therapist, start, WELCOME_CALL, **kind)
    db.session.add(booking)
    claim(booking)
    record(outside, decision.record, by=by, about=booking.id)
    jobs.enqueue(outside, "booking.expire", booking.id, due_at=now + HOLD + timedelta(seconds=1))
    return booking.reference


def confirm_welcome_call(outside: Outside, person: Person, reference: str, by: UUID) -> None:
    """Confirm a kept time; confirmed already is confirmed, and a hold that ran out is good while the time is open.

    Another time that the person holds is given back. Raises HoldExpired, SlotTaken, AlreadyBooked; LookupError if the
    booking is not the person's.
    """
    now = outside.now()
    held = lock_own(person)
    booking = lock(Booking, theirs(person, reference).id)
    case = cases.locked(person.case_id)
    therapist = lock(Therapist, booking.therapist_id)
    if booking.state == BookingState.CONFIRMED:
        return
    if booking.state not in {BookingState.HELD, BookingState.EXPIRED}:
        raise HoldExpired
    if has_call(person, now):
        raise AlreadyBooked
    for other in held:
        if other.id != booking.id:
            leave(outside, other, rules.replace(as_held(other)), by)
    free_run_out(outside, booking.therapist_id, but=booking.id)
    decision = rules.confirm(as_held(booking), now, still_open=may_still_have(booking, therapist, person, now))
    if ran_out(booking, now):
        give_back(booking)
        claim(booking)
    booking.state, booking.hold_expires_at = decision.state.value, None
    assign(case, therapist, now)
    deciding.come_back(outside, case)
    record(outside, decision.record, by=by, about=booking.id)
    next_step.plan(outside, booking)
    if decision.tell is not None:
        messages.to_participant(outside, booking.participant_id, decision.tell, about_start=booking.starts)


def expire(outside: Outside, booking_id: UUID) -> None:
    """End a hold that ran out, if it is still one."""
    booking = lock(Booking, booking_id)
    decision = rules.expire(as_held(booking), outside.now())
    if decision is not None:
        leave(outside, booking, decision, by=None)

"""Changing a booked welcome call: giving it another time, and calling it off. As many times as the person likes."""

from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Booking, Case, Therapist
from portal.domain import bookings as rules
from portal.domain.bookings import BookingState, CalledOff, HoldExpired
from portal.domain.instants import utc
from portal.services import cases, messages, next_step
from portal.services.appointments import theirs
from portal.services.audit import record
from portal.services.keeping import (
    as_held,
    assign,
    claim,
    free_run_out,
    give_back,
    leave,
    lock,
    lock_own,
    may_still_have,
)
from portal.services.outside import Outside
from portal.services.participants import Person

STAYING = (BookingState.REQUESTED, BookingState.CONFIRMED, BookingState.COMPLETED, BookingState.NO_SHOW)
"""States of a booking for which a therapist keeps the case."""


def move_welcome_call(outside: Outside, person: Person, reference: str, to: str, by: UUID) -> None:
    """Give the call `reference` the time, and the therapist, of the hold `to`, whose row ends by it.

    The call stays one booking with one calendar entry. Moved there already is moved. Raises TooLate once the call has
    begun, CalledOff if it was called off meanwhile, HoldExpired or SlotTaken if the new time is gone, LookupError if
    either is not the person's.
    """
    now = outside.now()
    lock_own(person)
    call, kept = lock(Booking, theirs(person, reference).id), lock(Booking, theirs(person, to).id)
    if _stands_there(call, kept):
        return
    if call.state == BookingState.CANCELLED:
        raise CalledOff
    if kept.state not in {BookingState.HELD, BookingState.EXPIRED}:
        raise HoldExpired
    case = cases.locked(person.case_id)
    # By id, so that two who change places with one another don't wait for each other for ever.
    both = {each: lock(Therapist, each) for each in sorted({call.therapist_id, kept.therapist_id})}
    therapist = both[kept.therapist_id]
    free_run_out(outside, therapist.id, but=kept.id)
    offered = may_still_have(kept, therapist, person, now)
    decision = rules.move(as_held(call), utc(call.starts), as_held(kept), now, still_open=offered)
    if kept.state == BookingState.HELD:
        leave(outside, kept, rules.replace(as_held(kept)), by)
    give_back(call)
    _release(call)
    _take_over(call, kept)
    claim(call)
    assign(case, therapist, now)
    record(outside, decision.record, by=by, about=call.id)
    next_step.plan(outside, call)
    if decision.tell is not None:
        messages.to_participant(outside, person.participant_id, decision.tell, about_start=call.starts)


def cancel_welcome_call(outside: Outside, person: Person, reference: str, by: UUID) -> None:
    """Call it off and give its time back; called off already is called off.

    Raises TooLate once it has begun; LookupError if it is not the person's, or only held.
    """
    lock_own(person)
    call = lock(Booking, theirs(person, reference).id)
    if call.state == BookingState.CANCELLED:
        return
    if call.state != BookingState.CONFIRMED:
        raise LookupError(reference)
    decision = rules.call_off(as_held(call), utc(call.starts), outside.now())
    leave(outside, call, decision, by)
    _release(call)
    if decision.tell is not None:
        messages.to_participant(outside, person.participant_id, decision.tell, about_start=call.starts)


def _stands_there(call: Booking, kept: Booking) -> bool:
    """Whether the call has the hold's time already, as after a button that was pressed twice."""
    same_time = (call.therapist_id, call.starts) == (kept.therapist_id, kept.starts)
    given_up = kept.state in {BookingState.CANCELLED, BookingState.EXPIRED}
    return same_time and given_up and call.state == BookingState.CONFIRMED


def _take_over(call: Booking, kept: Booking) -> None:
    call.therapist_id, call.starts, call.ends = kept.therapist_id, kept.starts, kept.ends
    call.buffer_before, call.buffer_after = kept.buffer_before, kept.buffer_after
    call.moves += 1


def _release(call: Booking) -> None:
    """Give the therapist's place back, unless a past call of the case keeps it, or there are two people to keep it for.

    A time that is only kept for a while is counted apart (`keeping.has_place`), and assigns the case when it is booked.
    """
    case = db.session.get_one(Case, call.case_id)
    other = select(Booking.id).where(
        Booking.case_id == call.case_id,
        Booking.therapist_id == call.therapist_id,
        Booking.id != call.id,
        Booking.state.in_([state.value for state in STAYING]),
    )
    kept = cases.is_of_two(case.id) or db.session.scalar(other.limit(1)) is not None
    if case.therapist_id == call.therapist_id and not kept:
        case.therapist_id = None

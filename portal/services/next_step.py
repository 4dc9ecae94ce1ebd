"""The next step after a first call: everyone hears it at the same moment after it, in the same words.

Source: the clinical contract, "Leaks that must stay closed", 1.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Booking, Message, Practice
from portal.data.tenancy import current_practice
from portal.domain.audit import entry
from portal.domain.bands import working_days_after
from portal.domain.bookings import BookingState, Service
from portal.domain.instants import utc
from portal.domain.messages import MessageText
from portal.services import duty, jobs, messages
from portal.services.appointments import of_person
from portal.services.audit import record
from portal.services.outside import Outside
from portal.services.participants import Person

TELL = "next_step.tell"

LONGEST_AGO = timedelta(days=31)
"""No call that was longer ago waits for its next step, whatever number of working days is set."""


def after(call_ends: datetime) -> datetime:
    """When the next step after a call that ends then is told: so many working days later, to the minute, for all."""
    practice = db.session.get_one(Practice, current_practice())
    return working_days_after(call_ends, practice.next_step_days, duty.staffed_hours())


def still_ahead(outside: Outside, person: Person) -> bool:
    """Whether the person has a call, coming or over, whose next step has not been told yet."""
    calls = of_person(person, BookingState.CONFIRMED)
    return any(after(utc(call.ends)) > outside.now() for call in calls)


def told_to_all(outside: Outside, participant_ids: Sequence[UUID]) -> datetime:
    """From when each of these people has been told the next step after the calls they had; now, if all have."""
    now = outside.now()
    over = select(Booking.ends).where(
        Booking.participant_id.in_(participant_ids),
        Booking.service == Service.WELCOME_CALL.value,
        Booking.state == BookingState.CONFIRMED.value,
        Booking.ends <= int(now.timestamp()),
    )
    return max((now, *(after(utc(ends)) for ends in db.session.scalars(over).all())))


def plan(outside: Outside, call: Booking) -> None:
    """Have the next step told when it is time, in the transaction that books the call or moves it."""
    jobs.enqueue(outside, TELL, call.id, due_at=after(utc(call.ends)))


def tell(outside: Outside, booking_id: UUID) -> None:
    """Tell the next step, once, unless the call was called off, or it is later by now: that has a job of its own."""
    call = db.session.scalars(select(Booking).where(Booking.id == booking_id).with_for_update()).one()
    told = select(Message.id).where(
        Message.participant_id == call.participant_id,
        Message.text == MessageText.NEXT_STEP.value,
        Message.about_start == call.starts,
    )
    if call.state != BookingState.CONFIRMED or after(utc(call.ends)) > outside.now() or db.session.scalar(told):
        return
    messages.to_participant(outside, call.participant_id, MessageText.NEXT_STEP, about_start=call.starts)


def set_days(outside: Outside, days: int, *, by: UUID) -> None:
    """Let the next step be told so many working days after a call, for everyone, those who wait for it among them."""
    practice = db.session.get_one(Practice, current_practice())
    since = outside.now() - LONGEST_AGO
    practice.next_step_days = days
    calls = select(Booking).where(
        Booking.service == Service.WELCOME_CALL.value,
        Booking.state == BookingState.CONFIRMED.value,
        Booking.ends > int(since.timestamp()),
    )
    for call in db.session.scalars(calls).all():
        plan(outside, call)
    record(outside, entry("practice.next_step_days", days=days), by=by, about=practice.id)

"""A booking's life: its states, every legal step between them, and what each step records and tells."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from portal.domain.audit import AuditEntry, entry
from portal.domain.messages import MessageText

HOLD = timedelta(minutes=10)
"""How long a chosen time is kept for somebody who has not yet confirmed it."""

WELCOME_CALL = timedelta(minutes=45)
"""The time kept for a welcome call, which is announced to everyone as 20 to 45 minutes."""


class Service(StrEnum):
    WELCOME_CALL = "welcome_call"
    INDIVIDUAL = "individual"
    JOINT = "joint"


class BookingState(StrEnum):
    HELD = "held"
    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    COMPLETED = "completed"
    NO_SHOW = "no_show"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Event(StrEnum):
    REQUEST = "request"
    CONFIRM = "confirm"
    DECLINE = "decline"
    CANCEL = "cancel"
    EXPIRE = "expire"
    COMPLETE = "complete"
    MISS = "miss"


KEEPING_TIME = frozenset({BookingState.HELD, BookingState.REQUESTED, BookingState.CONFIRMED})
"""The states in which a booking keeps its claims; leaving them gives the time back in the same transaction."""


class IllegalStep(Exception):
    """An event that has no place in a booking's state."""


class SlotTaken(Exception):
    """Somebody else has the time, or it is no longer offered."""


class HoldExpired(Exception):
    """The time that was kept is no longer open."""


class AlreadyBooked(Exception):
    """The person has a welcome call already."""


class HasLeft(Exception):
    """The person has stopped meanwhile, as in another tab."""


class CalledOff(Exception):
    """The appointment that was to be moved was called off."""


class TooLate(Exception):
    """The appointment has begun, so it can't be moved or called off any more."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a decision needs to know of a booking."""

    service: Service
    state: BookingState
    hold_expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class Decision:
    """The new state, the line to record with it, and the text to send to the person who booked, if any."""

    state: BookingState
    record: AuditEntry
    tell: MessageText | None = None


def step(service: Service, state: BookingState, event: Event) -> BookingState:  # noqa: PLR0911 - one for each step
    """Return the state that `event` leads to. Raises IllegalStep.

    A welcome call goes from held to confirmed at once, and from expired too, since its time may still be open; other
    sessions are requested first.
    """
    match (service, state, event):
        case (Service.WELCOME_CALL, BookingState.HELD | BookingState.EXPIRED, Event.CONFIRM):
            return BookingState.CONFIRMED
        case (Service.INDIVIDUAL | Service.JOINT, BookingState.HELD, Event.REQUEST):
            return BookingState.REQUESTED
        case (Service.INDIVIDUAL | Service.JOINT, BookingState.REQUESTED, Event.CONFIRM):
            return BookingState.CONFIRMED
        case (Service.INDIVIDUAL | Service.JOINT, BookingState.REQUESTED, Event.DECLINE):
            return BookingState.DECLINED
        case (_, BookingState.HELD | BookingState.REQUESTED, Event.EXPIRE):
            return BookingState.EXPIRED
        case (_, BookingState.HELD | BookingState.REQUESTED | BookingState.CONFIRMED, Event.CANCEL):
            return BookingState.CANCELLED
        case (_, BookingState.CONFIRMED, Event.COMPLETE):
            return BookingState.COMPLETED
        case (_, BookingState.CONFIRMED, Event.MISS):
            return BookingState.NO_SHOW
        case _:
            raise IllegalStep(f"{event.value} has no place in a {service.value} that is {state.value}")


def hold(service: Service, *, still_open: bool, has_one: bool) -> Decision:
    """Keep a time for somebody. Raises AlreadyBooked, SlotTaken."""
    if has_one:
        raise AlreadyBooked
    if not still_open:
        raise SlotTaken
    return Decision(BookingState.HELD, entry("booking.held", service=service.value))


def confirm(booking: Held, now: datetime, *, still_open: bool) -> Decision:
    """Confirm a kept time. A hold that ran out is good as long as the time is still open.

    `still_open` leaves this booking itself out. Raises HoldExpired; SlotTaken if the hold runs but its time is no
    longer offered, as when the therapist has gone away; IllegalStep.
    """
    state = step(booking.service, booking.state, Event.CONFIRM)
    if not still_open:
        raise HoldExpired if ran_out(booking, now) else SlotTaken
    return Decision(state, entry("booking.confirmed", service=booking.service.value), MessageText.APPOINTMENT_MADE)


def expire(booking: Held, now: datetime) -> Decision | None:
    """End a hold that ran out; None when there is nothing to end."""
    if booking.state is not BookingState.HELD or not ran_out(booking, now):
        return None
    state = step(booking.service, booking.state, Event.EXPIRE)
    return Decision(state, entry("booking.expired", service=booking.service.value))


def call_off(booking: Held, starts: datetime, now: datetime) -> Decision:
    """End a booking that keeps time, and give the time back. Raises TooLate once it has begun; IllegalStep."""
    decision = end(booking)
    if now >= starts:
        raise TooLate
    return decision


def end(booking: Held) -> Decision:
    """Give the time back of a booking that was called off in time. Raises IllegalStep."""
    state = step(booking.service, booking.state, Event.CANCEL)
    line = entry("booking.cancelled", service=booking.service.value)
    return Decision(state, line, MessageText.APPOINTMENT_CANCELLED)


def move(booking: Held, starts: datetime, kept: Held, now: datetime, *, still_open: bool) -> Decision:
    """Give a confirmed booking the time of another that is kept, under the rules by which that could be confirmed.

    Raises TooLate once the booking has begun; HoldExpired and SlotTaken as `confirm`; IllegalStep.
    """
    if booking.state is not BookingState.CONFIRMED:
        raise IllegalStep(f"a {booking.service.value} that is {booking.state.value} can't be moved")
    if now >= starts:
        raise TooLate
    confirm(kept, now, still_open=still_open)
    line = entry("booking.moved", service=booking.service.value)
    return Decision(booking.state, line, MessageText.APPOINTMENT_MOVED)


def replace(booking: Held) -> Decision:
    """Give a kept time back because the same person chose another."""
    state = step(booking.service, booking.state, Event.CANCEL)
    return Decision(state, entry("booking.replaced", service=booking.service.value))


def ran_out(booking: Held, now: datetime) -> bool:
    """Whether the hold's ten minutes are over; at the very end it still holds."""
    if booking.state is BookingState.EXPIRED:
        return True
    return booking.hold_expires_at is not None and now > booking.hold_expires_at

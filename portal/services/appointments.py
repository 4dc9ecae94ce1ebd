"""Appointments as they are read: by the person whose they are, and by the therapist."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select

from portal.data.base import db
from portal.data.tables import Booking, Therapist
from portal.domain.bookings import BookingState, Service
from portal.domain.instants import utc
from portal.services.participants import Person


@dataclass(frozen=True, slots=True)
class Appointment:
    """A booking as its person sees it. `kept_until` while it is only held; `moves` counts its changes of time."""

    reference: str
    therapist_name: str
    therapist_reference: str
    state: BookingState
    starts: datetime
    ends: datetime
    kept_until: datetime | None
    moves: int


def appointment(person: Person, reference: str) -> Appointment:
    """One of the person's own bookings. Raises LookupError if it is not theirs, or is none."""
    return _appointment(theirs(person, reference))


def appointments(person: Person) -> Sequence[Appointment]:
    """The person's own bookings that keep time, earliest first."""
    rows = of_person(person, BookingState.HELD, BookingState.CONFIRMED)
    return [_appointment(row) for row in sorted(rows, key=lambda row: row.starts)]


def kept_by(person: Person) -> UUID | None:
    """The id of the booking by which the person keeps a time now, for services that look at calendars without it."""
    return next((row.id for row in of_person(person, BookingState.HELD)), None)


def of_therapist(therapist_id: UUID, after: datetime) -> Sequence[Booking]:
    """The confirmed calls of a therapist that end after an instant, earliest first."""
    return db.session.scalars(
        select(Booking)
        .where(
            Booking.therapist_id == therapist_id,
            Booking.state == BookingState.CONFIRMED.value,
            Booking.service == Service.WELCOME_CALL.value,
            Booking.ends > int(after.timestamp()),
        )
        .order_by(Booking.starts)
    ).all()


def theirs(person: Person, reference: str) -> Booking:
    """The row of one of the person's own bookings. Raises LookupError if it is not theirs, or is none."""
    booking = db.session.scalar(
        select(Booking).where(Booking.reference == reference, Booking.participant_id == person.participant_id)
    )
    if booking is None:
        raise LookupError(reference)
    return booking


def of_person(person: Person, *states: BookingState) -> Sequence[Booking]:
    """The rows of the person's welcome calls in these states."""
    return db.session.scalars(own(person, *states)).all()


def own(person: Person, *states: BookingState) -> Select[Booking]:
    """The query for the person's welcome calls in these states."""
    return select(Booking).where(
        Booking.participant_id == person.participant_id,
        Booking.service == Service.WELCOME_CALL.value,
        Booking.state.in_([state.value for state in states]),
    )


def _appointment(booking: Booking) -> Appointment:
    therapist = db.session.get_one(Therapist, booking.therapist_id)
    return Appointment(
        reference=booking.reference,
        therapist_name=therapist.name,
        therapist_reference=therapist.reference,
        state=BookingState(booking.state),
        starts=utc(booking.starts),
        ends=utc(booking.ends),
        kept_until=booking.hold_expires_at,
        moves=booking.moves,
    )

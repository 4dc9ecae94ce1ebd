"""Joint sessions as their therapist has them: when, and for whom. What either of the two said to a time is not here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Booking
from portal.domain.audit import entry
from portal.domain.bookings import BookingState, Service
from portal.domain.instants import utc
from portal.services import cases
from portal.services.audit import record
from portal.services.keeping import lock
from portal.services.outside import Outside
from portal.services.together import ALIVE, call_off


@dataclass(frozen=True, slots=True)
class Planned:
    """A joint session as the therapist sees it: when, and for whom. What either of them said to it is not in it.

    `can`: the therapist has not said that it can't be. `settles_at`: when the two hear whether one that was asked for
    takes place, or that one that was booked does not.
    """

    reference: str
    state: BookingState
    starts: datetime
    ends: datetime
    settles_at: datetime | None
    people: tuple[UUID, ...]
    can: bool


def of_therapist(therapist_id: UUID, after: datetime) -> Sequence[Planned]:
    """The therapist's joint sessions, asked for or booked, that end after an instant, earliest first."""
    rows = db.session.scalars(
        select(Booking)
        .where(
            Booking.therapist_id == therapist_id,
            Booking.service == Service.JOINT.value,
            Booking.state.in_([state.value for state in ALIVE]),
            Booking.ends > int(after.timestamp()),
        )
        .order_by(Booking.starts)
    ).all()
    return [
        Planned(
            reference=row.reference,
            state=BookingState(row.state),
            starts=utc(row.starts),
            ends=utc(row.ends),
            settles_at=row.settles_at,
            people=tuple(person.id for person in cases.people(row.case_id)),
            can=row.therapist_can,
        )
        for row in rows
    ]


def decline(outside: Outside, therapist_id: UUID, reference: str, *, by: UUID) -> None:
    """Say for the therapist that a time can't be: one asked for ends with its answers, one booked is called off.

    Raises LookupError for a session that is not theirs, TooLate once it has begun.
    """
    found = select(Booking).where(
        Booking.reference == reference, Booking.therapist_id == therapist_id, Booking.service == Service.JOINT.value
    )
    row = db.session.scalar(found)
    if row is None:
        raise LookupError(reference)
    booking = lock(Booking, row.id)
    if booking.state == BookingState.CONFIRMED:
        call_off(outside, booking, by)
    elif booking.state == BookingState.REQUESTED and booking.therapist_can:
        booking.therapist_can = False
        record(outside, entry("booking.answered", service=Service.JOINT.value), by=by, about=booking.id)

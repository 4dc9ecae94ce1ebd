"""The rows behind a booking: what is locked, in which order, and the claims that keep its time.

Locks are taken in one order, so that no two requests wait for each other: the person, the person's own bookings, the
case, the therapists by id; other people's holds that ran out are only taken where nobody has them.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from portal.data.base import db
from portal.data.calendars import calendars_of
from portal.data.dialect import violated
from portal.data.tables import Booking, Case, Claim, Participant, Therapist
from portal.data.tenancy import current_practice
from portal.domain import bookings as rules
from portal.domain.bookings import WELCOME_CALL, BookingState, HasLeft, Held, Service, SlotTaken
from portal.domain.cases import Stage
from portal.domain.claims import quanta
from portal.domain.instants import utc
from portal.domain.slots import is_open
from portal.services import cases
from portal.services.appointments import of_person, own
from portal.services.audit import record
from portal.services.outside import Outside
from portal.services.participants import Person

Row = TypeVar("Row", Participant, Therapist, Booking)


def lock(table: type[Row], row_id: UUID) -> Row:
    return db.session.scalars(
        select(table).where(table.id == row_id).with_for_update().execution_options(populate_existing=True)
    ).one()


def lock_own(person: Person) -> Sequence[Booking]:
    """Lock the person, then the bookings that they hold; gives these. Raises HasLeft."""
    if lock(Participant, person.participant_id).left_at is not None:
        raise HasLeft
    held = own(person, BookingState.HELD).order_by(Booking.id).with_for_update()
    return db.session.scalars(held.execution_options(populate_existing=True)).all()


def assign(case: Case, therapist: Therapist, now: datetime) -> None:
    """Give the therapist the case of one person, unless somebody has it.

    For two the therapist was chosen when the second came, and no booking changes that: one must not see by it what the
    other books.
    """
    if case.therapist_id is None and not cases.is_of_two(case.id):
        case.therapist_id, therapist.last_case_at = therapist.id, now


def has_call(person: Person, now: datetime) -> bool:
    """Whether the person has a welcome call that is not over yet."""
    return any(utc(booking.ends) > now for booking in of_person(person, BookingState.CONFIRMED))


def may_still_have(booking: Booking, therapist: Therapist, person: Person, now: datetime) -> bool:
    """Whether the therapist still offers the time of a booking, itself left out.

    While the hold runs, the notice that the therapist asks for counts from when the time was chosen.
    """
    asked_at = now if ran_out(booking, now) else booking.created_at
    offered = still_open(therapist, utc(booking.starts), asked_at, but=booking.id)
    return offered and has_place(therapist, person, now)


def still_open(
    therapist: Therapist,
    start: datetime,
    now: datetime,
    but: UUID | None = None,
    length: timedelta = WELCOME_CALL,
) -> bool:
    """Whether the therapist, who is locked, offers this very start for so long; `but` leaves one booking out."""
    db.session.flush()
    calendar = calendars_of([therapist], start, start, but=but)[therapist.id]
    return is_open(calendar, start, length, now)


def has_place(therapist: Therapist, person: Person, now: datetime) -> bool:
    """Whether the therapist takes one case more, those counted who hold a time and have not confirmed it.

    Matching asks the same before; here it is asked again under the therapist's lock.
    """
    db.session.flush()
    theirs = db.session.scalar(select(Case.therapist_id).where(Case.id == person.case_id))
    if theirs == therapist.id:
        return True
    taken = db.session.scalar(
        select(func.count()).select_from(Case).where(Case.state == Stage.OPEN.value, Case.therapist_id == therapist.id)
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


def free_run_out(outside: Outside, therapist_id: UUID, but: UUID | None = None) -> None:
    """Give back the therapist's holds that ran out and that no job has ended yet.

    One that somebody else has locked is left to them: to wait here for a person's booking, while that person waits for
    this therapist, would be for ever.
    """
    now = outside.now()
    gone = (
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
    for booking in db.session.scalars(gone).all():
        decision = rules.expire(as_held(booking), now)
        if decision is not None:
            leave(outside, booking, decision, by=None)


def new_booking(
    outside: Outside, person: Person, therapist: Therapist, start: datetime, length: timedelta, **kind: Any
) -> Booking:
    """A booking that was not added yet, with the therapist's buffers; `kind` are the columns that tell its kind."""
    return Booking(
        id=outside.new_id(),
        reference=outside.new_reference(),
        therapist_id=therapist.id,
        case_id=person.case_id,
        participant_id=person.participant_id,
        starts=int(start.timestamp()),
        ends=int((start + length).timestamp()),
        buffer_before=therapist.buffer_before,
        buffer_after=therapist.buffer_after,
        created_at=outside.now(),
        **kind,
    )


def claim(booking: Booking) -> None:
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


def give_back(booking: Booking) -> None:
    db.session.execute(delete(Claim).where(Claim.booking_id == booking.id))


def leave(outside: Outside, booking: Booking, decision: rules.Decision, by: UUID | None) -> None:
    """Move a booking to a state that keeps no time, and give its time back."""
    booking.state, booking.hold_expires_at = decision.state.value, None
    give_back(booking)
    db.session.flush()
    record(outside, decision.record, by=by, about=booking.id)


def as_held(booking: Booking) -> Held:
    return Held(Service(booking.service), BookingState(booking.state), booking.hold_expires_at)


def ran_out(booking: Booking, now: datetime) -> bool:
    return rules.ran_out(as_held(booking), now)

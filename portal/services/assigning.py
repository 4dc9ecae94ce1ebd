"""Whose a case is: the staff's ranking, giving it to a therapist, and a therapist who can't take it.

A case that was declined stays where it is until the staff give it to somebody else, so that its people notice nothing.
A call that is booked then goes over to the new therapist at its time; only where that is not free is it called off,
and its person chooses another time.
"""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import Booking, Case, DeclinedCase, Intake, Participant, Therapist
from portal.domain import bookings as rules
from portal.domain.audit import entry
from portal.domain.bookings import BookingState, Service, SlotTaken
from portal.domain.cases import JointSessions, PlannedTask, Stage
from portal.domain.instants import utc
from portal.domain.matching import wishes_of
from portal.domain.staff_matching import Load, StaffMatching, Wish, rank
from portal.domain.tasks import TaskKind
from portal.services import case_notes, cases, messages, participants, tasks, therapists
from portal.services.audit import record
from portal.services.keeping import as_held, claim, give_back, leave, lock, still_open
from portal.services.outside import Outside

ASSIGNED, DECLINED = "assigned", "declined"
COMING = (BookingState.HELD, BookingState.REQUESTED, BookingState.CONFIRMED)


class SessionComing(Exception):
    """A joint session with the therapist is asked for or booked: it is called off, or held, before they change."""


class NoLongerFits(LookupError):
    """The therapist may not have this case, or not any more."""


def ranking(outside: Outside, reference: str) -> StaffMatching:
    """Who may have the case, for those who have not left it; for all who ever were in it if everybody has."""
    case = db.session.scalars(select(Case).where(Case.reference == reference)).one()
    people = cases.people(case.id)
    told = [participants.told_by(outside, each.id) for each in ([p for p in people if p.left_at is None] or people)]
    wishes = [
        Wish(
            wishes_of(each),
            {row.id: row for row in therapists.profiles(outside, each.about.timezone, case_id=case.id)},
        )
        for each in told
    ]
    is_held = case.joint_sessions == JointSessions.HELD
    return rank(wishes, held_loads(but=case.id), _declined(case.id), outside.now(), is_held=is_held)


def held_loads(but: UUID | None = None) -> Mapping[str, Load]:
    """How many open cases with held joint sessions each therapist has, by public reference; `but` leaves one out."""
    counted = (
        select(Case.therapist_id, func.count().label("held"))
        .where(
            Case.state == Stage.OPEN.value,
            Case.joint_sessions == JointSessions.HELD.value,
            Case.id.is_distinct_from(but),
        )
        .group_by(Case.therapist_id)
        .subquery()
    )
    rows = db.session.execute(
        select(Therapist.reference, counted.c.held, Therapist.most_held).outerjoin(
            counted, counted.c.therapist_id == Therapist.id
        )
    )
    return {reference: Load(held or 0, most_held) for reference, held, most_held in rows}


def set_most_held(outside: Outside, reference: str, most: int | None, *, by: UUID) -> None:
    """How many held cases a therapist has at most; None for no cap. Raises LookupError."""
    therapist = therapists.by_reference(reference)
    if therapist is None:
        raise LookupError(reference)
    therapist.most_held = most
    record(outside, entry("therapist.most_held", most=most), by=by, about=therapist.id)


def assign(outside: Outside, case: Case, reference: str, reason: str, *, by: UUID) -> int:
    """Give the case to this therapist; how many calls had to be called off, since their times are not free there.

    Raises NoLongerFits, and SessionComing where two people have a joint session with the therapist before.
    """
    _lock_people(case)
    if reference not in {each.id for each in ranking(outside, case.reference).fitting}:
        raise NoLongerFits(reference)
    chosen = therapists.by_reference(reference)
    if chosen is None:
        raise NoLongerFits(reference)
    coming = _coming(outside, case)
    if any(each.service == Service.JOINT and each.therapist_id != chosen.id for each in coming):
        raise SessionComing
    before = case.therapist_id
    for each in sorted({chosen.id, *(booking.therapist_id for booking in coming)}):
        lock(Therapist, each)
    called_off = 0
    for booking in coming:
        if booking.service != Service.JOINT and booking.therapist_id == before and before != chosen.id:
            called_off += not _goes_over(outside, booking, chosen, by)
    case.therapist_id, chosen.last_case_at = chosen.id, outside.now()
    tasks.tick_off(outside, case, TaskKind.FIND_THERAPIST, by=by)
    case_notes.note(outside, case.id, ASSIGNED, reason, by=by)
    record(outside, entry("case.assigned", therapist=reference), by=by, about=case.id)
    return called_off


def decline(outside: Outside, case: Case, therapist: Therapist, reason: str, *, by: UUID) -> None:
    """Note that the therapist can't take the case that is theirs, and ask the staff to find another.

    Raises LookupError if it is not theirs; declined already is declined.
    """
    if case.therapist_id != therapist.id:
        raise LookupError(case.reference)
    if therapist.reference in _declined(case.id):
        return
    db.session.add(
        DeclinedCase(id=outside.new_id(), case_id=case.id, therapist_id=therapist.id, declined_at=outside.now())
    )
    last = select(Intake.id).where(Intake.case_id == case.id).order_by(Intake.sent_at.desc(), Intake.id).limit(1)
    if TaskKind.FIND_THERAPIST not in tasks.open_kinds(case.id):
        planned = [PlannedTask(TaskKind.FIND_THERAPIST, needed=True)]
        cases.add_tasks(outside, case, db.session.scalars(last).one(), planned)
    case_notes.note(outside, case.id, DECLINED, reason, by=by)
    record(outside, entry("case.declined"), by=by, about=case.id)


def has_declined(reference: str, therapist: Therapist) -> bool:
    """Whether the therapist has said that they can't take the case of this reference."""
    found = (
        select(DeclinedCase.id)
        .join(Case, Case.id == DeclinedCase.case_id)
        .where(Case.reference == reference, DeclinedCase.therapist_id == therapist.id)
    )
    return db.session.scalar(found) is not None


def _declined(case_id: UUID) -> frozenset[str]:
    found = (
        select(Therapist.reference)
        .join(DeclinedCase, DeclinedCase.therapist_id == Therapist.id)
        .where(DeclinedCase.case_id == case_id)
    )
    return frozenset(db.session.scalars(found))


def _lock_people(case: Case) -> None:
    """Whoever books locks the person first: so nobody books between the look at what is coming and the change."""
    for person in sorted(cases.people(case.id), key=lambda each: each.id):
        lock(Participant, person.id)


def _coming(outside: Outside, case: Case) -> Sequence[Booking]:
    return db.session.scalars(
        select(Booking)
        .where(
            Booking.case_id == case.id,
            Booking.state.in_([state.value for state in COMING]),
            Booking.starts > int(outside.now().timestamp()),
        )
        .order_by(Booking.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()


def _goes_over(outside: Outside, booking: Booking, chosen: Therapist, by: UUID) -> bool:
    """Let a call be the new therapist's at its time; where that is not free, call it off and say so to its person."""
    start, now = utc(booking.starts), outside.now()
    if still_open(chosen, start, now):
        give_back(booking)
        before = booking.therapist_id, booking.buffer_before, booking.buffer_after
        booking.therapist_id = chosen.id
        booking.buffer_before, booking.buffer_after = chosen.buffer_before, chosen.buffer_after
        try:
            with db.session.begin_nested():
                claim(booking)
        except SlotTaken:
            booking.therapist_id, booking.buffer_before, booking.buffer_after = before
        else:
            record(outside, entry("booking.moved", service=booking.service), by=by, about=booking.id)
            return True
    was_confirmed = booking.state == BookingState.CONFIRMED
    decision = rules.end(as_held(booking)) if was_confirmed else rules.replace(as_held(booking))
    leave(outside, booking, decision, by)
    if was_confirmed and decision.tell is not None:
        messages.to_participant(outside, booking.participant_id, decision.tell, about_start=booking.starts)
    return not was_confirmed

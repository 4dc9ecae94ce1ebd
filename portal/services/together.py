"""Joint sessions: asking for a time, answering, and what comes of it. The rules are in `portal.domain.together`.

Times come from the therapist alone. What either has booked takes none away, and who stopped a session is told nobody.
Where both are locked, the case comes before its joint sessions.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Booking, BookingAnswer, Case, Participant, Practice, Therapist
from portal.data.tenancy import current_practice
from portal.domain import bookings as booking_rules
from portal.domain import together as rules
from portal.domain.audit import entry
from portal.domain.bookings import BookingState, Service, SlotTaken
from portal.domain.cases import JointSessions
from portal.domain.instants import utc
from portal.domain.messages import MessageText
from portal.domain.together import SESSION, Answer, Asked, AskedAlready, TooLateToAnswer
from portal.services import cases, deciding, jobs, messages, next_step
from portal.services.appointments import of_person
from portal.services.audit import record
from portal.services.keeping import as_held, claim, free_run_out, leave, lock, new_booking, still_open
from portal.services.openings import open_times
from portal.services.outside import Outside
from portal.services.participants import Person

SETTLE = "together.settle"
END = "together.end"
ALIVE = (BookingState.REQUESTED, BookingState.CONFIRMED)


@dataclass(frozen=True, slots=True)
class Session:
    """A joint session as one of the two may know it, and as it may stand on a screen that the other looks at: without
    what they said themselves.
    """

    reference: str
    therapist_name: str
    state: BookingState
    starts: datetime
    ends: datetime
    moves: int
    settles_at: datetime | None
    asked_by_me: bool


@dataclass(frozen=True, slots=True)
class Together:
    """What stands on a person's page of joint sessions. `may_look`: times for them would stand there, if there are."""

    may_look: bool
    asked: Session | None
    coming: Session | None


def of(outside: Outside, person: Person) -> Together:
    """Nothing before the next step after one's own call was told; from then on it depends on the release alone."""
    case = db.session.get_one(Case, person.case_id)
    told = case.released_at is not None and case.released_at <= outside.now()
    may_look = told and not next_step.still_ahead(outside, person)
    found = [_session(row, person) for row in _alive(person.case_id) if utc(row.ends) > outside.now()]
    return Together(
        may_look=may_look and cases.is_of_two(case.id),
        asked=next((each for each in found if each.state is BookingState.REQUESTED), None),
        coming=next((each for each in found if each.state is BookingState.CONFIRMED), None),
    )


def session(person: Person, reference: str) -> Session:
    """One joint session of the person's case. Raises LookupError."""
    return _session(_theirs(person, reference), person)


def times(outside: Outside, person: Person) -> Sequence[datetime]:
    """The open times for a joint session, sorted, UTC: of the case's therapist, and of nobody's own bookings.

    None while joint sessions are held, or one of the two has gone: as when a calendar is full. A time that these two
    had and that came to nothing is never offered to them again: its coming back would tell the one from the other.
    """
    case = db.session.get_one(Case, person.case_id)
    therapist = db.session.get(Therapist, case.therapist_id) if case.therapist_id else None
    if therapist is None or not _may_ask(case):
        return ()
    found = open_times([therapist], outside.now(), therapist.horizon_days, length=SESSION)[therapist.id]
    gone = _had(case.id, outside.now())
    return [start for start in found if start >= rules.earliest_start(outside.now()) and not _overlaps(start, gone)]


def clash(outside: Outside, person: Person, start: datetime) -> datetime | None:
    """The start of an appointment that the person has at that time already, for that person's eyes alone."""
    ends = start + SESSION
    own = of_person(person, BookingState.CONFIRMED)
    clashing = [utc(each.starts) for each in own if utc(each.starts) < ends and utc(each.ends) > start]
    return next((each for each in clashing if each > outside.now()), None)


def ask(outside: Outside, person: Person, start: datetime, *, by: UUID) -> None:
    """Ask for a time, in the name of the person; the other is asked by their own ways.

    Raises AskedAlready, and SlotTaken where it is not offered, for whatever reason.
    """
    now = outside.now()
    case = cases.locked(person.case_id)
    if any(utc(row.ends) > now for row in _alive(case.id)):
        raise AskedAlready
    if case.therapist_id is None or not _may_ask(case) or start < rules.earliest_start(now):
        raise SlotTaken
    if _overlaps(start, _had(case.id, now)):
        raise SlotTaken
    therapist = lock(Therapist, case.therapist_id)
    free_run_out(outside, therapist.id)
    if not still_open(therapist, start, now, length=SESSION):
        raise SlotTaken
    kind = {"service": Service.JOINT.value, "state": BookingState.REQUESTED.value}
    settles_at = now + rules.ANSWERED_WITHIN
    booking = new_booking(outside, person, therapist, start, SESSION, settles_at=settles_at, **kind)
    db.session.add(booking)
    claim(booking)
    deciding.come_back(outside, case)
    for each in cases.people(case.id):
        said = Answer.YES if each.id == person.participant_id else None
        db.session.add(
            BookingAnswer(booking_id=booking.id, participant_id=each.id, answer=said, answered_at=now if said else None)
        )
        if said is None:
            messages.to_participant(outside, each.id, MessageText.TOGETHER_ASKED, about_start=booking.starts)
    record(outside, entry("booking.requested", service=Service.JOINT.value), by=by, about=booking.id)
    jobs.enqueue(outside, SETTLE, booking.id, due_at=settles_at)


def answer(outside: Outside, person: Person, reference: str, said: Answer, *, by: UUID) -> None:
    """Say yes or no to a time; until it is settled one may change one's mind. Raises TooLateToAnswer, LookupError."""
    booking = lock(Booking, _theirs(person, reference).id)
    if booking.state != BookingState.REQUESTED or _is_due(booking, outside.now()):
        raise TooLateToAnswer
    row = db.session.get_one(BookingAnswer, (booking.id, person.participant_id))
    if row.answer == said:
        return
    row.answer, row.answered_at = said.value, outside.now()
    record(outside, entry("booking.answered", service=Service.JOINT.value), by=by, about=booking.id)


def settle(outside: Outside, booking_id: UUID) -> None:
    """Decide whether the session comes about, and tell both at once; settled already is settled."""
    # The case first, as whoever stops or puts two apart does.
    case = cases.locked(db.session.get_one(Booking, booking_id).case_id)
    booking = lock(Booking, booking_id)
    if booking.state != BookingState.REQUESTED or not _is_due(booking, outside.now()):
        return
    answers = db.session.scalars(select(BookingAnswer).where(BookingAnswer.booking_id == booking_id)).all()
    decision = rules.settle(
        Asked(
            answers=[None if row.answer is None else Answer(row.answer) for row in answers],
            therapist_can=booking.therapist_can,
            joint_sessions=JointSessions(case.joint_sessions),
            both_stay=_both_stay(case),
            is_ahead=utc(booking.starts) > outside.now(),
        )
    )
    if decision.state is BookingState.CONFIRMED:
        booking.state, booking.settles_at = decision.state.value, None
        record(outside, decision.record, by=None, about=booking.id)
    else:
        leave(outside, booking, decision, by=None)
    _tell(outside, booking, decision)


def cancel(outside: Outside, person: Person, reference: str, *, by: UUID) -> datetime:
    """Call a session off that is booked, and return when both hear so. Raises TooLate, LookupError."""
    booking = lock(Booking, _theirs(person, reference).id)
    if booking.state == BookingState.CONFIRMED:
        call_off(outside, booking, by)
    return booking.settles_at or outside.now()


def call_off_all(outside: Outside, case_id: UUID, *, by: UUID, at_once: bool = False) -> None:
    """End what two people have coming of whom one goes, or who are put apart. What was asked for ends by itself."""
    for row in _alive(case_id):
        booking = lock(Booking, row.id)
        if booking.state == BookingState.CONFIRMED and utc(booking.starts) > outside.now():
            call_off(outside, booking, by, at_once=at_once)


def call_off(outside: Outside, booking: Booking, by: UUID, *, at_once: bool = False) -> None:
    """Call off a session that is booked, whose row is locked; called off already is called off.

    Until both hear, all in the same words, it stands on their pages as before. Raises TooLate once it has begun.
    """
    now, starts = outside.now(), utc(booking.starts)
    booking_rules.call_off(as_held(booking), starts, now)
    zone = ZoneInfo(db.session.get_one(Practice, current_practice()).timezone)
    if booking.settles_at is None:
        record(outside, entry("booking.called_off", service=Service.JOINT.value), by=by, about=booking.id)
        booking.settles_at = rules.heard_at(now, starts, zone)
        jobs.enqueue(outside, END, booking.id, due_at=booking.settles_at)
    if at_once or booking.settles_at <= now:
        booking.settles_at = now
        end(outside, booking.id)


def end(outside: Outside, booking_id: UUID) -> None:
    """Let a session that was called off be gone, and tell both at once; gone already is gone."""
    booking = lock(Booking, booking_id)
    if booking.state != BookingState.CONFIRMED or not _is_due(booking, outside.now()):
        return
    decision = booking_rules.end(as_held(booking))
    leave(outside, booking, decision, by=None)
    booking.moves += 1
    _tell(outside, booking, booking_rules.Decision(decision.state, decision.record, MessageText.TOGETHER_OFF))


def _tell(outside: Outside, booking: Booking, decision: booking_rules.Decision) -> None:
    asked = select(BookingAnswer.participant_id).where(BookingAnswer.booking_id == booking.id)
    people = select(Participant).where(Participant.id.in_(asked)).order_by(Participant.joined_at, Participant.id)
    for person in db.session.scalars(people).all():
        if decision.tell is not None and person.left_at is None:
            messages.to_participant(outside, person.id, decision.tell, about_start=booking.starts)


def _is_due(booking: Booking, now: datetime) -> bool:
    return booking.settles_at is not None and booking.settles_at <= now


def _may_ask(case: Case) -> bool:
    return rules.may_ask_for(JointSessions(case.joint_sessions), both_stay=_both_stay(case))


def _both_stay(case: Case) -> bool:
    people = cases.people(case.id)
    return len(people) > 1 and all(person.left_at is None for person in people)


def _alive(case_id: UUID) -> Sequence[Booking]:
    return db.session.scalars(
        select(Booking)
        .where(
            Booking.case_id == case_id,
            Booking.service == Service.JOINT.value,
            Booking.state.in_([state.value for state in ALIVE]),
        )
        .order_by(Booking.starts)
    ).all()


def _had(case_id: UUID, now: datetime) -> Sequence[Booking]:
    """The joint times to come that these two had, and that came to nothing."""
    return db.session.scalars(
        select(Booking).where(
            Booking.case_id == case_id,
            Booking.service == Service.JOINT.value,
            Booking.state.not_in([state.value for state in ALIVE]),
            Booking.ends > int(now.timestamp()),
        )
    ).all()


def _overlaps(start: datetime, bookings: Sequence[Booking]) -> bool:
    return any(utc(row.starts) < start + SESSION and start < utc(row.ends) for row in bookings)


def _theirs(person: Person, reference: str) -> Booking:
    row = db.session.scalar(
        select(Booking)
        .join(BookingAnswer, BookingAnswer.booking_id == Booking.id)
        .where(Booking.reference == reference, BookingAnswer.participant_id == person.participant_id)
    )
    if row is None:
        raise LookupError(reference)
    return row


def _session(row: Booking, person: Person) -> Session:
    return Session(
        reference=row.reference,
        therapist_name=db.session.get_one(Therapist, row.therapist_id).name,
        state=BookingState(row.state),
        starts=utc(row.starts),
        ends=utc(row.ends),
        moves=row.moves,
        settles_at=row.settles_at,
        asked_by_me=row.participant_id == person.participant_id,
    )

"""Leaving: one of the people goes, alone. For the other nothing changes, and the staff are told in any case."""

from uuid import UUID

from sqlalchemy import delete, select

from portal.data.base import db
from portal.data.tables import Intake, IntakeDraft, Participant, WaitlistEntry
from portal.domain import bookings as rules
from portal.domain.audit import entry
from portal.domain.bookings import BookingState, HasLeft
from portal.domain.cases import PlannedTask
from portal.domain.instants import utc
from portal.domain.tasks import TaskKind
from portal.services import alerts, cases, changes, joining, together
from portal.services.appointments import of_person
from portal.services.audit import record
from portal.services.keeping import as_held, lock_own
from portal.services.keeping import leave as give_back
from portal.services.outside import Outside
from portal.services.participants import Person


def leave(outside: Outside, person: Person, *, by: UUID) -> None:
    """Let the person go: their coming calls are called off, their codes end, and they can begin anew at any time.

    What they told stays with the practice, and so does the case in the queue: somebody may have been made to leave.
    """
    try:
        held = lock_own(person)
    except HasLeft:
        return
    # Before the case, since whoever sends has locked the draft and comes to the case then.
    db.session.execute(delete(IntakeDraft).where(IntakeDraft.account_id == by))
    case = cases.locked(person.case_id)
    row = db.session.get_one(Participant, person.participant_id)
    for booking in held:
        give_back(outside, booking, rules.replace(as_held(booking)), by)
    for booking in of_person(person, BookingState.CONFIRMED):
        if utc(booking.starts) > outside.now():
            changes.cancel_welcome_call(outside, person, booking.reference, by)
    row.left_at = outside.now()
    together.call_off_all(outside, case.id, by=by)
    joining.end_codes_of(outside, [row.id], by=by)
    db.session.execute(delete(WaitlistEntry).where(WaitlistEntry.participant_id == row.id))
    last = db.session.scalars(
        select(Intake.id).where(Intake.participant_id == row.id).order_by(Intake.version.desc()).limit(1)
    ).one()
    cases.add_tasks(outside, case, last, [PlannedTask(TaskKind.LEFT, needed=True)])
    alerts.raise_(outside, case.id)
    record(outside, entry("participant.left"), by=by, about=row.id)

"""Decisions about a case: more or less urgent, as it is, closed, opened again; and whose it is for the moment.

Who may do it and who is the second is settled by the page's permission and by `portal.domain.case_log`.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Account, AccountRole, Booking, Case, Intake
from portal.domain import snoozing
from portal.domain.audit import entry
from portal.domain.bands import Band
from portal.domain.bookings import BookingState
from portal.domain.case_log import Step, StepKind
from portal.domain.cases import PlannedTask, Stage
from portal.domain.compartments import ON_TRIAGE
from portal.domain.people import Role
from portal.domain.tasks import TaskKind
from portal.services import alerts, case_log, cases, tasks
from portal.services.audit import record
from portal.services.outside import Outside

ALIVE = (BookingState.HELD, BookingState.REQUESTED, BookingState.CONFIRMED)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody on triage: what they sign in with, and what they are called."""

    account_id: UUID
    sign_in_name: str
    called: str


class StillBooked(Exception):
    """A case can't be closed while one of its people has an appointment coming."""


class NotOnTriage(LookupError):
    """A case is handed over to nobody but those on triage."""


def raise_to(outside: Outside, case: Case, band: Band, reason: str, *, by: UUID) -> None:
    """Make the case more urgent; a clinician decides on it anew, within the time of its band. Raises IllegalStep."""
    case_log.take(outside, case, Step(StepKind.RAISED, by, band=band), reason)
    _ask_for_decision(outside, case)


def lower_to(outside: Outside, case: Case, band: Band, reason: str, *, by: UUID) -> bool:
    """Make the case less urgent, which is a decision on it; False where a second clinician has yet to agree.

    Raises IllegalStep and SameClinician.
    """
    if case_log.take(outside, case, Step(StepKind.LOWERED, by, band=band), reason) is not StepKind.LOWERED:
        return False
    _decided(outside, case, by)
    return True


def decide(outside: Outside, case: Case, reason: str, *, by: UUID) -> None:
    """Record the decision that the case stays as it is: as urgent, and as held."""
    case_log.take(outside, case, Step(StepKind.DECIDED, by), reason)
    _decided(outside, case, by)


def close(outside: Outside, case: Case, reason: str, *, by: UUID) -> bool:
    """Close the case; False where a second clinician has yet to agree. Nobody in it is told, and nothing of theirs
    changes. Raises StillBooked, IllegalStep and SameClinician.
    """
    coming = select(Booking.id).where(
        Booking.case_id == case.id,
        Booking.state.in_([state.value for state in ALIVE]),
        Booking.ends > int(outside.now().timestamp()),
    )
    if db.session.scalar(coming.limit(1)) is not None:
        raise StillBooked
    if case_log.take(outside, case, Step(StepKind.CLOSED, by), reason) is not StepKind.CLOSED:
        return False
    _decided(outside, case, by)
    tasks.tick_off(outside, case, by=by)
    case.snoozed_until = None
    return True


def reopen(outside: Outside, case: Case, reason: str, *, by: UUID) -> None:
    """Open a case that was closed: a clinician decides on it anew. Raises IllegalStep."""
    case_log.take(outside, case, Step(StepKind.REOPENED, by), reason)
    _ask_for_decision(outside, case)


def come_back(outside: Outside, case: Case) -> None:
    """Open a case that was closed, since one of its people has booked something; nothing for any other case."""
    if case.state == Stage.CLOSED:
        case_log.take(outside, case, Step(StepKind.CAME_BACK))
        _ask_for_decision(outside, case)
        alerts.raise_(outside, case.id)


def snooze(outside: Outside, case: Case, until: datetime | None, *, by: UUID) -> None:
    """Keep the case out of the queue until then, or no longer; its clock goes on. Raises snoozing.TooLong."""
    if until is not None:
        due = case.due_at if cases.awaits_decision(case) else None
        snoozing.demand_short(outside.now(), until, due)
    case.snoozed_until = until
    record(outside, entry("case.snoozed"), by=by, about=case.id)


def claim(outside: Outside, case: Case, *, by: UUID) -> None:
    """See to a case that nobody has; its alerts go no further. Raises IllegalStep."""
    case_log.take(outside, case, Step(StepKind.CLAIMED, by))
    alerts.seen_by(outside, case.id, by=by)


def let_go(outside: Outside, case: Case, *, by: UUID) -> None:
    """Leave the case to whoever claims it next. Raises IllegalStep."""
    case_log.take(outside, case, Step(StepKind.LET_GO, by))


def hand_over(outside: Outside, case: Case, to: UUID, note: str, *, by: UUID) -> None:
    """Give the case to a colleague, with what they need to know. Raises NotOnTriage and IllegalStep."""
    if to not in {each.account_id for each in on_triage()}:
        raise NotOnTriage(to)
    case_log.take(outside, case, Step(StepKind.HANDED_OVER, by, to=to), note)


def on_triage() -> list[Colleague]:
    """Everybody on triage, by the name that colleagues know them by."""
    return _with_role(*ON_TRIAGE)


def clinicians() -> list[Colleague]:
    """Those of them who decide."""
    return _with_role(Role.LEAD)


def _with_role(*wanted: Role) -> list[Colleague]:
    roles = [role.value for role in wanted]
    rows = db.session.scalars(
        select(Account).where(Account.id.in_(select(AccountRole.account_id).where(AccountRole.role.in_(roles))))
    )
    found = [Colleague(row.id, row.name, row.display_name or row.name) for row in rows]
    return sorted(found, key=lambda each: each.called.casefold())


def _decided(outside: Outside, case: Case, by: UUID) -> None:
    tasks.tick_off(outside, case, TaskKind.DECIDE, by=by)
    alerts.seen_by(outside, case.id, by=by)


def _ask_for_decision(outside: Outside, case: Case) -> None:
    """A decision is due by the case's band, with the task for it if there is none."""
    waits = cases.awaits_decision(case)
    cases.set_due(outside, case)
    case.snoozed_until = None
    alerts.hurry(outside, case.id)
    if not waits:
        last = select(Intake.id).where(Intake.case_id == case.id).order_by(Intake.sent_at.desc(), Intake.id).limit(1)
        planned = [PlannedTask(TaskKind.DECIDE, needed=True)]
        cases.add_tasks(outside, case, db.session.scalars(last).one(), planned)

"""A case and what it has to take in: new intakes, with their bands, holds and tasks. Nothing here lowers anything."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import Account, Case, CaseNote, Participant, Practice, Task
from portal.data.tenancy import current_practice
from portal.domain.audit import entry
from portal.domain.bands import Band, StaffedHours, due_at
from portal.domain.cases import CaseState, JointSessions, PlannedTask, Stage, state_after
from portal.domain.screening import Assessment
from portal.domain.tasks import TaskKind, TaskStatus
from portal.services.audit import record
from portal.services.outside import Outside

NOTES = "case_notes"

LockedCase: TypeAlias = Case
"""A case whose row is locked, to be handed from a page to the service that changes it."""


def new(outside: Outside) -> Case:
    """A case with nobody in it yet, not added to the session: `absorb` says how urgent it is."""
    now = outside.now()
    return Case(
        id=outside.new_id(),
        reference=outside.new_reference(),
        state=Stage.OPEN.value,
        band=int(Band.ROUTINE),
        joint_sessions=JointSessions.UNRELEASED.value,
        opened_at=now,
        due_at=now,
        therapist_id=None,
    )


def locked(case_id: UUID) -> LockedCase:
    """The case, locked, so that of two intakes that come at once each finds what the other left."""
    return db.session.scalars(
        select(Case).where(Case.id == case_id).with_for_update().execution_options(populate_existing=True)
    ).one()


def by_reference(reference: str) -> LockedCase | None:
    """A case that is open, locked."""
    return db.session.scalar(
        select(Case)
        .where(Case.reference == reference, Case.state == Stage.OPEN.value)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def state_of(case: Case) -> CaseState:
    return CaseState(Band(case.band), JointSessions(case.joint_sessions))


def set_state(case: Case, state: CaseState) -> None:
    case.band, case.joint_sessions = int(state.band), state.joint_sessions.value


def absorb(outside: Outside, case: Case, assessment: Assessment) -> None:
    """Let the case be as urgent, and as held, as the assessment asks for; a decision on it is due by the case's band.

    Where one was due already, the earlier instant stays.
    """
    set_state(case, state_after(state_of(case), assessment))
    due = due_at(Band(case.band), outside.now(), staffed_hours())
    case.due_at = min(case.due_at, due) if _awaits_decision(case) else due


def add_tasks(outside: Outside, case: Case, intake_id: UUID, planned: Sequence[PlannedTask]) -> None:
    """A row for every planned task, needed or not; all are due when the case is."""
    db.session.add_all(
        Task(
            id=outside.new_id(),
            case_id=case.id,
            intake_id=intake_id,
            kind=each.kind.value,
            state=each.status.value,
            due_at=case.due_at,
            created_at=outside.now(),
        )
        for each in planned
    )


def people(case_id: UUID) -> Sequence[Participant]:
    """Everybody who has ever been in the case, in the order in which they came."""
    return db.session.scalars(
        select(Participant).where(Participant.case_id == case_id).order_by(Participant.joined_at, Participant.id)
    ).all()


def is_of_two(case_id: UUID) -> bool:
    """Whether both partners have come. It stays so if one leaves, since the other must not notice."""
    count = select(func.count()).select_from(Participant).where(Participant.case_id == case_id)
    return (db.session.scalar(count) or 0) > 1


def note(outside: Outside, case_id: UUID, kind: str, reason: str, *, by: UUID) -> None:
    """Keep why somebody decided something about the case, sealed."""
    row_id = outside.new_id()
    sealed = outside.vault.seal(NOTES, "reason", row_id, reason)
    db.session.add(CaseNote(id=row_id, case_id=case_id, account_id=by, kind=kind, reason=sealed, made_at=outside.now()))


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody decided about a case, and why, in their own words."""

    at: datetime
    by: str
    kind: str
    reason: str


def read_notes(outside: Outside, case: LockedCase, *, by: UUID) -> Sequence[Note]:
    """Why things were decided about the case, the latest first. Reasons repeat what was told, so this leaves a line."""
    rows = db.session.execute(
        select(CaseNote, Account)
        .join(Account, Account.id == CaseNote.account_id)
        .where(CaseNote.case_id == case.id)
        .order_by(CaseNote.made_at.desc(), CaseNote.id.desc())
    ).all()
    record(outside, entry("case.notes_read", notes=len(rows)), by=by, about=case.id)
    return [
        Note(row.made_at, account.display_name or account.name, row.kind, _reason(outside, row))
        for row, account in rows
    ]


def _reason(outside: Outside, row: CaseNote) -> str:
    return outside.vault.open(NOTES, "reason", row.id, row.reason)


def last_note_at(case_id: UUID, kind: str) -> datetime | None:
    """When somebody last decided this about the case; None if nobody did."""
    return db.session.scalar(
        select(CaseNote.made_at)
        .where(CaseNote.case_id == case_id, CaseNote.kind == kind)
        .order_by(CaseNote.made_at.desc())
        .limit(1)
    )


def _awaits_decision(case: Case) -> bool:
    waits = select(Task.id).where(
        Task.case_id == case.id, Task.kind == TaskKind.DECIDE.value, Task.state == TaskStatus.OPEN.value
    )
    return db.session.scalar(waits.limit(1)) is not None


def staffed_hours() -> StaffedHours:
    """When the triage desk of the practice in scope is staffed."""
    practice = db.session.get_one(Practice, current_practice())
    return StaffedHours(ZoneInfo(practice.timezone))

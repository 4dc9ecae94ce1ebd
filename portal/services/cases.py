"""A case and what it has to take in: new intakes, with their bands, holds and tasks. Nothing here lowers anything."""

from collections.abc import Sequence
from typing import TypeAlias
from uuid import UUID

from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import Case, Participant, Task
from portal.domain.bands import Band, due_at
from portal.domain.case_log import Step, StepKind
from portal.domain.cases import CaseState, JointSessions, PlannedTask, Stage
from portal.domain.screening import Assessment
from portal.domain.tasks import TaskKind, TaskStatus
from portal.services import case_log, duty
from portal.services.outside import Outside

LockedCase: TypeAlias = Case
"""A case whose row is locked, to be handed from a page to the service that changes it."""


BEGINNING = CaseState()


def open_new(outside: Outside, state: CaseState = BEGINNING) -> Case:
    """A case with nobody in it yet: `absorb` says how urgent it is."""
    now = outside.now()
    case = Case(
        id=outside.new_id(),
        reference=outside.new_reference(),
        state=Stage.OPEN.value,
        band=int(state.band),
        joint_sessions=state.joint_sessions.value,
        opened_at=now,
        due_at=now,
        therapist_id=None,
        steps=0,
    )
    db.session.add(case)
    db.session.flush()
    case_log.begin(outside, case, state)
    return case


def locked(case_id: UUID) -> LockedCase:
    """The case, locked, so that of two intakes that come at once each finds what the other left."""
    return db.session.scalars(
        select(Case).where(Case.id == case_id).with_for_update().execution_options(populate_existing=True)
    ).one()


def by_reference(reference: str, *stages: Stage) -> LockedCase | None:
    """A case of one of these stages, locked; one that is open where none is named."""
    wanted = [stage.value for stage in stages or (Stage.OPEN,)]
    return db.session.scalar(
        select(Case)
        .where(Case.reference == reference, Case.state.in_(wanted))
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def state_of(case: Case) -> CaseState:
    return CaseState(Band(case.band), JointSessions(case.joint_sessions))


def absorb(outside: Outside, case: Case, assessment: Assessment) -> None:
    """Let the case be as urgent, and as held, as the assessment asks for; a decision on it is due by the case's band.

    Where one was due already, the earlier instant stays. A case that was closed is open again, and none is put off.
    """
    held = JointSessions.HELD if assessment.conjoint_hold else JointSessions.UNRELEASED
    case_log.take(outside, case, Step(StepKind.ASSESSED, band=assessment.band, joint_sessions=held))
    case.snoozed_until = None
    set_due(outside, case)


def set_due(outside: Outside, case: Case) -> None:
    """A decision is due by the case's band from now on, or when one was due already, whichever comes first."""
    due = due_at(Band(case.band), outside.now(), duty.staffed_hours())
    case.due_at = min(case.due_at, due) if awaits_decision(case) else due


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


def awaits_decision(case: Case) -> bool:
    """Whether a clinical decision is still to be recorded."""
    waits = select(Task.id).where(
        Task.case_id == case.id, Task.kind == TaskKind.DECIDE.value, Task.state == TaskStatus.OPEN.value
    )
    return db.session.scalar(waits.limit(1)) is not None

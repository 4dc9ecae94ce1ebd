"""What somebody on triage has in hand, for the end of their shift: in neutral words, as the queue."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import Case, ContactNote, Participant, Task
from portal.domain.attempts import Outcome
from portal.domain.bands import Band
from portal.domain.cases import Stage
from portal.domain.tasks import TaskKind, TaskStatus


@dataclass(frozen=True, slots=True)
class InHand:
    """One case: `due_at` is None once a decision is recorded, `last` how the last attempt to reach somebody went."""

    reference: str
    band: Band
    due_at: datetime | None
    snoozed_until: datetime | None
    tasks: Sequence[TaskKind]
    last: tuple[datetime, Outcome] | None


def in_hand(account_id: UUID) -> Sequence[InHand]:
    """The open cases that are theirs, and those in which an open task is, as the queue orders them."""
    own_tasks = select(Task.case_id).where(Task.owner_id == account_id, Task.state == TaskStatus.OPEN.value)
    cases = db.session.scalars(
        select(Case)
        .where(Case.state == Stage.OPEN.value, (Case.owner_id == account_id) | Case.id.in_(own_tasks))
        .order_by(Case.band.desc(), Case.due_at, Case.opened_at, Case.id)
    ).all()
    ids = [case.id for case in cases]
    tasks, last = _tasks(ids), _last_attempts(ids)
    return [
        InHand(
            reference=case.reference,
            band=Band(case.band),
            due_at=case.due_at if TaskKind.DECIDE in tasks.get(case.id, ()) else None,
            snoozed_until=case.snoozed_until,
            tasks=tasks.get(case.id, ()),
            last=last.get(case.id),
        )
        for case in cases
    ]


def _tasks(case_ids: Sequence[UUID]) -> Mapping[UUID, Sequence[TaskKind]]:
    rows = db.session.execute(
        select(Task.case_id, Task.kind)
        .where(Task.case_id.in_(case_ids), Task.state == TaskStatus.OPEN.value)
        .distinct()
    ).all()
    order = list(TaskKind)
    return {
        case_id: sorted((TaskKind(kind) for each, kind in rows if each == case_id), key=order.index)
        for case_id in case_ids
    }


def _last_attempts(case_ids: Sequence[UUID]) -> Mapping[UUID, tuple[datetime, Outcome]]:
    latest = (
        select(Participant.case_id, func.max(ContactNote.at).label("at"))
        .join(ContactNote, ContactNote.participant_id == Participant.id)
        .where(Participant.case_id.in_(case_ids))
        .group_by(Participant.case_id)
        .subquery()
    )
    rows = db.session.execute(
        select(Participant.case_id, ContactNote.at, ContactNote.outcome)
        .join(ContactNote, ContactNote.participant_id == Participant.id)
        .join(latest, (latest.c.case_id == Participant.case_id) & (latest.c.at == ContactNote.at))
    )
    return {case_id: (at, Outcome(outcome)) for case_id, at, outcome in rows}

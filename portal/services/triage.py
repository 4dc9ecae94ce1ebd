"""A case, for those on triage. What a person told in private is read by `disclosures` alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import Account, Case, Intake, Participant, Task, Therapist
from portal.domain.bands import Band
from portal.domain.cases import Stage
from portal.domain.intake import Intake as IntakeDocument
from portal.domain.releasing import Seen
from portal.domain.tasks import TaskKind, TaskStatus
from portal.services import participants, releasing
from portal.services.outside import Outside


@dataclass(frozen=True, slots=True)
class PersonOfCase:
    """One of the people of a case; `number` is the place among them, from one."""

    number: int
    participant_id: UUID
    left_at: datetime | None
    sign_in_name: str
    told: IntakeDocument
    version: int
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case as triage sees it before any click on what was told in private.

    `seen`: of each person, the record of the last conversation alone, if there is one.
    """

    reference: str
    stage: Stage
    steps: int
    band: Band
    joint_sessions: str
    opened_at: datetime
    due_at: datetime
    therapist_name: str | None
    people: Sequence[PersonOfCase]
    seen: Mapping[UUID, Sequence[Seen]]
    tasks: Sequence[TaskKind]


def case_file(outside: Outside, reference: str) -> CaseFile | None:
    """The case, open or closed, or None if there is no such case."""
    case = db.session.scalar(select(Case).where(Case.reference == reference, Case.state != Stage.MERGED.value))
    if case is None:
        return None
    people = people_of(outside, case)
    name = db.session.scalar(select(Therapist.name).where(Therapist.id == case.therapist_id))
    return CaseFile(
        reference=case.reference,
        stage=Stage(case.state),
        steps=case.steps,
        band=Band(case.band),
        joint_sessions=case.joint_sessions,
        opened_at=case.opened_at,
        due_at=case.due_at,
        therapist_name=name,
        people=people,
        seen=releasing.last_seen([person.participant_id for person in people]),
        tasks=open_tasks([case.id]).get(case.id, ()),
    )


def people_of(outside: Outside, case: Case) -> list[PersonOfCase]:
    """Everybody who has ever been in the case, in the order in which they came, with the latest of what each told."""
    latest = (
        select(Intake.participant_id, func.max(Intake.version).label("version"), func.max(Intake.sent_at).label("sent"))
        .where(Intake.case_id == case.id)
        .group_by(Intake.participant_id)
        .subquery()
    )
    rows = db.session.execute(
        select(Participant, Account.name, latest.c.version, latest.c.sent)
        .join(Account, Account.id == Participant.account_id)
        .join(latest, latest.c.participant_id == Participant.id)
        .where(Participant.case_id == case.id)
        .order_by(Participant.joined_at, Participant.id)
    ).all()
    return [
        PersonOfCase(
            number,
            participant.id,
            participant.left_at,
            name,
            participants.told_by(outside, participant.id),
            version,
            sent,
        )
        for number, (participant, name, version, sent) in enumerate(rows, start=1)
    ]


def open_tasks(case_ids: Sequence[UUID]) -> Mapping[UUID, Sequence[TaskKind]]:
    """The kinds of tasks that are open for each of these cases, in the order of `TaskKind`."""
    found: dict[UUID, list[TaskKind]] = {}
    rows = db.session.execute(
        select(Task.case_id, Task.kind)
        .where(Task.case_id.in_(case_ids), Task.state == TaskStatus.OPEN.value)
        .distinct()
    )
    for case_id, kind in rows:
        found.setdefault(case_id, []).append(TaskKind(kind))
    order = list(TaskKind)
    return {case_id: sorted(kinds, key=order.index) for case_id, kinds in found.items()}

"""The queue and a case, for those on triage. What a person told in private is read by `disclosures` alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select

from portal.data.base import db
from portal.data.tables import Account, Case, Intake, Participant, Task, Therapist
from portal.domain.bands import Band
from portal.domain.cases import Stage
from portal.domain.intake import Intake as IntakeDocument
from portal.domain.matching import Matching
from portal.domain.releasing import Seen
from portal.domain.tasks import TaskKind, TaskStatus
from portal.services import participants, releasing, therapists
from portal.services.outside import Outside

PAGE = 50
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A line of the queue, in neutral words: no disclosure is on it beyond its place. `tasks`: the kinds still open."""

    reference: str
    band: Band
    due_at: datetime
    opened_at: datetime
    tasks: Sequence[TaskKind]
    therapist_name: str | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """The figures above the queue."""

    by_band: Mapping[Band, int]
    due_soon: int

    @property
    def waiting(self) -> int:
        return sum(self.by_band.values())


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
    matching: Matching
    names: Mapping[str, str]


def queue(after: str | None = None) -> Sequence[Waiting]:
    """A page of the open cases: band, then due, then waiting. `after` is the reference of the last case seen."""
    statement = (
        select(Case, Therapist.name)
        .outerjoin(Therapist, Therapist.id == Case.therapist_id)
        .where(Case.state == Stage.OPEN.value)
        .order_by(Case.band.desc(), Case.due_at, Case.opened_at, Case.id)
        .limit(PAGE)
    )
    last = db.session.scalar(select(Case).where(Case.reference == after)) if after else None
    if last is not None:
        statement = statement.where(_behind(last))
    found = db.session.execute(statement).all()
    tasks = _open_tasks([case.id for case, _ in found])
    return [
        Waiting(case.reference, Band(case.band), case.due_at, case.opened_at, tasks.get(case.id, ()), name)
        for case, name in found
    ]


def _behind(last: Case) -> ColumnElement[bool]:
    same_band = Case.band == last.band
    same_due = and_(same_band, Case.due_at == last.due_at)
    return or_(
        Case.band < last.band,
        and_(same_band, Case.due_at > last.due_at),
        and_(same_due, Case.opened_at > last.opened_at),
        and_(same_due, Case.opened_at == last.opened_at, Case.id > last.id),
    )


def numbers(outside: Outside) -> Numbers:
    """How many open cases there are in each band, and for how many a decision is due within a day."""
    opened = Case.state == Stage.OPEN.value
    counted = db.session.execute(select(Case.band, func.count()).where(opened).group_by(Case.band)).all()
    undecided = select(Task.case_id).where(Task.kind == TaskKind.DECIDE.value, Task.state == TaskStatus.OPEN.value)
    soon = select(func.count()).select_from(Case).where(opened, Case.due_at < outside.now() + DAY)
    soon = soon.where(Case.id.in_(undecided))
    return Numbers({Band(band): count for band, count in counted}, db.session.scalar(soon) or 0)


def case_file(outside: Outside, reference: str) -> CaseFile | None:
    """The case, open or closed, or None if there is no such case."""
    case = db.session.scalar(select(Case).where(Case.reference == reference, Case.state != Stage.MERGED.value))
    if case is None:
        return None
    people = people_of(outside, case)
    everyone = therapists.everyone()
    name = next((row.name for row in everyone if row.id == case.therapist_id), None)
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
        tasks=_open_tasks([case.id]).get(case.id, ()),
        matching=therapists.matching_for(outside, people[0].told),
        names={row.reference: row.name for row in everyone},
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


def _open_tasks(case_ids: Sequence[UUID]) -> Mapping[UUID, Sequence[TaskKind]]:
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

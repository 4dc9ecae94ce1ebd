"""The queue: cases in the order in which they are decided, in neutral words, looked at from several sides.

Nothing that anybody told stands here, beyond what follows from how soon a case is due.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select

from portal.data.base import db
from portal.data.tables import Account, Case, Participant, Task, Therapist
from portal.domain.bands import Band
from portal.domain.cases import Stage
from portal.domain.contact import next_call
from portal.domain.queue import Filters, View
from portal.domain.tasks import TaskKind, TaskStatus
from portal.services import participants
from portal.services.outside import Outside
from portal.services.triage import open_tasks

PAGE = 25
DAY = timedelta(days=1)
EVERYTHING = Filters()
FORWARDS = (Case.band.desc(), Case.due_at, Case.opened_at, Case.id)
BACKWARDS = (Case.band, Case.due_at.desc(), Case.opened_at.desc(), Case.id.desc())


@dataclass(frozen=True, slots=True)
class Waiting:
    """A line of the queue. `tasks`: the kinds still open. `calls`: for each who has not left, in the order in which
    they came, from when they may be called by their own rules; None for never.
    """

    reference: str
    band: Band
    due_at: datetime
    opened_at: datetime
    snoozed_until: datetime | None
    tasks: Sequence[TaskKind]
    owner: str | None
    therapist_name: str | None
    calls: Sequence[datetime | None]
    steps: int


@dataclass(frozen=True, slots=True)
class Page:
    """Lines in order. `before`, `after`: whether there are cases ahead of the first and behind the last of them."""

    rows: Sequence[Waiting]
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class Numbers:
    """The figures above the queue."""

    by_band: Mapping[Band, int]
    due_soon: int

    @property
    def waiting(self) -> int:
        return sum(self.by_band.values())


def page(
    outside: Outside,
    view: View,
    by: UUID,
    filters: Filters = EVERYTHING,
    *,
    after: str | None = None,
    before: str | None = None,
) -> Page:
    """A page of the cases of a view: band, then due, then waiting.

    `after` is the reference of the last case seen, `before` that of the first; one of the two at most.
    """
    seen = db.session.scalar(select(Case).where(Case.reference == (after or before))) if after or before else None
    back = seen is not None and before is not None
    statement = (
        select(Case, Account, Therapist.name)
        .outerjoin(Account, Account.id == Case.owner_id)
        .outerjoin(Therapist, Therapist.id == Case.therapist_id)
        .where(*_in_view(outside, view, by), *_narrowed(filters))
        .order_by(*(BACKWARDS if back else FORWARDS))
        .limit(PAGE + 1)
    )
    if seen is not None:
        statement = statement.where(_ahead_of(seen) if back else _behind(seen))
    found = [(row[0], row[1], row[2]) for row in db.session.execute(statement)]
    more, found = len(found) > PAGE, found[:PAGE]
    if back:
        found.reverse()
    return Page(_lines(outside, found), more if back else seen is not None, True if back else more)


def _lines(outside: Outside, found: Sequence[tuple[Case, Account | None, str | None]]) -> Sequence[Waiting]:
    ids = [case.id for case, _, _ in found]
    tasks, calls = open_tasks(ids), _calls(outside, ids)
    return [
        Waiting(
            reference=case.reference,
            band=Band(case.band),
            due_at=case.due_at,
            opened_at=case.opened_at,
            snoozed_until=case.snoozed_until,
            tasks=tasks.get(case.id, ()),
            owner=None if owner is None else owner.display_name or owner.name,
            therapist_name=therapist,
            calls=calls.get(case.id, ()),
            steps=case.steps,
        )
        for case, owner, therapist in found
    ]


def numbers(outside: Outside) -> Numbers:
    """How many open cases there are in each band, and for how many a decision is due within a day."""
    opened = Case.state == Stage.OPEN.value
    counted = db.session.execute(select(Case.band, func.count()).where(opened).group_by(Case.band)).all()
    soon = select(func.count()).select_from(Case).where(opened, Case.due_at < outside.now() + DAY)
    soon = soon.where(_undecided())
    return Numbers({Band(band): count for band, count in counted}, db.session.scalar(soon) or 0)


def is_there(reference: str) -> bool:
    """Whether triage can look at a case of this reference."""
    found = select(Case.id).where(Case.reference == reference, Case.state != Stage.MERGED.value)
    return db.session.scalar(found) is not None


def _in_view(outside: Outside, view: View, by: UUID) -> Sequence[ColumnElement[bool]]:
    now = outside.now()
    opened, awake = Case.state == Stage.OPEN.value, or_(Case.snoozed_until.is_(None), Case.snoozed_until <= now)
    match view:
        case View.OPEN:
            return (opened, awake)
        case View.MINE:
            return (opened, Case.owner_id == by)
        case View.UNCLAIMED:
            return (opened, awake, Case.owner_id.is_(None))
        case View.OVERDUE:
            return (opened, Case.due_at < now, _undecided())
        case View.PUT_OFF:
            return (opened, Case.snoozed_until > now)
        case View.CLOSED:
            return (Case.state == Stage.CLOSED.value,)


def _narrowed(filters: Filters) -> Sequence[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if filters.band is not None:
        found.append(Case.band == int(filters.band))
    if filters.task is not None:
        is_open = Task.state == TaskStatus.OPEN.value
        found.append(Case.id.in_(select(Task.case_id).where(Task.kind == filters.task.value, is_open)))
    if filters.therapist is not None:
        found.append(Therapist.reference == filters.therapist)
    return found


def _undecided() -> ColumnElement[bool]:
    """Asked of each case by itself, which reads less than all that is undecided where few cases are in question."""
    waits = (Task.case_id == Case.id, Task.kind == TaskKind.DECIDE.value, Task.state == TaskStatus.OPEN.value)
    return select(Task.id).where(*waits).correlate(Case).exists()


def _behind(last: Case) -> ColumnElement[bool]:
    same_band = Case.band == last.band
    same_due = and_(same_band, Case.due_at == last.due_at)
    return or_(
        Case.band < last.band,
        and_(same_band, Case.due_at > last.due_at),
        and_(same_due, Case.opened_at > last.opened_at),
        and_(same_due, Case.opened_at == last.opened_at, Case.id > last.id),
    )


def _ahead_of(first: Case) -> ColumnElement[bool]:
    same_band = Case.band == first.band
    same_due = and_(same_band, Case.due_at == first.due_at)
    return or_(
        Case.band > first.band,
        and_(same_band, Case.due_at < first.due_at),
        and_(same_due, Case.opened_at < first.opened_at),
        and_(same_due, Case.opened_at == first.opened_at, Case.id < first.id),
    )


def _calls(outside: Outside, case_ids: Sequence[UUID]) -> Mapping[UUID, Sequence[datetime | None]]:
    rows = db.session.execute(
        select(Participant.case_id, Participant.id)
        .where(Participant.case_id.in_(case_ids), Participant.left_at.is_(None))
        .order_by(Participant.joined_at, Participant.id)
    ).all()
    abouts = participants.abouts_of(outside, [participant_id for _, participant_id in rows])
    found: dict[UUID, list[datetime | None]] = {}
    for case_id, participant_id in rows:
        found.setdefault(case_id, []).append(next_call(abouts[participant_id], outside.now()))
    return found

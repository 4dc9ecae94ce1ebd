"""Tasks: what is to be done for a case, by whom, until when, and who did it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select

from portal.data.base import db
from portal.data.tables import Account, Case, Intake, Task
from portal.domain.audit import entry
from portal.domain.bands import Band
from portal.domain.cases import Stage
from portal.domain.tasks import TaskKind, TaskStatus
from portal.services import case_notes
from portal.services.audit import record
from portal.services.outside import Outside

TASK_DONE = "task_done"
TABLE = "tasks"
SHOWN = 200
"""As many tasks as one page lists, those due first."""


@dataclass(frozen=True, slots=True)
class Todo:
    """A task that is open, in neutral words."""

    case_reference: str
    band: Band
    kind: TaskKind
    due_at: datetime
    owner: str | None


def open_kinds(case_id: UUID) -> set[TaskKind]:
    """The kinds of tasks that are open for a case."""
    return {TaskKind(task.kind) for task in db.session.scalars(_open(case_id))}


def finish(outside: Outside, case: Case, kind: TaskKind, reason: str, *, by: UUID) -> None:
    """Note that what tasks of this kind asked for was done, and why it is enough."""
    tick_off(outside, case, kind, by=by)
    case_notes.note(outside, case.id, TASK_DONE, reason, by=by)
    record(outside, entry("case.task_done"), by=by, about=case.id)


def tick_off(outside: Outside, case: Case, *kinds: TaskKind, by: UUID) -> None:
    """Let the open tasks of these kinds be done; of all kinds where none is named."""
    wanted = _open(case.id).where(Task.kind.in_([kind.value for kind in kinds])) if kinds else _open(case.id)
    for task in db.session.scalars(wanted).all():
        task.state, task.done_at, task.done_by = TaskStatus.DONE.value, outside.now(), by


def listed(*, owner: UUID | None = None, unowned: bool = False) -> Sequence[Todo]:
    """The open tasks of open cases, those due first: all, those of one account, or those of nobody."""
    found = (
        select(Task, Case, Account)
        .join(Case, Case.id == Task.case_id)
        .outerjoin(Account, Account.id == Task.owner_id)
        .where(Task.state == TaskStatus.OPEN.value, Case.state == Stage.OPEN.value)
        .order_by(Task.due_at, Task.id)
        .limit(SHOWN)
    )
    if owner is not None:
        found = found.where(Task.owner_id == owner)
    if unowned:
        found = found.where(Task.owner_id.is_(None))
    return [_todo(*row) for row in db.session.execute(found)]


def of_case(case_id: UUID) -> Sequence[tuple[int, Todo]]:
    """The open tasks of one case with their numbers in it, those due first."""
    case = db.session.get_one(Case, case_id)
    found = [(number, task) for number, task in _all(case_id) if _is_open(task)]
    owners: dict[UUID | None, Account | None] = {
        task.owner_id: db.session.get(Account, task.owner_id) for _, task in found if task.owner_id is not None
    }
    shown = [
        (number, _todo(task, case, owners.get(task.owner_id) if task.owner_id else None)) for number, task in found
    ]
    return sorted(shown, key=lambda each: each[1].due_at)


def _todo(task: Task, case: Case, owner: Account | None) -> Todo:
    return Todo(case.reference, Band(case.band), TaskKind(task.kind), task.due_at, _named(owner))


def make(outside: Outside, case: Case, words: str, *, due_at: datetime, owner: UUID | None, by: UUID) -> None:
    """A task of one's own words, which stand sealed."""
    last = select(Intake.id).where(Intake.case_id == case.id).order_by(Intake.sent_at.desc(), Intake.id).limit(1)
    row_id = outside.new_id()
    db.session.add(
        Task(
            id=row_id,
            case_id=case.id,
            intake_id=db.session.scalars(last).one(),
            kind=TaskKind.OTHER.value,
            state=TaskStatus.OPEN.value,
            due_at=due_at,
            created_at=outside.now(),
            owner_id=owner,
            words=outside.vault.seal(TABLE, "words", row_id, words),
        )
    )
    record(outside, entry("task.made"), by=by, about=row_id)


def give(outside: Outside, case: Case, number: int, to: UUID | None, *, by: UUID) -> None:
    """Let a task be somebody's, or nobody's. Raises LookupError if it is not open any more."""
    task = _numbered(case, number)
    task.owner_id = to
    record(outside, entry("task.given"), by=by, about=task.id)


def finish_one(outside: Outside, case: Case, number: int, *, by: UUID) -> None:
    """Note that a task of somebody's own words was done. Raises LookupError if it is not open any more."""
    task = _numbered(case, number)
    if task.kind != TaskKind.OTHER:
        raise LookupError(number)
    task.state, task.done_at, task.done_by = TaskStatus.DONE.value, outside.now(), by
    record(outside, entry("task.done"), by=by, about=task.id)


def words_of(outside: Outside, case: Case, *, by: UUID) -> Sequence[tuple[int, str]]:
    """What the tasks of one's own words say, by their numbers; they may repeat what was told, so this leaves a line."""
    found = [(number, task) for number, task in _all(case.id) if task.words is not None and _is_open(task)]
    record(outside, entry("case.notes_read", notes=len(found)), by=by, about=case.id)
    return [(number, outside.vault.open(TABLE, "words", task.id, task.words)) for number, task in found if task.words]


def _numbered(case: Case, number: int) -> Task:
    task = dict(_all(case.id)).get(number)
    if task is None or not _is_open(task):
        raise LookupError(number)
    return task


def _all(case_id: UUID) -> list[tuple[int, Task]]:
    """Every task that the case ever had, numbered from one in the order in which they were made."""
    rows = db.session.scalars(select(Task).where(Task.case_id == case_id).order_by(Task.created_at, Task.id))
    return list(enumerate(rows, start=1))


def _is_open(task: Task) -> bool:
    return task.state == TaskStatus.OPEN


def _named(row: Account | None) -> str | None:
    return None if row is None else row.display_name or row.name


def _open(case_id: UUID) -> Select[Task]:
    return select(Task).where(Task.case_id == case_id, Task.state == TaskStatus.OPEN.value)

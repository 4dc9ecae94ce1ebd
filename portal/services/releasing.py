"""Releasing joint sessions and holding them back: decisions of clinicians, with their reasons."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Select, select

from portal.data.base import db
from portal.data.tables import Case, CaseNote, Intake, Practice, SeenAlone, Task
from portal.data.tenancy import current_practice
from portal.domain import releasing as rules
from portal.domain.audit import entry
from portal.domain.cases import CaseState, JointSessions, PlannedTask
from portal.domain.releasing import Release, Seen
from portal.domain.tasks import TaskKind, TaskStatus
from portal.services import cases, jobs, next_step
from portal.services.audit import record
from portal.services.outside import Outside

ASK_AGAIN = "release.ask_again"
MORNING = 9
"""The hour, on the practice's clock, at which people are to be asked again."""

PROPOSED, RELEASED, HELD, TASK_DONE = "release_proposed", "released", "held", "task_done"


def note_seen(
    outside: Outside, case: Case, participant_id: UUID, seen_on: date, ask_again_on: date, *, by: UUID
) -> None:
    """Record that somebody was seen alone, asked directly, and wishes it freely. Raises WrongDates, LookupError."""
    rules.check_dates(seen_on, ask_again_on, today(outside))
    if participant_id not in {each.id for each in cases.people(case.id)}:
        raise LookupError(participant_id)
    row = SeenAlone(
        id=outside.new_id(),
        participant_id=participant_id,
        account_id=by,
        seen_on=seen_on,
        ask_again_on=ask_again_on,
        made_at=outside.now(),
    )
    db.session.add(row)
    db.session.flush()
    record(outside, entry("case.seen_alone"), by=by, about=participant_id)
    jobs.enqueue(outside, ASK_AGAIN, row.id, due_at=_morning_of(ask_again_on))


def release(outside: Outside, case: Case, reason: str, *, by: UUID) -> bool:
    """Release joint sessions; False where this was the first of two clinicians. Raises NotReleasable."""
    asked = Release(
        state=cases.state_of(case),
        people=[each.id for each in cases.people(case.id) if each.left_at is None],
        seen=_seen(case.id),
        open_tasks=_open_tasks(case.id),
        proposed_by=_proposed_by(case.id),
        by=by,
    )
    state = rules.release(asked, today(outside))
    if state is None:
        _note(outside, case, PROPOSED, reason, by)
        return False
    cases.set_state(case, state)
    case.released_at = case.released_at or next_step.told_to_all(outside, [each.id for each in cases.people(case.id)])
    _note(outside, case, RELEASED, reason, by)
    return True


def hold(outside: Outside, case: Case, reason: str, *, by: UUID) -> None:
    """Hold joint sessions. What is booked stays until a clinician and the person agree what to do with it."""
    cases.set_state(case, CaseState(cases.state_of(case).band, JointSessions.HELD))
    _note(outside, case, HELD, reason, by)


def ask_again(outside: Outside, seen_id: UUID) -> None:
    """Open a task to ask somebody again, once what was recorded of them holds good no longer, unless it was renewed."""
    row = db.session.get_one(SeenAlone, seen_id)
    later = select(SeenAlone.id).where(
        SeenAlone.participant_id == row.participant_id, SeenAlone.ask_again_on > row.ask_again_on
    )
    last = db.session.scalars(
        select(Intake).where(Intake.participant_id == row.participant_id).order_by(Intake.version.desc()).limit(1)
    ).one()
    if db.session.scalar(later.limit(1)) is None and TaskKind.ASK_IN_PRIVATE not in _open_tasks(last.case_id):
        planned = [PlannedTask(TaskKind.ASK_IN_PRIVATE, needed=True)]
        cases.add_tasks(outside, cases.locked(last.case_id), last.id, planned)


def finish_tasks(outside: Outside, case: Case, kind: TaskKind, reason: str, *, by: UUID) -> None:
    """Note that what a task of this kind asked for was done."""
    for task in db.session.scalars(_open(case.id).where(Task.kind == kind.value)).all():
        task.state = TaskStatus.DONE.value
    _note(outside, case, TASK_DONE, reason, by)


def last_seen(participant_ids: Sequence[UUID]) -> Mapping[UUID, Sequence[Seen]]:
    """Of each of these people the latest record of a conversation alone, if there is one."""
    found: dict[UUID, Sequence[Seen]] = dict.fromkeys(participant_ids, ())
    for seen in _seen_of(participant_ids):
        found[seen.person_id] = (seen,)
    return found


def today(outside: Outside) -> date:
    return outside.now().astimezone(_zone()).date()


def _zone() -> ZoneInfo:
    return ZoneInfo(db.session.get_one(Practice, current_practice()).timezone)


def _morning_of(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, MORNING, tzinfo=_zone()).astimezone(UTC)


def _seen(case_id: UUID) -> list[Seen]:
    return _seen_of([each.id for each in cases.people(case_id)])


def _seen_of(participant_ids: Sequence[UUID]) -> list[Seen]:
    rows = db.session.scalars(
        select(SeenAlone)
        .where(SeenAlone.participant_id.in_(participant_ids))
        .order_by(SeenAlone.seen_on, SeenAlone.made_at)
    )
    return [Seen(row.participant_id, row.seen_on, row.ask_again_on) for row in rows]


def _open(case_id: UUID) -> Select[Task]:
    return select(Task).where(Task.case_id == case_id, Task.state == TaskStatus.OPEN.value)


def _open_tasks(case_id: UUID) -> set[TaskKind]:
    return {TaskKind(task.kind) for task in db.session.scalars(_open(case_id))}


def _proposed_by(case_id: UUID) -> UUID | None:
    """Who proposed to release the case, unless it was released or held since."""
    last = db.session.scalar(
        select(CaseNote)
        .where(CaseNote.case_id == case_id, CaseNote.kind.in_([PROPOSED, RELEASED, HELD]))
        .order_by(CaseNote.made_at.desc(), CaseNote.id.desc())
        .limit(1)
    )
    return last.account_id if last is not None and last.kind == PROPOSED else None


def _note(outside: Outside, case: Case, kind: str, reason: str, by: UUID) -> None:
    cases.note(outside, case.id, kind, reason, by=by)
    record(outside, entry(f"case.{kind}"), by=by, about=case.id)

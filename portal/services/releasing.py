"""Releasing joint sessions and holding them back: decisions of clinicians, with their reasons."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Case, Intake, Practice, SeenAlone
from portal.data.tenancy import current_practice
from portal.domain import releasing as rules
from portal.domain.audit import entry
from portal.domain.case_log import Step, StepKind
from portal.domain.cases import PlannedTask
from portal.domain.releasing import Release, Seen
from portal.domain.tasks import TaskKind
from portal.services import case_log, cases, jobs, next_step, tasks
from portal.services.audit import record
from portal.services.outside import Outside

ASK_AGAIN = "release.ask_again"
MORNING = 9
"""The hour, on the practice's clock, at which people are to be asked again."""


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
    """Release joint sessions; False where this was the first of two clinicians.

    Raises NotReleasable and SameClinician.
    """
    asked = Release(
        state=cases.state_of(case),
        people=[each.id for each in cases.people(case.id) if each.left_at is None],
        seen=_seen(case.id),
        open_tasks=tasks.open_kinds(case.id),
    )
    rules.demand_releasable(asked, today(outside))
    if case_log.take(outside, case, Step(StepKind.RELEASED, by), reason) is not StepKind.RELEASED:
        return False
    case.released_at = case.released_at or next_step.told_to_all(outside, [each.id for each in cases.people(case.id)])
    return True


def hold(outside: Outside, case: Case, reason: str, *, by: UUID) -> None:
    """Hold joint sessions. What is booked stays until a clinician and the person agree what to do with it."""
    case_log.take(outside, case, Step(StepKind.HELD, by), reason)


def ask_again(outside: Outside, seen_id: UUID) -> None:
    """Open a task to ask somebody again, once what was recorded of them holds good no longer, unless it was renewed."""
    row = db.session.get_one(SeenAlone, seen_id)
    later = select(SeenAlone.id).where(
        SeenAlone.participant_id == row.participant_id, SeenAlone.ask_again_on > row.ask_again_on
    )
    last = db.session.scalars(
        select(Intake).where(Intake.participant_id == row.participant_id).order_by(Intake.version.desc()).limit(1)
    ).one()
    if db.session.scalar(later.limit(1)) is None and TaskKind.ASK_IN_PRIVATE not in tasks.open_kinds(last.case_id):
        planned = [PlannedTask(TaskKind.ASK_IN_PRIVATE, needed=True)]
        cases.add_tasks(outside, cases.locked(last.case_id), last.id, planned)


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

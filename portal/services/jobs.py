"""Jobs: queued with the change that calls for them, leased by workers, retried with growing waits, parked at last."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, or_, select

from portal.data.base import db
from portal.data.tables import Job
from portal.data.tenancy import EVERY_PRACTICE
from portal.services.outside import Outside

LEASE = timedelta(minutes=2)
MOST_ATTEMPTS = 8
FIRST_WAIT = timedelta(seconds=15)


@dataclass(frozen=True, slots=True)
class Leased:
    """A job that this worker has for a while. `attempt` counts from one."""

    id: UUID
    practice_id: UUID
    kind: str
    subject_id: UUID
    attempt: int


def enqueue(outside: Outside, kind: str, subject_id: UUID, due_at: datetime | None = None) -> None:
    """Queue a job about one row, in the transaction of the change that calls for it."""
    now = outside.now()
    db.session.add(
        Job(
            id=outside.new_id(),
            kind=kind,
            subject_id=subject_id,
            state="waiting",
            due_at=due_at or now,
            attempts=0,
            created_at=now,
        )
    )


def lease(outside: Outside, most: int) -> list[Leased]:
    """Take up to `most` due jobs of all practices, oldest first; also those whose worker died with them."""
    now = outside.now()
    due = (
        select(Job)
        .where(Job.state == "waiting", Job.due_at <= now, or_(Job.leased_until.is_(None), Job.leased_until < now))
        .order_by(Job.due_at, Job.id)
        .limit(most)
        .with_for_update(skip_locked=True)
        .execution_options(**EVERY_PRACTICE)
    )
    jobs = db.session.scalars(due).all()
    for job in jobs:
        job.leased_until = now + LEASE
        job.attempts += 1
    return [Leased(job.id, job.practice_id, job.kind, job.subject_id, job.attempts) for job in jobs]


def finish(outside: Outside, leased: Leased) -> None:
    job = db.session.get_one(Job, leased.id)
    job.state, job.done_at, job.leased_until = "done", outside.now(), None


def fail(outside: Outside, leased: Leased, error: str) -> None:
    """Put the job back for later, each time for longer; park it once it has failed `MOST_ATTEMPTS` times."""
    job = db.session.get_one(Job, leased.id)
    job.last_error, job.leased_until = error, None
    if leased.attempt >= MOST_ATTEMPTS:
        job.state = "parked"
    else:
        job.due_at = outside.now() + FIRST_WAIT * 2 ** (leased.attempt - 1)


def overdue(outside: Outside, by: timedelta) -> int:
    """How many jobs have been due for longer than `by`: a sign that no worker runs."""
    return (
        db.session.scalar(
            select(func.count())
            .select_from(Job)
            .where(Job.state == "waiting", Job.due_at < outside.now() - by)
            .execution_options(**EVERY_PRACTICE)
        )
        or 0
    )

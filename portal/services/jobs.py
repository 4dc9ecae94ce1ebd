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
PATIENCE = timedelta(minutes=2)
"""How long a job may be due before nobody seems to be doing them."""


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


def lease(outside: Outside) -> Leased | None:
    """Take the due job that has waited longest, of whatever practice; None when nothing is due.

    One at a time, since those behind a slow one would outlast their lease and be done twice. A job whose worker died is
    due again once its lease is over; one whose workers all died is parked on the way.
    """
    now = outside.now()
    due = (
        select(Job)
        .where(Job.state == "waiting", Job.due_at <= now, or_(Job.leased_until.is_(None), Job.leased_until < now))
        .order_by(Job.due_at, Job.id)
        .limit(1)
        .with_for_update(skip_locked=True)
        .execution_options(**EVERY_PRACTICE)
    )
    while (job := db.session.scalars(due).one_or_none()) is not None:
        if job.attempts < MOST_ATTEMPTS:
            job.leased_until = now + LEASE
            job.attempts += 1
            return Leased(job.id, job.practice_id, job.kind, job.subject_id, job.attempts)
        # Its worker died with it every time, so nobody was left to say that it failed.
        job.state, job.last_error, job.leased_until = "parked", "the worker ended each time", None
        db.session.flush()
    return None


def finish(outside: Outside, leased: Leased) -> None:
    """Tick the job off, unless the lease ran out and somebody else has taken it since."""
    job = _still_held(leased)
    if job is not None:
        job.state, job.done_at, job.leased_until = "done", outside.now(), None


def fail(outside: Outside, leased: Leased, error: str) -> None:
    """Put the job back for later, each time for longer; park it once it has failed `MOST_ATTEMPTS` times.

    Nothing happens if somebody else has taken it since. `error` is kept: it must hold no address and no content.
    """
    job = _still_held(leased)
    if job is None:
        return
    job.last_error, job.leased_until = error, None
    if leased.attempt >= MOST_ATTEMPTS:
        job.state = "parked"
    else:
        job.due_at = outside.now() + FIRST_WAIT * 2 ** (leased.attempt - 1)


def late(outside: Outside) -> int:
    """How many jobs of all practices have been due for longer than `PATIENCE`: a sign that no worker runs."""
    return (
        db.session.scalar(
            select(func.count())
            .select_from(Job)
            .where(Job.state == "waiting", Job.due_at < outside.now() - PATIENCE)
            .execution_options(**EVERY_PRACTICE)
        )
        or 0
    )


def parked(*kinds: str) -> int:
    """How many jobs of the practice in scope were given up; of all kinds, or of those that are named."""
    given_up = select(func.count()).select_from(Job).where(Job.state == "parked")
    return db.session.scalar(given_up.where(Job.kind.in_(kinds)) if kinds else given_up) or 0


def _still_held(leased: Leased) -> Job | None:
    """The job's row, locked, as long as nobody took the job over: each lease has its own number of attempts."""
    return db.session.scalars(
        select(Job).where(Job.id == leased.id, Job.state == "waiting", Job.attempts == leased.attempt).with_for_update()
    ).one_or_none()

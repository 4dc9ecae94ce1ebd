"""The worker: leases due jobs, does them, ticks them off; what fails comes back later, what keeps failing is parked."""

import logging
import time
from collections.abc import Callable, Mapping

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from portal.data.base import db
from portal.data.dialect import learn_sizes
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.jobs.failures import name_of, where
from portal.jobs.kinds import KINDS
from portal.jobs.sealing import seal
from portal.services import drafts, jobs, practices, waitlist
from portal.services.outside import Outside

PAUSE_SECONDS = 1.0

log = logging.getLogger(__name__)


def run_due(outside: Outside) -> int:
    """Do what is due now, until nothing is; returns how many jobs were tried."""
    tried = 0
    while (job := _next(outside)) is not None:
        _do(outside, job)
        tried += 1
    return tried


def tidy(outside: Outside) -> None:
    """Delete what nobody came back to, and tell those who wait for a time that there is one, practice by practice."""
    with reading():
        held = [practice.id for practice in practices.every()]
    for practice_id in held:
        with practice_scope(practice_id):
            with writing():
                drafts.discard_expired(outside)
            _tell_waiting(outside)


def _tell_waiting(outside: Outside) -> None:
    """Each in a transaction of their own, so that one who can't be told keeps nobody else waiting."""
    with reading():
        entries = waitlist.waiting()
    for entry_id in entries:
        try:
            with writing():
                waitlist.tell(outside, entry_id)
        except (OperationalError, InterfaceError):
            raise  # The database is away, and would be for all the others.
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one entry, the worker goes on
            log.error("waitlist entry %s: %s\n%s", entry_id, name_of(error), where(error))  # noqa: TRY400


def run_until(outside: Outside, stopped: Callable[[], bool]) -> None:
    """Work until `stopped()`; looks for new jobs every second.

    A database that is away or busy for a while is waited for: what was leased meanwhile comes back with its lease.
    """
    done = dict.fromkeys(REGULARLY, float("-inf"))
    while not stopped():
        try:
            for work, seconds in REGULARLY.items():
                if time.monotonic() - done[work] > seconds:
                    # Noted before it is done: work that fails must not keep the jobs waiting.
                    done[work] = time.monotonic()
                    work(outside)
            run_due(outside)
        except DBAPIError as error:
            log.error("the database can't be used (%s); trying again\n%s", name_of(error), where(error))  # noqa: TRY400
        time.sleep(PAUSE_SECONDS)


def look_at_sizes(_outside: Outside) -> None:
    """Let the database know how large its tables have become."""
    with writing():
        learn_sizes(db.session())


REGULARLY: Mapping[Callable[[Outside], None], float] = {tidy: 600.0, seal: 30.0, look_at_sizes: 3600.0}
"""What is done without being queued, and after how many seconds again."""


def _next(outside: Outside) -> jobs.Leased | None:
    with writing():
        return jobs.lease(outside)


def _do(outside: Outside, job: jobs.Leased) -> None:
    with practice_scope(job.practice_id):
        try:
            KINDS[job.kind](outside, job.subject_id)
        except Exception as error:  # noqa: BLE001 - a job may fail in any way; it is recorded and tried again
            name = name_of(error)
            # The log gets the way to the error and never its text, in which an address may stand.
            log.error("job %s of kind %s failed: %s\n%s", job.id, job.kind, name, where(error))  # noqa: TRY400
            with writing():
                jobs.fail(outside, job, name)
        else:
            with writing():
                jobs.finish(outside, job)

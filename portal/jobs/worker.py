"""The worker: leases due jobs, does them, ticks them off; what fails comes back later, what keeps failing is parked."""

import logging
import time
from collections.abc import Callable

from sqlalchemy.exc import OperationalError

from portal.data.tenancy import practice_scope
from portal.data.transaction import writing
from portal.jobs.kinds import KINDS
from portal.services import drafts, jobs, practices
from portal.services.outside import Outside

BATCH = 20
PAUSE_SECONDS = 1.0
TIDY_SECONDS = 600.0

log = logging.getLogger(__name__)


def run_due(outside: Outside) -> int:
    """Do what is due now, until nothing is; returns how many jobs were tried."""
    tried = 0
    while True:
        with writing():
            leased = jobs.lease(outside, BATCH)
        if not leased:
            return tried
        for job in leased:
            _do(outside, job)
        tried += len(leased)


def tidy(outside: Outside) -> None:
    """Delete what nobody came back to, practice by practice."""
    with writing():
        for practice in practices.every():
            with practice_scope(practice.id):
                drafts.discard_expired(outside)


def run_until(outside: Outside, stopped: Callable[[], bool]) -> None:
    """Work until `stopped()`; looks for new jobs every second.

    A database that is away or busy for a while is waited for: what was leased meanwhile comes back with its lease.
    """
    tidied = float("-inf")
    while not stopped():
        try:
            if time.monotonic() - tidied > TIDY_SECONDS:
                tidy(outside)
                tidied = time.monotonic()
            run_due(outside)
        except OperationalError:
            log.exception("the database can't be used; trying again")
        time.sleep(PAUSE_SECONDS)


def _do(outside: Outside, job: jobs.Leased) -> None:
    with practice_scope(job.practice_id):
        try:
            KINDS[job.kind](outside, job.subject_id)
        except Exception as error:  # A job may fail in any way; it is recorded and tried again.
            log.exception("job %s of kind %s failed", job.id, job.kind)
            with writing():
                jobs.fail(outside, job, f"{type(error).__name__}: {error}")
        else:
            with writing():
                jobs.finish(outside, job)

"""Loading it: hashes first, then one transaction, so that the database holds the whole of it or none of it."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from portal.cli.demonstration import entries, people, services, team
from portal.data.base import db
from portal.data.tables import Job, Message
from portal.data.tenancy import practice_scope
from portal.data.transaction import writing
from portal.services import accounts
from portal.services.outside import Outside

PRACTICE_ID = UUID("019a0000-0000-7000-8000-4b696e747375")
"""The same wherever it is loaded: the primary key lets one of two loadings at once through, and it is known again."""

NOT_AGO = timedelta()

LEAD = "gwendal@example.org"
"""The clinician who has spoken to both of the couple that may meet together."""


class AlreadyThere(Exception):
    """Somebody else has loaded the demonstration meanwhile."""


def load(outside: Outside) -> None:
    """Fill an empty database with the demonstration practice, as of `outside.now()`. Raises AlreadyThere."""
    hashes = people.Hashes(
        passphrase=outside.hash_passphrase(entries.passphrase()),
        recovery=outside.hash_passphrase(outside.new_recovery_code()),
    )
    with practice_scope(PRACTICE_ID), writing():
        _fill(people.at(outside, NOT_AGO), hashes)


def _fill(outside: Outside, hashes: people.Hashes) -> None:
    try:
        team.add_practice(outside, PRACTICE_ID)
    except IntegrityError as error:
        raise AlreadyThere from error
    team.add_accounts(outside, hashes.passphrase)
    therapists = team.add_therapists(outside, hashes.passphrase)
    lead = accounts.credentials(LEAD).account_id or PRACTICE_ID
    services.add_services(outside, by=lead)
    cases = entries.cases()
    sent = people.send_all(outside, cases, hashes)
    people.book_all(outside, cases, sent, therapists)
    people.release_all(outside, cases, sent, by=lead)
    people.leave_unfinished(outside, entries.draft(), hashes)
    _settle_jobs(outside)


def _settle_jobs(outside: Outside) -> None:
    """Count what loading has queued and is due as done, and its messages as withheld.

    Nobody of the demonstration is real, and a worker that starts after it would else fill the outbox with letters
    about days gone by, among which the letters of whoever tries the portal could not be found.
    """
    db.session.flush()
    for job in db.session.scalars(select(Job).where(Job.due_at <= outside.now())):
        job.state, job.done_at = "done", outside.now()
    for message in db.session.scalars(select(Message)):
        message.state = "withheld"

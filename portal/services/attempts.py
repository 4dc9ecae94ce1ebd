"""Attempts to reach a person: noted with how they went, by allowed ways alone or by leave of two.

What was said stands sealed beside each, and reading it leaves a line.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Account, ContactNote, ContactPermit
from portal.domain import attempts as rules
from portal.domain.attempts import AgainstTheirRules, Means, Outcome
from portal.domain.audit import entry
from portal.domain.case_log import SameClinician
from portal.services import participants
from portal.services.audit import record
from portal.services.outside import Outside

NOTES, PERMITS = "contact_notes", "contact_permits"


class Ahead(ValueError):
    """An attempt that is still to come can't be noted."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt, without what was said. `by`: who made it; `by_permit`: against the person's own rules."""

    participant_id: UUID
    at: datetime
    by: str
    means: Means
    outcome: Outcome
    by_permit: bool


@dataclass(frozen=True, slots=True)
class Permit:
    """Leave to reach somebody against their own rules; `agreed_at` is None until a second signed it.

    `number` counts what was ever asked for about this person, from one.
    """

    id: UUID
    number: int
    participant_id: UUID
    asked_by: UUID
    asked_at: datetime
    agreed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Said:
    """An attempt and what was said, in the words of who made it."""

    attempt: Attempt
    words: str


def note(
    outside: Outside,
    participant_id: UUID,
    means: Means,
    outcome: Outcome,
    words: str,
    *,
    at: datetime,
    by: UUID,
) -> None:
    """Keep how an attempt at that instant went. Raises AgainstTheirRules and Ahead."""
    if at > outside.now():
        raise Ahead
    about = participants.told_by(outside, participant_id).about
    permit = None
    if not rules.is_allowed(about, means, at):
        permit = next((each for each in permits([participant_id]) if rules.stands(each.agreed_at, at)), None)
        if permit is None:
            raise AgainstTheirRules
    row_id = outside.new_id()
    db.session.add(
        ContactNote(
            id=row_id,
            participant_id=participant_id,
            account_id=by,
            way=means.value,
            outcome=outcome.value,
            words=outside.vault.seal(NOTES, "words", row_id, words),
            at=at,
            made_at=outside.now(),
            permit_id=None if permit is None else permit.id,
        )
    )
    record(outside, entry("contact.attempted", means=means.value, outcome=outcome.value), by=by, about=participant_id)


def ask_for_permit(outside: Outside, participant_id: UUID, reason: str, *, by: UUID) -> None:
    """Be the first of two to hold it right to reach somebody against their rules, since their life is at risk now."""
    row_id = outside.new_id()
    sealed = outside.vault.seal(PERMITS, "reason", row_id, reason)
    row = ContactPermit(
        id=row_id, participant_id=participant_id, reason=sealed, asked_by=by, asked_at=outside.now(), agreed_at=None
    )
    db.session.add(row)
    record(outside, entry("contact.permit_asked"), by=by, about=participant_id)


def agree_to_permit(outside: Outside, permit_id: UUID, *, by: UUID) -> None:
    """Be the second. Raises SameClinician; agreed to already is agreed to."""
    row = db.session.get_one(ContactPermit, permit_id, with_for_update=True)
    if row.asked_by == by:
        raise SameClinician
    if row.agreed_at is None:
        row.agreed_by, row.agreed_at = by, outside.now()
        record(outside, entry("contact.permit_agreed"), by=by, about=row.participant_id)


def permits(participant_ids: Sequence[UUID]) -> Sequence[Permit]:
    """Every leave that was asked for, the earliest first."""
    rows = db.session.scalars(
        select(ContactPermit)
        .where(ContactPermit.participant_id.in_(participant_ids))
        .order_by(ContactPermit.asked_at, ContactPermit.id)
    )
    counts: Counter[UUID] = Counter()
    found = []
    for row in rows:
        counts[row.participant_id] += 1
        number = counts[row.participant_id]
        found.append(Permit(row.id, number, row.participant_id, row.asked_by, row.asked_at, row.agreed_at))
    return found


def reason_of(outside: Outside, permit_id: UUID) -> str:
    """Why the first holds it right."""
    row = db.session.get_one(ContactPermit, permit_id)
    return outside.vault.open(PERMITS, "reason", row.id, row.reason)


def of_people(participant_ids: Sequence[UUID]) -> Sequence[Attempt]:
    """All attempts to reach these people, the latest first."""
    return [_attempt(row, account) for row, account in _rows(participant_ids)]


def read(outside: Outside, participant_ids: Sequence[UUID], case_id: UUID, *, by: UUID) -> Sequence[Said]:
    """The same with what was said; reading it leaves a line."""
    rows = _rows(participant_ids)
    record(outside, entry("contact.notes_read", notes=len(rows)), by=by, about=case_id)
    return [
        Said(_attempt(row, account), outside.vault.open(NOTES, "words", row.id, row.words)) for row, account in rows
    ]


def _rows(participant_ids: Sequence[UUID]) -> list[tuple[ContactNote, Account]]:
    found = db.session.execute(
        select(ContactNote, Account)
        .join(Account, Account.id == ContactNote.account_id)
        .where(ContactNote.participant_id.in_(participant_ids))
        .order_by(ContactNote.at.desc(), ContactNote.id.desc())
    )
    return [(row, account) for row, account in found]


def _attempt(row: ContactNote, account: Account) -> Attempt:
    return Attempt(
        participant_id=row.participant_id,
        at=row.at,
        by=account.display_name or account.name,
        means=Means(row.way),
        outcome=Outcome(row.outcome),
        by_permit=row.permit_id is not None,
    )

"""Safeguarding: the practice's rules of what the law asks for, and the records of what was decided.

A record is added and never changed: what is known later stands in a further one. Reading them leaves a line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, func, select

from portal.data.base import db
from portal.data.tables import Account, Case, Participant, SafeguardingRecord, SafeguardingRule, Task
from portal.domain.audit import entry
from portal.domain.safeguarding import Record, Rule
from portal.domain.tasks import TaskKind, TaskStatus
from portal.services import tasks
from portal.services.audit import record
from portal.services.outside import Outside

TABLE = "safeguarding_records"


@dataclass(frozen=True, slots=True)
class Kept:
    """A record, of whom by their place in the case, when it was made, and by whom it was written."""

    person: int
    at: datetime
    by: str
    record: Record


def rules() -> Sequence[tuple[str, Rule]]:
    """The practice's rules with their references, by jurisdiction."""
    rows = db.session.scalars(select(SafeguardingRule))
    found = [(row.reference, _rule(row)) for row in rows]
    return sorted(found, key=lambda each: (each[1].jurisdiction.casefold(), each[0]))


def add_rule(outside: Outside, rule: Rule, *, by: UUID) -> None:
    """One more."""
    row = SafeguardingRule(
        id=outside.new_id(),
        reference=outside.new_reference(),
        jurisdiction=rule.jurisdiction,
        words=rule.words,
        source=rule.source,
        checked_on=rule.checked_on,
        within_hours=int(rule.within / timedelta(hours=1)),
    )
    db.session.add(row)
    record(outside, entry("safeguarding.rule_added"), by=by, about=row.id)


def remove_rule(outside: Outside, reference: str, *, by: UUID) -> None:
    """One less; records that were made by it keep it. Nothing happens where it is gone already."""
    row_id = db.session.scalar(select(SafeguardingRule.id).where(SafeguardingRule.reference == reference))
    if row_id is not None:
        db.session.execute(delete(SafeguardingRule).where(SafeguardingRule.id == row_id))
        record(outside, entry("safeguarding.rule_removed"), by=by, about=row_id)


def learned_at(outside: Outside, reference: str) -> datetime:
    """Since when the practice has known of what is to be decided: from the first task for it, else from now on."""
    first = select(func.min(Task.created_at)).join(Case, Case.id == Task.case_id).where(Case.reference == reference)
    first = first.where(
        Task.kind == TaskKind.SAFEGUARDING.value,
        Task.state == TaskStatus.OPEN.value,
    )
    return db.session.scalar(first) or outside.now()


def keep(outside: Outside, case: Case, participant_id: UUID, what: Record, *, by: UUID) -> None:
    """Add a record of one of the case's people; the tasks that asked for it are done. Raises LookupError."""
    held = select(Participant.id).where(Participant.case_id == case.id, Participant.id == participant_id)
    if db.session.scalar(held) is None:
        raise LookupError(participant_id)
    row_id = outside.new_id()
    db.session.add(
        SafeguardingRecord(
            id=row_id,
            participant_id=participant_id,
            account_id=by,
            content=outside.vault.seal(TABLE, "content", row_id, what.as_json()),
            made_at=outside.now(),
        )
    )
    tasks.tick_off(outside, case, TaskKind.SAFEGUARDING, by=by)
    record(outside, entry("safeguarding.recorded"), by=by, about=participant_id)


def read(outside: Outside, case: Case, *, by: UUID) -> Sequence[Kept]:
    """All records of the case's people, the latest first."""
    numbers = {
        row_id: number
        for number, row_id in enumerate(
            db.session.scalars(
                select(Participant.id)
                .where(Participant.case_id == case.id)
                .order_by(Participant.joined_at, Participant.id)
            ),
            start=1,
        )
    }
    rows = db.session.execute(
        select(SafeguardingRecord, Account)
        .join(Account, Account.id == SafeguardingRecord.account_id)
        .where(SafeguardingRecord.participant_id.in_(numbers))
        .order_by(SafeguardingRecord.made_at.desc(), SafeguardingRecord.id.desc())
    ).all()
    record(outside, entry("safeguarding.read", records=len(rows)), by=by, about=case.id)
    return [
        Kept(
            numbers[row.participant_id],
            row.made_at,
            account.display_name or account.name,
            Record.from_json(outside.vault.open(TABLE, "content", row.id, row.content)),
        )
        for row, account in rows
    ]


def _rule(row: SafeguardingRule) -> Rule:
    return Rule(row.jurisdiction, row.words, row.source, row.checked_on, timedelta(hours=row.within_hours))

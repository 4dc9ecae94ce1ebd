"""Why things were decided about a case, sealed, in the words of who decided."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Account, Case, CaseNote
from portal.domain.audit import entry
from portal.services.audit import record
from portal.services.outside import Outside

NOTES = "case_notes"


def note(outside: Outside, case_id: UUID, kind: str, reason: str, *, by: UUID) -> UUID:
    """Keep why somebody decided something about the case, sealed; the id of the note."""
    row_id = outside.new_id()
    sealed = outside.vault.seal(NOTES, "reason", row_id, reason)
    db.session.add(CaseNote(id=row_id, case_id=case_id, account_id=by, kind=kind, reason=sealed, made_at=outside.now()))
    return row_id


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody decided about a case, and why, in their own words."""

    at: datetime
    by: str
    kind: str
    reason: str


def read_notes(outside: Outside, case: Case, *, by: UUID) -> Sequence[Note]:
    """Why things were decided about the case, the latest first. Reasons repeat what was told, so this leaves a line."""
    rows = db.session.execute(
        select(CaseNote, Account)
        .join(Account, Account.id == CaseNote.account_id)
        .where(CaseNote.case_id == case.id)
        .order_by(CaseNote.made_at.desc(), CaseNote.id.desc())
    ).all()
    record(outside, entry("case.notes_read", notes=len(rows)), by=by, about=case.id)
    return [
        Note(row.made_at, account.display_name or account.name, row.kind, _reason(outside, row))
        for row, account in rows
    ]


def _reason(outside: Outside, row: CaseNote) -> str:
    return outside.vault.open(NOTES, "reason", row.id, row.reason)


def last_note_at(case_id: UUID, kind: str) -> datetime | None:
    """When somebody last decided this about the case; None if nobody did."""
    return db.session.scalar(
        select(CaseNote.made_at)
        .where(CaseNote.case_id == case_id, CaseNote.kind == kind)
        .order_by(CaseNote.made_at.desc())
        .limit(1)
    )

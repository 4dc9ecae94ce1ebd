"""The readings of what people told in private, as the audit lines have them, for the lead."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Account, AuditLine, Case, Participant
from portal.domain import readings as rules
from portal.domain.audit import entry
from portal.domain.compartments import Ground
from portal.domain.readings import Reading, Unusual
from portal.services.audit import record
from portal.services.outside import Outside

SHOWN = 100
BEFORE = rules.WITHIN_A_DAY
"""What was read so long before the oldest that is shown still decides whether a reading is unusual."""


@dataclass(frozen=True, slots=True)
class ReadBy:
    """One reading: when, by whom, of whose case, by what right, and what is unusual about it."""

    at: datetime
    reader: str
    reference: str
    version: int
    ground: str
    unusual: frozenset[Unusual]


def latest(case_reference: str | None = None) -> Sequence[ReadBy]:
    """The latest `SHOWN` readings, of one case if its reference is given, the latest first."""
    lines = (
        select(AuditLine, Account, Case.reference)
        .join(Account, Account.id == AuditLine.account_id)
        .join(Participant, Participant.id == AuditLine.subject_id)
        .join(Case, Case.id == Participant.case_id)
        .where(AuditLine.kind == "disclosure.read")
        .order_by(AuditLine.at.desc(), AuditLine.id.desc())
    )
    shown = lines if case_reference is None else lines.where(Case.reference == case_reference)
    found = db.session.execute(shown.limit(SHOWN)).all()
    if not found:
        return ()
    marks = _marks(found[-1][0].at - BEFORE)
    return [_read_by(line, reader, reference, marks[line.id]) for line, reader, reference in found]


def _read_by(line: AuditLine, reader: Account, reference: str, marks: frozenset[Unusual]) -> ReadBy:
    ground = str(line.fields.get("ground") or Ground.TRIAGE)
    return ReadBy(
        at=line.at,
        reader=reader.display_name or reader.name,
        reference=reference,
        version=int(line.fields["version"] or 0),
        ground=ground,
        unusual=marks | {Unusual.EMERGENCY} if ground == Ground.EMERGENCY else marks,
    )


def report(outside: Outside, participant_id: UUID, *, by: UUID) -> Sequence[ReadBy]:
    """Everybody who has read what this person told, the earliest first. Making it leaves a line."""
    record(outside, entry("access.reported"), by=by, about=participant_id)
    lines = (
        select(AuditLine, Account, Case.reference)
        .join(Account, Account.id == AuditLine.account_id)
        .join(Participant, Participant.id == AuditLine.subject_id)
        .join(Case, Case.id == Participant.case_id)
        .where(AuditLine.kind == "disclosure.read", AuditLine.subject_id == participant_id)
        .order_by(AuditLine.at, AuditLine.id)
    )
    return [_read_by(*row, frozenset()) for row in db.session.execute(lines)]


def _marks(since: datetime) -> dict[object, frozenset[Unusual]]:
    """What is unusual of each reading since then, whichever case it is of, by the line's id."""
    rows = db.session.execute(
        select(AuditLine.id, AuditLine.at, AuditLine.account_id, AuditLine.subject_id)
        .where(AuditLine.kind == "disclosure.read", AuditLine.at >= since)
        .order_by(AuditLine.at, AuditLine.id)
    ).all()
    found = rules.unusual([Reading(at, reader, person) for _, at, reader, person in rows if reader and person])
    return dict(zip([row[0] for row in rows if row[2] and row[3]], found, strict=True))

"""Sealing audit lines into the chain of their practice, after they were committed, and looking whether it is whole."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, func, select

from portal.data.base import db
from portal.data.tables import AuditLine, AuditLink, Practice
from portal.data.tenancy import current_practice
from portal.domain.audit_chain import BEGINNING, Fault, Head, Link, Recorded, extend, faults_of
from portal.services.outside import Outside

AT_ONCE = 1000
"""Lines for one transaction, so that nobody waits long for the lock."""

LATEST = timedelta(days=1)
"""A line may be committed so long after the instant that it bears, and not later."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a look at a practice's chain found: its head, its `faults`, how many lines wait to be sealed, and how many
    were slipped in with an instant at which the chain had long gone on."""

    head: Head
    faults: tuple[Fault, ...]
    waiting: int
    slipped_in: int


def seal(outside: Outside) -> tuple[Head, int]:
    """Seal up to `AT_ONCE` lines that are not sealed yet; returns the head of the chain then, and how many they were.

    The practice's row is locked meanwhile, so that two workers never make two links of one number.
    """
    db.session.execute(select(Practice.id).where(Practice.id == current_practice()).with_for_update(key_share=True))
    head = _head()
    unsealed = _unsealed().order_by(AuditLine.at, AuditLine.id).limit(AT_ONCE)
    since = _newest_sealed()
    if since is not None:
        unsealed = unsealed.where(AuditLine.at >= since - LATEST)
    lines = [_recorded(line) for line in db.session.scalars(unsealed)]
    for line, link in zip(lines, extend(head, lines), strict=True):
        db.session.add(AuditLink(number=link.number, line_id=line.id, digest=link.digest, sealed_at=outside.now()))
        head = Head(link.number, link.digest)
    return head, len(lines)


def look(published: Mapping[int, bytes]) -> Found:
    """Follow the whole chain of the practice in scope, and compare it with the heads that were `published`."""
    faults = tuple(faults_of(_links(), published))
    since = _newest_sealed()
    waiting = _count()
    early = _count(since - LATEST) if since is not None else 0
    return Found(_head(), faults, waiting - early, early)


def _head() -> Head:
    last = db.session.scalars(select(AuditLink).order_by(AuditLink.number.desc()).limit(1)).one_or_none()
    return Head(last.number, last.digest) if last else Head(0, BEGINNING)


def _newest_sealed() -> datetime | None:
    """The instant of the line that was sealed last."""
    return db.session.scalar(
        select(AuditLine.at)
        .join(AuditLink, AuditLink.line_id == AuditLine.id)
        .order_by(AuditLink.number.desc())
        .limit(1)
    )


def _unsealed() -> Select[AuditLine]:
    return select(AuditLine).where(~select(AuditLink.line_id).where(AuditLink.line_id == AuditLine.id).exists())


def _count(before: datetime | None = None) -> int:
    lines = _unsealed()
    if before is not None:
        lines = lines.where(AuditLine.at < before)
    return db.session.scalar(select(func.count()).select_from(lines.subquery())) or 0


def _links() -> Iterator[Link]:
    rows = db.session.execute(
        select(AuditLink, AuditLine)
        .outerjoin(AuditLine, AuditLine.id == AuditLink.line_id)
        .order_by(AuditLink.number)
        .execution_options(yield_per=AT_ONCE)
    )
    for link, line in rows:
        yield Link(link.number, link.digest, _recorded(line) if line else None)


def _recorded(line: AuditLine) -> Recorded:
    return Recorded(
        id=line.id,
        practice_id=line.practice_id,
        kind=line.kind,
        account_id=line.account_id,
        subject_id=line.subject_id,
        fields=line.fields,
        at=line.at,
    )

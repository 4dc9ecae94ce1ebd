"""Writing audit lines, in the transaction of the change that they record."""

from uuid import UUID

from portal.data.base import db
from portal.data.tables import AuditLine
from portal.domain.audit import AuditEntry
from portal.services.outside import Outside


def record(outside: Outside, entry: AuditEntry, *, by: UUID | None, about: UUID | None = None) -> None:
    """Add the line; `by` is the account that acts, `about` the row that it is about."""
    db.session.add(
        AuditLine(
            id=outside.new_id(),
            kind=entry.kind,
            fields=dict(entry.fields),
            account_id=by,
            subject_id=about,
            at=outside.now(),
        )
    )

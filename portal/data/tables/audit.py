"""The audit lines: who did what to which row, without any content. Triggers refuse change and deletion."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice


class AuditLine(Identified, OwnedByPractice, Model):
    """One line. `subject_id` is the row it is about; `fields` are those that its kind declares."""

    __tablename__ = "audit_lines"
    __table_args__ = (
        Index("ix_audit_lines_subject", "practice_id", "subject_id"),
        Index("ix_audit_lines_time", "practice_id", "at", "id"),
    )

    kind: Mapped[str] = mapped_column(String(40))
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    subject_id: Mapped[UUID | None]
    fields: Mapped[dict[str, str | int | bool | None]] = mapped_column(JSON)
    at: Mapped[datetime]


class AuditLink(OwnedByPractice, Model):
    """A link of the practice's chain: it seals one line, and with its `digest` all lines before it."""

    __tablename__ = "audit_links"

    practice_id: Mapped[UUID] = mapped_column(ForeignKey("practices.id"), primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    line_id: Mapped[UUID] = mapped_column(ForeignKey("audit_lines.id"), unique=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    sealed_at: Mapped[datetime]

"""The audit lines: who did what to which row, without any content. Triggers refuse change and deletion."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice


class AuditLine(Identified, OwnedByPractice, Model):
    """One line. `subject_id` is the row it is about; `fields` are those that its kind declares."""

    __tablename__ = "audit_lines"
    __table_args__ = (Index("ix_audit_lines_subject", "practice_id", "subject_id"),)

    kind: Mapped[str] = mapped_column(String(40))
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    subject_id: Mapped[UUID | None]
    fields: Mapped[dict[str, str | int | bool | None]] = mapped_column(JSON)
    at: Mapped[datetime]

"""Work to be done after the commit: rows that a worker leases, does and ticks off."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice


class Job(Identified, OwnedByPractice, Model):
    """One thing to do about one row. `subject_id` names the row; a job carries no content of its own."""

    __tablename__ = "jobs"
    __table_args__ = (Index("ix_jobs_due", "state", "due_at"),)

    kind: Mapped[str] = mapped_column(String(40))
    subject_id: Mapped[UUID]
    state: Mapped[str] = mapped_column(String(20))
    due_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(Integer)
    leased_until: Mapped[datetime | None]
    last_error: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None]

"""One couple's request, the people in it, and what the staff must do."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, SmallInteger, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice


class Case(Identified, OwnedByPractice, Model):
    """One couple's request. `band` and `joint_sessions` are the strictest over both people and all versions."""

    __tablename__ = "cases"
    __table_args__ = (Index("ix_cases_queue", "practice_id", "state", "band", "due_at", "opened_at", "id"),)

    reference: Mapped[str] = mapped_column(String(16), unique=True)
    state: Mapped[str] = mapped_column(String(20))
    band: Mapped[int] = mapped_column(SmallInteger)
    joint_sessions: Mapped[str] = mapped_column(String(20))
    opened_at: Mapped[datetime]
    due_at: Mapped[datetime]
    therapist_id: Mapped[UUID | None] = mapped_column(ForeignKey("therapists.id"), index=True)


class Participant(Identified, OwnedByPractice, Model):
    """One of the one or two people of a case."""

    __tablename__ = "participants"
    __table_args__ = (UniqueConstraint("case_id", "account_id"),)

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    joined_at: Mapped[datetime]


class Task(Identified, OwnedByPractice, Model):
    """A thing to do or to know not needed: the same rows are written for every intake, whatever it says."""

    __tablename__ = "tasks"

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), index=True)
    intake_id: Mapped[UUID] = mapped_column(ForeignKey("intakes.id"), index=True)
    kind: Mapped[str] = mapped_column(String(30))
    state: Mapped[str] = mapped_column(String(20))
    due_at: Mapped[datetime]
    created_at: Mapped[datetime]

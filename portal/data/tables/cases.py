"""One couple's request, the people in it, and what the staff must do."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, SmallInteger, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice, Sealed

STAYING = text("left_at IS NULL")
OPEN = text("ended_at IS NULL")


class Case(Identified, OwnedByPractice, Model):
    """One couple's request. `band` and `joint_sessions` are the strictest over both people and all versions.

    `released_at`: from when both see where times for joint sessions would stand, since these were released first.
    `owner_id`: who on triage sees to it. `snoozed_until`: not in the queue before then. `steps`: how many its log has.
    """

    __tablename__ = "cases"
    __table_args__ = (
        Index("ix_cases_queue", "practice_id", "state", text("band DESC"), "due_at", "opened_at", "id"),
        Index("ix_cases_owner", "practice_id", "owner_id", "state"),
    )

    reference: Mapped[str] = mapped_column(String(16), unique=True)
    state: Mapped[str] = mapped_column(String(20))
    band: Mapped[int] = mapped_column(SmallInteger)
    joint_sessions: Mapped[str] = mapped_column(String(20))
    opened_at: Mapped[datetime]
    due_at: Mapped[datetime]
    therapist_id: Mapped[UUID | None] = mapped_column(ForeignKey("therapists.id"), index=True)
    released_at: Mapped[datetime | None]
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    snoozed_until: Mapped[datetime | None]
    steps: Mapped[int] = mapped_column(default=0)


class CaseStep(Identified, OwnedByPractice, Model):
    """One step of the log of a case, never changed; `portal.domain.case_log` says what it means. `note_id`: why."""

    __tablename__ = "case_steps"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    kind: Mapped[str] = mapped_column(String(30))
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    note_id: Mapped[UUID | None] = mapped_column(ForeignKey("case_notes.id"))
    band: Mapped[int | None] = mapped_column(SmallInteger)
    joint_sessions: Mapped[str | None] = mapped_column(String(20))
    to_id: Mapped[UUID | None]
    made_at: Mapped[datetime]


class Participant(Identified, OwnedByPractice, Model):
    """One of the one or two people of a case. Who leaves stays in its past, and may come back as another row."""

    __tablename__ = "participants"
    __table_args__ = (
        Index(
            "uq_participants_one_stay",
            "case_id",
            "account_id",
            unique=True,
            sqlite_where=STAYING,
            postgresql_where=STAYING,
        ),
    )

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    joined_at: Mapped[datetime]
    left_at: Mapped[datetime | None]


class SeenAlone(Identified, OwnedByPractice, Model):
    """A clinician's record that somebody was seen alone, asked directly, and wishes joint sessions freely."""

    __tablename__ = "seen_alone"

    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participants.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    seen_on: Mapped[date]
    ask_again_on: Mapped[date]
    made_at: Mapped[datetime]


class Invitation(Identified, OwnedByPractice, Model):
    """A code by which one more person can join a case; only its hash is kept. `ended_at`: used, or taken back."""

    __tablename__ = "invitations"
    __table_args__ = (
        Index("uq_invitations_one_open", "participant_id", unique=True, sqlite_where=OPEN, postgresql_where=OPEN),
    )

    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participants.id"), index=True)
    code_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class Task(Identified, OwnedByPractice, Model):
    """A thing to do or to know not needed: the same rows are written for every intake, whatever it says.

    `words`: what is to be done, in the words of who made a task of their own; None for those that the portal makes.
    """

    __tablename__ = "tasks"

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), index=True)
    intake_id: Mapped[UUID] = mapped_column(ForeignKey("intakes.id"), index=True)
    kind: Mapped[str] = mapped_column(String(30))
    state: Mapped[str] = mapped_column(String(20))
    due_at: Mapped[datetime]
    created_at: Mapped[datetime]
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    words: Mapped[bytes | None] = mapped_column(Sealed)
    done_at: Mapped[datetime | None]
    done_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))


class CaseNote(Identified, OwnedByPractice, Model):
    """Why somebody on the staff decided what `kind` says about a case, in their own words, sealed."""

    __tablename__ = "case_notes"

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    kind: Mapped[str] = mapped_column(String(30))
    reason: Mapped[bytes] = mapped_column(Sealed)
    made_at: Mapped[datetime]


class EmergencyAccess(Identified, OwnedByPractice, Model):
    """A clinician who has nothing to do with a case reads it, until `ends_at`. Why stands in a note of the case."""

    __tablename__ = "emergency_accesses"

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    begun_at: Mapped[datetime]
    ends_at: Mapped[datetime]

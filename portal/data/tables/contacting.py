"""Attempts to reach a person, by whom and how they went."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice, Sealed


class ContactNote(Identified, OwnedByPractice, Model):
    """One attempt to reach a person, or a call of theirs; `at` is when it was. `permit_id`: against their own rules."""

    __tablename__ = "contact_notes"

    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participants.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    way: Mapped[str] = mapped_column(String(20))
    outcome: Mapped[str] = mapped_column(String(30))
    words: Mapped[bytes] = mapped_column(Sealed)
    at: Mapped[datetime]
    made_at: Mapped[datetime]
    permit_id: Mapped[UUID | None] = mapped_column(ForeignKey("contact_permits.id"))


class ContactPermit(Identified, OwnedByPractice, Model):
    """Leave to reach a person against their own rules, for imminent risk to life; it stands once two have signed."""

    __tablename__ = "contact_permits"

    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participants.id"), index=True)
    reason: Mapped[bytes] = mapped_column(Sealed)
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    asked_at: Mapped[datetime]
    agreed_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    agreed_at: Mapped[datetime | None]

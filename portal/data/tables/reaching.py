"""What a participant changes after sending: the ways to reach them, and a place on the list of those who wait."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, SmallInteger, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice, Sealed


class ContactChange(Identified, OwnedByPractice, Model):
    """Contact rules and time zone as the participant gave them later; the newest version stands in for the intake's.

    `content` is the part of `about` that may change, as JSON. Earlier versions stay, so that it can be said what held
    when somebody was contacted.
    """

    __tablename__ = "contact_changes"
    __table_args__ = (UniqueConstraint("participant_id", "version"),)

    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participants.id"))
    version: Mapped[int] = mapped_column(SmallInteger)
    content: Mapped[bytes] = mapped_column(Sealed)
    changed_at: Mapped[datetime]


class WaitlistEntry(Identified, OwnedByPractice, Model):
    """A participant who asked to be told when a time opens. `told_at`: when that was done; then the entry is over."""

    __tablename__ = "waitlist_entries"

    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participants.id"), unique=True)
    since: Mapped[datetime]
    told_at: Mapped[datetime | None]

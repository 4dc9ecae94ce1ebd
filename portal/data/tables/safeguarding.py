"""What the law asks for about risks to children, as the practice wrote it down, and what was decided in each case."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Date, ForeignKey, SmallInteger, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice, Sealed


class SafeguardingRule(Identified, OwnedByPractice, Model):
    """The rule of one jurisdiction, in the practice's words; records keep it as it read when they were made."""

    __tablename__ = "safeguarding_rules"

    reference: Mapped[str] = mapped_column(String(16), unique=True)
    jurisdiction: Mapped[str] = mapped_column(String(80))
    words: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(String(300))
    checked_on: Mapped[date] = mapped_column(Date)
    within_hours: Mapped[int] = mapped_column(SmallInteger)


class SafeguardingRecord(Identified, OwnedByPractice, Model):
    """What was decided about what one person told; never changed, and never taken away. `content` is JSON."""

    __tablename__ = "safeguarding_records"

    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participants.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    content: Mapped[bytes] = mapped_column(Sealed)
    made_at: Mapped[datetime]

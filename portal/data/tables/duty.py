"""When the triage desk is staffed, who is on duty, and alerts with whom they went to."""

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import ForeignKey, SmallInteger, String, Time, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice


class StaffedDay(Identified, OwnedByPractice, Model):
    """When the desk is staffed on a weekday (0 is Monday), in minutes after midnight on the practice's clock."""

    __tablename__ = "staffed_days"
    __table_args__ = (UniqueConstraint("practice_id", "weekday"),)

    weekday: Mapped[int] = mapped_column(SmallInteger)
    opens: Mapped[int] = mapped_column(SmallInteger)
    closes: Mapped[int] = mapped_column(SmallInteger)


class Holiday(Identified, OwnedByPractice, Model):
    """A date on which the desk is not staffed."""

    __tablename__ = "holidays"
    __table_args__ = (UniqueConstraint("practice_id", "day"),)

    day: Mapped[date]


class RotaShift(Identified, OwnedByPractice, Model):
    """Somebody on duty, each week or on one day; `portal.domain.rota` says what it means."""

    __tablename__ = "rota_shifts"

    reference: Mapped[str] = mapped_column(String(16), unique=True)
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    weekday: Mapped[int | None] = mapped_column(SmallInteger)
    day: Mapped[date | None]
    starts: Mapped[time] = mapped_column(Time)
    ends: Mapped[time] = mapped_column(Time)


class Alert(Identified, OwnedByPractice, Model):
    """That something came in. `stage`: how far it has gone; `next_at`: when it goes further, None once it is over."""

    __tablename__ = "alerts"

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), index=True)
    stage: Mapped[int] = mapped_column(SmallInteger)
    made_at: Mapped[datetime]
    next_at: Mapped[datetime | None]
    seen_at: Mapped[datetime | None]
    seen_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))


class AlertLetter(OwnedByPractice, Model):
    """One letter of an alert; the token of the message is what its link leads by."""

    __tablename__ = "alert_letters"

    message_id: Mapped[UUID] = mapped_column(ForeignKey("messages.id"), primary_key=True)
    alert_id: Mapped[UUID] = mapped_column(ForeignKey("alerts.id"), index=True)

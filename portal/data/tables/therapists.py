"""Therapists, what they are good at, and when they work. Times of day are minutes since local midnight."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, SmallInteger, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.data.base import Identified, Model, OwnedByPractice


class Therapist(Identified, OwnedByPractice, Model):
    """A couples therapist. `fee` is in the smallest unit of the practice's currency; lengths are minutes."""

    __tablename__ = "therapists"

    reference: Mapped[str] = mapped_column(String(16), unique=True)
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), unique=True)
    name: Mapped[str] = mapped_column(String(80))
    about: Mapped[str] = mapped_column(String(600))
    timezone: Mapped[str] = mapped_column(String(64))
    gender: Mapped[str] = mapped_column(String(20))
    accepting: Mapped[bool]
    capacity: Mapped[int] = mapped_column(SmallInteger)
    fee: Mapped[int]
    languages: Mapped[list[str]] = mapped_column(JSON)
    formats: Mapped[list[str]] = mapped_column(JSON)
    countries: Mapped[list[str]] = mapped_column(JSON)
    buffer_before: Mapped[int] = mapped_column(SmallInteger)
    buffer_after: Mapped[int] = mapped_column(SmallInteger)
    min_notice: Mapped[int]
    horizon_days: Mapped[int] = mapped_column(SmallInteger)
    max_per_day: Mapped[int | None] = mapped_column(SmallInteger)
    step: Mapped[int] = mapped_column(SmallInteger)
    last_case_at: Mapped[datetime | None]
    most_held: Mapped[int | None] = mapped_column(SmallInteger)
    hours_revision: Mapped[int]
    competence: Mapped[list["Competence"]] = relationship(lazy="selectin")


class Competence(OwnedByPractice, Model):
    """A plain statement by the practice: `level` 0 (none) to 3 (lead) in one area."""

    __tablename__ = "competences"

    therapist_id: Mapped[UUID] = mapped_column(ForeignKey("therapists.id"), primary_key=True)
    area: Mapped[str] = mapped_column(String(20), primary_key=True)
    level: Mapped[int] = mapped_column(SmallInteger)


class WeeklyHours(Identified, OwnedByPractice, Model):
    """Open from `starts` to `ends` on one weekday (0 is Monday); an end at or before its start is on the next day."""

    __tablename__ = "weekly_hours"
    __table_args__ = (UniqueConstraint("therapist_id", "weekday", "starts"),)

    therapist_id: Mapped[UUID] = mapped_column(ForeignKey("therapists.id"))
    weekday: Mapped[int] = mapped_column(SmallInteger)
    starts: Mapped[int] = mapped_column(SmallInteger)
    ends: Mapped[int] = mapped_column(SmallInteger)


class DateRule(Identified, OwnedByPractice, Model):
    """What replaces the weekly hours of one date: closed, or open from `starts` to `ends`."""

    __tablename__ = "date_rules"

    therapist_id: Mapped[UUID] = mapped_column(ForeignKey("therapists.id"), index=True)
    day: Mapped[date]
    closed: Mapped[bool]
    starts: Mapped[int | None] = mapped_column(SmallInteger)
    ends: Mapped[int | None] = mapped_column(SmallInteger)


class Away(Identified, OwnedByPractice, Model):
    """Time off, in seconds since the epoch."""

    __tablename__ = "away"
    __table_args__ = (Index("ix_away_span", "therapist_id", "starts", "ends"),)

    therapist_id: Mapped[UUID] = mapped_column(ForeignKey("therapists.id"))
    starts: Mapped[int] = mapped_column(BigInteger)
    ends: Mapped[int] = mapped_column(BigInteger)


class BusyBlock(Identified, OwnedByPractice, Model):
    """Time that another calendar takes, in seconds since the epoch."""

    __tablename__ = "busy_blocks"
    __table_args__ = (Index("ix_busy_blocks_span", "therapist_id", "starts", "ends"),)

    therapist_id: Mapped[UUID] = mapped_column(ForeignKey("therapists.id"))
    starts: Mapped[int] = mapped_column(BigInteger)
    ends: Mapped[int] = mapped_column(BigInteger)

"""Appointments, and the claims that keep two people from having the same time."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, SmallInteger, String, text
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice

HELD = text("state = 'held'")
ASKED = text("service = 'joint' AND state = 'requested'")


class Booking(Identified, OwnedByPractice, Model):
    """One appointment. `starts` and `ends` are seconds since the epoch, buffers are minutes.

    `moves` counts how often it was given another time: the sequence number of its calendar file (RFC 5545, 3.8.7.4).
    A joint session is the case's; `participant_id` is who asked for it, `settles_at` when both hear what comes of it,
    and `therapist_can` whether the therapist has not said otherwise.
    """

    __tablename__ = "bookings"
    __table_args__ = (
        Index("ix_bookings_by_therapist", "therapist_id", "starts", "ends"),
        Index("ix_bookings_by_start", "starts", "therapist_id", "ends"),
        Index("uq_bookings_one_hold", "participant_id", unique=True, sqlite_where=HELD, postgresql_where=HELD),
        Index("uq_bookings_one_request", "case_id", unique=True, sqlite_where=ASKED, postgresql_where=ASKED),
        CheckConstraint("ends > starts", "ends_after_start"),
    )

    reference: Mapped[str] = mapped_column(String(16), unique=True)
    therapist_id: Mapped[UUID] = mapped_column(ForeignKey("therapists.id"))
    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), index=True)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participants.id"), index=True)
    service: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(20))
    starts: Mapped[int] = mapped_column(BigInteger)
    ends: Mapped[int] = mapped_column(BigInteger)
    buffer_before: Mapped[int] = mapped_column(SmallInteger)
    buffer_after: Mapped[int] = mapped_column(SmallInteger)
    moves: Mapped[int] = mapped_column(SmallInteger, default=0)
    hold_expires_at: Mapped[datetime | None]
    settles_at: Mapped[datetime | None]
    therapist_can: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime]


class BookingAnswer(OwnedByPractice, Model):
    """What one of the two says to a joint session that was asked for; None as long as they say nothing."""

    __tablename__ = "booking_answers"

    booking_id: Mapped[UUID] = mapped_column(ForeignKey("bookings.id"), primary_key=True)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participants.id"), primary_key=True, index=True)
    answer: Mapped[str | None] = mapped_column(String(10))
    answered_at: Mapped[datetime | None]


class Claim(OwnedByPractice, Model):
    """Five minutes of a therapist or a room. The primary key decides every race for them."""

    __tablename__ = "claims"

    resource_id: Mapped[UUID] = mapped_column(primary_key=True)
    quantum: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    booking_id: Mapped[UUID] = mapped_column(ForeignKey("bookings.id"), index=True)

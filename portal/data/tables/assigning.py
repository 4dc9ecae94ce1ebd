"""Cases that a therapist said they can't take."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice


class DeclinedCase(Identified, OwnedByPractice, Model):
    """A therapist can't take a case. Why stands in a note of the case."""

    __tablename__ = "declined_cases"
    __table_args__ = (UniqueConstraint("case_id", "therapist_id"),)

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"))
    therapist_id: Mapped[UUID] = mapped_column(ForeignKey("therapists.id"))
    declined_at: Mapped[datetime]

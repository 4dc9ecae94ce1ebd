"""Whether the story reader was right, as people on the staff say who read the story themselves."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice, Sealed


class ReaderVerdict(Identified, OwnedByPractice, Model):
    """What was said of one version of an intake, a JSON object of concern to true (confirmed) or false.

    Sealed, since a concern that was found is a disclosure. `account_id` and `made_at`: of the latest answer.
    """

    __tablename__ = "reader_verdicts"

    intake_id: Mapped[UUID] = mapped_column(ForeignKey("intakes.id"), unique=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    verdicts: Mapped[bytes] = mapped_column(Sealed)
    made_at: Mapped[datetime]

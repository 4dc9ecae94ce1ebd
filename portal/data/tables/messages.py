"""Messages to people outside: which text, to whom, and how far it got. No address and no content is kept here."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice


class Message(Identified, OwnedByPractice, Model):
    """One message, to a participant or to somebody who works here.

    `token` is the stable part of its Message-ID: however often it is sent, it is the same message. `about_start` is the
    start, in seconds since the epoch, of the appointment that it tells of.
    """

    __tablename__ = "messages"
    __table_args__ = (CheckConstraint("(participant_id IS NULL) <> (account_id IS NULL)", "one_recipient"),)

    participant_id: Mapped[UUID | None] = mapped_column(ForeignKey("participants.id"), index=True)
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    text: Mapped[str] = mapped_column(String(40))
    token: Mapped[str] = mapped_column(String(40), unique=True)
    state: Mapped[str] = mapped_column(String(20))
    about_start: Mapped[int | None] = mapped_column(BigInteger)
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]

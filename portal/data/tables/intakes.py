"""What people tell: a draft while they write, versions once sent, and what the rules made of each.

`open_part` holds about, concerns and practical; `private_part` holds the telling keys, household and private.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, SmallInteger, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice, Sealed


class IntakeDraft(Identified, OwnedByPractice, Model):
    """An unfinished intake. Until there is an account, `token_hash` of the cookie finds it; then only the account."""

    __tablename__ = "intake_drafts"

    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"), unique=True)
    token_hash: Mapped[bytes | None] = mapped_column(LargeBinary(32), unique=True)
    open_part: Mapped[bytes] = mapped_column(Sealed)
    private_part: Mapped[bytes] = mapped_column(Sealed)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class Intake(Identified, OwnedByPractice, Model):
    """One version of what one person told; never changed afterwards. `entered_by`: who on the staff wrote it down."""

    __tablename__ = "intakes"
    __table_args__ = (UniqueConstraint("participant_id", "version"),)

    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id"), index=True)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participants.id"))
    version: Mapped[int] = mapped_column(SmallInteger)
    wording: Mapped[str] = mapped_column(String(20))
    open_part: Mapped[bytes] = mapped_column(Sealed)
    private_part: Mapped[bytes] = mapped_column(Sealed)
    sent_at: Mapped[datetime]
    entered_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))


class Assessment(Identified, OwnedByPractice, Model):
    """What the rules made of one version. `result` is sealed, since a rule that fired is a disclosure."""

    __tablename__ = "assessments"

    intake_id: Mapped[UUID] = mapped_column(ForeignKey("intakes.id"), unique=True)
    ruleset: Mapped[str] = mapped_column(String(20))
    result: Mapped[bytes] = mapped_column(Sealed)
    assessed_at: Mapped[datetime]

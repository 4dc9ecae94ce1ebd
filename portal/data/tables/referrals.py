"""Referrals out of the practice, and the codes by which people come who were referred into it."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice, Sealed


class Referral(Identified, OwnedByPractice, Model):
    """One person sent to one service. `content` holds the service and the letter, as JSON: where somebody is sent tells
    as much as what they told, so it is sealed too. `letter` counts its versions. Nothing leads here from their page.
    """

    __tablename__ = "referrals"
    __table_args__ = (Index("ix_referrals_list", "practice_id", "state", "drafted_at", "id"),)

    reference: Mapped[str] = mapped_column(String(16), unique=True)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participants.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    state: Mapped[str] = mapped_column(String(20))
    letter: Mapped[int] = mapped_column(SmallInteger)
    content: Mapped[bytes] = mapped_column(Sealed)
    drafted_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    changed_at: Mapped[datetime]


class ReferralConsent(Identified, OwnedByPractice, Model):
    """The person's consent to version `letter`. Earlier ones stay, so that it can be said what held at sending."""

    __tablename__ = "referral_consents"

    referral_id: Mapped[UUID] = mapped_column(ForeignKey("referrals.id"), index=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    letter: Mapped[int] = mapped_column(SmallInteger)
    given_on: Mapped[date]
    way: Mapped[str] = mapped_column(String(20))
    made_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class ReferredCode(Identified, OwnedByPractice, Model):
    """A code that a doctor or therapist hands to somebody; only its hash is kept. `referrer`: who says to be whom."""

    __tablename__ = "referred_codes"

    code_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    referrer: Mapped[bytes] = mapped_column(Sealed)
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    participant_id: Mapped[UUID | None] = mapped_column(ForeignKey("participants.id"), index=True)
    used_at: Mapped[datetime | None]
    may_be_told: Mapped[bool]

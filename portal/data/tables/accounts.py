"""Who can sign in, as what, and where they are signed in."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from portal.data.base import Identified, Model, OwnedByPractice


class Account(Identified, OwnedByPractice, Model):
    """A sign-in. `name` is an e-mail address for those who work here, a made-up name for those who come for help."""

    __tablename__ = "accounts"
    __table_args__ = (UniqueConstraint("practice_id", "name"),)

    name: Mapped[str] = mapped_column(String(254))
    display_name: Mapped[str | None] = mapped_column(String(80))
    passphrase_hash: Mapped[str] = mapped_column(String(255))
    recovery_hash: Mapped[str | None] = mapped_column(String(255))
    created_at: Mapped[datetime]
    roles: Mapped[list["AccountRole"]] = relationship(lazy="selectin")


class AccountRole(OwnedByPractice, Model):
    __tablename__ = "account_roles"

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    role: Mapped[str] = mapped_column(String(20), primary_key=True)


class SignIn(Identified, OwnedByPractice, Model):
    """One browser where an account is signed in; only a hash of what the cookie holds is kept.

    `reference` is for a form that ends it; `browser` names it in a word or two ("Firefox, Windows"), for the list of
    one's sign-ins. `awaits_proof`: the second step is still to be taken; `proven_at` is when it was.
    """

    __tablename__ = "sign_ins"

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    token_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    reference: Mapped[str] = mapped_column(String(16), unique=True)
    browser: Mapped[str] = mapped_column(String(40))
    awaits_proof: Mapped[bool]
    proven_at: Mapped[datetime | None]
    account: Mapped[Account] = relationship(lazy="joined")

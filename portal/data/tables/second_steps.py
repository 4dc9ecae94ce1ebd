"""The second step of a sign-in: an authenticator's secret, and codes for when it is lost."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model, OwnedByPractice, Sealed


class SecondStep(Identified, OwnedByPractice, Model):
    """An account's authenticator. Until `confirmed_at` it was only shown, and asks nothing of anybody.

    `last_step` is the step of time of the code that was taken last: a code is taken once.
    """

    __tablename__ = "second_steps"

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), unique=True)
    secret: Mapped[bytes] = mapped_column(Sealed)
    confirmed_at: Mapped[datetime | None]
    last_step: Mapped[int] = mapped_column(BigInteger)
    created_at: Mapped[datetime]


class SpareCode(Identified, OwnedByPractice, Model):
    """A code that stands in for the authenticator once. It has 77 bits, so a plain hash can't be turned back."""

    __tablename__ = "spare_codes"

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    code_hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    used_at: Mapped[datetime | None]


class Passkey(Identified, OwnedByPractice, Model):
    """A key in a device of the account's owner. `uses` is what the device counts; `label` names it for the owner."""

    __tablename__ = "passkeys"

    reference: Mapped[str] = mapped_column(String(16), unique=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), index=True)
    credential_id: Mapped[bytes] = mapped_column(LargeBinary(1023), unique=True)
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    uses: Mapped[int] = mapped_column(BigInteger)
    label: Mapped[str] = mapped_column(String(40))
    made_at: Mapped[datetime]

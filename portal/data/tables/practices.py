"""The practice: the owner of everything below it."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Identified, Model


class Practice(Identified, Model):
    """One practice. `host` finds it among several of a deployment; `sender` is the neutral name of its messages.

    `locale` is what its pages speak where no other language is asked for ("en_GB"); `lists_therapists` puts a list of
    its therapists before everybody's eyes.
    """

    __tablename__ = "practices"

    name: Mapped[str] = mapped_column(String(80))
    host: Mapped[str | None] = mapped_column(String(255), unique=True)
    sender: Mapped[str] = mapped_column(String(80))
    sender_address: Mapped[str] = mapped_column(String(254))
    phone: Mapped[str | None] = mapped_column(String(40))
    country: Mapped[str] = mapped_column(String(2))
    timezone: Mapped[str] = mapped_column(String(64))
    locale: Mapped[str] = mapped_column(String(5))
    currency: Mapped[str] = mapped_column(String(3))
    next_step_days: Mapped[int]
    out_of_hours_rota: Mapped[bool]
    lists_therapists: Mapped[bool]
    is_demonstration: Mapped[bool]
    created_at: Mapped[datetime]

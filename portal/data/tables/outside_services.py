"""Services and therapists outside the practice, to whom people are referred."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Dialect, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from portal.data.base import Identified, Model, OwnedByPractice

BETWEEN = "|"


class Tags(TypeDecorator[tuple[str, ...]]):
    """A few words of a fixed list, kept as "|one|two|", so that both databases find one of them in the same way."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        if value is None or isinstance(value, str):
            return value
        return f"{BETWEEN}{''.join(f'{each}{BETWEEN}' for each in value)}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:  # noqa: ARG002
        return None if value is None else tuple(each for each in value.split(BETWEEN) if each)


class OutsideService(Identified, OwnedByPractice, Model):
    """One entry of the directory. It is retired and not deleted, since referrals lead to it.

    `sort_name` is what the list is ordered by and searched in; `hsds_id` is the identifier under which it came from an
    import, or goes out in an export; `revision` counts the changes.
    """

    __tablename__ = "outside_services"
    __table_args__ = (
        Index("ix_outside_services_list", "practice_id", "sort_name", "id"),
        UniqueConstraint("practice_id", "hsds_id"),
    )

    reference: Mapped[str] = mapped_column(String(16), unique=True)
    hsds_id: Mapped[str] = mapped_column(String(80))
    name: Mapped[str] = mapped_column(String(120))
    sort_name: Mapped[str] = mapped_column(String(300))
    organisation: Mapped[str] = mapped_column(String(120))
    topics: Mapped[tuple[str, ...]] = mapped_column(Tags(300))
    serves: Mapped[tuple[str, ...]] = mapped_column(Tags(200))
    country: Mapped[str] = mapped_column(String(2))
    area: Mapped[str] = mapped_column(String(120))
    languages: Mapped[tuple[str, ...]] = mapped_column(Tags(200))
    cost: Mapped[str] = mapped_column(String(20))
    cost_note: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str] = mapped_column(String(60))
    web: Mapped[str] = mapped_column(String(300))
    email: Mapped[str] = mapped_column(String(254))
    address: Mapped[str] = mapped_column(String(300))
    notes: Mapped[str] = mapped_column(Text)
    checked_on: Mapped[date | None]
    revision: Mapped[int]
    retired_at: Mapped[datetime | None]
    changed_by: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    changed_at: Mapped[datetime]

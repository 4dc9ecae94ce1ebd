"""The practices of this deployment."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Practice
from portal.data.tenancy import EVERY_PRACTICE, current_practice


def every() -> Sequence[Practice]:
    """All practices that this deployment holds, by name."""
    return db.session.scalars(select(Practice).order_by(Practice.name).execution_options(**EVERY_PRACTICE)).all()


def day_at(instant: datetime) -> date:
    """The day that it is then where the practice in scope is."""
    return instant.astimezone(ZoneInfo(db.session.get_one(Practice, current_practice()).timezone)).date()

"""The practices of this deployment."""

from collections.abc import Sequence

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Practice
from portal.data.tenancy import EVERY_PRACTICE


def every() -> Sequence[Practice]:
    """All practices that this deployment holds, by name."""
    return db.session.scalars(select(Practice).order_by(Practice.name).execution_options(**EVERY_PRACTICE)).all()

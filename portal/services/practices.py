"""The practices of this deployment."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Practice
from portal.data.tenancy import EVERY_PRACTICE


def every_id() -> Sequence[UUID]:
    return db.session.scalars(select(Practice.id).execution_options(**EVERY_PRACTICE)).all()

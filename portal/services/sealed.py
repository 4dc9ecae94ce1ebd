"""Every sealed value of the database, and sealing those anew that an older key holds, while the portal serves."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Mapper

from portal.data.base import Base, Sealed, db
from portal.services.outside import Outside

AT_ONCE = 100
"""Rows for one transaction, so that nobody waits long for them."""


@dataclass(frozen=True, slots=True)
class Place:
    """A sealed column: the class of its rows, and the names that its values are bound to."""

    mapper: Mapper[Any]
    table: str
    column: str

    @property
    def holds_something(self) -> ColumnElement[bool]:
        """Of which rows there is a value: some columns are empty in rows that have nothing to say."""
        return self.mapper.columns[self.column].is_not(None)


def places() -> Sequence[Place]:
    """All sealed columns, as the tables declare them: none can be forgotten by who adds one."""
    found = [
        Place(mapper, mapper.class_.__tablename__, column.name)
        for mapper in Base.registry.mappers
        for column in mapper.columns
        if isinstance(column.type, Sealed)
    ]
    return sorted(found, key=lambda place: (place.table, place.column))


def renew(outside: Outside, place: Place, after: UUID | None) -> tuple[UUID | None, int]:
    """Seal the next rows after the id `after` with the newest key, where an older one holds them.

    Returns the last id that was looked at, None once there are no more, and how many were sealed anew. Rows are locked
    meanwhile, so that nothing that somebody saves just then is lost. Raises SealBroken for a value that does not open.
    """
    row_class = place.mapper.class_
    rows = select(row_class).where(place.holds_something).order_by(row_class.id).limit(AT_ONCE)
    if after is not None:
        rows = rows.where(row_class.id > after)
    found = db.session.scalars(rows.with_for_update().execution_options(populate_existing=True)).all()
    renewed = 0
    for row in found:
        sealed = getattr(row, place.column)
        if outside.vault.is_sealed_with_the_newest(sealed):
            continue
        text = outside.vault.open(place.table, place.column, row.id, sealed)
        setattr(row, place.column, outside.vault.seal(place.table, place.column, row.id, text))
        renewed += 1
    return (found[-1].id if found else None), renewed

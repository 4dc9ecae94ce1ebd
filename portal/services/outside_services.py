"""The directory of outside services: looking through it, keeping it, and what in it is due for a check."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import TypeAlias
from uuid import NAMESPACE_OID, UUID, uuid5

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from portal.data.base import db
from portal.data.tables import OutsideService
from portal.domain.audit import entry as line
from portal.domain.outside_services import ChangedMeanwhile, Clientele, Cost, Entry, Topic, Wanted, oldest_good
from portal.services.audit import record
from portal.services.outside import Outside
from portal.services.practices import day_at
from portal.wording.countries import in_order

PAGE = 50

ServiceRow: TypeAlias = OutsideService
"""An entry of the directory, as pages are handed it."""


def page_of(outside: Outside, wanted: Wanted, after: str | None = None) -> Sequence[OutsideService]:
    """A page of the directory, by name. `after` is the reference of the last entry that was seen."""
    statement = _wanted(wanted, day_at(outside.now())).order_by(OutsideService.sort_name, OutsideService.id).limit(PAGE)
    last = by_reference(after) if after else None
    return db.session.scalars(statement if last is None else statement.where(_behind(last))).all()


def by_reference(reference: str) -> OutsideService | None:
    """The entry, retired or not."""
    return db.session.scalar(select(OutsideService).where(OutsideService.reference == reference))


def entry_of(row: OutsideService) -> Entry:
    """What the row keeps, as the rules know it."""
    return Entry(
        name=row.name,
        organisation=row.organisation,
        topics=tuple(Topic(each) for each in row.topics),
        serves=tuple(Clientele(each) for each in row.serves),
        country=row.country,
        area=row.area,
        languages=row.languages,
        cost=Cost(row.cost),
        cost_note=row.cost_note,
        phone=row.phone,
        web=row.web,
        email=row.email,
        address=row.address,
        notes=row.notes,
        checked_on=row.checked_on,
    )


def add(outside: Outside, entry: Entry, *, by: UUID, hsds_id: str | None = None) -> OutsideService:
    """Keep a new entry; `hsds_id` is the identifier under which it came, if it came from elsewhere."""
    reference = outside.new_reference()
    row = OutsideService(
        id=outside.new_id(),
        reference=reference,
        hsds_id=hsds_id or str(uuid5(NAMESPACE_OID, reference)),
        revision=0,
        retired_at=None,
    )
    _write(outside, row, entry, by)
    db.session.add(row)
    record(outside, line("service.added"), by=by, about=row.id)
    return row


def change(outside: Outside, reference: str, entry: Entry, *, revision: int, by: UUID) -> None:
    """Replace what is kept. Raises ChangedMeanwhile unless `revision` is still that of the entry."""
    row = locked(reference)
    if row is None or row.revision != revision:
        raise ChangedMeanwhile
    _write(outside, row, entry, by)
    row.revision += 1
    record(outside, line("service.changed", revision=row.revision), by=by, about=row.id)


def retire(outside: Outside, reference: str, *, by: UUID) -> None:
    """Offer the entry no more; referrals that lead to it keep it. Nothing happens to one that is retired already."""
    row = locked(reference)
    if row is not None and row.retired_at is None:
        row.retired_at = outside.now()
        row.revision += 1
        record(outside, line("service.retired"), by=by, about=row.id)


def bring_back(outside: Outside, reference: str, *, by: UUID) -> None:
    """Offer a retired entry again."""
    row = locked(reference)
    if row is not None and row.retired_at is not None:
        row.retired_at = None
        row.revision += 1
        record(outside, line("service.brought_back"), by=by, about=row.id)


def locked(reference: str) -> OutsideService | None:
    """The entry, locked, so that of two who change it at once the second is told."""
    return db.session.scalar(
        select(OutsideService)
        .where(OutsideService.reference == reference)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def unchecked(outside: Outside) -> int:
    """How many entries in use were last checked too long ago."""
    due = _due_for_check(day_at(outside.now()))
    in_use = select(func.count()).select_from(OutsideService).where(OutsideService.retired_at.is_(None), due)
    return db.session.scalar(in_use) or 0


def all_in_use() -> Sequence[OutsideService]:
    """Everything that is not retired, by name, for an export."""
    in_use = select(OutsideService).where(OutsideService.retired_at.is_(None))
    return db.session.scalars(in_use.order_by(OutsideService.sort_name, OutsideService.id)).all()


def _write(outside: Outside, row: OutsideService, entry: Entry, by: UUID) -> None:
    for field, value in asdict(entry).items():
        setattr(row, field, value.value if isinstance(value, Cost) else value)
    row.sort_name = in_order(f"{entry.name} {entry.organisation}")[:300]
    row.changed_by, row.changed_at = by, outside.now()


def _wanted(wanted: Wanted, today: date) -> Select[OutsideService]:
    found = select(OutsideService)
    kept = OutsideService.retired_at
    found = found.where(kept.is_not(None) if wanted.retired else kept.is_(None))
    if wanted.words:
        found = found.where(OutsideService.sort_name.contains(in_order(wanted.words), autoescape=True))
    if wanted.country:
        found = found.where(OutsideService.country.in_((wanted.country, "")))
    for column, value in (
        (OutsideService.topics, wanted.topic),
        (OutsideService.serves, wanted.serves),
        (OutsideService.languages, wanted.language),
    ):
        if value:
            found = found.where(column.like(f"%|{value}|%"))
    return found.where(_due_for_check(today)) if wanted.unchecked else found


def _due_for_check(today: date) -> ColumnElement[bool]:
    return or_(OutsideService.checked_on.is_(None), OutsideService.checked_on < oldest_good(today))


def _behind(last: OutsideService) -> ColumnElement[bool]:
    same = and_(OutsideService.sort_name == last.sort_name, OutsideService.id > last.id)
    return or_(OutsideService.sort_name > last.sort_name, same)

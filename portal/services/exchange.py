"""Bringing services in from elsewhere, and handing the directory out: as JSON in the shape of HSDS 3, or as a table."""

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import StringIO
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import OutsideService
from portal.domain import hsds, hsds_writing
from portal.domain.audit import entry as line
from portal.domain.hsds import Found
from portal.domain.outside_services import Entry
from portal.services import outside_services
from portal.services.audit import record
from portal.services.outside import Outside
from portal.services.practices import day_at

MOST = 2000
"""Services in one document."""

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""


class NoDocument(ValueError):
    """A file that is no JSON."""


class TooMany(ValueError):
    """More services than are taken at once."""


class PlanChanged(Exception):
    """The directory, or the file, is not as it was when the preview was made."""


@dataclass(frozen=True, slots=True)
class Change:
    """An entry that is there already, under the same identifier, and what would stand in its place."""

    found: Found
    reference: str
    revision: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do. `kept`: the entry here was checked later, or is retired, so it stays as it is."""

    added: Sequence[Found]
    changed: Sequence[Change]
    same: int
    kept: Sequence[Found]
    refused: Sequence[Found]

    @property
    def does_something(self) -> bool:
        return bool(self.added or self.changed)

    @property
    def mark(self) -> str:
        """A mark of the whole plan, to see whether it is still the one that was shown."""
        parts = (self.added, self.changed, self.same, self.kept, self.refused)
        return sha256(repr(parts).encode()).hexdigest()


def plan(outside: Outside, text: str) -> Plan:
    """What the document would add and change. Raises NoDocument, NoServices, TooMany; changes nothing."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NoDocument from error
    found = hsds.read(document, day_at(outside.now()))
    if len(found) > MOST:
        raise TooMany
    rows = {row.hsds_id: row for row in db.session.scalars(select(OutsideService))}
    added: list[Found] = []
    changed: list[Change] = []
    kept: list[Found] = []
    same = 0
    for each in found:
        if each.entry is None:
            continue
        row = rows.get(each.hsds_id)
        if row is None:
            added.append(each)
        elif outside_services.entry_of(row) == each.entry:
            same += 1
        elif _stays(row, each.entry):
            kept.append(each)
        else:
            changed.append(Change(each, row.reference, row.revision))
    return Plan(added, changed, same, kept, [each for each in found if each.entry is None])


def carry_out(outside: Outside, text: str, mark: str, *, by: UUID) -> Plan:
    """Do what the preview showed. Raises PlanChanged if it would be something else now, and what `plan` raises."""
    made = plan(outside, text)
    if made.mark != mark:
        raise PlanChanged
    for each in made.added:
        if each.entry is not None:
            outside_services.add(outside, each.entry, by=by, hsds_id=each.hsds_id)
    for change in made.changed:
        if change.found.entry is not None:
            outside_services.change(outside, change.reference, change.found.entry, revision=change.revision, by=by)
    counted = {"added": len(made.added), "changed": len(made.changed)}
    record(outside, line("services.imported", **counted), by=by)
    return made


def as_json(outside: Outside, *, by: UUID) -> str:
    """All that is in use, as services of HSDS 3."""
    rows = outside_services.all_in_use()
    record(outside, line("services.exported", form="json", count=len(rows)), by=by)
    whole = [hsds_writing.write(row.hsds_id, outside_services.entry_of(row)) for row in rows]
    return json.dumps(whole, ensure_ascii=False, indent=1)


def as_table(outside: Outside, *, by: UUID) -> str:
    """The same as comma-separated values, of which no spreadsheet takes any for a formula."""
    rows = outside_services.all_in_use()
    record(outside, line("services.exported", form="csv", count=len(rows)), by=by)
    written = StringIO()
    table = csv.writer(written)
    table.writerow(Entry.__slots__)
    for row in rows:
        entry = outside_services.entry_of(row)
        table.writerow([_cell(getattr(entry, field)) for field in Entry.__slots__])
    return written.getvalue()


def _cell(value: object) -> str:
    text = " ".join(value) if isinstance(value, tuple) else str(value or "")
    return f"'{text}" if text.startswith(FORMULA) else text


def _stays(row: OutsideService, entry: Entry) -> bool:
    """Whether the entry here is left alone: what was checked here later is not replaced by what is older."""
    if row.retired_at is not None:
        return True
    return row.checked_on is not None and (entry.checked_on is None or entry.checked_on < row.checked_on)

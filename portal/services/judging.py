"""Whether the story reader was right: what people on the staff say who read the story, one answer for each concern."""

import json
from collections import Counter
from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import ReaderVerdict
from portal.domain.audit import entry
from portal.domain.people import Visitor
from portal.domain.story import Concern
from portal.services import disclosures
from portal.services.audit import record
from portal.services.cases import LockedCase
from portal.services.outside import Outside

TABLE = "reader_verdicts"


def verdicts_on(outside: Outside, intake_id: UUID) -> Mapping[Concern, bool]:
    """What was said of this version: whether each concern was confirmed. What nobody answered is not in it."""
    row = db.session.scalar(select(ReaderVerdict).where(ReaderVerdict.intake_id == intake_id))
    return {} if row is None else _opened(outside, row)


def judge(
    outside: Outside, case: LockedCase, number: int, version: int, said: Mapping[Concern, bool], visitor: Visitor
) -> bool:
    """Keep what somebody says of a version's concerns; an answer that was there is replaced, others stay.

    False if there is no such version, or the visitor may not read it; the latter leaves a line. Raises LookupError for
    a concern that the reader did not find in it. `case` is locked, so that two answers at once both stay.
    """
    told = disclosures.copy(outside, case.reference, number, visitor, version=version)
    if told is None:
        return False
    if not said or not said.keys() <= set(told.found):
        raise LookupError(version)
    _keep(outside, told.intake_id, said, by=visitor.account_id)
    record(outside, entry("reader.judged"), by=visitor.account_id, about=told.person.participant_id)
    return True


def counts(outside: Outside) -> Mapping[tuple[Concern, bool], int]:
    """How often each concern was confirmed, and how often not, over all versions; what never was is not in it."""
    found: Counter[tuple[Concern, bool]] = Counter()
    for row in db.session.scalars(select(ReaderVerdict)):
        found.update(_opened(outside, row).items())
    return found


def _keep(outside: Outside, intake_id: UUID, said: Mapping[Concern, bool], *, by: UUID) -> None:
    row = db.session.scalar(select(ReaderVerdict).where(ReaderVerdict.intake_id == intake_id))
    known = {} if row is None else _opened(outside, row)
    row_id = outside.new_id() if row is None else row.id
    sealed = outside.vault.seal(TABLE, "verdicts", row_id, json.dumps({**known, **said}))
    if row is None:
        row = ReaderVerdict(id=row_id, intake_id=intake_id, account_id=by, verdicts=sealed, made_at=outside.now())
        db.session.add(row)
    else:
        row.account_id, row.verdicts, row.made_at = by, sealed, outside.now()


def _opened(outside: Outside, row: ReaderVerdict) -> dict[Concern, bool]:
    told = json.loads(outside.vault.open(TABLE, "verdicts", row.id, row.verdicts))
    return {Concern(concern): confirmed for concern, confirmed in told.items()}

"""Who read what people told in private, and which readings a lead should look at. A mark accuses nobody.

Source: the house's own rule. Triage reads a case once or twice, and a shift reads a few cases in an hour.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

MANY = 10
WITHIN = timedelta(hours=1)
AGAIN = 3
WITHIN_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Reading:
    """One click on what `person_id` told, by the account `reader_id`."""

    at: datetime
    reader_id: UUID
    person_id: UUID


class Unusual(StrEnum):
    """`many`: the reader opened what more than `MANY` people told, within an hour. `again`: what this person told, for
    the third time or more within a day. `emergency`: by a broken glass.
    """

    MANY = "many"
    AGAIN = "again"
    EMERGENCY = "emergency"


def unusual(readings: Iterable[Reading]) -> list[frozenset[Unusual]]:
    """What is unusual of each of `readings`, which are in the order of time."""
    of_last_day: dict[UUID, deque[Reading]] = {}
    found = []
    for reading in readings:
        lately = of_last_day.setdefault(reading.reader_id, deque())
        lately.append(reading)
        while lately[0].at <= reading.at - WITHIN_A_DAY:
            lately.popleft()
        found.append(frozenset(_marks(reading, lately)))
    return found


def _marks(reading: Reading, lately: Iterable[Reading]) -> Iterator[Unusual]:
    """`lately` is what the same reader read within a day, this reading with it."""
    if len({each.person_id for each in lately if each.at > reading.at - WITHIN}) > MANY:
        yield Unusual.MANY
    if sum(each.person_id == reading.person_id for each in lately) >= AGAIN:
        yield Unusual.AGAIN

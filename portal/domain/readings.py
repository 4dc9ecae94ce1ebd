"""Who read what people told in private, and which readings a lead should look at. A mark accuses nobody.

Source: the house's own rule. Triage reads a case once or twice, and a shift reads a few cases in an hour.
"""

from collections.abc import Iterator, Sequence
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
    the third time or more within a day.
    """

    MANY = "many"
    AGAIN = "again"


def unusual(readings: Sequence[Reading]) -> list[frozenset[Unusual]]:
    """What is unusual of each of `readings`, which are in the order of time."""
    return [frozenset(_marks(readings[: place + 1])) for place in range(len(readings))]


def _marks(until_now: Sequence[Reading]) -> Iterator[Unusual]:
    latest = until_now[-1]
    same_reader = [each for each in until_now if each.reader_id == latest.reader_id]
    lately = {each.person_id for each in same_reader if each.at > latest.at - WITHIN}
    if len(lately) > MANY:
        yield Unusual.MANY
    same = [each for each in same_reader if each.person_id == latest.person_id and each.at > latest.at - WITHIN_A_DAY]
    if len(same) >= AGAIN:
        yield Unusual.AGAIN

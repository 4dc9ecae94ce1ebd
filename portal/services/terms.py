"""What the practice says before anybody begins: the next free time for a first call, and what sessions cost later."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from portal.data.tables import Therapist
from portal.services import openings, therapists
from portal.services.outside import Outside

LOOK_AHEAD_DAYS = (2, 7, 28)
"""How far ahead the next free time is looked for: further only where the nearer days have none."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Of the therapists who take new cases; None where there is nobody. Fees are in the currency's smallest unit."""

    opening: datetime | None
    least_fee: int | None
    most_fee: int | None


def terms(outside: Outside) -> Terms:
    taking = [each for each in therapists.everyone() if each.accepting]
    fees = [each.fee for each in taking]
    return Terms(_next_opening(taking, outside.now()), min(fees, default=None), max(fees, default=None))


def _next_opening(taking: Collection[Therapist], now: datetime) -> datetime | None:
    for days in LOOK_AHEAD_DAYS:
        starts = [start for found in openings.open_times(taking, now, days).values() for start in found]
        if starts:
            return min(starts)
    return None

"""Bands of urgency, and by when a clinical decision on an intake of each band has to be recorded.

Source: the practice's clinical contract, "Bands". A band orders the queue; people decide.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import IntEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo

from portal.domain.local_time import instant_of

MINUTES_OF_A_DAY = 24 * 60
IMMEDIATE_TARGET = timedelta(hours=1)
URGENT_STAFFED_TARGET = timedelta(hours=4)
URGENT_LIMIT = timedelta(hours=12)
PRIORITY_TARGET = timedelta(hours=24)
REVIEW_WORKING_DAYS = 3
ROUTINE_WORKING_DAYS = 5


class Band(IntEnum):
    """How soon a clinician decides. A higher number is more urgent, so `max` of bands is the band that counts."""

    ROUTINE = 1
    REVIEW = 2
    PRIORITY = 3
    URGENT = 4
    IMMEDIATE = 5

    @property
    def word(self) -> str:
        """The band as documents and rows spell it: "routine" … "immediate"."""
        return self.name.lower()

    @classmethod
    def of_word(cls, word: str) -> "Band":
        """The band that `word` spells. Raises ValueError for any other word."""
        for band in cls:
            if band.word == word:
                return band
        raise ValueError(f"no band is called {word!r}")


def _office_hours() -> Mapping[int, tuple[int, int]]:
    return MappingProxyType(dict.fromkeys(range(5), (9 * 60, 17 * 60)))


@dataclass(frozen=True, slots=True)
class StaffedHours:
    """When a practice's triage desk is staffed, in the practice's own time zone.

    `weekdays` maps a weekday (0 is Monday) to opening and closing in minutes after local midnight. A working day is a
    date whose weekday is staffed and which is not one of `holidays`. Raises ValueError if no weekday is staffed or a
    day's hours are not in order, because then no due time could be found.
    """

    timezone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/London"))
    weekdays: Mapping[int, tuple[int, int]] = field(default_factory=_office_hours)
    holidays: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if not self.weekdays:
            raise ValueError("at least one weekday must be staffed")
        for weekday, (start, end) in self.weekdays.items():
            if weekday not in range(7) or not 0 <= start < end <= MINUTES_OF_A_DAY:
                raise ValueError(f"weekday {weekday} is staffed from minute {start} to minute {end}")

    def is_working_day(self, day: date) -> bool:
        return day.weekday() in self.weekdays and day not in self.holidays


def due_at(band: Band, submitted_at: datetime, staffed: StaffedHours) -> datetime:
    """The instant (UTC) by which a clinical decision on an intake submitted at `submitted_at` (aware) is recorded.

    Hours are elapsed time, also across a change of the clocks. Working days: the same local time of the n-th working
    day after the date of submission, which itself is never counted. A local time that the clocks skip means the
    first instant after the gap, one that comes twice means the first. Raises ValueError for a naive datetime.
    """
    if submitted_at.tzinfo is None:
        raise ValueError("submitted_at must carry a time zone")
    submitted = submitted_at.astimezone(UTC)
    match band:
        case Band.IMMEDIATE:
            return submitted + IMMEDIATE_TARGET
        case Band.URGENT:
            return _after_staffed_time(submitted, URGENT_STAFFED_TARGET, submitted + URGENT_LIMIT, staffed)
        case Band.PRIORITY:
            return submitted + PRIORITY_TARGET
        case Band.REVIEW:
            return _after_working_days(submitted, REVIEW_WORKING_DAYS, staffed)
        case Band.ROUTINE:
            return _after_working_days(submitted, ROUTINE_WORKING_DAYS, staffed)


def working_days_after(instant: datetime, count: int, staffed: StaffedHours) -> datetime:
    """The same local time of the `count`-th working day after the date of `instant` (aware), in UTC."""
    return _after_working_days(instant.astimezone(UTC), count, staffed).astimezone(UTC)


def _after_staffed_time(start: datetime, amount: timedelta, limit: datetime, staffed: StaffedHours) -> datetime:
    """When `amount` of staffed time has passed since `start`, and `limit` at the latest."""
    left = amount
    for opening, closing in _staffed_windows(start, limit, staffed):
        begin = max(opening, start)
        if begin + left <= closing:
            return min(begin + left, limit)
        left -= max(closing - begin, timedelta())
    return limit


def _staffed_windows(start: datetime, limit: datetime, staffed: StaffedHours) -> Iterator[tuple[datetime, datetime]]:
    """The staffed windows (UTC) of the local dates from that of `start` to that of `limit`, in order."""
    day = start.astimezone(staffed.timezone).date()
    last = limit.astimezone(staffed.timezone).date()
    while day <= last:
        if staffed.is_working_day(day):
            midnight = datetime.combine(day, time())
            opening, closing = (midnight + timedelta(minutes=minute) for minute in staffed.weekdays[day.weekday()])
            yield instant_of(opening, staffed.timezone), instant_of(closing, staffed.timezone, fold=1)
        day += timedelta(days=1)


def _after_working_days(start: datetime, count: int, staffed: StaffedHours) -> datetime:
    local = start.astimezone(staffed.timezone).replace(tzinfo=None, fold=0)
    while count:
        local += timedelta(days=1)
        count -= staffed.is_working_day(local.date())
    return instant_of(local, staffed.timezone)

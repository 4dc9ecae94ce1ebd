"""When a therapist can be booked: the starts that hours, absences, bookings, notice, horizon and daily cap leave open.

Instants are whole seconds since the epoch inside this module: rows hold integers too, and sums on real time never meet
a change of clocks. Only the edges of the hours are local.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

from portal.domain.instants import SECOND, ceil_second, closing, floor_second, local_date, opening, utc
from portal.domain.sweep import forbidden_starts, free_starts, join

MINUTE = 60
DAY = timedelta(days=1)
# Hours open on their own date and may close on the next, and a zone may skip a whole day (Apia, December 2011): a start
# lies at most this many dates from the date of its window.
REACH = 3 * DAY


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening and closing by the local clock; a closing at or before the opening is on the next day."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    """Hours that return every week on `weekday` (0 is Monday)."""

    weekday: int
    hours: Hours


@dataclass(frozen=True, slots=True)
class DateRule:
    """What replaces the weekly hours of one date; without `hours` the date is closed."""

    date: date
    hours: Hours | None


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time [starts, ends) in seconds since the epoch."""

    starts: int
    ends: int

    @classmethod
    def between(cls, start: datetime, end: datetime) -> Self:
        """From aware datetimes, rounded outward: no start on a whole second can tell the difference."""
        return cls(floor_second(start), ceil_second(end))


@dataclass(frozen=True, slots=True)
class Booked:
    """A booking that keeps its time (held, requested or confirmed), with its own buffers in minutes."""

    span: Span
    buffer_before: int
    buffer_after: int

    @property
    def buffered(self) -> Span:
        return Span(self.span.starts - self.buffer_before * MINUTE, self.span.ends + self.buffer_after * MINUTE)


@dataclass(frozen=True, slots=True)
class Calendar:
    """All that decides when one therapist is open. Buffers, notice and step are minutes; `max_per_day` None: no cap.

    `away`, `busy` and `bookings` may be in any order and may overlap. For the daily cap `bookings` has to hold all
    bookings that start on the dates asked about.
    """

    zone: ZoneInfo
    weekly: tuple[WeeklyHours, ...]
    dates: tuple[DateRule, ...]
    away: tuple[Span, ...]
    busy: tuple[Span, ...]
    bookings: tuple[Booked, ...]
    buffer_before: int
    buffer_after: int
    min_notice: int
    horizon_days: int
    max_per_day: int | None
    step: int


def open_starts(calendar: Calendar, first: date, last: date, duration: timedelta, now: datetime) -> list[datetime]:
    """The open starts, UTC, sorted, each once, of the therapist's dates `first` to `last`, both included.

    `duration` is a positive number of whole seconds, `now` is aware; else ValueError.
    """
    bounds = _bounds(calendar, now)
    return [utc(start) for start in _sweep(calendar, first, last, _length(duration), bounds)]


def is_open(calendar: Calendar, start: datetime, duration: timedelta, now: datetime) -> bool:
    """Whether `start` is an open start of any date: the same sweep, narrowed to one instant, so that both agree."""
    length = _length(duration)
    asked = floor_second(start)
    if asked != ceil_second(start):
        return False
    earliest, latest = _bounds(calendar, now)
    if not earliest <= asked <= latest:
        return False
    day = local_date(asked, calendar.zone)
    return _sweep(calendar, day - REACH, day + REACH, length, (asked, asked)) == [asked]


def _length(duration: timedelta) -> int:
    if duration <= timedelta() or duration % SECOND:
        raise ValueError("a duration is a positive number of whole seconds")
    return duration // SECOND


def _bounds(calendar: Calendar, now: datetime) -> tuple[int, int]:
    """The earliest start that notice allows and the latest that the horizon does, both themselves allowed."""
    earliest = ceil_second(now) + calendar.min_notice * MINUTE
    latest = floor_second(now) + calendar.horizon_days * (DAY // SECOND)
    return earliest, latest


def _sweep(calendar: Calendar, first: date, last: date, length: int, bounds: tuple[int, int]) -> list[int]:
    earliest, latest = bounds
    if earliest > latest:
        return []
    first = max(first, local_date(earliest, calendar.zone) - REACH)
    last = min(last, local_date(latest, calendar.zone) + REACH)
    forbidden = _forbidden(calendar, length)
    found: set[int] = set()
    for window in _windows(calendar, first, last):
        inside = (window.starts, min(window.ends - length, latest))
        found.update(free_starts(inside, earliest, calendar.step * MINUTE, forbidden))
    return sorted(found)


def _forbidden(calendar: Calendar, length: int) -> list[tuple[int, int]]:
    taken = [*calendar.away, *calendar.busy, *(booked.buffered for booked in calendar.bookings)]
    before = calendar.buffer_before * MINUTE
    after = length + calendar.buffer_after * MINUTE
    return forbidden_starts([(span.starts, span.ends) for span in taken], before, after)


def _windows(calendar: Calendar, first: date, last: date) -> Iterator[Span]:
    """The windows of the dates that still have a place.

    A window belongs to the date its hours are written for, even where the clocks skip the hour before midnight and it
    really opens on the next date: people wrote it down for that date.
    """
    weekly, ruled = _hours_by_weekday(calendar), _hours_by_date(calendar)
    has_place = _has_place(calendar)
    for number in range((last - first).days + 1):
        day = first + number * DAY
        if has_place(day):
            hours = ruled[day] if day in ruled else weekly[day.weekday()]
            yield from _windows_of(day, hours, calendar.zone)


def _windows_of(day: date, hours: list[Hours], zone: ZoneInfo) -> Iterator[Span]:
    """Joined on real instants, not on the clock's face.

    Where clocks go back, hours that look apart (to 01:20, from 01:40) share real time; where they go forward, hours
    that look apart (to 01:00, from 02:00) touch. The therapist is there throughout, and two rows of starts that cross
    in one stretch of real time are what joining is there to prevent.
    """
    spans = []
    for each in hours:
        closes_on = day + DAY if each.closes <= each.opens else day
        spans.append((opening(day, each.opens, zone), closing(closes_on, each.closes, zone)))
    return (Span(starts, ends) for starts, ends in join(spans))


def _hours_by_weekday(calendar: Calendar) -> list[list[Hours]]:
    days: list[list[Hours]] = [[] for _ in range(7)]
    for rule in calendar.weekly:
        days[rule.weekday].append(rule.hours)
    return days


def _hours_by_date(calendar: Calendar) -> dict[date, list[Hours]]:
    closed = {rule.date for rule in calendar.dates if rule.hours is None}
    days: dict[date, list[Hours]] = {}
    for rule in calendar.dates:
        hours = days.setdefault(rule.date, [])
        if rule.hours is not None and rule.date not in closed:
            hours.append(rule.hours)
    return days


def _has_place(calendar: Calendar) -> Callable[[date], bool]:
    """Whether a date holds fewer bookings than the cap; a booking counts on the local date of its start."""
    cap = calendar.max_per_day
    if cap is None:
        return lambda _day: True
    held = Counter(local_date(booked.span.starts, calendar.zone) for booked in calendar.bookings)
    return lambda day: held[day] < cap

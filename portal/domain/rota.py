"""Who is on duty when: weekly shifts on the practice's clock, and those of single dates, which replace weekly ones.

A shift may run past midnight; it belongs to the day on which it begins. Where the clocks skip a time, it means the
first instant after the gap; where one comes twice, the first on beginning and the later on ending.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from portal.domain.local_time import instant_of

AHEAD = timedelta(days=8)
"""How far ahead somebody who comes on duty is looked for: every weekly shift comes again within it."""

DAY = timedelta(days=1)
WEEK = 7 * 24 * 60


@dataclass(frozen=True, slots=True)
class Shift:
    """When an account is on duty: on a `weekday` (0 is Monday) or on one `day`. An end at or before its start is on
    the next day. `account_id` None: nobody, on a day on which weekly shifts do not hold.
    """

    account_id: UUID | None
    weekday: int | None
    day: date | None
    starts: time
    ends: time


@dataclass(frozen=True, slots=True)
class OnDuty:
    """One shift of one date (instants are aware)."""

    account_id: UUID
    starts: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Rota:
    zone: ZoneInfo
    shifts: Sequence[Shift]

    def at(self, instant: datetime) -> tuple[UUID, ...]:
        """Who is on duty at that instant (aware), those who came first first."""
        day = instant.astimezone(self.zone).date()
        found = [each for each in self._between(day - DAY, day) if each.starts <= instant < each.ends]
        return tuple(dict.fromkeys(each.account_id for each in found))

    def coming(self, instant: datetime) -> tuple[OnDuty, ...]:
        """The shifts that begin after that instant, in the order in which they begin, within `AHEAD`."""
        day = instant.astimezone(self.zone).date()
        return tuple(each for each in self._between(day, day + AHEAD) if each.starts > instant)

    def covers_the_week(self) -> bool:
        """Whether somebody is on duty at every minute of a week, by the weekly shifts alone."""
        covered = sorted(_minutes(each) for each in self.shifts if each.weekday is not None and each.account_id)
        wrapped = [(start - WEEK, end - WEEK) for start, end in covered] + covered
        reached = 0
        for start, end in wrapped:
            if start > reached:
                return False
            reached = max(reached, end)
        return reached >= WEEK

    def _between(self, first: date, last: date) -> list[OnDuty]:
        found: list[OnDuty] = []
        day = first
        while day <= last:
            found += self._on(day)
            day += DAY
        return sorted(found, key=lambda each: (each.starts, each.ends, each.account_id))

    def _on(self, day: date) -> Iterator[OnDuty]:
        dated = [shift for shift in self.shifts if shift.day == day]
        for shift in dated or [shift for shift in self.shifts if shift.weekday == day.weekday()]:
            if shift.account_id is not None:
                ends_on = day + DAY if shift.ends <= shift.starts else day
                begins = instant_of(datetime.combine(day, shift.starts), self.zone)
                ends = instant_of(datetime.combine(ends_on, shift.ends), self.zone, fold=1)
                yield OnDuty(shift.account_id, begins, ends)


def _minutes(shift: Shift) -> tuple[int, int]:
    """A weekly shift in minutes of the week."""
    begins = (shift.weekday or 0) * 24 * 60 + shift.starts.hour * 60 + shift.starts.minute
    lasts = (shift.ends.hour - shift.starts.hour) * 60 + shift.ends.minute - shift.starts.minute
    return begins, begins + (lasts if lasts > 0 else lasts + 24 * 60)

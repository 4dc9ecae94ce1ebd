"""Which parts of the week a therapist works, as the person who asks would name them on their own clock."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from portal.domain.instants import closing, opening
from portal.domain.intake_fields import PARTS_OF_DAY, WEEKDAYS, WINDOWS
from portal.domain.slots import WeeklyHours

PART_HOURS = {"morning": (time(6), time(12)), "afternoon": (time(12), time(17)), "evening": (time(17), time(22))}
WEEK = timedelta(days=7)
DAY = timedelta(days=1)


def windows_of(
    weekly: Sequence[WeeklyHours], works_in: ZoneInfo, lives_in: ZoneInfo, duration: timedelta, week: date
) -> tuple[str, ...]:
    """The windows ("mon_evening") of a person of one zone in which a therapist of another has `duration` to spare.

    `week` is a date of the week looked at: the difference between two zones changes over the year. Sorted as the week.
    """
    monday = week - timedelta(days=week.weekday())
    worked = [
        _worked(monday + timedelta(days=rule.weekday) + shift, rule, works_in)
        for rule in weekly
        for shift in (-WEEK, timedelta(), WEEK)
    ]
    least = int(duration.total_seconds())
    found = set()
    for number, name in enumerate(WEEKDAYS):
        day = monday + number * DAY
        for part in PARTS_OF_DAY:
            starts, ends = (opening(day, edge, lives_in) for edge in PART_HOURS[part])
            if any(min(ends, closes) - max(starts, opens) >= least for opens, closes in worked):
                found.add(f"{name}_{part}")
    return tuple(window for window in WINDOWS if window in found)


def window_of(instant: datetime, zone: ZoneInfo) -> str | None:
    """The window that an instant falls into on the clocks of `zone`; None at night."""
    local = instant.astimezone(zone)
    for part, (starts, ends) in PART_HOURS.items():
        if starts <= local.time() < ends:
            return f"{WEEKDAYS[local.weekday()]}_{part}"
    return None


def _worked(day: date, rule: WeeklyHours, zone: ZoneInfo) -> tuple[int, int]:
    closes_on = day + DAY if rule.hours.closes <= rule.hours.opens else day
    return opening(day, rule.hours.opens, zone), closing(closes_on, rule.hours.closes, zone)

"""The definition of open times read as literally as it can be, minute by minute, from the scenario document itself.

It shares no code with the portal: it walks along real time (numbered minutes since the epoch), looks at the clock on
the therapist's wall each minute, and asks every minute of an appointment whether anything else is in it.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_MINUTES = 24 * 60


@cache
def minute_of(text: str) -> int:
    """The minute that an instant falls in."""
    return int(datetime.fromisoformat(text).timestamp()) // 60


@cache
def wall_clock(zone: str, first: date, last: date) -> dict[int, datetime]:
    """Each minute of real time around the dates, with what the wall clock shows then, in the order of real time."""
    place = ZoneInfo(zone)
    begin = minute_of(f"{first.isoformat()}T00:00:00Z") - 3 * DAY_MINUTES
    end = minute_of(f"{last.isoformat()}T00:00:00Z") + 5 * DAY_MINUTES
    return {
        minute: datetime.fromtimestamp(minute * 60, place).replace(tzinfo=None, fold=0) for minute in range(begin, end)
    }


@cache
def moments(zone: str, first: date, last: date) -> dict[datetime, list[int]]:
    """For each time on the wall, the minutes of real time that show it."""
    found: dict[datetime, list[int]] = {}
    for minute, face in wall_clock(zone, first, last).items():
        found.setdefault(face, []).append(minute)
    return found


def open_starts(scenario: Mapping[str, Any]) -> list[datetime]:
    dates = date.fromisoformat(scenario["from"]), date.fromisoformat(scenario["to"])
    taken = taken_minutes(scenario["therapist"])
    found: set[int] = set()
    day = dates[0]
    while day <= dates[1]:
        if has_place(scenario["therapist"], day):
            found |= set(starts_of(scenario, taken, stretches(scenario["therapist"], day, dates)))
        day += timedelta(days=1)
    return [datetime.fromtimestamp(minute * 60, UTC) for minute in sorted(found)]


def starts_of(scenario: Mapping[str, Any], taken: set[int], runs: list[list[int]]) -> Iterator[int]:
    therapist, length = scenario["therapist"], scenario["duration_minutes"]
    for run in runs:
        for position in range(0, len(run), therapist["step_minutes"]):
            start = run[position]
            wanted = range(start - therapist["buffer_before"], start + length + therapist["buffer_after"])
            if position + length <= len(run) and taken.isdisjoint(wanted) and in_time(scenario, start):
                yield start


def taken_minutes(therapist: Mapping[str, Any]) -> set[int]:
    taken: set[int] = set()
    for block in therapist["away"] + therapist["busy"] + therapist["bookings"]:
        begin = minute_of(block["start"]) - block.get("buffer_before", 0)
        taken.update(range(begin, minute_of(block["end"]) + block.get("buffer_after", 0)))
    return taken


def stretches(therapist: Mapping[str, Any], day: date, dates: tuple[date, date]) -> list[list[int]]:
    """The minutes of the date's hours, each unbroken run of them by itself."""
    minutes: set[int] = set()
    for start, end in written_hours(therapist, day):
        closes_on = day if end > start else day + timedelta(days=1)
        opens = edge(therapist["timezone"], day, start, dates, which=0)
        minutes.update(range(opens, edge(therapist["timezone"], closes_on, end, dates, which=-1)))
    runs: list[list[int]] = []
    for minute in sorted(minutes):
        if runs and runs[-1][-1] + 1 == minute:
            runs[-1].append(minute)
        else:
            runs.append([minute])
    return runs


def written_hours(therapist: Mapping[str, Any], day: date) -> list[tuple[str, str]]:
    rules = [rule for rule in therapist["dates"] if rule["date"] == day.isoformat()]
    if any(rule.get("closed") for rule in rules):
        return []
    if not rules:
        rules = [rule for rule in therapist["weekly"] if DAYS[day.weekday()] in rule["days"]]
    return [(rule["start"], rule["end"]) for rule in rules]


def edge(zone: str, day: date, at: str, dates: tuple[date, date], which: int) -> int:
    wanted = datetime.fromisoformat(f"{day.isoformat()}T{at}")
    shown = moments(zone, *dates).get(wanted)
    if shown:
        return shown[which]
    return next(minute for minute, face in wall_clock(zone, *dates).items() if face > wanted)


def in_time(scenario: Mapping[str, Any], start: int) -> bool:
    ahead = datetime.fromtimestamp(start * 60, UTC) - datetime.fromisoformat(scenario["now"])
    notice = timedelta(minutes=scenario["therapist"]["min_notice_minutes"])
    return notice <= ahead <= timedelta(hours=24 * scenario["therapist"]["horizon_days"])


def has_place(therapist: Mapping[str, Any], day: date) -> bool:
    place = ZoneInfo(therapist["timezone"])
    starts = (datetime.fromisoformat(booking["start"]).astimezone(place).date() for booking in therapist["bookings"])
    return therapist["max_per_day"] is None or sum(start == day for start in starts) < therapist["max_per_day"]

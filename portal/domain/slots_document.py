"""The scenario document of `rules slots`: a therapist's calendar and what is asked of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from portal.domain.document_values import (
    demand_choice,
    demand_date,
    demand_different,
    demand_instant,
    demand_integer,
    demand_list,
    demand_name,
    demand_time,
    demand_zone,
)
from portal.domain.documents import DocumentError, demand_keys, is_object
from portal.domain.intake_fields import WEEKDAYS
from portal.domain.slots import Booked, Calendar, DateRule, Hours, Span, WeeklyHours

DAY_MINUTES = 24 * 60
YEAR_MINUTES = 366 * DAY_MINUTES
MOST_HORIZON_DAYS = 3_660
MOST_PER_DAY = 1_000

_SCENARIO = frozenset({"id", "now", "from", "to", "duration_minutes", "therapist"})
_SPAN = frozenset({"start", "end"})
_BUFFERS = frozenset({"buffer_before", "buffer_after"})
_CALENDAR = _BUFFERS | {
    "timezone",
    "weekly",
    "dates",
    "away",
    "busy",
    "bookings",
    "min_notice_minutes",
    "horizon_days",
    "max_per_day",
    "step_minutes",
}


@dataclass(frozen=True, slots=True)
class Scenario:
    id: str
    now: datetime
    first: date
    last: date
    duration: timedelta
    calendar: Calendar


def parse_scenario(document: object) -> Scenario:
    """Raises DocumentError naming the dotted key at fault, as `therapist.weekly.0.start`."""
    given = demand_keys(document, "", _SCENARIO)
    first, last = demand_date(given["from"], "from"), demand_date(given["to"], "to")
    if last < first:
        raise DocumentError("to", "is before from")
    minutes = demand_integer(given["duration_minutes"], "duration_minutes", 1, DAY_MINUTES)
    return Scenario(
        id=demand_name(given["id"], "id"),
        now=demand_instant(given["now"], "now"),
        first=first,
        last=last,
        duration=timedelta(minutes=minutes),
        calendar=_calendar(given["therapist"], "therapist"),
    )


def _calendar(value: object, key: str) -> Calendar:
    given = demand_keys(value, key, _CALENDAR)
    before, after = _buffers(given, key)
    weekly = demand_list(given["weekly"], f"{key}.weekly", _weekly)
    return Calendar(
        zone=demand_zone(given["timezone"], f"{key}.timezone"),
        weekly=tuple(rule for rules in weekly for rule in rules),
        dates=demand_list(given["dates"], f"{key}.dates", _date_rule),
        away=demand_list(given["away"], f"{key}.away", _span),
        busy=demand_list(given["busy"], f"{key}.busy", _span),
        bookings=demand_list(given["bookings"], f"{key}.bookings", _booked),
        buffer_before=before,
        buffer_after=after,
        min_notice=demand_integer(given["min_notice_minutes"], f"{key}.min_notice_minutes", 0, YEAR_MINUTES),
        horizon_days=demand_integer(given["horizon_days"], f"{key}.horizon_days", 0, MOST_HORIZON_DAYS),
        max_per_day=_cap(given["max_per_day"], f"{key}.max_per_day"),
        step=demand_integer(given["step_minutes"], f"{key}.step_minutes", 1, DAY_MINUTES),
    )


def _cap(value: object, key: str) -> int | None:
    return None if value is None else demand_integer(value, key, 0, MOST_PER_DAY)


def _weekly(value: object, key: str) -> tuple[WeeklyHours, ...]:
    given = demand_keys(value, key, {"days", "start", "end"})
    days = demand_list(given["days"], f"{key}.days", lambda day, at: demand_choice(day, at, WEEKDAYS))
    if not days:
        raise DocumentError(f"{key}.days", "should name at least one day")
    hours = _hours(given, key)
    return tuple(WeeklyHours(WEEKDAYS.index(day), hours) for day in demand_different(days, f"{key}.days"))


def _date_rule(value: object, key: str) -> DateRule:
    if is_object(value) and "closed" in value:
        given = demand_keys(value, key, {"date", "closed"})
        if given["closed"] is not True:
            raise DocumentError(f"{key}.closed", "should be true; an open date has start and end instead")
        return DateRule(demand_date(given["date"], f"{key}.date"), None)
    given = demand_keys(value, key, {"date", "start", "end"})
    return DateRule(demand_date(given["date"], f"{key}.date"), _hours(given, key))


def _hours(given: Mapping[str, object], key: str) -> Hours:
    return Hours(demand_time(given["start"], f"{key}.start"), demand_time(given["end"], f"{key}.end"))


def _span(value: object, key: str) -> Span:
    return _span_of(demand_keys(value, key, _SPAN), key)


def _span_of(given: Mapping[str, object], key: str) -> Span:
    start, end = demand_instant(given["start"], f"{key}.start"), demand_instant(given["end"], f"{key}.end")
    if end <= start:
        raise DocumentError(f"{key}.end", "is not after start")
    return Span.between(start, end)


def _booked(value: object, key: str) -> Booked:
    given = demand_keys(value, key, _SPAN | _BUFFERS)
    before, after = _buffers(given, key)
    return Booked(_span_of(given, key), before, after)


def _buffers(given: Mapping[str, object], key: str) -> tuple[int, int]:
    before = demand_integer(given["buffer_before"], f"{key}.buffer_before", 0, DAY_MINUTES)
    after = demand_integer(given["buffer_after"], f"{key}.buffer_after", 0, DAY_MINUTES)
    return before, after

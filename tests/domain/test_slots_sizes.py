"""How long open times take, printed by the long form of the tests."""

import time as stopwatch
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings

from portal.domain.slots import Booked, Calendar, Hours, Span, WeeklyHours, is_open, open_starts
from portal.domain.slots_document import parse_scenario
from tests.domain import slots_by_minute
from tests.domain.slots_scenarios import scenarios

FIRST = date(2026, 3, 16)
NOW = datetime(2026, 3, 15, 9, tzinfo=UTC)
DAYS = 28
FIFTY = timedelta(minutes=50)


def busy_therapist(number: int) -> Calendar:
    """Two windows on five days a week over a change of the clocks, and 100 bookings within the days asked about."""
    begin = int(datetime(FIRST.year, FIRST.month, FIRST.day, 9, tzinfo=UTC).timestamp())
    starts = [begin + (place % DAYS) * 86_400 + (place // DAYS) * 7_200 + number % 7 * 300 for place in range(100)]
    windows = (Hours(time(9), time(12, 30)), Hours(time(13, 30), time(19)))
    return Calendar(
        zone=ZoneInfo(("Europe/London", "America/New_York", "Australia/Lord_Howe")[number % 3]),
        weekly=tuple(WeeklyHours(day, hours) for day in range(5) for hours in windows),
        dates=(),
        away=(),
        busy=(),
        bookings=tuple(Booked(Span(start, start + 3_000), 0, 10) for start in starts),
        buffer_before=0,
        buffer_after=10,
        min_notice=1_440,
        horizon_days=60,
        max_per_day=6,
        step=30,
    )


def test_a_therapist_asked_about_28_days_is_quick() -> None:
    """A loose bound that no machine misses, so that nobody makes this a search through every minute."""
    calendar = busy_therapist(0)
    begun = stopwatch.perf_counter()
    assert open_starts(calendar, FIRST, FIRST + timedelta(days=DAYS - 1), FIFTY, NOW)
    assert stopwatch.perf_counter() - begun < 0.2


@pytest.mark.proof
def test_a_thousand_therapists() -> None:
    calendars = [busy_therapist(number) for number in range(1_000)]
    begun = stopwatch.perf_counter()
    found = [open_starts(each, FIRST, FIRST + timedelta(days=DAYS - 1), FIFTY, NOW) for each in calendars]
    listed = stopwatch.perf_counter()
    for calendar, starts in zip(calendars, found, strict=True):
        assert is_open(calendar, starts[0], FIFTY, NOW)
    asked = stopwatch.perf_counter()
    print(f"open times of 1,000 therapists over {DAYS} days: {listed - begun:.2f} s, {sum(map(len, found))} starts")
    print(f"one start asked about, each: {asked - listed:.2f} ms")
    assert listed - begun < 10


@pytest.mark.proof
def test_agrees_with_the_reading_by_the_minute_at_length() -> None:
    counted = {"scenarios": 0, "with open starts": 0, "starts": 0}

    @settings(max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(scenarios())
    def agrees(scenario: dict[str, Any]) -> None:
        asked = parse_scenario(scenario)
        found = open_starts(asked.calendar, asked.first, asked.last, asked.duration, asked.now)
        assert found == slots_by_minute.open_starts(scenario)
        counted["scenarios"] += 1
        counted["with open starts"] += bool(found)
        counted["starts"] += len(found)

    agrees()
    print(counted)

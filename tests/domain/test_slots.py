"""Open times: the worked examples, and each part of the definition at its boundary."""

import json
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from portal.domain.slots import Booked, Calendar, DateRule, Hours, Span, WeeklyHours, is_open, open_starts
from portal.domain.slots_document import parse_scenario

EXAMPLES = [json.loads(line) for line in (Path(__file__).parent / "examples_slots.jsonl").read_text().splitlines()]
MONDAY = date(2026, 6, 1)
NOW = datetime(2026, 5, 31, tzinfo=UTC)
FIFTY = timedelta(minutes=50)


def calendar(**changes: Any) -> Calendar:
    settings: dict[str, Any] = {
        "zone": ZoneInfo("UTC"),
        "weekly": (WeeklyHours(0, Hours(time(9), time(11))),),
        "dates": (),
        "away": (),
        "busy": (),
        "bookings": (),
        "buffer_before": 0,
        "buffer_after": 0,
        "min_notice": 0,
        "horizon_days": 60,
        "max_per_day": None,
        "step": 30,
    }
    return Calendar(**(settings | changes))


def at(hour: int, minute: int = 0, day: date = MONDAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


def span(start: datetime, end: datetime) -> Span:
    return Span.between(start, end)


def clocks(found: list[datetime]) -> list[str]:
    return [start.strftime("%H:%M") for start in found]


def on_monday(asked: Calendar, now: datetime = NOW) -> list[str]:
    return clocks(open_starts(asked, MONDAY, MONDAY, FIFTY, now))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["id"])
def test_worked_examples(example: dict[str, Any]) -> None:
    asked = parse_scenario({key: value for key, value in example.items() if key != "expect"})
    found = open_starts(asked.calendar, asked.first, asked.last, asked.duration, asked.now)
    assert [start.strftime("%Y-%m-%dT%H:%M:%SZ") for start in found] == example["expect"]


def test_a_start_fits_with_its_whole_length() -> None:
    assert on_monday(calendar()) == ["09:00", "09:30", "10:00"]
    assert clocks(open_starts(calendar(), MONDAY, MONDAY, timedelta(hours=2), NOW)) == ["09:00"]
    assert open_starts(calendar(), MONDAY, MONDAY, timedelta(hours=2, seconds=1), NOW) == []


@pytest.mark.parametrize(
    ("ends", "found"), [((9, 30), ["09:30", "10:00"]), ((9, 31), ["10:00"]), ((10, 0), ["10:00"]), ((10, 1), [])]
)
def test_ends_that_touch_do_not_overlap(ends: tuple[int, int], found: list[str]) -> None:
    assert on_monday(calendar(busy=(span(at(8), at(*ends)),))) == found
    assert on_monday(calendar(away=(span(at(8), at(*ends)),))) == found
    assert on_monday(calendar(bookings=(Booked(span(at(8), at(*ends)), 0, 0),))) == found


def test_buffers_of_both_sides_are_kept_and_may_leave_the_window() -> None:
    assert on_monday(calendar(buffer_before=30, buffer_after=30)) == ["09:00", "09:30", "10:00"]
    meeting = (span(at(8, 30), at(9)),)
    assert on_monday(calendar(busy=meeting, buffer_before=30)) == ["09:30", "10:00"]
    booked = (Booked(span(at(8, 30), at(9)), 0, 10),)
    assert on_monday(calendar(bookings=booked, buffer_before=20)) == ["09:30", "10:00"]
    assert on_monday(calendar(bookings=booked, buffer_before=21)) == ["10:00"]


def test_notice_and_horizon_are_inclusive() -> None:
    day_before = at(9) - timedelta(days=1)
    noticed = calendar(min_notice=1440)
    assert on_monday(noticed, day_before) == ["09:00", "09:30", "10:00"]
    assert on_monday(noticed, day_before + timedelta(microseconds=1)) == ["09:30", "10:00"]
    near = calendar(horizon_days=1)
    assert on_monday(near, day_before) == ["09:00"]
    assert on_monday(near, day_before - timedelta(microseconds=1)) == []


@pytest.mark.parametrize(("cap", "found"), [(None, 2), (2, 2), (1, 0), (0, 0)])
def test_the_cap_counts_bookings_of_the_date(cap: int | None, found: int) -> None:
    booked = (Booked(span(at(9), at(9, 30)), 0, 0), Booked(span(at(9, 0, date(2026, 6, 2)), at(9, 5)), 0, 0))
    assert len(on_monday(calendar(bookings=booked, max_per_day=cap))) == found


def test_after_midnight_the_cap_is_that_of_the_date_the_window_opens_on() -> None:
    tuesday = date(2026, 6, 2)
    night = (WeeklyHours(0, Hours(time(23), time(2))),)
    full_monday = (Booked(span(at(8), at(9)), 0, 0),)
    full_tuesday = (Booked(span(at(8, 0, tuesday), at(9, 0, tuesday)), 0, 0),)
    assert on_monday(calendar(weekly=night, bookings=full_tuesday, max_per_day=1))[-1] == "01:00"
    assert on_monday(calendar(weekly=night, bookings=full_monday, max_per_day=1)) == []
    assert is_open(calendar(weekly=night), at(1, 0, tuesday), FIFTY, NOW)


def test_date_rules_replace_add_up_and_close() -> None:
    early, late = DateRule(MONDAY, Hours(time(6), time(7))), DateRule(MONDAY, Hours(time(20), time(21)))
    assert on_monday(calendar(dates=(late, early))) == ["06:00", "20:00"]
    assert on_monday(calendar(dates=(early, DateRule(MONDAY, None), late))) == []


def test_hours_that_touch_are_one_window_with_one_row_of_starts() -> None:
    parts = (WeeklyHours(0, Hours(time(9, 45), time(11))), WeeklyHours(0, Hours(time(9), time(9, 45))))
    assert on_monday(calendar(weekly=parts)) == ["09:00", "09:30", "10:00"]


def test_hours_that_end_as_they_start_last_until_the_next_day() -> None:
    whole = calendar(weekly=(WeeklyHours(0, Hours(time(9), time(9))),), step=60)
    found = open_starts(whole, MONDAY, MONDAY, FIFTY, NOW)
    assert (len(found), found[-1]) == (24, at(8, 0, date(2026, 6, 2)))


LONDON = ZoneInfo("Europe/London")
BACK, FORWARD = date(2026, 10, 25), date(2026, 3, 29)


@pytest.mark.parametrize(
    ("day", "hours", "opens", "last"),
    [
        (FORWARD, [((1, 15), (3, 0))], "01:00", "01:00"),  # 01:15 does not exist: opens at 02:00 summer time
        (FORWARD, [((0, 0), (1, 30))], "00:00", "00:00"),  # closes where the clocks leap
        (FORWARD, [((0, 0), (1, 0)), ((2, 0), (3, 0))], "00:00", "01:00"),  # apart on the wall, touching in time
        (BACK, [((1, 0), (1, 30))], "00:00", "00:30"),  # from the first 01:00 to the last 01:30
        (BACK, [((1, 0), (1, 20)), ((1, 40), (2, 30))], "00:00", "01:30"),  # apart on the wall, overlapping in time
    ],
)
def test_clock_changes(day: date, hours: list[Any], opens: str, last: str) -> None:
    rules = tuple(DateRule(day, Hours(time(*start), time(*end))) for start, end in hours)
    asked = calendar(zone=LONDON, weekly=(), dates=rules)
    found = open_starts(asked, day, day, FIFTY, datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(days=2))
    assert (clocks(found)[0], clocks(found)[-1]) == (opens, last)
    assert len({start.minute % 30 for start in found}) == 1


def test_a_day_that_a_zone_skips_has_no_hours_of_its_own() -> None:
    asked = calendar(zone=ZoneInfo("Pacific/Apia"), weekly=(WeeklyHours(4, Hours(time(9), time(17))),))
    friday, now = date(2011, 12, 30), datetime(2011, 12, 20, tzinfo=UTC)
    assert open_starts(asked, friday, friday, FIFTY, now) == []
    assert len(open_starts(asked, friday - timedelta(days=7), friday, FIFTY, now)) == 15


def test_fractions_of_seconds_and_odd_lengths_are_no_starts() -> None:
    assert is_open(calendar(), at(9), FIFTY, NOW)
    assert not is_open(calendar(), at(9) + timedelta(microseconds=1), FIFTY, NOW)
    for length in (timedelta(), timedelta(minutes=-5), timedelta(microseconds=1)):
        with pytest.raises(ValueError, match="whole seconds"):
            open_starts(calendar(), MONDAY, MONDAY, length, NOW)


def test_asking_backwards_or_beyond_the_horizon_finds_nothing_at_once() -> None:
    assert open_starts(calendar(), MONDAY, MONDAY - timedelta(days=1), FIFTY, NOW) == []
    found = open_starts(calendar(), date.min, date.max, FIFTY, NOW)
    assert len(found) == 9 * 3

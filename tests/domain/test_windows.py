"""The windows of the week in which a therapist has time, on the clocks of the person who asks."""

from datetime import UTC as UTC_TIME
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from portal.domain.slots import Hours, WeeklyHours
from portal.domain.windows import window_of, windows_of

LONDON, NEW_YORK, AUCKLAND, UTC = map(ZoneInfo, ("Europe/London", "America/New_York", "Pacific/Auckland", "UTC"))
HOUR = timedelta(hours=1)
WINTER = date(2026, 11, 25)


def _windows(
    *hours: tuple[int, int, int], works_in: ZoneInfo, lives_in: ZoneInfo, length: timedelta = HOUR, week: date = WINTER
) -> tuple[str, ...]:
    weekly = [WeeklyHours(weekday, Hours(time(opens), time(closes))) for weekday, opens, closes in hours]
    return windows_of(weekly, works_in, lives_in, length, week)


def test_in_one_zone_hours_are_named_as_they_are() -> None:
    assert _windows((0, 9, 17), works_in=LONDON, lives_in=LONDON) == ("mon_morning", "mon_afternoon")


def test_nobody_who_works_has_a_window() -> None:
    assert _windows(works_in=LONDON, lives_in=LONDON) == ()


def test_what_is_too_short_for_the_call_is_no_window() -> None:
    hours = (0, 11, 13)
    assert _windows(hours, works_in=LONDON, lives_in=LONDON) == ("mon_morning", "mon_afternoon")
    assert _windows(hours, works_in=LONDON, lives_in=LONDON, length=HOUR + timedelta(seconds=1)) == ()


def test_the_night_is_no_window() -> None:
    assert _windows((0, 22, 23), (1, 0, 6), works_in=LONDON, lives_in=LONDON) == ()


def test_in_another_zone_the_hours_move() -> None:
    hours = (0, 14, 22)
    assert _windows(hours, works_in=LONDON, lives_in=NEW_YORK) == ("mon_morning", "mon_afternoon")


def test_the_far_side_of_the_world_is_on_another_day() -> None:
    # London's Sunday from 18 to 22 is Auckland's Monday from 7 to 11 in November.
    assert _windows((6, 18, 22), works_in=LONDON, lives_in=AUCKLAND) == ("mon_morning",)


def test_the_week_goes_round_in_the_other_direction_too() -> None:
    # Auckland's Monday from 9 to 11 is London's Sunday from 20 to 22.
    assert _windows((0, 9, 11), works_in=AUCKLAND, lives_in=LONDON) == ("sun_evening",)


def test_hours_past_midnight_end_on_the_next_day() -> None:
    assert _windows((4, 21, 7), works_in=LONDON, lives_in=LONDON) == ("fri_evening", "sat_morning")


def test_sunday_night_ends_on_monday() -> None:
    assert _windows((6, 21, 8), works_in=LONDON, lives_in=LONDON) == ("mon_morning", "sun_evening")


def test_hours_from_midnight_to_midnight_are_the_whole_day() -> None:
    assert _windows((2, 0, 0), works_in=LONDON, lives_in=LONDON) == ("wed_morning", "wed_afternoon", "wed_evening")


def test_between_two_changes_of_the_clocks_a_window_is_another() -> None:
    # New York leaves summer time on 1 November 2026, London a week before: then they are four hours apart, not five.
    hours = (2, 16, 17)
    assert _windows(hours, works_in=LONDON, lives_in=NEW_YORK, week=date(2026, 10, 28)) == ("wed_afternoon",)
    assert _windows(hours, works_in=LONDON, lives_in=NEW_YORK, week=date(2026, 11, 4)) == ("wed_morning",)


def test_a_change_of_the_clocks_within_the_week_counts_from_its_day() -> None:
    # London goes from UTC+1 to UTC on Sunday 25 October 2026.
    hours = ((5, 12, 13), (6, 12, 13))
    assert _windows(*hours, works_in=LONDON, lives_in=UTC, week=date(2026, 10, 22)) == ("sat_morning", "sun_afternoon")


def test_the_day_of_the_week_looked_at_does_not_matter() -> None:
    found = {_windows((0, 9, 12), works_in=LONDON, lives_in=NEW_YORK, week=WINTER + timedelta(n - 2)) for n in range(7)}
    assert len(found) == 1


@pytest.mark.parametrize(
    ("hour", "zone", "window"),
    [
        (5, LONDON, None),
        (6, LONDON, "wed_morning"),
        (12, LONDON, "wed_afternoon"),
        (21, LONDON, "wed_evening"),
        (22, LONDON, None),
        (10, NEW_YORK, None),
        (2, NEW_YORK, "tue_evening"),
        (18, AUCKLAND, "thu_morning"),
    ],
)
def test_an_instant_falls_into_the_window_of_the_persons_clock(hour: int, zone: ZoneInfo, window: str | None) -> None:
    assert window_of(datetime(2026, 11, 25, hour, tzinfo=UTC_TIME), zone) == window

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from portal.domain.clock_changes import clock_change, comes_again

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("zone", "day", "change"),
    [
        ("Europe/London", date(2027, 3, 28), HOUR),
        ("Europe/London", date(2027, 3, 27), timedelta()),
        ("Europe/London", date(2027, 10, 31), -HOUR),
        ("Europe/London", date(2027, 11, 1), timedelta()),
        ("America/New_York", date(2027, 3, 14), HOUR),
        ("Australia/Lord_Howe", date(2027, 4, 4), timedelta(minutes=-30)),
        ("Asia/Tokyo", date(2027, 3, 28), timedelta()),
        ("UTC", date(2027, 3, 28), timedelta()),
        ("Pacific/Apia", date(2011, 12, 30), timedelta(days=1)),
    ],
)
def test_by_how_much_the_clocks_change_on_a_day(zone: str, day: date, change: timedelta) -> None:
    assert clock_change(day, ZoneInfo(zone)) == change


@pytest.mark.parametrize(("hour", "again"), [(23, False), (0, False), (1, True), (2, False)])
def test_an_hour_that_comes_twice(hour: int, again: bool) -> None:
    day = 30 if hour == 23 else 31
    instant = datetime(2027, 10, day, hour, 30, tzinfo=UTC)
    assert comes_again(instant, ZoneInfo("Europe/London")) is again

"""Bands in their order, and due times around nights, weekends, holidays and changes of the clocks."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.domain.bands import Band, StaffedHours, due_at
from portal.domain.local_time import instant_of

LONDON = StaffedHours()
NEW_YORK = StaffedHours(timezone=ZoneInfo("America/New_York"))
EASTER = StaffedHours(holidays=frozenset({date(2026, 4, 3), date(2026, 4, 6)}))
SATURDAYS = StaffedHours(weekdays={5: (10 * 60, 12 * 60)})
NIGHTS_UNTIL_MIDNIGHT = StaffedHours(weekdays=dict.fromkeys(range(7), (22 * 60, 24 * 60)))
SUNDAY_NIGHT = StaffedHours(weekdays={6: (0, 6 * 60)})


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_order_and_words() -> None:
    assert [band.word for band in sorted(Band)] == ["routine", "review", "priority", "urgent", "immediate"]
    assert all(Band.of_word(band.word) is band for band in Band)
    with pytest.raises(ValueError, match="Urgent"):
        Band.of_word("Urgent")


# In January London's clocks show UTC; Monday is the 5th. They go forward on 29 March and back on 25 October 2026.
DUE: list[tuple[str, Band, StaffedHours, str, str]] = [
    ("immediate at night", Band.IMMEDIATE, LONDON, "2026-01-04 03:00", "2026-01-04 04:00"),
    ("immediate over a change", Band.IMMEDIATE, LONDON, "2026-03-29 00:30", "2026-03-29 01:30"),
    ("priority over a weekend", Band.PRIORITY, LONDON, "2026-01-09 16:00", "2026-01-10 16:00"),
    ("priority is elapsed time", Band.PRIORITY, LONDON, "2026-03-28 12:00", "2026-03-29 12:00"),
    ("urgent within one day", Band.URGENT, LONDON, "2026-01-05 10:00", "2026-01-05 14:00"),
    ("urgent at the opening", Band.URGENT, LONDON, "2026-01-05 09:00", "2026-01-05 13:00"),
    ("urgent before the opening", Band.URGENT, LONDON, "2026-01-05 07:30", "2026-01-05 13:00"),
    ("urgent ends at the closing", Band.URGENT, LONDON, "2026-01-05 13:00", "2026-01-05 17:00"),
    ("urgent a minute over the closing: the limit", Band.URGENT, LONDON, "2026-01-05 13:01", "2026-01-06 01:01"),
    (
        "urgent in the night: opening and four hours, after 12",
        Band.URGENT,
        LONDON,
        "2026-01-06 00:59",
        "2026-01-06 12:59",
    ),
    ("urgent in the night: just inside 12", Band.URGENT, LONDON, "2026-01-06 01:01", "2026-01-06 13:00"),
    ("urgent on Friday evening", Band.URGENT, LONDON, "2026-01-09 18:00", "2026-01-10 06:00"),
    ("urgent on a holiday", Band.URGENT, EASTER, "2026-04-03 09:00", "2026-04-03 21:00"),
    ("urgent in summer time", Band.URGENT, LONDON, "2026-03-30 06:00", "2026-03-30 12:00"),
    ("urgent in another zone", Band.URGENT, NEW_YORK, "2026-01-05 14:00", "2026-01-05 18:00"),
    (
        "urgent where the desk opens at night",
        Band.URGENT,
        NIGHTS_UNTIL_MIDNIGHT,
        "2026-01-05 12:00",
        "2026-01-06 00:00",
    ),
    ("urgent over an hour that is skipped", Band.URGENT, SUNDAY_NIGHT, "2026-03-29 00:00", "2026-03-29 04:00"),
    ("urgent over an hour that comes twice", Band.URGENT, SUNDAY_NIGHT, "2026-10-24 23:00", "2026-10-25 03:00"),
    ("review from Monday", Band.REVIEW, LONDON, "2026-01-05 10:00", "2026-01-08 10:00"),
    ("review over a weekend", Band.REVIEW, LONDON, "2026-01-08 10:00", "2026-01-13 10:00"),
    ("review from Saturday", Band.REVIEW, LONDON, "2026-01-10 10:00", "2026-01-14 10:00"),
    ("review keeps the local time", Band.REVIEW, LONDON, "2026-03-27 10:00", "2026-04-01 09:00"),
    ("review over Easter", Band.REVIEW, EASTER, "2026-04-01 10:00", "2026-04-08 10:00"),
    ("review by the local date", Band.REVIEW, NEW_YORK, "2026-01-06 02:00", "2026-01-09 02:00"),
    ("routine is a week", Band.ROUTINE, LONDON, "2026-01-05 10:00", "2026-01-12 10:00"),
    ("routine into autumn", Band.ROUTINE, LONDON, "2026-10-23 09:00", "2026-10-30 10:00"),
    ("routine where one day a week is worked", Band.ROUTINE, SATURDAYS, "2026-01-05 10:00", "2026-02-07 10:00"),
]


@pytest.mark.parametrize(("name", "band", "staffed", "submitted", "due"), DUE, ids=[row[0] for row in DUE])
def test_due(name: str, band: Band, staffed: StaffedHours, submitted: str, due: str) -> None:
    assert due_at(band, at(submitted), staffed) == at(due)


INSTANTS = st.integers(0, 15 * 366 * 24 * 60).map(lambda minutes: at("2020-01-01") + timedelta(minutes=minutes))
DESKS = st.sampled_from([LONDON, NEW_YORK, EASTER, SATURDAYS, NIGHTS_UNTIL_MIDNIGHT, SUNDAY_NIGHT])


@given(INSTANTS, DESKS)
def test_a_higher_band_is_never_due_later(submitted: datetime, staffed: StaffedHours) -> None:
    dues = [due_at(band, submitted, staffed) for band in sorted(Band, reverse=True)]
    assert submitted < dues[0]
    assert dues == sorted(dues)


@given(INSTANTS, DESKS)
def test_urgent_is_never_later_than_twelve_hours(submitted: datetime, staffed: StaffedHours) -> None:
    taken = due_at(Band.URGENT, submitted, staffed) - submitted
    assert timedelta(hours=4) <= taken <= timedelta(hours=12)


def test_the_submission_may_be_given_in_any_zone() -> None:
    there = datetime(2026, 1, 5, 5, tzinfo=ZoneInfo("America/New_York"))
    assert due_at(Band.URGENT, there, LONDON) == at("2026-01-05 14:00")


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        due_at(Band.ROUTINE, at("2026-01-05").replace(tzinfo=None), LONDON)


@pytest.mark.parametrize("weekdays", [{}, {7: (540, 1020)}, {0: (1020, 540)}, {0: (540, 540)}, {0: (0, 1441)}])
def test_hours_that_make_no_sense_are_refused(weekdays: dict[int, tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="staffed"):
        StaffedHours(weekdays=weekdays)


CLOCKS: list[tuple[str, str, int, str]] = [
    ("Europe/London", "2026-03-29 00:59", 0, "2026-03-29 00:59"),
    ("Europe/London", "2026-03-29 01:00", 0, "2026-03-29 01:00"),
    ("Europe/London", "2026-03-29 01:59:59", 1, "2026-03-29 01:00"),
    ("Europe/London", "2026-03-29 02:00", 0, "2026-03-29 01:00"),
    ("Europe/London", "2026-10-25 01:30", 0, "2026-10-25 00:30"),
    ("Europe/London", "2026-10-25 01:30", 1, "2026-10-25 01:30"),
    ("Pacific/Apia", "2011-12-30 09:00", 0, "2011-12-30 10:00"),
]


@pytest.mark.parametrize(("zone", "local", "fold", "instant"), CLOCKS)
def test_local_times_that_are_skipped_or_come_twice(zone: str, local: str, fold: int, instant: str) -> None:
    assert instant_of(datetime.fromisoformat(local), ZoneInfo(zone), fold) == at(instant)

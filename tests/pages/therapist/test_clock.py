"""Times of day as therapists type them."""

import pytest

from portal.pages.therapist.clock import NoTime, OffTheStep, read_clock, write_clock


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        *(("9", 540), ("09", 540), ("9:30", 570), ("9.30", 570), ("17:00", 1020), (" 17:05 ", 1025)),
        *(("0", 0), ("0:00", 0), ("23:55", 1435), ("24", 0), ("24:00", 0)),
    ],
)
def test_what_people_write(text: str, minutes: int) -> None:
    assert read_clock(text) == minutes


@pytest.mark.parametrize(
    "text",
    ["", "noon", "9am", "25", "24:05", "9:60", "9:3", "-1", "9:", ":30", "9:30:00", "٩", "930", "9 30", "9:30\n1"],
)
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(NoTime):
        read_clock(text)


@pytest.mark.parametrize("text", ["9:01", "9:59", "17.33"])
def test_hours_come_in_steps_of_five_minutes(text: str) -> None:
    with pytest.raises(OffTheStep):
        read_clock(text)


@pytest.mark.parametrize("minutes", [0, 5, 540, 1435])
def test_what_is_written_is_read_again(minutes: int) -> None:
    assert read_clock(write_clock(minutes)) == minutes

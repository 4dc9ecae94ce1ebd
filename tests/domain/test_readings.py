"""Which readings of what was told in private are unusual."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from portal.domain.readings import MANY, Reading, unusual

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def read(minutes: float, person: int, reader: int = 1) -> Reading:
    return Reading(NOON + timedelta(minutes=minutes), UUID(int=reader), UUID(int=100 + person))


def marks(*readings: Reading) -> list[set[str]]:
    return [{mark.value for mark in each} for each in unusual(readings)]


def test_a_shift_that_reads_a_few_cases_is_not_unusual() -> None:
    assert marks(*(read(5 * number, number) for number in range(MANY))) == [set()] * MANY
    assert marks() == []


def test_more_than_ten_people_within_an_hour_are_many() -> None:
    readings = [read(number, number) for number in range(MANY + 1)]
    assert marks(*readings) == [*([set()] * MANY), {"many"}]
    slowly = [read(6.5 * number, number) for number in range(MANY + 1)]
    assert marks(*slowly) == [set()] * (MANY + 1)
    by_two = [read(number, number, reader=number % 2) for number in range(2 * MANY)]
    assert marks(*by_two) == [set()] * (2 * MANY)


def test_the_third_time_within_a_day_is_again() -> None:
    assert marks(read(0, 1), read(60, 1), read(120, 1)) == [set(), set(), {"again"}]
    assert marks(read(0, 1), read(60, 1), read(24 * 60, 1)) == [set(), set(), set()]
    assert marks(read(0, 1), read(60, 1, reader=2), read(120, 1)) == [set(), set(), set()]


@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 12), st.integers(1, 2)), max_size=40))
def test_what_comes_later_changes_no_mark(drawn: list[tuple[int, int, int]]) -> None:
    readings = [read(*each) for each in sorted(drawn)]
    whole = unusual(readings)
    assert len(whole) == len(readings)
    assert unusual(readings[: len(readings) // 2]) == whole[: len(readings) // 2]

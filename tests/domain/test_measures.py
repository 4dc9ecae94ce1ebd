"""The arithmetic of the measures: what is hidden and what else is kept back, percentiles, weeks, harmless cells."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import product

import pytest

from portal.domain.measures import (
    Hidden,
    Line,
    Shown,
    Spread,
    harmless,
    hide,
    median,
    ninetieth,
    spread,
    week_name,
    weeks_until,
)

U, K = Hidden.UNDER, Hidden.KEPT_BACK


@pytest.mark.parametrize(
    ("counts", "cells", "total"),
    [
        ([], [], 0),
        ([0, 0], [0, 0], 0),
        ([5, 0, 12], [5, 0, 12], 17),
        ([1], [U], U),
        ([4], [U], U),
        ([0, 3, 0], [0, U, 0], U),
        ([2, 2], [U, U], U),
        ([1, 1, 1, 1], [U, U, U, U], K),
        ([3, 20, 9], [U, 20, K], 32),
        ([2, 9, 20], [U, K, 20], 31),
        ([1, 5, 20], [U, K, K], 26),
        ([1, 5], [U, 5], K),
        ([2, 5], [U, K], 7),
        ([3, 4, 20], [U, U, 20], 27),
        ([4, 4, 20], [U, U, K], 28),
        ([4, 4], [U, U], K),
        ([2, 3, 0], [U, U, 0], 5),
        ([0, 3, 7, 0], [0, U, K, 0], 10),
    ],
)
def test_small_counts_are_hidden_and_can_not_be_worked_out(
    counts: Sequence[int], cells: Sequence[Shown], total: Shown
) -> None:
    assert hide(counts) == Line(tuple(cells), total)


def _could_be(cell: Shown, largest: int) -> Sequence[int]:
    if cell is Hidden.UNDER:
        return range(1, 5)
    return range(5, largest + 1) if cell is Hidden.KEPT_BACK else [int(cell)]


def _readings(line: Line, largest: int) -> Iterator[tuple[int, ...]]:
    """All counts that somebody who sees the line has to think possible."""
    for counts in product(*(_could_be(cell, largest) for cell in line.cells)):
        if line.total is Hidden.KEPT_BACK or sum(counts) in _could_be(line.total, largest):
            yield counts


@pytest.mark.parametrize("length", [1, 2, 3, 4])
def test_whoever_sees_a_line_can_not_tell_any_small_count(length: int) -> None:
    """Every line of up to four counts from 0 to 7, read by somebody who knows the rules and can count."""
    for counts in product(range(8), repeat=length):
        if list(counts) != sorted(counts):
            continue
        line = hide(counts)
        readings = list(_readings(line, largest=28))
        assert counts in readings
        for place, cell in enumerate(line.cells):
            assert not (isinstance(cell, int) and 0 < cell < 5), counts
            if cell is Hidden.UNDER:
                assert len({reading[place] for reading in readings}) > 1, counts


def test_an_empty_line_is_known_as_one() -> None:
    assert hide([0, 0]).is_empty
    assert not hide([0, 1]).is_empty
    assert not hide([1, 5]).is_empty


def hours(*numbers: float) -> list[timedelta]:
    return [timedelta(hours=number) for number in numbers]


@pytest.mark.parametrize(
    ("numbers", "middle", "ninety"),
    [
        ([7], 7, 7),
        ([1, 2], 1.5, 2),
        ([3, 1, 2], 2, 3),
        ([5, 1, 4, 2, 3], 3, 5),
        (range(1, 11), 5.5, 9),
        (range(1, 12), 6, 10),
        (range(1, 21), 10.5, 18),
        (range(1, 101), 50.5, 90),
    ],
)
def test_percentiles(numbers: Sequence[float], middle: float, ninety: float) -> None:
    assert (median(hours(*numbers)), ninetieth(hours(*numbers))) == (timedelta(hours=middle), timedelta(hours=ninety))


def test_percentiles_are_known_from_five_on() -> None:
    assert spread(hours(1, 2, 3, 4)) is None
    assert spread(hours(1, 2, 3, 4, 5)) == Spread(*hours(3, 5))


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 11, 23), date(2026, 9, 7), date(2026, 11, 23)),
        (date(2026, 11, 29), date(2026, 9, 7), date(2026, 11, 23)),
        (date(2027, 1, 3), date(2026, 10, 12), date(2026, 12, 28)),
    ],
)
def test_twelve_weeks_end_with_the_one_of_the_day(day: date, first: date, last: date) -> None:
    weeks = weeks_until(day)
    assert (len(weeks), weeks[0], weeks[-1]) == (12, first, last)


@pytest.mark.parametrize(
    ("monday", "name"),
    [(date(2026, 12, 28), "2026-W53"), (date(2027, 1, 4), "2027-W01"), (date(2026, 3, 2), "2026-W10")],
)
def test_weeks_are_named_as_iso_names_them(monday: date, name: str) -> None:
    assert week_name(monday) == name


@pytest.mark.parametrize("cell", ["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Amara", "a=1", "5", "under 5", "'=1"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell

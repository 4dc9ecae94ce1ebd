"""Claims: which five-minute pieces a booking takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.domain.claims import OffTheGrid, quanta

NINE = 1_795_510_800
MINUTE = 60


def test_pieces_from_the_start_to_just_before_the_end() -> None:
    first = NINE // 300
    assert quanta(NINE, NINE + 45 * MINUTE) == list(range(first, first + 9))
    assert quanta(0, 300) == [0]


def test_buffers_are_claimed_too() -> None:
    first = NINE // 300
    assert quanta(NINE, NINE + 5 * MINUTE, 10, 15) == [first - 2, first - 1, first, first + 1, first + 2, first + 3]


@pytest.mark.parametrize(
    ("starts", "ends", "before", "after"),
    [
        (NINE + 60, NINE + 360, 0, 0),
        (NINE + 1, NINE + 301, 0, 0),
        (NINE, NINE + 299, 0, 0),
        (NINE, NINE + 300, 1, 0),
        (NINE, NINE + 300, 0, 7),
        (NINE + 120, NINE + 300, 2, 0),
        (NINE, NINE + 180, 0, 2),
    ],
)
def test_what_is_off_the_five_minutes_is_refused(starts: int, ends: int, before: int, after: int) -> None:
    """In the last two cases the whole with its buffers lies on five minutes, the appointment does not."""
    with pytest.raises(OffTheGrid):
        quanta(starts, ends, before, after)


@pytest.mark.parametrize(
    ("ends", "before", "after"), [(NINE, 0, 0), (NINE - 300, 0, 0), (NINE + 300, -5, 0), (NINE + 300, 0, -5)]
)
def test_what_takes_no_time_is_refused(ends: int, before: int, after: int) -> None:
    """A booking without claims would not be kept from any other."""
    with pytest.raises(ValueError, match="no stretch of time"):
        quanta(NINE, ends, before, after)


steps = st.integers(0, 40)
stretches = st.tuples(steps, st.integers(1, 12), st.integers(0, 3), st.integers(0, 3))


@given(stretches, stretches)
def test_two_bookings_share_a_piece_just_when_they_overlap(
    one: tuple[int, int, int, int], other: tuple[int, int, int, int]
) -> None:
    edges, claims = [], []
    for start, length, before, after in (one, other):
        starts, ends = NINE + start * 300, NINE + (start + length) * 300
        claims.append(quanta(starts, ends, before * 5, after * 5))
        edges.append((starts - before * 300, ends + after * 300))
        assert claims[-1] == sorted(set(claims[-1]))
        assert len(claims[-1]) == length + before + after
    overlap = edges[0][0] < edges[1][1] and edges[1][0] < edges[0][1]
    assert overlap != set(claims[0]).isdisjoint(claims[1])

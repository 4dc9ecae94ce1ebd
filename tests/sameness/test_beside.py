"""Whatever one partner tells, the other sees the same: pages, headers, cookies, letters, times, prices, rows."""

from collections.abc import Iterator
from itertools import islice

import pytest

from tests.sameness import beside
from tests.sameness.twins import Twins, WalkBeside, demand_same
from tests.sameness.variations import NOTHING, Variation, at_their_worst, stories, together

pytestmark = pytest.mark.one_database("sqlite")

LATER = Variation("later", {}, later=True)
COURT_ORDER = "private.court_order"
BEFORE_JOINING = (beside.join_and_book, beside.wait_for_the_next_step)
WALKS: tuple[WalkBeside, ...] = (*BEFORE_JOINING, beside.come_separately, beside.answers_change_later)


def variations(walk: WalkBeside) -> Iterator[Variation]:
    """Everything that one can tell. Who told of a court order before has no partner in the case to look at it."""
    for each in (*together(), *stories(), LATER, *at_their_worst()):
        told = dict(each.told)
        if walk in BEFORE_JOINING:
            told.pop(COURT_ORDER, None)
        if told or each.later:
            yield Variation(each.name, told, each.later)


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_the_other_sees_the_same(twins: Twins, walk: WalkBeside) -> None:
    first = twins.live_beside(NOTHING, walk)
    assert len(first.seen) > 20
    demand_same(first, twins.live_beside(NOTHING, walk))
    # `make proof` looks at all of them, on both databases.
    for variation in islice(variations(walk), 6):
        demand_same(first, twins.live_beside(variation, walk))


def test_a_hold_that_stops_a_time_reads_like_no_answer(twins: Twins) -> None:
    first = twins.live_beside(NOTHING, beside.a_time_that_is_stopped)
    held = twins.live_beside(next(together()), beside.a_time_that_is_stopped)
    assert [each.request for each in first.seen] == [each.request for each in held.seen]
    for one, other in zip(first.seen, held.seen, strict=True):
        if one.request == "GET /me/together":
            continue
        assert (one.status, one.headers, one.cookies, one.body) == (
            other.status,
            other.headers,
            other.cookies,
            other.body,
        ), one.request
    to_them = [[each for each in life.letters if each.to == "sam@example.org"] for life in (first, held)]
    assert [each.text for each in to_them[0]] == [each.text for each in to_them[1]]

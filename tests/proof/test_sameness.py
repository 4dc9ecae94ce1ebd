"""Every answer to every telling key, alone, on the whole way from the check to a booked call."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import Database
from tests.sameness.conftest import twins
from tests.sameness.test_beside import WALKS, variations
from tests.sameness.test_lives import ANYTHING, TOLD, WAYS, compare
from tests.sameness.twins import Twins, WalkBeside, demand_same
from tests.sameness.variations import NOTHING, Variation, one_by_one, stories
from tests.sameness.ways import send_and_book

__all__ = ["twins"]


@pytest.mark.proof
@pytest.mark.timeout(1800)
def test_every_answer_to_every_telling_key(twins: Twins, database: Database) -> None:
    nothing = twins.live(NOTHING, send_and_book)
    variations = list(one_by_one())
    for variation in variations:
        demand_same(nothing, twins.live(variation, send_and_book))
    harmless, *others = (twins.live(told, send_and_book) for told in stories())
    for other in others:
        demand_same(harmless, other)
    told = sum(each.length for each in nothing.seen)
    print(
        f"\n{database.kind}: {len(variations)} answers and {len(others)} stories give the same "
        f"{len(nothing.seen)} responses ({told} bytes), {len(nothing.letters)} letters and counts of rows"
    )


@pytest.mark.proof
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_every_answer_beside_the_other_partner(twins: Twins, database: Database, walk: WalkBeside) -> None:
    nothing = twins.live_beside(NOTHING, walk)
    found = list(variations(walk))
    for variation in found:
        demand_same(nothing, twins.live_beside(variation, walk))
    print(f"\n{database.kind}, {walk.__name__}: {len(found)} ways to tell, the same {len(nothing.seen)} responses")


@pytest.mark.proof
@pytest.mark.timeout(7200)
@given(told=st.sampled_from(TOLD), names=WAYS)
@settings(ANYTHING, max_examples=60)
def test_no_way_of_two_people_shows_what_was_told(twins: Twins, told: Variation, names: list[str]) -> None:
    compare(twins, told, names)

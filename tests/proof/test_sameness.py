"""Every answer to every telling key, alone, on the whole way from the check to a booked call."""

import pytest

from tests.conftest import Database
from tests.sameness.conftest import twins
from tests.sameness.twins import Twins, demand_same
from tests.sameness.variations import NOTHING, one_by_one, stories
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

"""Whatever somebody tells: the same pages, headers, cookies, letters, therapists, times, and as many rows."""

from itertools import islice

import pytest

from tests.conftest import Database
from tests.sameness.twins import Life, Twins, demand_same
from tests.sameness.variations import NOTHING, Variation, at_their_worst, stories, together
from tests.sameness.ways import answer_and_send, send_and_book, send_and_book_straight, send_unseen_and_book

pytestmark = pytest.mark.one_database("sqlite")

STORIES = tuple(stories())
LATER = Variation("later", {}, later=True)


@pytest.fixture
def nothing_told(twins: Twins) -> Life:
    return twins.live(NOTHING, send_and_book)


def test_the_way_is_long_enough_to_prove_something(nothing_told: Life) -> None:
    assert {each.status for each in nothing_told.seen} == {200, 303, 400, 403, 404, 409, 413}
    assert len(nothing_told.letters) > 2
    assert nothing_told.rows["bookings"] > 2
    assert sum(each.length for each in nothing_told.seen) > 100_000


def test_the_same_answers_give_the_same_bytes(twins: Twins, nothing_told: Life) -> None:
    demand_same(nothing_told, twins.live(NOTHING, send_and_book))


def test_each_telling_key_at_its_worst(twins: Twins, database: Database) -> None:
    """On PostgreSQL, where a fresh database takes longer, only some of them; `make proof` does all."""
    first = twins.live(NOTHING, send_and_book_straight)
    for variation in islice(at_their_worst(), 0, None, 1 if database.kind == "sqlite" else 6):
        demand_same(first, twins.live(variation, send_and_book_straight))


def test_all_telling_keys_together(twins: Twins, nothing_told: Life) -> None:
    for variation in together():
        demand_same(nothing_told, twins.live(variation, send_and_book))


def test_stories_of_one_length(twins: Twins) -> None:
    harmless, *others = STORIES
    first = twins.live(harmless, send_and_book_straight)
    for variation in others:
        demand_same(first, twins.live(variation, send_and_book_straight))


def test_a_private_part_put_off_changes_nothing_that_comes_after(twins: Twins) -> None:
    demand_same(twins.live(NOTHING, send_unseen_and_book), twins.live(LATER, send_unseen_and_book))


def test_the_private_pages_themselves(twins: Twins) -> None:
    harmless, violence = (
        next(each for each in STORIES if each.name.endswith(name)) for name in ("harmless", "violence")
    )
    first = twins.live(harmless, answer_and_send)
    for variation in (violence, *together()):
        demand_same(first, twins.live(variation, answer_and_send))

"""No way that two people, staff and clock can take shows either of the two what the first told."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.sameness.lives import STEPS, live
from tests.sameness.twins import Life, Twins
from tests.sameness.variations import NOTHING, Variation, at_their_worst, stories, together

LATER = Variation("later", {}, later=True)
TOLD = (*together(), *stories(), LATER, *at_their_worst())
JOINED_AND_RELEASED = ("put together", "released")
SOME = st.lists(st.sampled_from(sorted(STEPS)), min_size=2, max_size=6)
WAYS = st.one_of(SOME, SOME.map(lambda more: [*JOINED_AND_RELEASED, *more]))
ANYTHING = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], derandomize=True
)


def demand_same_view(one: Life, other: Life) -> None:
    """The same pages, headers, cookies and lengths for both of the two, and the same letters to their mailbox."""
    assert [each.request for each in one.seen] == [each.request for each in other.seen]
    for mine, theirs in zip(one.seen, other.seen, strict=True):
        assert mine == theirs, mine.request
    letters = [[each for each in life.letters if each.to == "sam@example.org"] for life in (one, other)]
    assert [each.text for each in letters[0]] == [each.text for each in letters[1]]


def compare(twins: Twins, told: Variation, names: list[str]) -> None:
    walk = live(names)
    demand_same_view(twins.live_beside(NOTHING, walk), twins.live_beside(told, walk))


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@given(
    told=st.sampled_from(TOLD),
    names=st.one_of(
        st.lists(st.sampled_from(sorted(STEPS)), min_size=3, max_size=7),
        st.lists(st.sampled_from(sorted(STEPS)), min_size=2, max_size=6).map(
            lambda more: [*JOINED_AND_RELEASED, *more]
        ),
    ),
)
@settings(ANYTHING, max_examples=4)
def test_no_way_shows_what_was_told(twins: Twins, told: Variation, names: list[str]) -> None:
    compare(twins, told, names)


WALKED = [
    *("put together", "first books", "second books", "a week passes", "released", "second asks", "first says yes"),
    *("a day passes", "a day passes", "first leaves", "put apart"),
]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_steps_lead_where_they_say(twins: Twins) -> None:
    """A life in which all of it comes about, so that the ways above compare more than empty pages."""
    life = twins.live_beside(next(iter(together())), live(WALKED))
    said = b" ".join(each.body for each in life.seen).decode()
    for sentence in (
        *("You have both joined", "You can meet together now", "Both of you hear on", "Your time together is booked."),
        *("Your time together does not take place.", "Nothing has begun yet", "Your next step stands on this page now"),
    ):
        assert sentence in said, sentence
    demand_same_view(twins.live_beside(NOTHING, live(WALKED)), life)

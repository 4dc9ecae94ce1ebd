"""Small signs add up within three sentences, and not beyond; the tables hold what they should."""

import pytest

from portal.domain.story import Concern, read_story
from portal.domain.story.weights import BASES, WEIGHTS


def test_every_concern_has_a_table_that_begins_against_it() -> None:
    assert set(BASES) == set(Concern)
    assert all(base < 0 for base in BASES.values())


@pytest.mark.parametrize("concern", list(Concern))
def test_every_table_weighs_signs_for_its_concern(concern: Concern) -> None:
    assert any(weights.get(concern, 0) > 0 for weights in WEIGHTS.values())


def test_no_weight_is_nothing() -> None:
    assert all(weight for weights in WEIGHTS.values() for weight in weights.values())


def test_a_long_harmless_story_does_not_add_up_by_its_length() -> None:
    story = "We argue about money and chores. I feel alone in the evenings. He is tired after work, and so am I. "
    assert read_story(story * 30).band is None


def test_nothing_adds_up_in_another_language() -> None:
    assert read_story("Mi marido me mira el phone y el coche cada noche y no me deja salir.").concerns == ()

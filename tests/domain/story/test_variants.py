"""Changes that must not change what is found: who writes, apostrophes, capitals, a slip of the pen, a friendly line."""

from collections.abc import Callable

import pytest

from portal.domain.story import Concern, read_story
from tests.domain.story.measure import stories

GRAVE = [story.text for story in stories("examples.jsonl") if story.band]
HARMLESS = [story.text for story in stories("examples.jsonl") if not story.band]
SWAPS = {"he": "she", "she": "he", "him": "her", "his": "her", "husband": "wife", "wife": "husband"}


def swapped(text: str) -> str:
    return " ".join(SWAPS.get(word.lower(), word) for word in text.split(" "))


@pytest.mark.parametrize("text", GRAVE)
@pytest.mark.parametrize(
    "change",
    [
        swapped,
        str.upper,
        lambda text: text.replace("'", ""),
        lambda text: text.replace("'", "\u2019"),
        lambda text: text + " We have two cats and a small garden.",
        lambda text: "We met at a wedding in Leeds. " + text,
        "\u200b".join,
        lambda text: text.replace(" ", "\n  ", 1),
    ],
)
def test_grave_stories_stay_grave(text: str, change: Callable[[str], str]) -> None:
    before, after = read_story(text), read_story(change(text))
    assert before.band is not None
    assert after.band is not None
    assert after.band >= before.band


@pytest.mark.parametrize("text", HARMLESS)
@pytest.mark.parametrize("change", [swapped, str.upper, lambda text: text.replace("'", "\u2019")])
def test_harmless_stories_stay_harmless(text: str, change: Callable[[str], str]) -> None:
    assert read_story(change(text)).band is None


@pytest.mark.parametrize(
    ("text", "concern"),
    [
        ("My {} slapped me in the kitchen.", Concern.VIOLENCE),
        ("My {} put a hand round my throat.", Concern.STRANGULATION),
        ("My {} goes through my phone every night.", Concern.SURVEILLANCE),
        ("I am scared of my {}.", Concern.FEAR),
    ],
)
@pytest.mark.parametrize("partner", ["husband", "wife", "boyfriend", "girlfriend", "partner", "fiancé", "other half"])
def test_any_partner_may_be_meant(text: str, concern: Concern, partner: str) -> None:
    assert concern in read_story(text.format(partner)).concerns


@pytest.mark.parametrize(
    "text",
    [
        "he strangeld me",
        "he stranlged me",
        "my husband chocked me untill i passed out",
        "she threatend to kill me",
        "he punchd me in the face",
        "he slaped me",
        "he pusht me down the stairs",
        "im frightend of him",
    ],
)
def test_misspelt_words_are_read(text: str) -> None:
    assert read_story(text).concerns


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("He hit me.", "He has never hit me."),
        ("I am scared of her.", "I am not scared of her."),
        ("He strangled me.", "I don't think he would strangle me."),
        ("He hits me.", "If he ever hit me I would leave."),
        ("My husband beat me.", "My first husband beat me. My husband now is gentle."),
    ],
)
def test_denial_supposing_and_the_past_lift_nothing_else(said: str, denied: str) -> None:
    assert read_story(said).band is not None
    assert read_story(denied).band is None


@pytest.mark.parametrize(
    "text",
    [
        "He doesn't hit me, he strangles me.",
        "I can't forget him hitting me.",
        "I never told anyone that he hit me.",
        "He has not hit me since March.",
        "He never hit me until we moved here.",
        "If I answer back he hits me.",
        "My ex keeps following me home.",
    ],
)
def test_what_looks_like_denial_is_none(text: str) -> None:
    assert read_story(text).band is not None

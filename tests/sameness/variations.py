"""Ways to fill in the form that differ in nothing but what tells."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from portal.domain.intake_fields import FIELDS, TELLING_KEYS, Dishonesty, HereFreely, Kind, Pregnancy
from tests.factories import NOTHING_DISCLOSED

STORY = "private.story"
LENGTH = 240

WORST: Mapping[str, Any] = {
    "household.pregnancy": "me",
    "private.choice": "afraid_to_refuse",
    "private.dishonesty": "long_pattern",
    "private.about_whom": "both",
}
"""The answer that weighs most, where it is not "yes"."""

STORIES: Mapping[str, str] = {
    "harmless": "We talk less than we used to. I would like us to have dinner together again, without the telephone.",
    "an affair": "She told me that she had met somebody for a year. I have hardly slept since, and I still love her.",
    "fear": "I am afraid of him. He checks my phone every evening and he won't let me see my sister or my friends.",
    "violence": "Last week he strangled me until I could not see, and he said that he will kill me if I go away.",
    "despair": "I can't go on. I want to kill myself, and today I have counted the tablets that are in the cupboard.",
    "another language": "Mein Mann hat mich letzte Woche geschlagen, und ich habe grosse Angst vor ihm und vor daheim.",
}
"""Stories from harmless to violent; `story` makes them equally long."""


@dataclass(frozen=True)
class Variation:
    """`told` are the answers to telling keys that differ from "nothing disclosed"."""

    name: str
    told: Mapping[str, Any]
    later: bool = False

    @property
    def answers(self) -> dict[str, Any]:
        return {**NOTHING_DISCLOSED, **self.told}


NOTHING = Variation("nothing", {})


def story(name: str) -> str:
    return STORIES[name].ljust(LENGTH, ".")


def values_of(key: str) -> list[Any]:
    """Every answer to a telling key that is a choice, but for the one that tells nothing."""
    field = FIELDS[key]
    values = [*field.values(), *([None] if field.nullable else [])]
    return [value for value in values if value != NOTHING_DISCLOSED[key]]


def worst_of(key: str) -> Any:
    return WORST.get(key, "yes")


def one_by_one() -> Iterator[Variation]:
    """Each telling key with each of its answers, alone."""
    for key in _choices():
        for value in values_of(key):
            yield Variation(f"{key}={value}", {key: value})


def at_their_worst() -> Iterator[Variation]:
    """Each telling key with its worst answer, alone."""
    for key in _choices():
        yield Variation(f"{key}={worst_of(key)}", {key: worst_of(key)})


def together() -> Iterator[Variation]:
    """All at once: everything at its worst, nothing that anybody wished to say."""
    choices = [key for key in _choices() if key != "private.about_whom"]
    yield Variation("all at their worst", {**{key: worst_of(key) for key in _choices()}, STORY: story("violence")})
    yield Variation("all prefer not to say", {**dict.fromkeys(choices, "prefer_not"), STORY: story("fear")})


def stories() -> Iterator[Variation]:
    """Stories of one length, the harmless one first."""
    for name in STORIES:
        yield Variation(f"story of {name}", {STORY: story(name)})


def _choices() -> list[str]:
    return sorted(key for key in TELLING_KEYS if FIELDS[key].kind is not Kind.TEXT)


assert set(get_args(Pregnancy)) >= {"me"}
assert set(get_args(HereFreely)) >= {"afraid_to_refuse"}
assert set(get_args(Dishonesty)) >= {"long_pattern"}

"""The reader's words by class; each file holds one field, and a word may stand in several classes."""

from collections.abc import Mapping
from types import MappingProxyType

from portal.domain.story.lexicon import acts, minds, people, things

CLASSES: Mapping[str, frozenset[str]] = MappingProxyType(people.CLASSES | acts.CLASSES | things.CLASSES | minds.CLASSES)


def _classes_by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, members in CLASSES.items():
        for member in members:
            found.setdefault(member, []).append(name)
    return {word: tuple(names) for word, names in found.items()}


CLASSES_OF: Mapping[str, tuple[str, ...]] = MappingProxyType(_classes_by_word())
VERB_CLASSES = (
    "HIT", "MOVE", "THROW", "SMASH", "CHOKE", "KILL", "THREATEN", "SAY", "MAKE", "ALLOW", "TAKE", "CHECK", "INSULT",
    "AUX", "FORBID", "KNOW", "TELL", "HURT", "LIE", "INJURE", "PRESS", "FACTIVE", "NEG_RAISING", "SHOUT", "STOP_V",
    "MODAL", "HIDE", "BETRAYED", "TOUCH", "RAPE",
)  # fmt: skip
VERBS: frozenset[str] = frozenset().union(*(CLASSES[name] for name in VERB_CLASSES))

"""The reader's words by class; each file holds one field, and a word may stand in several classes."""

from collections.abc import Mapping
from types import MappingProxyType

from portal.domain.story.lexicon import acts, minds, people, things
from portal.domain.story.lexicon.words import verbs

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
    "MODAL", "HIDE", "BETRAYED", "TOUCH", "RAPE", "SPY",
)  # fmt: skip
COMMON_VERBS = verbs(
    """fight argue play want love like go come work look seem live stay ask try call help sleep cry laugh walk sit stand
    talk need turn start begin run move meet bring buy send spend lose win drink eat smoke bet pick grow age die visit
    agree worry care treat blame ignore complain enjoy prefer change marry drive ring phone text cook clean shop lie"""
)
VERBS: frozenset[str] = COMMON_VERBS.union(*(CLASSES[name] for name in VERB_CLASSES))

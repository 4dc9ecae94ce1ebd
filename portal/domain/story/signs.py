"""The small signs that a stretch of a story carries: its words and classes, and which of them stand near one another.

A sign is written as people would: `phone`, `CHECK` (any word of that class), `check my` and `CHECK PHONE` for two that
stand near each other, in that order; `-hit` for a word that is denied, imagined, or told of somebody else.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from portal.domain.story.lexicon import CLASSES
from portal.domain.story.marks import MarkedStory
from portal.domain.story.tokens import COMMA, STOP

NEAR = 4
SET_ASIDE = ("NEGATED", "IMAGINED", "ELSEWHERE", "OVER", "IDIOM")
SILENT = frozenset("DET FILL AUX JOIN BE FACTIVE NEG_RAISING MODAL".split())
"""Words that only hold a sentence together say nothing by themselves, nor beside another."""

ENDINGS = ("ingly", "edly", "ings", "ies", "ing", "ed", "es", "ly", "s")
SHORTEST_STEM = 3

Sign = tuple[str, int, int]
"""What was seen, and the first and last word of where."""


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """The word without its ending: forms of one verb or noun mostly share it."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            cut = word[: -len(ending)]
            return cut[:-1] if len(cut) > SHORTEST_STEM and cut[-1] == cut[-2] and cut[-1] not in "ls" else cut
    return word.removesuffix("e") if len(word) > SHORTEST_STEM + 1 else word


def signs_between(story: MarkedStory, spelled: Sequence[str], first: int, last: int) -> Iterator[Sign]:
    """The signs of the words `first` to `last`, inclusive; none of them crosses the end of a sentence."""
    names = [_names(story, spelled, place) for place in range(first, last + 1)]
    for place, here in enumerate(names, start=first):
        for name in here:
            yield name, place, place
        for further in range(place + 1, min(place + NEAR, last) + 1):
            if story.word(further) == STOP:
                break
            for name in here:
                for other in names[further - first]:
                    yield f"{name} {other}", place, further


def _names(story: MarkedStory, spelled: Sequence[str], place: int) -> list[str]:
    word = spelled[place]
    if word in {STOP, COMMA} or story.has(place, "STUFFED"):
        return []
    classes = [name for name in sorted(story.classes[place]) if name in CLASSES]
    if classes and SILENT.issuperset(classes):
        return []
    aside = "-" if story.has(place, *SET_ASIDE) else ""
    return [aside + stem(word), *(aside + name for name in classes if name not in SILENT)]

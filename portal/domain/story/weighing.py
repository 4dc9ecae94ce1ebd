"""Small signs that add up: no single word says it, yet a few sentences together do.

Each concern has a table of signs with weights (`weights/`), in tenths: what speaks for it, and what against. The
weights of the different signs in a stretch of up to three sentences are added to the table's base; above what is
enough, the concern is shown, and the signs that spoke loudest for it are its evidence. Tables only add to what the
patterns find.
"""

from collections.abc import Iterator, Mapping, Sequence

from portal.domain.story.concerns import Concern
from portal.domain.story.marks import MarkedStory
from portal.domain.story.signs import signs_between
from portal.domain.story.tokens import STOP
from portal.domain.story.weights import BASES, WEIGHTS

ENOUGH = 0
ENOUGH_FOR_LYING = 15
"""Long years stand in many stories; a pattern of lying, which only opens a review, has to be louder."""

STRETCH = 3
LOUDEST = 3

GLUE = tuple("I ME MY HE HIM HIS WE US DET AUX BE".split())
"""What every sentence about people holds; a heap of words without it says nothing."""

Found = Mapping[str, tuple[int, int]]
"""The signs of a sentence that some table weighs, each with the first and last word of where it first stands."""


def weighed(story: MarkedStory, spelled: Sequence[str]) -> Iterator[tuple[Concern, int, int]]:
    """Each concern that adds up somewhere, with the first and last word of each of its loudest signs."""
    sentences = [_weighed_signs(story, spelled, first, last) for first, last in _sentences(story)]
    for concern in Concern:
        enough = ENOUGH_FOR_LYING if concern is Concern.CHRONIC_DISHONESTY else ENOUGH
        best, loudest = 0.0, list[str]()
        where: Found = {}
        for begin in range(max(1, len(sentences) - STRETCH + 1)):
            stretch = {sign: span for found in sentences[begin : begin + STRETCH] for sign, span in found.items()}
            weights = {sign: WEIGHTS[sign][concern] for sign in stretch if concern in WEIGHTS[sign]}
            total = BASES[concern] + sum(weights.values())
            if total > enough and total > best:
                best, where = total, stretch
                loudest = sorted(weights, key=lambda sign: (-weights[sign], sign))[:LOUDEST]
        for sign in loudest:
            yield concern, *where[sign]


def _sentences(story: MarkedStory) -> Iterator[tuple[int, int]]:
    begin = 0
    for place, token in enumerate(story.tokens):
        if token.word == STOP:
            if place > begin:
                yield begin, place - 1
            begin = place + 1
    if begin < len(story.tokens):
        yield begin, len(story.tokens) - 1


def _weighed_signs(story: MarkedStory, spelled: Sequence[str], first: int, last: int) -> Found:
    found: dict[str, tuple[int, int]] = {}
    if not any(story.has(place, *GLUE) for place in range(first, last + 1)):
        return found
    for sign, start, end in signs_between(story, spelled, first, last):
        if sign in WEIGHTS:
            found.setdefault(sign, (start, end))
    return found

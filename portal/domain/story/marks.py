"""Mark each word of a story with its classes: the positions of a class are the bits of one integer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from portal.domain.story.lexicon import CLASSES_OF
from portal.domain.story.pattern import Pattern, find
from portal.domain.story.tokens import COMMA, STOP, Token


@dataclass(slots=True)
class MarkedStory:
    """The words of a story, the classes of each, and for each word and class the integer of its positions."""

    tokens: Sequence[Token]
    classes: list[set[str]] = field(default_factory=list)
    marks: dict[str, int] = field(default_factory=dict)

    def add(self, name: str, places: Iterable[int]) -> None:
        """Mark the words at `places` as `name`."""
        bits = bytearray(len(self.tokens) // 8 + 1)
        for place in places:
            bits[place >> 3] |= 1 << (place & 7)
            self.classes[place].add(name)
        self.marks[name] = self.marks.get(name, 0) | int.from_bytes(bits, "little")

    def remove(self, name: str, places: Iterable[int]) -> None:
        """Take the mark `name` from the words at `places`."""
        for place in places:
            self.classes[place].discard(name)
            self.marks[name] = self.marks.get(name, 0) & ~(1 << place)

    def has(self, place: int, *names: str) -> bool:
        """Whether the word at `place` carries one of `names`; False beyond either end."""
        return 0 <= place < len(self.tokens) and not self.classes[place].isdisjoint(names)

    def word(self, place: int) -> str:
        """The word at `place`; a stop beyond either end."""
        return self.tokens[place].word if 0 <= place < len(self.tokens) else STOP


def mark(tokens: Sequence[Token], spelled: Sequence[str]) -> MarkedStory:
    """Mark `tokens`, which read as the words `spelled` once their spelling is repaired, with the lexicon's classes."""
    story = MarkedStory(tokens, [set() for _ in tokens])
    story.marks["ANYWHERE"] = (1 << (len(tokens) + 1)) - 1
    places: dict[str, list[int]] = {}
    for place, word in enumerate(spelled):
        for name in _names(word):
            places.setdefault(name, []).append(place)
    for name, where in places.items():
        story.add(name, where)
    return story


def _names(word: str) -> tuple[str, ...]:
    if word == STOP:
        return (STOP, "ANY_TOKEN")
    if word == COMMA:
        return (COMMA, "IN_SENTENCE", "ANY_TOKEN")
    if word.isdigit():
        return (word, "GAP_WORD", "IN_SENTENCE", "ANY_TOKEN", "NUMBER")
    return (word, "GAP_WORD", "IN_SENTENCE", "ANY_TOKEN", *CLASSES_OF.get(word, ()))


def could_stand(pattern: Pattern, story: MarkedStory) -> bool:
    """Whether `story` holds at least one word for each element that `pattern` demands."""
    marks = story.marks
    return all(any(key in marks for key in keys) for keys in pattern.required)


def places_of(patterns: Iterable[Pattern], story: MarkedStory) -> list[tuple[int, int]]:
    """First and last word of each place where one of `patterns` stands in `story`."""
    return [span for pattern in patterns if could_stand(pattern, story) for span in find(pattern, story.marks)]

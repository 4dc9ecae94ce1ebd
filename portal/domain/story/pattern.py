"""The small language in which the pattern files are written, and how a pattern is found in a story.

A pattern is a row of elements. `hit` is that word; `hit~` any form of that verb; `HIT` any word of that class of the
lexicon; `a|b` either; `x?` may be missing; `x&LABEL` a word that also carries the label, `x&!LABEL` one that does not;
`!x` the next word must not be x. Gaps: `*` up to three filling words (really, just, always …), `_` up to two words,
`..` up to four words without a comma, `...` up to nine words; none of them leaves the sentence. `~~` is up to forty
words over as many sentences, for what is told piece by piece. `^` marks the head,
the word that must really be meant: not denied, not imagined, not said of somebody else. Without a mark the head is
the first element that names no person. A `+` word in front lets a pattern through such a scope: `+neg`, `+if`,
`+ex`, `+other`, `+idiom`, or `+all`.

Positions are bits of one integer for each word and class, so that a pattern costs a handful of shifts however long
or odd the story is: no text can make the reader slow.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from textwrap import dedent

from portal.domain.story.morphology import verb_forms

PERSONS = frozenset(
    "I ME MY HE HIM HIS US WE THEM_OBJ PARTNER PARTNER_N CHILD CHILD_N ANYONE SOMEONE BE AUX the a an i me my".split()
)
DENIALS = frozenset("NEG not never no nobody noone none nothing without".split())
_GAPS = {
    "_": (2, "GAP_WORD"),
    "..": (6, "GAP_WORD"),
    "...": (12, "IN_SENTENCE"),
    "*": (3, "FILL"),
    "~~": (40, "ANY_TOKEN"),
}


class Kind(Enum):
    """How an element moves through the words."""

    TAKE = auto()
    MAYBE = auto()
    GAP = auto()
    NOT_NEXT = auto()


@dataclass(frozen=True, slots=True)
class Element:
    """One element: any of `keys` and all of `labels` and none of `without`; for a gap its `width`."""

    kind: Kind
    keys: tuple[str, ...]
    labels: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    width: int = 0
    head: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled row of elements; `scopes` names the scopes that hide its head."""

    source: str
    elements: tuple[Element, ...]
    scopes: tuple[str, ...]

    @property
    def required(self) -> tuple[tuple[str, ...], ...]:
        """For each element that can't be missing, the keys of which the story must hold one."""
        return tuple(element.keys for element in self.elements if element.kind is Kind.TAKE)


SCOPES = {
    "neg": "NEGATED",
    "if": "IMAGINED",
    "ex": "OVER",
    "other": "ELSEWHERE",
    "maybe": "MAYBE_ELSEWHERE",
    "idiom": "IDIOM",
}


def compile_pattern(source: str) -> Pattern:
    """Compile one pattern. Raises ValueError if it holds nothing that must be there."""
    words = source.split()
    lifted = {word[1:] for word in words if word.startswith("+")}
    elements = [_element(word) for word in words if not word.startswith("+")]
    if not any(element.kind is Kind.TAKE for element in elements):
        raise ValueError(f"the pattern {source!r} demands no word")
    if any(element.kind is Kind.TAKE and DENIALS & set(element.keys) for element in elements):
        lifted.add("neg")
    if "other" in lifted or any({"ME", "MY"} & set(element.keys) for element in elements):
        lifted.add("maybe")
    scopes = () if "all" in lifted else tuple(name for short, name in SCOPES.items() if short not in lifted)
    return Pattern(source, tuple(_with_head(elements)), scopes)


def _element(word: str) -> Element:
    if word in _GAPS:
        width, filler = _GAPS[word]
        return Element(Kind.GAP, (filler,), width=width)
    head, word = word.startswith("^"), word.lstrip("^")
    kind = Kind.NOT_NEXT if word.startswith("!") else Kind.MAYBE if word.endswith("?") else Kind.TAKE
    keys, *labels = word.strip("!?").split("&")
    wanted = tuple(label for label in labels if not label.startswith("!"))
    barred = tuple(label[1:] for label in labels if label.startswith("!"))
    return Element(kind, tuple(_expand(keys)), wanted, barred, head=head)


def _expand(keys: str) -> Iterator[str]:
    for key in keys.split("|"):
        if key.endswith("~"):
            yield from sorted(verb_forms(key[:-1]))
        else:
            yield key


def _with_head(elements: list[Element]) -> Iterator[Element]:
    if any(element.head for element in elements):
        yield from elements
        return
    taken = [place for place, element in enumerate(elements) if element.kind is Kind.TAKE]
    chosen = next((place for place in taken if not PERSONS & set(elements[place].keys)), taken[0])
    for place, element in enumerate(elements):
        head = place == chosen
        yield Element(element.kind, element.keys, element.labels, element.without, element.width, head)


def patterns(text: str) -> tuple[Pattern, ...]:
    """Compile a block of patterns, one a line; a line set further in goes on with the one above, `#` is a comment."""
    joined: list[str] = []
    for line in dedent(text).splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line.startswith(" ") and joined:
            joined[-1] += line.strip() if joined[-1].endswith("|") else " " + line.strip()
        else:
            joined.append(line.strip())
    return tuple(compile_pattern(line) for line in joined)


Marks = Mapping[str, int]


def find(pattern: Pattern, marks: Marks) -> Iterator[tuple[int, int]]:
    """First and last word (inclusive) of each place where `pattern` stands; one place for each last word."""
    steps = [marks["ANYWHERE"]]
    for element in pattern.elements:
        steps.append(_advance(element, steps[-1], marks, pattern.scopes))
        if not steps[-1]:
            return
    ends = steps[-1]
    while ends:
        lowest = ends & -ends
        ends ^= lowest
        end = lowest.bit_length() - 1
        start = _walk_back(pattern, steps, end)
        yield start, end - 1


def _advance(element: Element, here: int, marks: Marks, scopes: tuple[str, ...]) -> int:
    """The places where the next element may begin, from the places `here` where this one may."""
    if element.kind is Kind.GAP:
        free, reach = marks.get(element.keys[0], 0), here
        for _ in range(element.width):
            here = (here & free) << 1
            reach |= here
        return reach
    fitting = _fitting(element, marks)
    if element.kind is Kind.NOT_NEXT:
        return here & ~fitting
    if element.head:
        for scope in scopes:
            fitting &= ~marks.get(scope, 0)
    taken = (here & fitting) << 1
    return taken | here if element.kind is Kind.MAYBE else taken


def _fitting(element: Element, marks: Marks) -> int:
    fitting = 0
    for key in element.keys:
        fitting |= marks.get(key, 0)
    for label in element.labels:
        fitting &= marks.get(label, 0)
    for label in element.without:
        fitting &= ~marks.get(label, 0)
    return fitting


def _walk_back(pattern: Pattern, steps: list[int], end: int) -> int:
    """Where the match that ends before place `end` began, by the shortest gaps."""
    for element, before in zip(reversed(pattern.elements), reversed(steps[:-1]), strict=True):
        match element.kind:
            case Kind.TAKE:
                end -= 1
            case Kind.MAYBE:
                end -= 0 if before >> end & 1 else 1
            case Kind.GAP:
                while not before >> end & 1:
                    end -= 1
            case Kind.NOT_NEXT:
                pass
    return end

"""Read a story: words, then classes, then who and whether, then the patterns of each concern."""

from collections.abc import Iterable, Iterator, Sequence

from portal.domain.bands import Band
from portal.domain.story.concerns import CONCERN_BANDS, Concern, Evidence, StoryReading
from portal.domain.story.language import foreign_words, language_of
from portal.domain.story.lexicon import CLASSES_OF
from portal.domain.story.marks import MarkedStory, mark, places_of
from portal.domain.story.patterns.issues import ISSUES
from portal.domain.story.patterns.phrases import PHRASES
from portal.domain.story.patterns.table import ELSEWHERE_FROM_HERE, IDIOMS, PATTERNS
from portal.domain.story.scope import label_scopes
from portal.domain.story.spelling import repair
from portal.domain.story.tokens import STOP, Token, tokenise
from portal.domain.story.weighing import weighed

ALARMING = frozenset("HIT CHOKE KILL RAPE GUN BLADE BLOW_N INJURY ABUSIVE THREATEN SPY AFRAID DIE SMASH PILLS".split())
STUFFED_RUN = 4


def read_story(text: str) -> StoryReading:
    """What `text`, of any length and content, shows; never raises. Rules R23 to R26 act on it, and only to raise."""
    tokens = tokenise(text)
    spelled = [repair(token.word) for token in tokens]
    story = mark(tokens, spelled)
    prepare(story)
    language = language_of(text, tokens)
    found = [*_evidence(story, language), *_adding_up(story, spelled, language)]
    evidence = tuple(sorted(found, key=lambda piece: (piece.start, piece.end, piece.concern)))
    shown = {piece.concern for piece in evidence}
    concerns = tuple(concern for concern in Concern if concern in shown)
    bands = [CONCERN_BANDS[concern] for concern in concerns] + ([] if language == "en" else [Band.REVIEW])
    return StoryReading(concerns, max(bands, default=None), language, _issues(story, language), evidence)


def prepare(story: MarkedStory) -> None:
    """Everything that must be known of each word before a concern is looked for."""
    for name, phrases in PHRASES.items():
        heads = [_head_of(story, name, span) for span in places_of(phrases, story)]
        story.add(name, sorted(set(heads)))
    former = [place for place in range(len(story.tokens)) if story.has(place, "EX_N")]
    story.remove("PARTNER_N", [place for place in former if story.has(place, "PARTNER_N")])
    label_scopes(story)
    story.add("IDIOM", _covered(places_of(IDIOMS, story)))
    stuffed = _stuffed(story)
    story.add("IDIOM", stuffed)
    story.add("STUFFED", stuffed)
    story.add("ELSEWHERE", _rest_of_sentence(story, places_of(ELSEWHERE_FROM_HERE, story)))


def _head_of(story: MarkedStory, name: str, span: tuple[int, int]) -> int:
    """The word of a phrase that carries its label: the last noun of people, else the last word."""
    wanted = {"EX_N": "PARTNER_N", "PRESENT_N": "PARTNER_N"}.get(name)
    for place in range(span[1], span[0] - 1, -1):
        if wanted and story.has(place, wanted):
            return place
    return span[1]


def _covered(spans: Iterable[tuple[int, int]]) -> list[int]:
    return sorted({place for first, last in spans for place in range(first, last + 1)})


def _rest_of_sentence(story: MarkedStory, spans: Iterable[tuple[int, int]]) -> list[int]:
    found: set[int] = set()
    for first, _ in spans:
        place = first
        while place < len(story.tokens) and place not in found and not story.has(place, STOP):
            found.add(place)
            place += 1
    return sorted(found)


def _stuffed(story: MarkedStory) -> list[int]:
    """Runs of alarming words with nothing between them that a sentence needs: a heap of keywords says nothing."""
    found: list[int] = []
    run: list[int] = []
    for place in range(len(story.tokens)):
        if not story.classes[place].isdisjoint(ALARMING):
            run.append(place)
            continue
        if len(run) >= STUFFED_RUN:
            found += run
        run = []
    return found


def _evidence(story: MarkedStory, language: str) -> Iterator[Evidence]:
    unread: frozenset[int] = frozenset() if language == "en" else foreign_words(story.tokens)
    for concern, patterns in PATTERNS.items():
        spans = [span for span in places_of(patterns, story) if unread.isdisjoint(range(span[0], span[1] + 1))]
        for first, last in _merged(spans):
            yield Evidence(concern, story.tokens[first].start, _last_letter(story.tokens, first, last))


def _adding_up(story: MarkedStory, spelled: Sequence[str], language: str) -> Iterator[Evidence]:
    """What no pattern says and small signs together do; only where the language is the one they were weighed in."""
    if language != "en":
        return
    for concern, first, last in weighed(story, spelled):
        yield Evidence(concern, story.tokens[first].start, _last_letter(story.tokens, first, last))


def _merged(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans that touch joined into one, in order."""
    current: tuple[int, int] | None = None
    for first, last in sorted(spans):
        if current and first <= current[1] + 1:
            current = (current[0], max(current[1], last))
            continue
        if current:
            yield current
        current = (first, last)
    if current:
        yield current


def _last_letter(tokens: Sequence[Token], first: int, last: int) -> int:
    while last > first and tokens[last].word == STOP:
        last -= 1
    return tokens[last].end


def _issues(story: MarkedStory, language: str) -> tuple[str, ...]:
    if language != "en" and not any(token.word in CLASSES_OF for token in story.tokens):
        return ()
    return tuple(issue for issue, patterns in ISSUES.items() if places_of(patterns, story))

"""What the screening rules look at, and the few words that they are written in.

A predicate looks at the facts and gives the keys that made it true, or nothing; so every rule that fires can say why.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from portal.domain.bands import Band
from portal.domain.intake import Intake
from portal.domain.intake_fields import Kind, fields_of
from portal.domain.story.concerns import Concern, StoryReading

Found = tuple[str, ...]
STORY = "private.story"
PRIVATE = "private"
# Everything in the private part that is chosen from given answers; the story's words are never taken for an answer.
ANSWERED_KEYS = tuple(field.key for field in fields_of(PRIVATE) if field.kind is not Kind.TEXT)


@dataclass(frozen=True, slots=True)
class Facts:
    """`answers` by dotted path, of the private part (none if it was left for later) and the household."""

    answers: Mapping[str, object]
    private_given: bool
    concerns: frozenset[Concern]
    story_unread: bool


Predicate = Callable[[Facts], Found]


def facts_of(intake: Intake, reading: StoryReading | None) -> Facts:
    """`reading` is that of the intake's own story; without a story it says nothing.

    Raises ValueError if there is a story and no reading of it: screening would then be weaker without a word.
    """
    answers: dict[str, object] = {
        "household.children_at_home": intake.household.children_at_home,
        "household.pregnancy": intake.household.pregnancy,
    }
    if intake.private is None:
        return Facts(answers, private_given=False, concerns=frozenset(), story_unread=False)
    if reading is None:
        raise ValueError("a private part is assessed with the reading of its story")
    answers |= {key: getattr(intake.private, key.removeprefix("private.")) for key in ANSWERED_KEYS}
    concerns = frozenset(reading.concerns)
    unread = bool(intake.private.story.strip()) and reading.band is Band.REVIEW and not concerns
    return Facts(answers, private_given=True, concerns=concerns, story_unread=unread)


def answer(key: str, *values: str) -> Predicate:
    """The key, given by its dotted path, was answered with one of `values`."""
    return lambda facts: (key,) if facts.answers.get(key) in values else ()


def yes(*questions: str) -> Predicate:
    """Any of these private questions was answered with yes."""
    return any_of(*(answer(f"private.{question}", "yes") for question in questions))


def prefers_not(*questions: str) -> Predicate:
    """Any of these private questions was answered with "prefer not to say"."""
    return any_of(*(answer(f"private.{question}", "prefer_not") for question in questions))


def any_of(*predicates: Predicate) -> Predicate:
    return lambda facts: tuple(key for predicate in predicates for key in predicate(facts))


def all_of(*predicates: Predicate) -> Predicate:
    def found(facts: Facts) -> Found:
        parts = [predicate(facts) for predicate in predicates]
        return tuple(key for part in parts for key in part) if all(parts) else ()

    return found


def story_shows(*concerns: Concern) -> Predicate:
    """The reader found any of these in the story; they stand for keys, as "story.violence"."""
    return lambda facts: tuple(f"story.{concern}" for concern in concerns if concern in facts.concerns)


def story_unread(facts: Facts) -> Found:
    return (STORY,) if facts.story_unread else ()


def private_left_for_later(facts: Facts) -> Found:
    return () if facts.private_given else (PRIVATE,)

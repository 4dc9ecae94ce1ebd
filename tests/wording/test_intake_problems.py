import re

import pytest

from portal.domain.documents import DocumentError
from portal.domain.intake_fields import FIELDS
from portal.domain.intake_ties import TIES, Tie
from portal.domain.intake_values import check_value
from portal.wording.intake import problem_of, problem_text

BAD_VALUES: tuple[object, ...] = (
    None,
    7,
    -1,
    "",
    "x" * 30_000,
    "a\nb",
    "\0",
    "nobody",
    True,
    [],
    ["?"],
    ["a", "a"],
    {},
    1.5,
)


def problems_of(key: str) -> set[str]:
    found = set()
    for value in BAD_VALUES:
        try:
            check_value(FIELDS[key], value)
        except DocumentError as error:
            found.add(error.problem)
    return found


@pytest.mark.parametrize("key", sorted(set(FIELDS) - {"id"}))
def test_every_problem_of_every_key_says_what_to_do(key: str) -> None:
    problems = problems_of(key)
    assert problems
    for problem in (*problems, "is missing"):
        text = problem_text(key, problem)
        assert text.endswith((".", "”."))
        assert not re.search(r"\b(invalid|error|value|key|null|should be|list of texts)\b", text, re.IGNORECASE), text


@pytest.mark.parametrize("tie", TIES, ids=lambda tie: tie.problem)
def test_every_tie_has_its_own_words(tie: Tie) -> None:
    assert problem_text(tie.keys[0], tie.problem) != problem_text(tie.keys[0], "is missing")


def test_three_ways_offer_not_to_say() -> None:
    assert problem_text("private.afraid", "is missing") == "Choose an answer, or “I’d rather not say”."
    assert problem_text("practical.format", "is missing") == "Choose an answer."


def test_too_long_says_how_long() -> None:
    error = DocumentError("private.story", "should have at most 20000 characters")
    assert problem_of(error) == "This is a little too long. Use 20000 characters or fewer."


def test_unknown_keys_and_problems_have_words_too() -> None:
    assert problem_text("no.such_key", "is strange") == "Choose an answer."

"""The document of `rules match`: what it refuses, by which key, and that nothing crashes it."""

import contextlib

import pytest
from hypothesis import given, settings

from portal.domain.documents import DocumentError
from portal.domain.matching import match, wishes_of
from portal.domain.matching_document import parse_match_question
from tests.domain.json_values import json_values, replaced, spoilt
from tests.domain.matching_questions import THERAPIST, question, therapist

QUESTION = question(therapist("t1"), therapist("t2", earliest_opening=None, last_case_at=None))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("id", None),
        ("now", "today"),
        ("intake", None),
        ("intake.private.afraid", "maybe"),
        ("intake.practical.max_fee", -1),
        ("intake.practical.colour", "blue"),
        ("therapists", {}),
        ("therapists.0", None),
        ("therapists.1.id", "t1"),
        ("therapists.0.accepting", 1),
        ("therapists.0.capacity", -1),
        ("therapists.0.caseload", True),
        ("therapists.0.languages.0", "English"),
        ("therapists.0.formats.0", "either"),
        ("therapists.0.formats.1", "online"),
        ("therapists.0.countries.0", "UK"),
        ("therapists.0.gender", "any"),
        ("therapists.0.fee", 80.0),
        ("therapists.0.competence", None),
        ("therapists.0.competence.infidelity", 4),
        ("therapists.0.competence.anger", 2),
        ("therapists.0.windows.0", "mon_night"),
        ("therapists.0.earliest_opening", "2026-12-01"),
        ("therapists.0.last_case_at", False),
        ("therapists.0.reviews", 5),
        ("room", 1),
    ],
)
def test_refusals_name_the_key(path: str, value: object) -> None:
    steps = tuple(int(step) if step.isdigit() else step for step in path.split("."))
    with pytest.raises(DocumentError) as refused:
        parse_match_question(replaced(QUESTION, steps, value))
    assert refused.value.key == path


@pytest.mark.parametrize("key", THERAPIST)
def test_every_key_of_a_therapist_is_required(key: str) -> None:
    lacking = {name: value for name, value in THERAPIST.items() if name != key}
    with pytest.raises(DocumentError) as refused:
        parse_match_question(question(lacking))
    assert refused.value.key == f"therapists.0.{key}"


def test_no_therapists_is_a_question_too() -> None:
    assert parse_match_question(question()).therapists == ()


@settings(max_examples=150, deadline=None)
@given(spoilt(QUESTION) | json_values)
def test_nothing_that_json_can_hold_crashes_it(document: object) -> None:
    with contextlib.suppress(DocumentError):
        asked = parse_match_question(document)
        match(wishes_of(asked.intake), asked.therapists, asked.now)

import re

import pytest

from portal.domain.intake_fields import ASKED_ABOUT_EVER, FIELDS, Kind
from portal.wording.catalogue import speaking
from portal.wording.intake import CONSENT, QUESTIONS, STEP_KEYS, STEPS, Question
from tests.wording.telling import telling_words

FROM_ELSEWHERE = {"about.country", "about.timezone", "about.languages"}
CHOOSING = {Kind.CHOICE, Kind.THREE_WAY, Kind.MANY}

# These are not about a partner's doings over time.
OTHER_TIMES = {
    *("private.story", "private.choice", "private.about_whom", "private.dishonesty_continuing", "private.danger_now"),
    *("private.wish_dead", "private.better_off_dead", "private.suicidal_week", "private.suicidal_now"),
}
LAST_TWELVE_MONTHS = {key for key in FIELDS if key.startswith("private.")} - ASKED_ABOUT_EVER - OTHER_TIMES


def words_of(question: Question) -> str:
    return " ".join(map(str, (question.label, question.hint or "", *question.choices.values())))


def test_every_key_has_a_question() -> None:
    assert set(QUESTIONS) == set(FIELDS) - {"id"}


@pytest.mark.parametrize("key", sorted(QUESTIONS))
def test_every_value_has_a_label_in_the_order_of_the_document(key: str) -> None:
    field = FIELDS[key]
    expected = field.values() if field.kind in CHOOSING and key not in FROM_ELSEWHERE else ()
    assert tuple(QUESTIONS[key].choices) == tuple(expected)
    assert all(str(label).strip() for label in QUESTIONS[key].choices.values())


@pytest.mark.parametrize("key", sorted(QUESTIONS))
def test_a_question_asks_one_thing_in_plain_words(key: str) -> None:
    question = QUESTIONS[key]
    assert str(question.label).count("?") <= 1
    assert question.hint is None or str(question.hint).strip()
    assert not re.search(r"\b(invalid|error|must|wrong|please enter)\b", words_of(question), re.IGNORECASE)


@pytest.mark.parametrize("key", sorted(key for key in QUESTIONS if key.startswith("private.")))
def test_private_questions_fit_everybody(key: str) -> None:
    gendered = r"\b(he|him|his|she|her|hers|husband|wife|boyfriend|girlfriend|man|woman)\b"
    assert not re.search(gendered, words_of(QUESTIONS[key]), re.IGNORECASE)


@pytest.mark.parametrize("key", sorted(LAST_TWELVE_MONTHS))
def test_what_covers_twelve_months_says_so(key: str) -> None:
    label = str(QUESTIONS[key].label)
    assert "in the last twelve months" in label.lower()
    assert not re.search(r"\bever\b", label)


@pytest.mark.parametrize("key", sorted(ASKED_ABOUT_EVER))
def test_what_asks_about_ever_says_so(key: str) -> None:
    label = str(QUESTIONS[key].label)
    assert re.search(r"\bever\b", label)
    assert "months" not in label


@pytest.mark.parametrize("key", sorted((LAST_TWELVE_MONTHS | ASKED_ABOUT_EVER) - {"private.attempt_ever"}))
def test_questions_about_a_partner_mean_one_from_before_too(key: str) -> None:
    if key != "private.child_harm":
        assert re.search(r"your partner,? or someone you were with before", str(QUESTIONS[key].label))


def test_fifteen_steps_are_numbered_from_one() -> None:
    assert [step.number for step in STEPS] == list(range(1, 16))
    assert all(str(step.title) and str(step.lead) for step in STEPS)


def test_titles_of_steps_tell_nothing() -> None:
    for step in STEPS:
        assert telling_words(str(step.title)) == [], step.number


def test_every_key_is_asked_on_exactly_one_step() -> None:
    asked = [key for keys in STEP_KEYS.values() for key in keys]
    assert len(asked) == len(set(asked))
    assert set(asked) == set(QUESTIONS)


def test_private_keys_stand_on_the_private_steps_alone() -> None:
    for number, keys in STEP_KEYS.items():
        assert all(key.startswith("private.") == (10 <= number <= 13) for key in keys), number
    assert STEP_KEYS[10] == ("private.story",)
    assert "about.languages" in STEP_KEYS[8]


def test_the_consent_names_readers_partner_policy_and_law_and_makes_no_other_promise() -> None:
    assert len(CONSENT.points) == 4
    readers, partner, policy, law = map(str, CONSENT.points)
    assert "triage team" in readers
    assert "clinicians" in readers
    assert "never shown" in partner
    assert "never told" in partner
    assert "no secrets" in policy
    assert "tries to speak to you first" in law
    assert not re.search(r"\b(always|guarantee|confidential|nobody else|safe)\b", " ".join(map(str, CONSENT.points)))


def test_texts_follow_the_reader_and_not_the_start_of_the_program() -> None:
    with speaking("xx"):
        assert str(QUESTIONS["about.adult"].label) == "Are you 18 or older?"


def test_windows_are_whole_phrases() -> None:
    assert str(QUESTIONS["practical.windows"].choices["wed_evening"]) == "Wednesday evening"

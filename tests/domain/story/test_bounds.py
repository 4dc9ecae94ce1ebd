"""Whatever is written, the reader answers, in time, with ranges inside the text; heaps of keywords raise nothing."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.domain.bands import Band
from portal.domain.story import CONCERN_BANDS, Concern, read_story
from tests.domain.story.measure import stories

KEYWORDS = "knife fork kill choke beat drink gun strangle hit punch violence threat rape stab murder slap abuse".split()
MILLISECONDS_A_THOUSAND_WORDS = 120
SLOW_MACHINE = 6  # Shared machines stall; the factor keeps the check about growth and not about the neighbour.


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_is_answered_with_ranges_inside_it(text: str) -> None:
    for found in read_story(text).evidence:
        assert 0 <= found.start < found.end <= len(text)


@given(st.lists(st.sampled_from(KEYWORDS), max_size=60))
@settings(max_examples=150, deadline=None)
def test_heaps_of_keywords_raise_nothing(words: list[str]) -> None:
    assert read_story(" ".join(words)).band is None


@given(st.lists(st.sampled_from([story.text for story in stories("development.jsonl")]), min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
def test_band_and_concerns_belong_together(texts: list[str]) -> None:
    reading = read_story("\n\n".join(texts))
    assert {found.concern for found in reading.evidence} == set(reading.concerns)
    bands = [CONCERN_BANDS[concern] for concern in reading.concerns]
    assert reading.band == max(bands + ([Band.REVIEW] if reading.language != "en" else []), default=None)
    assert list(reading.concerns) == [concern for concern in Concern if concern in reading.concerns]


@pytest.mark.parametrize(
    "text",
    [
        "he hit me and " * 1400,
        "if he not never no my ex friend's husband's " * 450,
        "a" * 20_000,
        "' " * 10_000,
        "strangld chokd thretend knfe " * 650,
        "\u200bh\u200bi\u200bt " * 2500,
        "\U0001f642 " * 10_000,
        "he hit " * 2800,
        "no reason to live, " * 1000,
        " ".join(f"str{number}angled" for number in range(1500)),
        *(heap * 3_000 for heap in ("not ", "now so ", "n't ", "'s ", "just ", "he said that ", "because if ")),
    ],
)
def test_no_text_makes_the_reader_slow(text: str) -> None:
    text = text[:20_000]
    read_story("He hit me.")
    began = time.process_time()
    read_story(text)
    took = (time.process_time() - began) * 1000
    assert took < MILLISECONDS_A_THOUSAND_WORDS * SLOW_MACHINE * max(1.0, len(text.split()) / 1000)


def test_a_contraction_torn_in_two_is_read() -> None:
    assert Concern.VIOLENCE in read_story("He did n't like it when I saw my sister, and he hit me.").concerns


def test_nothing_written_is_english_and_harmless() -> None:
    for text in ("", " ", "ok", "\n\n", "..."):
        reading = read_story(text)
        assert (reading.language, reading.band, reading.concerns) == ("en", None, ())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mi marido me pega cuando bebe y tengo mucho miedo de él.", "es"),
        ("Mon mari me frappe quand il boit et je ne sais pas quoi faire.", "fr"),
        ("Mein Mann schlägt mich und ich habe große Angst vor ihm.", "de"),
        ("Mio marito mi picchia quando beve e non so cosa fare.", "it"),
        ("O meu marido bate em mim quando bebe e eu não sei o que fazer.", "pt"),
        ("Mijn man slaat mij als hij drinkt en ik weet niet wat ik moet doen.", "nl"),
        ("Mój mąż mnie bije i boję się wrócić do domu.", "pl"),
        ("Мой муж бьёт меня, и я боюсь.", "ru"),
        ("زوجي يضربني وأنا خائفة", "ar"),
        ("qwrt zxpl mnbv ghjk vbnm plok", "und"),
    ],
)
def test_other_languages_go_to_a_person(text: str, language: str) -> None:
    reading = read_story(text)
    assert (reading.language, reading.concerns, reading.band) == (language, (), Band.REVIEW)


def test_english_inside_another_language_is_still_found() -> None:
    reading = read_story(
        "Il est très gentil mais quand il boit il change. He hit me in the face. Je ne sais pas quoi faire."
    )
    assert Concern.VIOLENCE in reading.concerns

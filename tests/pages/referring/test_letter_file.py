"""The letter as a file: every accent has its sign, nothing that people wrote is markup, and it names nobody."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from portal.domain.referrals import ReferralState
from portal.pages.referring.letter_file import BOLD, PLAIN, TYPEFACE, pdf
from portal.pages.referring.letter_text import WholeLetter, whole
from portal.wording.catalogue import LOCALES
from tests.referring import a_letter

LETTER = WholeLetter(
    lang="en-GB",
    sender=["Kintsugi Practice", "020 7946 0150"],
    to=["Safe Harbour", "1 Quay Street"],
    day="23 November 2026",
    title="Referral",
    warning="",
    opening=["In confidence."],
    sections=[("Their name", [("Name", "Zoë Ñandú")])],
    own_title="From us",
    own_words=["Please ring in the morning."],
    closing=["Please tell nobody."],
)
PRACTICE = SimpleNamespace(name="Kintsugi Practice", phone=None)


def a_file(state: ReferralState = ReferralState.CONSENTED, **changed: Any) -> Any:
    consent = SimpleNamespace(letter=1, given_on=date(2026, 11, 20), way="by_phone", withdrawn_at=None)
    return SimpleNamespace(**{"state": state, "letter": 1, "consent": consent, **changed})


@pytest.mark.parametrize("name", [PLAIN, BOLD])
def test_the_typeface_has_every_sign_that_european_languages_write(name: str) -> None:
    signs = TTFont(name, str(TYPEFACE / f"{name}.ttf")).face.charToGlyph
    wanted = "áéíóúüñ¿¡ÁÉÍÓÚÜÑ àâæçèêëîïôœùûÿ ÀÂÆÇÈÊËÎÏÔŒÙÛŸ «»“”‘’–—…€ ąćęłńóśźżøåäößğışčďěňřšťůžőűășț αβγ абвґєії"
    assert [sign for sign in wanted if ord(sign) not in signs] == []


def test_the_typeface_brings_its_licence() -> None:
    assert "Permission is hereby granted" in (TYPEFACE / "LICENCE.txt").read_text("utf-8")
    assert {each.name for each in Path(TYPEFACE).iterdir()} == {f"{PLAIN}.ttf", f"{BOLD}.ttf", "LICENCE.txt"}


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold",
        "</para>",
        "&amp; &",
        "<img src='file:///etc/passwd'/>",
        "\n\nlines\n",
        "🙂 漢字 عربي",
        "x" * 5000,
        "\ud83d",
    ],
)
def test_whatever_people_wrote_becomes_a_file(text: str) -> None:
    made = pdf(replace(LETTER, own_words=[text], sections=[(text, [(text, text)])], to=[text]))
    assert made.startswith(b"%PDF-")


def test_a_long_letter_goes_on_to_further_pages() -> None:
    short, long = pdf(LETTER), pdf(replace(LETTER, own_words=["Word after word. " * 30] * 30))
    assert short.count(b"/Type /Page\n") == 1
    assert long.count(b"/Type /Page\n") > 2


def test_the_properties_name_nobody() -> None:
    made = pdf(LETTER)
    for told in ("Kintsugi", "Harbour", "Zoë", "Ñandú"):
        assert told.encode() not in made
        assert json.dumps(told).strip('"').encode() not in made


@pytest.mark.parametrize("locale", LOCALES)
def test_a_letter_is_put_together_in_every_language(locale: str) -> None:
    made = whole(a_file(), a_letter("BCDFGHJKMN", locale=locale), None, PRACTICE, date(2026, 11, 23))
    assert made.lang == locale.replace("_", "-")
    assert len(made.opening) == 2
    assert pdf(made).startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (a_file(), ""),
        (a_file(ReferralState.SENT), ""),
        (a_file(ReferralState.DRAFTED, consent=None), "A draft, without consent. Not to be sent."),
        (a_file(ReferralState.WITHDRAWN), "The consent was withdrawn. Not to be sent."),
    ],
)
def test_what_may_not_be_sent_says_so(file: Any, said: str) -> None:
    assert whole(file, a_letter("BCDFGHJKMN"), None, PRACTICE, date(2026, 11, 23)).warning == said


def test_a_consent_to_an_earlier_letter_is_not_spoken_of() -> None:
    made = whole(a_file(ReferralState.DRAFTED, letter=2), a_letter("BCDFGHJKMN"), None, PRACTICE, date(2026, 11, 23))
    assert len(made.opening) == 1

"""Answers as people read them back: the question's words beside the words of what was chosen."""

from collections.abc import Callable, Mapping
from typing import Any

from portal.domain.intake import Intake, answers_of
from portal.domain.intake_fields import FIELDS, Kind
from portal.wording.catalogue import current_locale, gettext
from portal.wording.countries import country_name, language_name
from portal.wording.intake import QUESTIONS
from portal.wording.sums import money
from portal.wording.zones import zone_name

NOT_ASKED = frozenset({"about.adult"})

NAMES: Mapping[str, Callable[[str, str], str]] = {
    "about.country": country_name,
    "about.timezone": zone_name,
    "about.languages": language_name,
}


def answer_rows(answers: Mapping[str, Any], currency: str) -> list[tuple[str, str]]:
    """(question, answer) in words, in the order of the document; keys that were not answered are left out.

    `currency` is the practice's, in whose smallest unit every sum is kept.
    """
    return [
        (str(QUESTIONS[key].label), in_words(key, answers[key], currency))
        for key in FIELDS
        if key in answers and key in QUESTIONS and key not in NOT_ASKED
    ]


def in_words(key: str, value: Any, currency: str) -> str:
    """One answer in words; what nobody has words for stands as it was typed."""
    if value is None or value in ("", [], ()):
        return gettext("Nothing given")
    if isinstance(value, list | tuple):
        return ", ".join(in_words(key, each, currency) for each in value)
    if FIELDS[key].kind is Kind.FLAG:
        return gettext("Yes") if value else gettext("No")
    if FIELDS[key].kind is Kind.MONEY:
        return money(value, currency)
    if key in NAMES:
        return NAMES[key](value, current_locale())
    return str(QUESTIONS[key].choices.get(value, value))


def told_answers(intake: Intake, group: str) -> Mapping[str, Any]:
    """The answers of one open group of a document ("concerns"), by dotted path."""
    return {key: value for key, value in answers_of(intake).items() if key.startswith(f"{group}.")}

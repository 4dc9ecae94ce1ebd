"""The words that these pages need of codes: languages, ways to meet, wishes that could not be kept, reasons."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

from babel.dates import format_date, format_skeleton
from babel.lists import format_list

from portal.wording.catalogue import current_locale, gettext
from portal.wording.countries import language_name
from portal.wording.helplines import helplines_for
from portal.wording.intake import STEPS
from portal.wording.reasons import sentence
from portal.wording.zones import zone_name

FORMATS = ("in_person", "online")


def languages(codes: Sequence[str]) -> str:
    """ "English and French"."""
    return format_list([language_name(code, current_locale()) for code in codes], locale=current_locale())


def formats(codes: Sequence[str]) -> str:
    """Where later sessions can be."""
    match tuple(code for code in FORMATS if code in codes):
        case ("in_person", "online"):
            return gettext("In the practice or by video")
        case ("in_person",):
            return gettext("In the practice")
        case _:
            return gettext("By video")


def relaxed_words(wishes: Sequence[str]) -> str:
    """What could not be kept of the wishes, said once above the list."""
    match tuple(sorted(wishes)):
        case ():
            return ""
        case ("fee",):
            return gettext("Not everyone here is within the fee you named. What later sessions cost stands with each.")
        case ("windows",):
            return gettext(
                "Not everyone here works at the times of the week you named. They fit in all else you asked."
            )
        case _:
            return gettext(
                "Not everyone here works at the times of the week you named, or is within your fee. What later "
                "sessions cost stands with each."
            )


def day_name(day: date) -> str:
    return format_date(day, "EEEE", locale=current_locale())


def day_number(day: date) -> str:
    """ "25 Nov"."""
    return format_skeleton("MMMd", datetime.combine(day, time()), locale=current_locale())


def zone_words(zone: str) -> str:
    return zone_name(zone, current_locale())


WORDS: Mapping[str, object] = {
    "day_name": day_name,
    "day_number": day_number,
    "languages": languages,
    "formats": formats,
    "relaxed_words": relaxed_words,
    "reason_words": sentence,
    "zone_words": zone_words,
    "helplines_for": helplines_for,
    "step": STEPS[14],
}

"""Days as they are written out."""

from collections.abc import Mapping
from datetime import date

from babel.dates import format_date, format_skeleton

from portal.wording.catalogue import current_locale

PATTERNS: Mapping[str, str] = {"en_US": "EEEE, MMMM d", "es": "EEEE d 'de' MMMM", "fr": "EEEE d MMMM"}
"""Where the Unicode data have no whole form without a year, and give a short one instead."""


def whole_day(day: date) -> str:
    """ "Wednesday 25 November", in the current locale and without a year."""
    locale = current_locale()
    if locale in PATTERNS:
        return format_date(day, PATTERNS[locale], locale=locale)
    return format_skeleton("MMMMEEEEd", day, locale=locale)


def whole_day_and_year(day: date) -> str:
    """ "25 November 2026": for what is read long afterwards."""
    return format_date(day, "long", locale=current_locale())

"""Names of countries and languages in the reader's own language, from the Unicode data that Babel brings."""

import unicodedata
from functools import cache

from babel import Locale

from portal.domain.intake_codes import COUNTRIES, LANGUAGES


@cache
def country_names(locale: str) -> tuple[tuple[str, str], ...]:
    """(ISO code, name) of every country, sorted by name for `locale` ("en_GB")."""
    return _sorted_names(tuple((code, country_name(code, locale)) for code in COUNTRIES))


@cache
def language_names(locale: str) -> tuple[tuple[str, str], ...]:
    """(ISO code, name) of every language that has a name in `locale`, sorted by it.

    A few old codes have no name anywhere; nobody could choose them from a list.
    """
    named = ((code, Locale.parse(locale).languages.get(code)) for code in LANGUAGES)
    return _sorted_names(tuple((code, name) for code, name in named if name))


def country_name(code: str, locale: str) -> str:
    """The country's name, or the code itself where Babel knows none."""
    return str(Locale.parse(locale).territories.get(code, code))


def language_name(code: str, locale: str) -> str:
    """The language's name, or the code itself where Babel knows none."""
    return str(Locale.parse(locale).languages.get(code, code))


def _sorted_names(names: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(names, key=lambda pair: in_order(pair[1])))


def in_order(name: str) -> str:
    """What a name is sorted by: Åland beside Albania and not after Zimbabwe, whatever a database would do."""
    parts = unicodedata.normalize("NFKD", name)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()

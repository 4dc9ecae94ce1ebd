"""Checks of single values in documents from outside. Each returns the checked value or raises DocumentError.

`key` is the dotted path that the error names. A JSON `true` is no number here, though Python counts it as one.
"""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time
from typing import TypeVar
from zoneinfo import ZoneInfo

from portal.domain.documents import DocumentError
from portal.domain.intake_codes import timezones

T = TypeVar("T")

FIRST_YEAR, LAST_YEAR = 2000, 2199
LONGEST_LIST = 10_000
LONGEST_NAME = 200
MOST_SHOWN = 12

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}")
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})")


def demand_name(value: object, key: str) -> str:
    """A short text on one line that can be printed again: an id, a name."""
    if not isinstance(value, str):
        raise DocumentError(key, "should be a text")
    if not 0 < len(value) <= LONGEST_NAME or not value.isprintable():
        raise DocumentError(key, f"should have 1 to {LONGEST_NAME} printable characters")
    return value


def demand_match(value: object, key: str, pattern: re.Pattern[str], shape: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise DocumentError(key, f"should look like {shape}")
    return value


def demand_choice(value: object, key: str, choices: Iterable[str]) -> str:
    known = tuple(choices)
    if not isinstance(value, str) or value not in known:
        shown = ", ".join(known[:MOST_SHOWN]) + (" …" if len(known) > MOST_SHOWN else "")
        raise DocumentError(key, f"should be one of {shown}")
    return value


def demand_flag(value: object, key: str) -> bool:
    if not isinstance(value, bool):
        raise DocumentError(key, "should be true or false")
    return value


def demand_integer(value: object, key: str, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise DocumentError(key, f"should be a whole number from {least} to {most}")
    return value


def demand_list(value: object, key: str, read: Callable[[object, str], T]) -> tuple[T, ...]:
    """Every item as `read(item, "key.position")` gives it."""
    if not isinstance(value, list) or len(value) > LONGEST_LIST:
        raise DocumentError(key, f"should be a list of at most {LONGEST_LIST}")
    return tuple(read(item, f"{key}.{position}") for position, item in enumerate(value))


def demand_different(values: tuple[T, ...], key: str, within: str = "") -> tuple[T, ...]:
    """The same values, none of them given twice; `within` is where an item holds the value (".id")."""
    seen: set[T] = set()
    for position, value in enumerate(values):
        if value in seen:
            raise DocumentError(f"{key}.{position}{within}", "is given twice")
        seen.add(value)
    return values


def demand_date(value: object, key: str) -> date:
    text = demand_match(value, key, _DATE, "2026-03-28")
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise DocumentError(key, "is not a date of the calendar") from None
    _demand_year(day.year, key)
    return day


def demand_time(value: object, key: str) -> time:
    text = demand_match(value, key, _TIME, "09:00")
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise DocumentError(key, "is not a time of day from 00:00 to 23:59") from None


def demand_instant(value: object, key: str) -> datetime:
    """An ISO 8601 time with its offset, as aware UTC."""
    text = demand_match(value, key, _INSTANT, "2026-03-20T09:00:00Z")
    try:
        instant = datetime.fromisoformat(text)
        _demand_year(instant.year, key)
        return instant.astimezone(UTC)
    except DocumentError:
        raise
    except ValueError:
        raise DocumentError(key, "is not a time of the calendar") from None


def demand_zone(value: object, key: str) -> ZoneInfo:
    if not isinstance(value, str) or value not in timezones():
        raise DocumentError(key, "should be a time zone like Europe/London")
    return ZoneInfo(value)


def _demand_year(year: int, key: str) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DocumentError(key, f"should be in the years {FIRST_YEAR} to {LAST_YEAR}")

"""Figures about the practice's work, with small numbers hidden: nobody is to be found out by a count.

A count of 1 to 4 is never shown. Where the total of a line, less all that is shown, would give a hidden count away, a
second count is kept back, and the total itself where no second one is of use.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeAlias

SMALLEST_SHOWN = 5
"""The smallest count but none at all that is shown, and how many it takes before a percentile is."""

WEEKS = 12
WEEK = timedelta(weeks=1)
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""


class Measure(StrEnum):
    """What is measured; the values stand in addresses."""

    WAITING = "waiting"
    BREACHES = "breaches"
    ISSUES = "issues"
    CASELOADS = "caseloads"
    ATTEMPTS = "attempts"
    READER = "reader"


class Hidden(StrEnum):
    """Why a count is not there: it is 1 to 4, or another one could be worked out from it."""

    UNDER = "under"
    KEPT_BACK = "kept_back"


Shown: TypeAlias = int | Hidden


@dataclass(frozen=True, slots=True)
class Line:
    """Counts as they may be shown, in the order in which they were given, and their total."""

    cells: tuple[Shown, ...]
    total: Shown

    @property
    def is_empty(self) -> bool:
        return self.total == 0


@dataclass(frozen=True, slots=True)
class Spread:
    """How long half and nine in ten took at most."""

    median: timedelta
    ninety: timedelta


def hide(counts: Sequence[int]) -> Line:
    """The counts of one line with the small ones hidden, and as many more as keep those from being worked out."""
    total = sum(counts)
    cells = [_alone(count) for count in counts]
    if not gives_away(cells, _alone(total), total):
        return Line(tuple(cells), _alone(total))
    for place in _by_size(counts):
        cells[place] = Hidden.KEPT_BACK
        if not gives_away(cells, total, total):
            return Line(tuple(cells), total)
    return Line(tuple(_alone(count) for count in counts), Hidden.KEPT_BACK)


def gives_away(cells: Sequence[Shown], shown_total: Shown, total: int) -> bool:
    """Whether a hidden small count of the line can be worked out from its total, shown as it is."""
    small, kept = cells.count(Hidden.UNDER), cells.count(Hidden.KEPT_BACK)
    if not small or shown_total is Hidden.KEPT_BACK:
        return False
    if shown_total is Hidden.UNDER:
        return small == SMALLEST_SHOWN - 1  # As many as the total can be at most, so that each is one.
    left = total - sum(cell for cell in cells if isinstance(cell, int))
    least = small + kept * SMALLEST_SHOWN
    return left == least or (not kept and (small == 1 or left == small * (SMALLEST_SHOWN - 1)))


def _alone(count: int) -> Shown:
    return Hidden.UNDER if 0 < count < SMALLEST_SHOWN else count


def _by_size(counts: Sequence[int]) -> list[int]:
    """The places of what is large enough to be shown, the smallest first."""
    return sorted((place for place, count in enumerate(counts) if count >= SMALLEST_SHOWN), key=counts.__getitem__)


def spread(spans: Sequence[timedelta]) -> Spread | None:
    """The median and the 90th percentile; None for fewer than five."""
    if len(spans) < SMALLEST_SHOWN:
        return None
    return Spread(median(spans), ninetieth(spans))


def median(spans: Sequence[timedelta]) -> timedelta:
    """The one in the middle, or half way between the two that are. Raises IndexError for none."""
    ordered, half = sorted(spans), len(spans) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def ninetieth(spans: Sequence[timedelta]) -> timedelta:
    """The shortest of them that nine in ten do not exceed (the nearest rank). Raises IndexError for none."""
    return sorted(spans)[-(-len(spans) * 9 // 10) - 1]


def weeks_until(day: date, count: int = WEEKS) -> list[date]:
    """The Mondays of the week that `day` is in and of those before it, `count` in all, the earliest first."""
    monday = day - timedelta(days=day.weekday())
    return [monday - WEEK * back for back in reversed(range(count))]


def week_name(monday: date) -> str:
    """ "2026-W48", as ISO 8601 writes a week."""
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02d}"


def harmless(cell: str) -> str:
    """The text of a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell

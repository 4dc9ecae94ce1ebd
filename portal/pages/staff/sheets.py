"""One measure as it is shown: a table, the bars beside it and the file of it, all of the same figures."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import StringIO

from portal.domain.measures import Hidden, Line, Measure, Shown, harmless
from portal.web.filters import waited
from portal.wording import staff as words
from portal.wording.catalogue import gettext

HOUR = timedelta(hours=1)
BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
MARK = "\ufeff"
"""What a file begins with, so that spreadsheets read it as UTF-8."""


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` is for the page, `plain` for the file; `size` for the bar, None where there is none to draw."""

    text: str
    plain: str
    size: float | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """`total` stands below the column, where there is one; `drawn` columns have bars."""

    heading: str
    plain_heading: str
    cells: Sequence[Cell]
    total: Cell | None = None
    drawn: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """`width` is in percent of the longest bar of its measure."""

    text: str
    width: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """`first` is the heading of the rows' names, `rows` these names; `total` is the name of the last row, if any."""

    measure: Measure
    first: str
    rows: Sequence[Cell]
    columns: Sequence[Column]
    is_empty: bool
    total: str | None = None

    def lines(self) -> Iterator[tuple[Cell, Sequence[Cell]]]:
        """Each row's name with its cells."""
        for place, row in enumerate(self.rows):
            yield row, [column.cells[place] for column in self.columns]

    def totals(self) -> Sequence[Cell]:
        return [column.total or Cell("", "") for column in self.columns]

    @property
    def drawn(self) -> Sequence[Column]:
        """The columns that have bars; none where no bar would have any length."""
        found = [column for column in self.columns if column.drawn]
        return found if _longest(found) else ()

    def chart(self) -> Iterator[tuple[Cell, Sequence[Bar]]]:
        """Each row's name with a bar for every drawn column."""
        longest = _longest(self.drawn)
        for place, row in enumerate(self.rows):
            yield row, [_bar(column.cells[place], longest) for column in self.drawn]

    def as_file(self) -> str:
        """The table as CSV, in which no cell is a formula."""
        rows = [[self.first, *(column.plain_heading for column in self.columns)]]
        rows += [[row.plain, *(cell.plain for cell in cells)] for row, cells in self.lines()]
        if self.total is not None:
            rows.append([self.total, *(cell.plain for cell in self.totals())])
        text = StringIO()
        csv.writer(text).writerows([[harmless(cell) for cell in row] for row in rows])
        return MARK + text.getvalue()


def _longest(columns: Sequence[Column]) -> float:
    return max((cell.size or 0 for column in columns for cell in column.cells), default=0)


def _bar(cell: Cell, longest: float) -> Bar:
    """A bar that has any length can be seen."""
    return Bar(cell.text, max(round(100 * cell.size / longest), 1) if cell.size else 0)


def named(text: object, plain: str | None = None) -> Cell:
    return Cell(str(text), str(text) if plain is None else plain)


def count(shown: Shown) -> Cell:
    if isinstance(shown, Hidden):
        return named(words.HIDDEN[shown])
    return Cell(str(shown), str(shown), shown)


def counted(heading: str, line: Line, *, drawn: bool = False) -> Column:
    """A column of counts with their total."""
    return Column(heading, heading, [count(cell) for cell in line.cells], count(line.total), drawn)


def span(length: timedelta | None) -> Cell:
    """How long something took: in words on the page, in hours in the file."""
    if length is None:
        return named(gettext("too few cases"))
    hours = length / HOUR
    return Cell(waited(BEGINNING, BEGINNING + length), f"{hours:.1f}", hours)

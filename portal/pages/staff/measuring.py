"""Measures, for leads and managers: figures about the practice's work, with small numbers hidden, and files of them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, time
from http import HTTPStatus

from flask import Response, abort, render_template
from flask.typing import ResponseReturnValue

from portal.domain.attempts import Outcome
from portal.domain.bands import Band
from portal.domain.measures import Measure, Shown, Spread, week_name
from portal.domain.story import Concern
from portal.pages.current import outside
from portal.pages.staff.sheets import Cell, Column, Sheet, count, counted, named, span
from portal.services import measures
from portal.services.measures import Week
from portal.web.application import practice
from portal.web.filters import short_day
from portal.wording import staff as words
from portal.wording.catalogue import gettext


def page() -> ResponseReturnValue:
    """All measures, each with its bars, its table and a link to its file."""
    return render_template("staff/measures.html", sheets=[make() for make in SHEETS.values()], words=words)


def as_file(which: str) -> ResponseReturnValue:
    """One of them as a table for spreadsheets."""
    if which not in list(Measure):
        abort(HTTPStatus.NOT_FOUND)
    answer = Response(SHEETS[Measure(which)]().as_file(), content_type="text/csv; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="measures-{which}.csv"'
    return answer


def _waiting() -> Sheet:
    found = measures.waits()
    return Sheet(
        Measure.WAITING,
        first=gettext("Band"),
        rows=_bands(),
        columns=[
            counted(gettext("Decided"), found.decided),
            _spans(
                gettext("Half decided within"),
                gettext("Median, in hours"),
                found.spreads,
                lambda found: span(found.median if found else None),
            ),
            _spans(
                gettext("Nine in ten decided within"),
                gettext("90th percentile, in hours"),
                found.spreads,
                lambda found: span(found.ninety if found else None),
            ),
            counted(gettext("Still waiting"), found.waiting),
        ],
        is_empty=found.decided.is_empty and found.waiting.is_empty,
        total=gettext("All bands"),
    )


def _spans(
    heading: str, plain: str, spreads: Mapping[Band | None, Spread | None], as_cell: Callable[[Spread | None], Cell]
) -> Column:
    cells = [as_cell(spreads[band]) for band in measures.BANDS]
    return Column(heading, plain, cells, as_cell(spreads[None]), drawn=True)


def _breaches() -> Sheet:
    found = measures.breaches(outside())
    return Sheet(
        Measure.BREACHES,
        first=gettext("Band"),
        rows=_bands(),
        columns=[
            counted(gettext("Decided too late"), found.late, drawn=True),
            counted(gettext("Due, and still no decision"), found.overdue, drawn=True),
        ],
        is_empty=found.late.is_empty and found.overdue.is_empty,
        total=gettext("All bands"),
    )


def _issues() -> Sheet:
    weeks = measures.opened_by_week(outside(), practice().timezone)
    return Sheet(
        Measure.ISSUES,
        first=gettext("Week"),
        rows=[named(_week(week), week_name(week.monday)) for week in weeks],
        columns=[
            *(
                _plain(str(words.ISSUES[issue]), [week.opened.cells[place] for week in weeks])
                for place, issue in enumerate(measures.ISSUES)
            ),
            _plain(gettext("All cases"), [week.opened.total for week in weeks], drawn=True),
        ],
        is_empty=all(week.opened.is_empty for week in weeks),
    )


def _plain(heading: str, cells: Sequence[Shown], *, drawn: bool = False) -> Column:
    return Column(heading, heading, [count(cell) for cell in cells], drawn=drawn)


def _week(week: Week) -> str:
    """ "Week 48, from 23 Nov"."""
    monday = datetime.combine(week.monday, time(), UTC)
    number = week.monday.isocalendar().week
    return gettext("Week %(number)s, from %(day)s", number=number, day=short_day(monday, "UTC"))


def _caseloads() -> Sheet:
    found = measures.caseloads()
    places = [named(most) for most in found.capacities]
    return Sheet(
        Measure.CASELOADS,
        first=gettext("Therapist"),
        rows=[named(name) for name in found.names],
        columns=[
            counted(gettext("Open cases"), found.opened, drawn=True),
            counted(gettext("Held"), found.held, drawn=True),
            Column(gettext("Places"), gettext("Places"), places, named(sum(found.capacities))),
        ],
        is_empty=not found.names,
        total=gettext("All therapists"),
    )


def _attempts() -> Sheet:
    found = measures.attempts()
    return Sheet(
        Measure.ATTEMPTS,
        first=gettext("How it went"),
        rows=[named(words.OUTCOMES[outcome]) for outcome in Outcome],
        columns=[counted(gettext("Attempts"), found, drawn=True)],
        is_empty=found.is_empty,
        total=gettext("All attempts"),
    )


def _reader() -> Sheet:
    found = measures.verdicts(outside())
    return Sheet(
        Measure.READER,
        first=gettext("What the reader found"),
        rows=[named(words.CONCERNS[concern]) for concern in Concern],
        columns=[
            counted(gettext("Confirmed"), found.confirmed, drawn=True),
            counted(gettext("Not confirmed"), found.refuted, drawn=True),
        ],
        is_empty=found.confirmed.is_empty and found.refuted.is_empty,
        total=gettext("All findings"),
    )


def _bands() -> list[Cell]:
    return [named(words.BANDS[band]) for band in measures.BANDS]


SHEETS: Mapping[Measure, Callable[[], Sheet]] = {
    Measure.WAITING: _waiting,
    Measure.BREACHES: _breaches,
    Measure.ISSUES: _issues,
    Measure.CASELOADS: _caseloads,
    Measure.ATTEMPTS: _attempts,
    Measure.READER: _reader,
}

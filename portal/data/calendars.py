"""Therapists' calendars, read for many at once: one query a table, whatever the number of therapists."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Select, select

from portal.data.base import db
from portal.data.tables import Away, Booking, BusyBlock, DateRule, Therapist, WeeklyHours
from portal.domain import slots
from portal.domain.bookings import KEEPING_TIME

T = TypeVar("T")

MARGIN = timedelta(days=2)
"""Bookings this much beyond the days asked about can still matter: buffers, nights, and the cap of a day."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """What the tables hold of all the therapists asked about; each member gives that of one, by id."""

    weekly: Callable[[UUID], tuple[slots.WeeklyHours, ...]]
    dates: Callable[[UUID], tuple[slots.DateRule, ...]]
    away: Callable[[UUID], tuple[slots.Span, ...]]
    busy: Callable[[UUID], tuple[slots.Span, ...]]
    booked: Callable[[UUID], tuple[slots.Booked, ...]]


def calendars_of(
    therapists: Collection[Therapist], first: datetime, last: datetime, *, but: UUID | None = None
) -> Mapping[UUID, slots.Calendar]:
    """The calendar of each therapist, whole for every start between `first` and `last`.

    `but` leaves one booking out, as if it were not there.
    """
    ids = [therapist.id for therapist in therapists]
    rows = _read(ids, first - MARGIN, last + MARGIN, but)
    return {therapist.id: _calendar(therapist, rows) for therapist in therapists}


def _read(ids: Sequence[UUID], first: datetime, last: datetime, but: UUID | None) -> _Rows:
    span = int(first.timestamp()), int(last.timestamp())
    dates = select(DateRule).where(
        DateRule.therapist_id.in_(ids), DateRule.day >= first.date(), DateRule.day <= last.date()
    )
    kept = _touching(Booking, ids, span).where(
        Booking.state.in_([state.value for state in KEEPING_TIME]), Booking.id.is_distinct_from(but)
    )
    return _Rows(
        weekly=_by_therapist(select(WeeklyHours).where(WeeklyHours.therapist_id.in_(ids)), _weekly),
        dates=_by_therapist(dates, _date_rule),
        away=_by_therapist(_touching(Away, ids, span), _span),
        busy=_by_therapist(_touching(BusyBlock, ids, span), _span),
        booked=_by_therapist(kept, _booked),
    )


def _calendar(therapist: Therapist, rows: _Rows) -> slots.Calendar:
    return slots.Calendar(
        zone=ZoneInfo(therapist.timezone),
        weekly=rows.weekly(therapist.id),
        dates=rows.dates(therapist.id),
        away=rows.away(therapist.id),
        busy=rows.busy(therapist.id),
        bookings=rows.booked(therapist.id),
        buffer_before=therapist.buffer_before,
        buffer_after=therapist.buffer_after,
        min_notice=therapist.min_notice,
        horizon_days=therapist.horizon_days,
        max_per_day=therapist.max_per_day,
        step=therapist.step,
    )


def _touching(table: Any, ids: Sequence[UUID], span: tuple[int, int]) -> Select[Any]:
    starts, ends = span
    return select(table).where(table.therapist_id.in_(ids), table.starts < ends, table.ends > starts)


def _by_therapist(statement: Select[Any], read: Callable[[Any], T]) -> Callable[[UUID], tuple[T, ...]]:
    found: dict[UUID, list[T]] = defaultdict(list)
    for row in db.session.scalars(statement):
        found[row.therapist_id].append(read(row))
    return lambda therapist_id: tuple(found[therapist_id])


def clock(minutes: int) -> time:
    """Minutes since midnight as a time of day; the midnight that ends a day is 00:00."""
    return time(minutes // 60 % 24, minutes % 60)


def _weekly(row: WeeklyHours) -> slots.WeeklyHours:
    return slots.WeeklyHours(row.weekday, slots.Hours(clock(row.starts), clock(row.ends)))


def _date_rule(row: DateRule) -> slots.DateRule:
    if row.closed or row.starts is None or row.ends is None:
        return slots.DateRule(row.day, None)
    return slots.DateRule(row.day, slots.Hours(clock(row.starts), clock(row.ends)))


def _span(row: Away | BusyBlock) -> slots.Span:
    return slots.Span(row.starts, row.ends)


def _booked(row: Booking) -> slots.Booked:
    return slots.Booked(slots.Span(row.starts, row.ends), row.buffer_before, row.buffer_after)

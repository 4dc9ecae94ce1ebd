"""When the triage desk is staffed, which days are holidays, and who is on duty."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import delete, select

from portal.data.base import db
from portal.data.tables import Account, AccountRole, Holiday, Practice, RotaShift, StaffedDay
from portal.data.tenancy import current_practice
from portal.domain.alerts import Duty
from portal.domain.audit import entry
from portal.domain.bands import StaffedHours
from portal.domain.compartments import ON_TRIAGE
from portal.domain.local_time import instant_of
from portal.domain.people import Role
from portal.domain.rota import Rota, Shift
from portal.services.audit import record
from portal.services.outside import Outside

SEARCHED = 60
"""So many days ahead the next staffed hour is looked for."""


@dataclass(frozen=True, slots=True)
class ShownShift:
    """A shift as a page lists it; `called`: who, None for nobody."""

    reference: str
    called: str | None
    weekday: int | None
    day: date | None
    starts: time
    ends: time


def staffed_hours() -> StaffedHours:
    """When the triage desk of the practice in scope is staffed; office hours where nothing was set."""
    zone = ZoneInfo(db.session.get_one(Practice, current_practice()).timezone)
    days = {row.weekday: (row.opens, row.closes) for row in db.session.scalars(select(StaffedDay))}
    holidays = frozenset(db.session.scalars(select(Holiday.day)))
    return StaffedHours(zone, days, holidays) if days else StaffedHours(zone, holidays=holidays)


def set_staffed_hours(outside: Outside, days: Mapping[int, tuple[int, int]], *, by: UUID) -> None:
    """Set the staffed hours of each weekday anew. Raises ValueError where they are not in order, or there are none."""
    StaffedHours(weekdays=days)
    db.session.execute(delete(StaffedDay))
    db.session.add_all(
        StaffedDay(id=outside.new_id(), weekday=weekday, opens=opens, closes=closes)
        for weekday, (opens, closes) in days.items()
    )
    record(outside, entry("duty.hours_set"), by=by)


def add_holiday(outside: Outside, day: date, *, by: UUID) -> None:
    """A day that is a holiday already stays one."""
    if day not in holidays():
        db.session.add(Holiday(id=outside.new_id(), day=day))
        record(outside, entry("duty.holiday_set"), by=by)


def remove_holiday(outside: Outside, day: date, *, by: UUID) -> None:
    db.session.execute(delete(Holiday).where(Holiday.day == day))
    record(outside, entry("duty.holiday_set"), by=by)


def holidays() -> Sequence[date]:
    return db.session.scalars(select(Holiday.day).order_by(Holiday.day)).all()


def add_shift(outside: Outside, shift: Shift, *, by: UUID) -> None:
    """Raises LookupError unless it is of somebody on triage, or of nobody on a single day."""
    if shift.account_id is None and shift.day is None:
        raise LookupError
    if shift.account_id is not None and shift.account_id not in _on_triage(ON_TRIAGE):
        raise LookupError(shift.account_id)
    db.session.add(
        RotaShift(
            id=outside.new_id(),
            reference=outside.new_reference(),
            account_id=shift.account_id,
            weekday=shift.weekday,
            day=shift.day,
            starts=shift.starts,
            ends=shift.ends,
        )
    )
    record(outside, entry("duty.rota_set"), by=by)


def remove_shift(outside: Outside, reference: str, *, by: UUID) -> None:
    db.session.execute(delete(RotaShift).where(RotaShift.reference == reference))
    record(outside, entry("duty.rota_set"), by=by)


def shifts() -> Sequence[ShownShift]:
    """The weekly ones as the week goes, then those of single days."""
    rows = db.session.execute(
        select(RotaShift, Account)
        .outerjoin(Account, Account.id == RotaShift.account_id)
        .order_by(RotaShift.day.is_not(None), RotaShift.weekday, RotaShift.day, RotaShift.starts, RotaShift.reference)
    )
    return [
        ShownShift(
            row.reference,
            None if account is None else account.display_name or account.name,
            row.weekday,
            row.day,
            row.starts,
            row.ends,
        )
        for row, account in rows
    ]


def rota() -> Rota:
    """The rota of the practice in scope; shifts of those who are no longer on triage don't count."""
    zone = ZoneInfo(db.session.get_one(Practice, current_practice()).timezone)
    there = set(_on_triage(ON_TRIAGE))
    rows = db.session.scalars(select(RotaShift))
    return Rota(
        zone,
        [
            Shift(row.account_id if row.account_id in there else None, row.weekday, row.day, row.starts, row.ends)
            for row in rows
        ],
    )


def duty(now: datetime) -> Duty:
    """All that an alert asks to know whom it goes to."""
    return Duty(rota(), _on_triage(ON_TRIAGE), _on_triage([Role.LEAD]), next_staffed(staffed_hours(), now))


def next_staffed(hours: StaffedHours, now: datetime) -> datetime:
    """`now` while the desk is staffed, else the next instant from which it is."""
    day = now.astimezone(hours.timezone).date()
    for ahead in range(SEARCHED):
        date_ahead = day + timedelta(days=ahead)
        if hours.is_working_day(date_ahead):
            opens, closes = hours.weekdays[date_ahead.weekday()]
            midnight = datetime.combine(date_ahead, time())
            begins = instant_of(midnight + timedelta(minutes=opens), hours.timezone)
            if now < instant_of(midnight + timedelta(minutes=closes), hours.timezone, fold=1):
                return max(begins, now)
    return now


def _on_triage(roles: Sequence[Role] | frozenset[Role]) -> Sequence[UUID]:
    wanted = [role.value for role in roles]
    having = select(AccountRole.account_id).where(AccountRole.role.in_(wanted))
    return db.session.scalars(select(Account.id).where(Account.id.in_(having)).order_by(Account.id)).all()

"""Therapists: as the matching sees them, and the weekly hours that they keep."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import delete, func, select

from portal.data.base import db
from portal.data.calendars import calendars_of
from portal.data.tables import Case, Therapist, WeeklyHours
from portal.domain.audit import entry
from portal.domain.bookings import WELCOME_CALL
from portal.domain.cases import Stage
from portal.domain.intake import Intake
from portal.domain.matching import RULE_OF_TIER, Matching, TherapistProfile, match, wishes_of
from portal.domain.slots import Calendar
from portal.domain.windows import windows_of
from portal.services.audit import record
from portal.services.openings import earliest
from portal.services.outside import Outside
from portal.wording.countries import in_order


class HoursChanged(Exception):
    """The weekly hours were changed elsewhere since they were shown."""


@dataclass(frozen=True, slots=True)
class Window:
    """Open on `weekday` (0 is Monday) from `starts` to `ends`, minutes since midnight in the therapist's zone."""

    weekday: int
    starts: int
    ends: int


def everyone() -> Sequence[Therapist]:
    """All of the practice, by name."""
    return sorted(db.session.scalars(select(Therapist)), key=lambda each: (in_order(each.name), each.id))


def by_reference(reference: str) -> Therapist | None:
    return db.session.scalar(select(Therapist).where(Therapist.reference == reference))


def of_account(account_id: UUID) -> Therapist | None:
    return db.session.scalar(select(Therapist).where(Therapist.account_id == account_id))


def matching_for(outside: Outside, intake: Intake, case_id: UUID | None = None) -> Matching:
    """Who fits the wishes of this intake, by public reference. Looks at nothing that tells.

    Whoever has the case `case_id` already needs no further place for it, and takes no new case by keeping it.
    """
    return match(wishes_of(intake), profiles(outside, intake.about.timezone, case_id=case_id), outside.now())


def fits(outside: Outside, intake: Intake, therapist: Therapist, case_id: UUID | None = None) -> bool:
    """Whether nothing that must hold keeps this therapist from this intake, whoever else would come first."""
    only = profiles(outside, intake.about.timezone, [therapist], case_id=case_id)
    return bool(match(wishes_of(intake), only, outside.now()).ranked)


def fitting_both(outside: Outside, one: Intake, other: Intake, case_id: UUID) -> UUID | None:
    """The therapist for two people whose wishes are these, which looks at nothing that tells; None if nobody fits both.

    It is the one whom the two rank best together, whoever was booked by either: a therapist chosen for one of them
    alone, for reasons that nobody is shown, must not become the one of both by that.
    """
    both = [matching_for(outside, intake, case_id) for intake in (one, other)]
    fitting = {row.reference: row for row in everyone() if all(_fits(matching, row.reference) for matching in both)}
    best = min(fitting, key=lambda reference: (sum(_place(each, reference) for each in both), reference), default=None)
    return fitting[best].id if best else None


def _fits(matching: Matching, reference: str) -> bool:
    """Whether all that must hold does; who comes behind the three that are shown fits too."""
    missed = {left.id for left in matching.left_out if left.rule not in RULE_OF_TIER.values()}
    return reference not in missed


def _place(matching: Matching, reference: str) -> int:
    order = [ranked.id for ranked in matching.ranked]
    return order.index(reference) if reference in order else len(order)


def profiles(
    outside: Outside,
    person_zone: str,
    therapists: Sequence[Therapist] | None = None,
    *,
    case_id: UUID | None = None,
) -> list[TherapistProfile]:
    """Therapists, every one if none are given, as the matching sees them; windows on the clock of `person_zone`."""
    now = outside.now()
    therapists = everyone() if therapists is None else therapists
    reach = max((therapist.horizon_days for therapist in therapists), default=0)
    calendars = calendars_of(therapists, now, now + timedelta(days=reach))
    loads = caseloads()
    has_it = db.session.scalar(select(Case.therapist_id).where(Case.id == case_id)) if case_id else None
    found = [
        _profile(outside, therapist, calendars[therapist.id], loads.get(therapist.id, 0), ZoneInfo(person_zone))
        for therapist in therapists
    ]
    return [
        replace(profile, accepting=True, caseload=min(profile.caseload, profile.capacity) - 1)
        if therapist.id == has_it
        else profile
        for therapist, profile in zip(therapists, found, strict=True)
    ]


def caseloads() -> Mapping[UUID, int]:
    """Open cases per therapist; none is no key."""
    counted = db.session.execute(
        select(Case.therapist_id, func.count())
        .where(Case.state == Stage.OPEN.value, Case.therapist_id.is_not(None))
        .group_by(Case.therapist_id)
    )
    return {therapist_id: count for therapist_id, count in counted if therapist_id is not None}


def _profile(
    outside: Outside, therapist: Therapist, calendar: Calendar, caseload: int, lives_in: ZoneInfo
) -> TherapistProfile:
    now = outside.now()
    return TherapistProfile(
        id=therapist.reference,
        name=therapist.name,
        accepting=therapist.accepting,
        capacity=therapist.capacity,
        caseload=caseload,
        languages=tuple(therapist.languages),
        formats=tuple(therapist.formats),
        countries=tuple(therapist.countries),
        gender=therapist.gender,
        fee=therapist.fee,
        competence={row.area: row.level for row in therapist.competence},
        windows=windows_of(calendar.weekly, calendar.zone, lives_in, WELCOME_CALL, now.astimezone(lives_in).date()),
        earliest_opening=earliest(calendar, now),
        last_case_at=therapist.last_case_at,
    )


def weekly_hours(therapist: Therapist) -> list[Window]:
    rows = db.session.scalars(
        select(WeeklyHours)
        .where(WeeklyHours.therapist_id == therapist.id)
        .order_by(WeeklyHours.weekday, WeeklyHours.starts)
    )
    return [Window(row.weekday, row.starts, row.ends) for row in rows]


def set_weekly_hours(
    outside: Outside, therapist_id: UUID, windows: Sequence[Window], *, revision: int, by: UUID
) -> None:
    """Replace the weekly hours. What is booked stays booked. Raises HoursChanged if `revision` is not the latest."""
    therapist = db.session.scalars(
        select(Therapist)
        .where(Therapist.id == therapist_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one()
    if therapist.hours_revision != revision:
        raise HoursChanged
    therapist.hours_revision += 1
    db.session.execute(delete(WeeklyHours).where(WeeklyHours.therapist_id == therapist_id))
    db.session.add_all(
        WeeklyHours(
            id=outside.new_id(), therapist_id=therapist_id, weekday=each.weekday, starts=each.starts, ends=each.ends
        )
        for each in windows
    )
    record(outside, entry("hours.changed", windows=len(windows)), by=by, about=therapist_id)

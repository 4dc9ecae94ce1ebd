"""Whom an alert goes to, and when: those on duty at once, the next person at half of the time, the lead at its end.

An alert that somebody has seen goes no further. Urgent ones go at any hour; others wait, while nobody is on duty, for
the next shift or staffed hour. Source: the clinical contract, "On a case".
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from uuid import UUID

from portal.domain.bands import Band
from portal.domain.rota import Rota

AT_ANY_HOUR = Band.URGENT
"""From this band on, the lead is woken where nobody is on duty."""


class Stage(IntEnum):
    """How far an alert has gone."""

    ON_DUTY = 0
    NEXT = 1
    LEAD = 2
    OVER = 3


@dataclass(frozen=True, slots=True)
class Alert:
    """What it takes to go one stage further. `told`: who has had it already."""

    stage: Stage
    band: Band
    made_at: datetime
    due_at: datetime
    told: Collection[UUID]


@dataclass(frozen=True, slots=True)
class Duty:
    """`everybody`: on triage, sorted; `leads`: those of them who lead. `opens_at`: the next staffed hour, or now."""

    rota: Rota
    everybody: Sequence[UUID]
    leads: Sequence[UUID]
    opens_at: datetime


@dataclass(frozen=True, slots=True)
class Step:
    """Whom to tell now, at which stage the alert is then, and from when on it goes further (None: no further)."""

    tell: Sequence[UUID]
    stage: Stage
    next_at: datetime | None


def go_further(alert: Alert, duty: Duty, now: datetime) -> Step:
    """The step of an alert that nobody has seen, at `now` (aware), which is when its next stage is due or later."""
    match alert.stage:
        case Stage.ON_DUTY:
            return _to_those_on_duty(alert, duty, now)
        case Stage.NEXT:
            return Step(_next_person(alert, duty, now), Stage.LEAD, alert.due_at)
        case _:
            return Step(tuple(duty.leads or duty.everybody), Stage.OVER, None)


def half_of(alert: Alert) -> datetime:
    """When half of the time for the decision is gone."""
    return alert.made_at + (alert.due_at - alert.made_at) / 2


def due_of(alert: Alert, stage: Stage) -> datetime | None:
    """When a stage is due that is not reached yet, as when the band was raised meanwhile."""
    return {Stage.ON_DUTY: alert.made_at, Stage.NEXT: half_of(alert), Stage.LEAD: alert.due_at}.get(stage)


def _to_those_on_duty(alert: Alert, duty: Duty, now: datetime) -> Step:
    if not duty.rota.shifts:
        return Step(tuple(duty.everybody), Stage.NEXT, half_of(alert))
    there = duty.rota.at(now)
    if there or alert.band >= AT_ANY_HOUR:
        return Step(there or tuple(duty.leads or duty.everybody), Stage.NEXT, half_of(alert))
    waits_until = min([duty.opens_at, *(each.starts for each in duty.rota.coming(now)[:1])])
    if waits_until > now and waits_until < half_of(alert):
        return Step((), Stage.ON_DUTY, waits_until)
    return Step(tuple(duty.leads or duty.everybody), Stage.NEXT, half_of(alert))


def _next_person(alert: Alert, duty: Duty, now: datetime) -> Sequence[UUID]:
    """Who is on duty by now, or comes on duty next, and has not had it; else the leads."""
    candidates = [*duty.rota.at(now), *(each.account_id for each in duty.rota.coming(now))]
    fresh = next((each for each in candidates if each not in alert.told), None)
    return (fresh,) if fresh is not None else tuple(duty.leads or duty.everybody)

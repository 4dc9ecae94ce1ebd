"""Whom an alert goes to at which stage, and when the next is due."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from portal.domain.alerts import Alert, Duty, Stage, Step, due_of, go_further
from portal.domain.bands import Band
from portal.domain.rota import Rota, Shift

ONE, OTHER, LEAD = (UUID(int=number) for number in range(1, 4))
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
SHIFTS = (Shift(ONE, 0, None, time(9), time(17)), Shift(OTHER, 1, None, time(9), time(17)))
ROTA = Rota(ZoneInfo("Europe/London"), SHIFTS)
DUTY = Duty(ROTA, (ONE, OTHER, LEAD), (LEAD,), MONDAY)
ALERT = Alert(Stage.ON_DUTY, Band.IMMEDIATE, MONDAY, MONDAY + HOUR, frozenset())
NIGHT = MONDAY.replace(hour=3)


def test_first_those_on_duty_then_the_next_person_then_the_lead() -> None:
    first = go_further(ALERT, DUTY, MONDAY)
    assert first == Step((ONE,), Stage.NEXT, MONDAY + HOUR / 2)
    second = go_further(replace(ALERT, stage=first.stage, told={ONE}), DUTY, MONDAY + HOUR / 2)
    assert second == Step((OTHER,), Stage.LEAD, MONDAY + HOUR)
    third = go_further(replace(ALERT, stage=second.stage, told={ONE, OTHER}), DUTY, MONDAY + HOUR)
    assert third == Step((LEAD,), Stage.OVER, None)


def test_where_everybody_of_the_rota_has_had_it_the_lead_is_next() -> None:
    step = go_further(replace(ALERT, stage=Stage.NEXT, told={ONE, OTHER}), DUTY, MONDAY)
    assert step.tell == (LEAD,)


def test_without_a_rota_everybody_is_told_at_once() -> None:
    nobody = replace(DUTY, rota=Rota(ROTA.zone, ()))
    assert go_further(ALERT, nobody, NIGHT).tell == (ONE, OTHER, LEAD)


@pytest.mark.parametrize("band", Band)
def test_at_night_the_lead_is_woken_for_what_is_urgent_alone(band: Band) -> None:
    opens = NIGHT.replace(hour=8)
    alert = replace(ALERT, band=band, made_at=NIGHT, due_at=NIGHT + 24 * HOUR)
    step = go_further(alert, replace(DUTY, opens_at=opens), NIGHT)
    if band >= Band.URGENT:
        assert step == Step((LEAD,), Stage.NEXT, NIGHT + 12 * HOUR)
    else:
        assert step == Step((), Stage.ON_DUTY, opens)
        assert go_further(alert, replace(DUTY, opens_at=opens), opens).tell == (LEAD,)


def test_what_waits_for_the_morning_never_waits_past_half_of_its_time() -> None:
    alert = replace(ALERT, band=Band.PRIORITY, made_at=NIGHT, due_at=NIGHT + 4 * HOUR)
    assert go_further(alert, replace(DUTY, opens_at=NIGHT + 3 * HOUR), NIGHT).tell == (LEAD,)


def test_it_waits_for_a_shift_that_begins_before_the_desk_opens() -> None:
    alert = replace(ALERT, band=Band.ROUTINE, made_at=NIGHT, due_at=NIGHT + 100 * HOUR)
    step = go_further(alert, replace(DUTY, opens_at=NIGHT + 30 * HOUR), NIGHT)
    assert step.next_at == MONDAY


def test_a_practice_without_a_lead_tells_everybody() -> None:
    step = go_further(replace(ALERT, stage=Stage.LEAD), replace(DUTY, leads=()), MONDAY)
    assert step.tell == (ONE, OTHER, LEAD)


def test_when_each_stage_is_due() -> None:
    assert [due_of(ALERT, stage) for stage in Stage] == [MONDAY, MONDAY + HOUR / 2, MONDAY + HOUR, None]

"""Open times against a literal reading of their definition, around changes of the clocks."""

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portal.domain.slots import is_open, open_starts
from portal.domain.slots_document import Scenario, parse_scenario
from tests.domain import slots_by_minute
from tests.domain.slots_scenarios import scenarios

RELAXED = [HealthCheck.too_slow, HealthCheck.data_too_large]


def found(asked: Scenario) -> list[datetime]:
    return open_starts(asked.calendar, asked.first, asked.last, asked.duration, asked.now)


@settings(max_examples=100, deadline=None, suppress_health_check=RELAXED)
@given(scenarios())
def test_agrees_with_the_reading_by_the_minute(scenario: dict[str, Any]) -> None:
    assert found(parse_scenario(scenario)) == slots_by_minute.open_starts(scenario)


@settings(max_examples=100, deadline=None, suppress_health_check=RELAXED)
@given(scenarios(), st.data())
def test_is_open_agrees_with_the_list(scenario: dict[str, Any], data: st.DataObject) -> None:
    asked = parse_scenario(scenario)
    wide = timedelta(days=5)
    starts = open_starts(asked.calendar, asked.first - wide, asked.last + wide, asked.duration, asked.now)
    middle = datetime(asked.first.year, asked.first.month, asked.first.day, tzinfo=UTC)
    anywhere = st.integers(-576, 1152).map(lambda quantum: middle + quantum * timedelta(minutes=5))
    drawn = [data.draw(anywhere) for _ in range(3)]
    near = [start + timedelta(minutes=5) for start in starts[:2]] + [
        start + timedelta(seconds=1) for start in starts[:1]
    ]
    for start in [*starts[:3], *starts[-3:], *near, *drawn]:
        assert is_open(asked.calendar, start, asked.duration, asked.now) == (start in starts)


@settings(max_examples=40, deadline=None, suppress_health_check=RELAXED)
@given(scenarios(), st.randoms(use_true_random=False))
def test_order_of_rules_and_bookings_changes_nothing(scenario: dict[str, Any], random: Any) -> None:
    before = found(parse_scenario(scenario))
    for key in ("weekly", "dates", "away", "busy", "bookings"):
        random.shuffle(scenario["therapist"][key])
    assert found(parse_scenario(scenario)) == before


@settings(max_examples=40, deadline=None, suppress_health_check=RELAXED)
@given(scenarios(), scenarios())
def test_one_more_booking_opens_nothing(scenario: dict[str, Any], other: dict[str, Any]) -> None:
    before = found(parse_scenario(scenario))
    scenario["therapist"]["bookings"] += other["therapist"]["bookings"]
    assert set(found(parse_scenario(scenario))) <= set(before)

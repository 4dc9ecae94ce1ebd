"""The scenario document: what it refuses, by which key, and that nothing crashes it."""

import contextlib
from typing import Any

import pytest
from hypothesis import given, settings

from portal.domain.documents import DocumentError
from portal.domain.slots import open_starts
from portal.domain.slots_document import parse_scenario
from tests.domain.json_values import json_values, replaced, spoilt

SCENARIO: dict[str, Any] = {
    "id": "s1",
    "now": "2026-03-20T09:00:00Z",
    "from": "2026-03-28",
    "to": "2026-03-31",
    "duration_minutes": 50,
    "therapist": {
        "timezone": "Europe/London",
        "weekly": [{"days": ["mon", "tue"], "start": "09:00", "end": "12:30"}],
        "dates": [{"date": "2026-04-03", "closed": True}, {"date": "2026-04-04", "start": "10:00", "end": "14:00"}],
        "away": [{"start": "2026-03-31T00:00:00Z", "end": "2026-04-01T00:00:00Z"}],
        "busy": [{"start": "2026-03-30T09:00:00Z", "end": "2026-03-30T09:30:00Z"}],
        "bookings": [
            {"start": "2026-03-30T10:00:00Z", "end": "2026-03-30T10:50:00Z", "buffer_before": 0, "buffer_after": 10}
        ],
        "buffer_before": 0,
        "buffer_after": 10,
        "min_notice_minutes": 1440,
        "horizon_days": 60,
        "max_per_day": 6,
        "step_minutes": 30,
    },
}


def test_the_printed_scenario_opens_one_start() -> None:
    asked = parse_scenario(SCENARIO)
    found = open_starts(asked.calendar, asked.first, asked.last, asked.duration, asked.now)
    assert [start.isoformat() for start in found] == ["2026-03-30T08:00:00+00:00"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("id", 7),
        ("id", ""),
        ("id", "two\nlines"),
        ("id", "\ud800"),
        ("now", "2026-03-20T09:00:00"),
        ("now", "2026-02-30T09:00:00Z"),
        ("now", "2026-03-20T09:00:00+99:99"),
        ("now", "1066-03-20T09:00:00Z"),
        ("now", 1774000000),
        ("from", "2026-3-28"),
        ("from", "20260328"),
        ("to", "2026-03-27"),
        ("duration_minutes", 0),
        ("duration_minutes", True),
        ("duration_minutes", 50.0),
        ("therapist", []),
        ("therapist.timezone", "Europe"),
        ("therapist.timezone", "../../etc/passwd"),
        ("therapist.timezone", "Europe/Atlantis"),
        ("therapist.weekly", {}),
        ("therapist.weekly.0.days", []),
        ("therapist.weekly.0.days.1", "mon"),
        ("therapist.weekly.0.days.0", "monday"),
        ("therapist.weekly.0.start", "9:00"),
        ("therapist.weekly.0.start", "24:00"),
        ("therapist.weekly.0.start", "٠٩:٠٠"),
        ("therapist.weekly.0.end", None),
        ("therapist.dates.0.closed", False),
        ("therapist.dates.0.start", "09:00"),
        ("therapist.dates.1.date", "2026-13-01"),
        ("therapist.away.0.end", "2026-03-31T00:00:00Z"),
        ("therapist.busy.0.start", "soon"),
        ("therapist.bookings.0.buffer_after", -5),
        ("therapist.buffer_before", None),
        ("therapist.min_notice_minutes", -1),
        ("therapist.horizon_days", 10**30),
        ("therapist.max_per_day", -1),
        ("therapist.step_minutes", 0),
        ("therapist.room", "blue"),
        ("zone", "UTC"),
    ],
)
def test_refusals_name_the_key(path: str, value: object) -> None:
    steps = tuple(int(step) if step.isdigit() else step for step in path.split("."))
    with pytest.raises(DocumentError) as refused:
        parse_scenario(replaced(SCENARIO, steps, value))
    assert refused.value.key == path


@pytest.mark.parametrize("key", [*SCENARIO, *(f"therapist.{key}" for key in SCENARIO["therapist"])])
def test_every_key_is_required(key: str) -> None:
    therapist = {name: value for name, value in SCENARIO["therapist"].items() if f"therapist.{name}" != key}
    document = {name: value for name, value in (SCENARIO | {"therapist": therapist}).items() if name != key}
    with pytest.raises(DocumentError) as refused:
        parse_scenario(document)
    assert refused.value.key == key


@settings(max_examples=150, deadline=None)
@given(spoilt(SCENARIO) | json_values)
def test_nothing_that_json_can_hold_crashes_it(document: object) -> None:
    with contextlib.suppress(DocumentError):
        asked = parse_scenario(document)
        open_starts(asked.calendar, asked.first, asked.last, asked.duration, asked.now)

"""What a safeguarding record must say, and until when a report has to be made."""

from datetime import UTC, date, datetime, timedelta

import pytest

from portal.domain.safeguarding import Decision, Missing, Record, Rule, Told

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
RULE = Rule("Northshire", "Ring the council.", "Section 47", date(2026, 1, 5), timedelta(hours=24))
WHOLE = {
    "decision": Decision.REPORT,
    "decided_by": "Lea",
    "why": "A child was hurt.",
    "reported_to": "The council, Ms A.",
    "told": Told.BEFORE,
    "told_why": "",
    "rule": RULE,
    "due_at": NOW,
}


@pytest.mark.parametrize("rule", [RULE, None])
def test_a_record_is_read_back_as_it_was_written(rule: Rule | None) -> None:
    record = Record(**{**WHOLE, "rule": rule})  # type: ignore[arg-type]
    assert Record.from_json(record.as_json()) == record


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"why": " "}, "why"),
        ({"reported_to": ""}, "reported_to"),
        ({"told": Told.NOT}, "told_why"),
        ({"told": Told.AFTERWARDS, "told_why": "\n"}, "told_why"),
    ],
)
def test_what_must_be_said_is_asked_for(changed: dict[str, object], field: str) -> None:
    with pytest.raises(Missing) as caught:
        Record(**{**WHOLE, **changed})  # type: ignore[arg-type]
    assert caught.value.field == field


def test_who_reports_nothing_need_not_say_where() -> None:
    Record(**{**WHOLE, "decision": Decision.NO_REPORT, "reported_to": ""})  # type: ignore[arg-type]


def test_a_rule_says_until_when_and_grows_old() -> None:
    assert RULE.due_at(NOW) == NOW + timedelta(days=1)
    assert [RULE.is_old(date(2027, 1, day)) for day in (5, 6)] == [False, True]

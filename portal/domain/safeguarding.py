"""Safeguarding: what the law of a jurisdiction asks for, and the record of what was decided about a risk to a child.

What the law says differs by country and within countries, and changes. So the practice writes each rule down itself,
with its source and the day on which somebody last looked at it; nothing here says what a law is. What a record holds:
who decided what, until when it was due, why, and whether the person was told. Source: the clinical contract, "On a
case", and its promise that the practice tries to speak to the person before it shares anything.
"""

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Self

LOOKED_AT_WITHIN = timedelta(days=365)
"""A rule that nobody has looked at for longer than this is named as old."""

LONGEST_HOURS = 24 * 30


class Decision(StrEnum):
    REPORT = "report"
    NO_REPORT = "no_report"


class Told(StrEnum):
    """Whether the person was told of a report, or that one is not made."""

    BEFORE = "before"
    AFTERWARDS = "afterwards"
    NOT = "not"


class Missing(ValueError):
    """A record that leaves out what it must say; `field` is which."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


@dataclass(frozen=True, slots=True)
class Rule:
    """What the law of a jurisdiction asks for, in the practice's words. `within`: from learning of it to the report."""

    jurisdiction: str
    words: str
    source: str
    checked_on: date
    within: timedelta

    def is_old(self, today: date) -> bool:
        return today - self.checked_on > LOOKED_AT_WITHIN

    def due_at(self, learned_at: datetime) -> datetime:
        """By when a report has to be made, if one is."""
        return learned_at + self.within


@dataclass(frozen=True, slots=True)
class Record:
    """What was decided for one person, and why. `rule`: as it read then; None where the practice has none that fits.

    `reported_to` is where a report goes; `told_why` says why somebody was not told, or not before.
    """

    decision: Decision
    decided_by: str
    why: str
    reported_to: str
    told: Told
    told_why: str
    rule: Rule | None
    due_at: datetime

    def __post_init__(self) -> None:
        if not self.why.strip():
            raise Missing("why")
        if self.decision is Decision.REPORT and not self.reported_to.strip():
            raise Missing("reported_to")
        if self.told is not Told.BEFORE and not self.told_why.strip():
            raise Missing("told_why")

    def as_json(self) -> str:
        rule = self.rule
        return json.dumps(
            {
                "decision": self.decision.value,
                "decided_by": self.decided_by,
                "why": self.why,
                "reported_to": self.reported_to,
                "told": self.told.value,
                "told_why": self.told_why,
                "due_at": self.due_at.isoformat(),
                "rule": None
                if rule is None
                else {
                    "jurisdiction": rule.jurisdiction,
                    "words": rule.words,
                    "source": rule.source,
                    "checked_on": rule.checked_on.isoformat(),
                    "hours": int(rule.within / timedelta(hours=1)),
                },
            }
        )

    @classmethod
    def from_json(cls, text: str) -> Self:
        held = json.loads(text)
        rule = held["rule"]
        return cls(
            decision=Decision(held["decision"]),
            decided_by=held["decided_by"],
            why=held["why"],
            reported_to=held["reported_to"],
            told=Told(held["told"]),
            told_why=held["told_why"],
            rule=None
            if rule is None
            else Rule(
                rule["jurisdiction"],
                rule["words"],
                rule["source"],
                date.fromisoformat(rule["checked_on"]),
                timedelta(hours=rule["hours"]),
            ),
            due_at=datetime.fromisoformat(held["due_at"]),
        )

"""The practice and those who work for it: accounts, therapists and the hours that they keep."""

from collections.abc import Mapping
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from portal.cli.demonstration.entries import document
from portal.data.base import db
from portal.data.tables import Away, Competence, DateRule, Practice, Therapist, WeeklyHours
from portal.domain.instants import opening
from portal.domain.intake_fields import WEEKDAYS
from portal.domain.people import Role
from portal.services import accounts, second_step
from portal.services.outside import Outside

USUAL = {
    "accepting": True,
    "buffer_before": 0,
    "buffer_after": 15,
    "min_notice": 1440,
    "horizon_days": 42,
    "max_per_day": None,
    "step": 30,
}
"""What therapists have in common unless their entry says otherwise; lengths are minutes."""

ENTRY_ONLY = frozenset({"key", "also", "competence", "hours", "dates", "away"})
"""Names of an entry that are not columns of the therapist's row."""


def add_practice(outside: Outside, practice_id: UUID) -> None:
    entry = document("team")["practice"]
    db.session.add(Practice(id=practice_id, is_demonstration=True, created_at=outside.now(), **entry))
    db.session.flush()


def add_accounts(outside: Outside, passphrase_hash: str) -> None:
    """The accounts of those who work at the practice and see nobody as therapists."""
    for entry in document("team")["account"]:
        account_id = accounts.make_account(
            outside,
            name=entry["name"],
            display_name=entry["display_name"],
            roles=frozenset(Role(role) for role in entry["roles"]),
            passphrase_hash=passphrase_hash,
        )
        second_step.take_as_confirmed(outside, account_id)


def add_therapists(outside: Outside, passphrase_hash: str) -> Mapping[str, UUID]:
    """The therapists with their accounts and hours; their ids by the key of their entry."""
    return {
        entry["key"]: _add_therapist(outside, entry, passphrase_hash) for entry in document("therapists")["therapist"]
    }


def _add_therapist(outside: Outside, entry: Mapping[str, Any], passphrase_hash: str) -> UUID:
    account_id = accounts.make_account(
        outside,
        name=f"{entry['key']}@example.org",
        display_name=entry["name"],
        roles=frozenset({Role.THERAPIST, *(Role(role) for role in entry.get("also", ()))}),
        passphrase_hash=passphrase_hash,
    )
    second_step.take_as_confirmed(outside, account_id)
    therapist = Therapist(
        id=outside.new_id(),
        reference=outside.new_reference(),
        account_id=account_id,
        last_case_at=None,
        hours_revision=0,
        competence=[Competence(area=area, level=level) for area, level in entry["competence"].items()],
        **{**USUAL, **{name: value for name, value in entry.items() if name not in ENTRY_ONLY}},
    )
    db.session.add(therapist)
    db.session.flush()
    _add_hours(outside, therapist, entry)
    return therapist.id


def _add_hours(outside: Outside, therapist: Therapist, entry: Mapping[str, Any]) -> None:
    zone = ZoneInfo(therapist.timezone)
    today = outside.now().astimezone(zone).date()
    for rows in (_weekly(entry), _dates(entry, today), _away(entry, today, zone)):
        for row in rows:
            row.id, row.therapist_id = outside.new_id(), therapist.id
            db.session.add(row)
    db.session.flush()


def _weekly(entry: Mapping[str, Any]) -> list[WeeklyHours]:
    return [
        WeeklyHours(weekday=WEEKDAYS.index(day), starts=_minutes(hours["start"]), ends=_minutes(hours["end"]))
        for hours in entry["hours"]
        for day in hours["days"]
    ]


def _dates(entry: Mapping[str, Any], today: date) -> list[DateRule]:
    return [
        DateRule(
            day=today + timedelta(days=rule["in_days"]),
            closed=rule.get("closed", False),
            starts=_minutes(rule["start"]) if "start" in rule else None,
            ends=_minutes(rule["end"]) if "end" in rule else None,
        )
        for rule in entry.get("dates", ())
    ]


def _away(entry: Mapping[str, Any], today: date, zone: ZoneInfo) -> list[Away]:
    """Whole days off, from one local midnight to another."""
    return [
        Away(
            starts=opening(today + timedelta(days=span["in_days"]), time(), zone),
            ends=opening(today + timedelta(days=span["in_days"] + span["days"]), time(), zone),
        )
        for span in entry.get("away", ())
    ]


def _minutes(clock: str) -> int:
    """Minutes since midnight of a time such as "09:30"."""
    at = time.fromisoformat(clock)
    return at.hour * 60 + at.minute

"""The data files under `data/`, read into plain values. The services that they go through check what they hold."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from portal.domain.intake_fields import PRIVATE_QUESTIONS

FOLDER = Path(__file__).parent / "data"
CASE_FILES = ("cases_immediate", "cases_urgent", "cases_priority", "cases_review", "cases_routine")

# TOML has no null: what nobody's entry gives is not given.
NULLS: Mapping[str, None] = dict.fromkeys(("about.email", "about.phone", "practical.max_fee", "private.about_whom"))


@dataclass(frozen=True, slots=True)
class SignIn:
    """Somebody of the demonstration as whom one can sign in; `name` is what is typed."""

    role: str
    name: str
    passphrase: str


@dataclass(frozen=True, slots=True)
class CallEntry:
    """A welcome call, booked `booked` before now with the therapist `therapist`, as the `pick`-th time that fits.

    `over`: it took place between the booking and now; else it is still to come.
    """

    therapist: str
    booked: timedelta
    pick: int
    over: bool


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """Somebody who sent the form `sent` before now. `answers` by dotted path, whole; `later`: no private part.

    `joins`: the sign-in of the partner with whose code they came. `released`: joint sessions were released meanwhile.
    """

    sign_in_name: str
    sent: timedelta
    answers: Mapping[str, Any]
    later: bool
    call: CallEntry | None
    joins: str | None
    released: bool


@dataclass(frozen=True, slots=True)
class DraftEntry:
    """Somebody who began the form `begun` before now and has come as far as `step`."""

    sign_in_name: str
    begun: timedelta
    answers: Mapping[str, Any]
    step: int


def document(name: str) -> Mapping[str, Any]:
    """The content of one data file."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def passphrase() -> str:
    """The one passphrase of everybody in the demonstration."""
    return str(document("team")["passphrase"])


def sign_ins() -> Sequence[SignIn]:
    """The sign-ins that are shown: at least one of each role."""
    return [SignIn(each["role"], each["name"], passphrase()) for each in document("team")["shown"]]


def cases() -> Sequence[CaseEntry]:
    """All cases, in the order in which they were sent."""
    usual = {**NULLS, **_every_question("no"), **by_path(document("answers"))}
    found = [_case(each, usual) for file in CASE_FILES for each in document(file)["case"]]
    return sorted(found, key=lambda case: case.sent, reverse=True)


def draft() -> DraftEntry:
    entry = document("draft")
    return DraftEntry(entry["sign_in"], _hours(entry["hours_ago"]), by_path(entry["answers"]), entry["step"])


def by_path(table: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """The values of nested tables by dotted path."""
    found: dict[str, Any] = {}
    for name, value in table.items():
        path = f"{prefix}{name}"
        found |= by_path(value, f"{path}.") if isinstance(value, dict) else {path: value}
    return found


def _every_question(answer: str) -> dict[str, str]:
    return {f"private.{question}": answer for question in PRIVATE_QUESTIONS}


def _case(entry: Mapping[str, Any], usual: Mapping[str, Any]) -> CaseEntry:
    call = entry.get("call")
    answers = {**usual, **by_path(entry["answers"])}
    later = entry.get("later", False)
    return CaseEntry(
        sign_in_name=entry["sign_in"],
        sent=_hours(entry["hours_ago"]),
        answers={key: value for key, value in answers.items() if not (later and key.startswith("private."))},
        later=later,
        call=None if call is None else _call(call),
        joins=entry.get("joins"),
        released=entry.get("released", False),
    )


def _call(entry: Mapping[str, Any]) -> CallEntry:
    return CallEntry(entry["with"], _hours(entry["booked_hours_ago"]), entry["pick"], over=entry["when"] == "past")


def _hours(number: float) -> timedelta:
    return timedelta(hours=number)

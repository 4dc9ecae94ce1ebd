"""When an entry of the directory is due for a check, and what keeps one out."""

from datetime import date, timedelta

import pytest

from portal.domain.outside_services import LONGEST, Problem, needs_check, oldest_good, problem_with
from tests.referring import HARBOUR, entry_with

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(("days", "due"), [(0, False), (179, False), (180, False), (181, True)])
def test_a_check_holds_for_a_hundred_and_eighty_days(days: int, due: bool) -> None:
    checked = TODAY - timedelta(days=days)
    assert needs_check(checked, TODAY) is due
    assert (checked < oldest_good(TODAY)) is due


def test_what_was_never_checked_is_due() -> None:
    assert needs_check(None, TODAY)


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({}, None),
        ({"name": ""}, Problem.NO_NAME),
        ({"phone": "", "web": "", "email": "", "address": ""}, Problem.NO_CONTACT),
        ({"phone": "", "web": "", "email": ""}, None),
        ({"web": "harbour.example"}, Problem.BAD_WEB),
        ({"web": "JavaScript:alert(1)"}, Problem.BAD_WEB),
        ({"email": "a b@harbour.example"}, Problem.BAD_EMAIL),
        ({"email": "@harbour.example"}, Problem.BAD_EMAIL),
        ({"email": "a@harbour"}, Problem.BAD_EMAIL),
        *(({field: "x" * (most + 1)}, Problem.TOO_LONG) for field, most in LONGEST.items()),
    ],
)
def test_what_keeps_an_entry_out(changed: dict[str, str], problem: Problem | None) -> None:
    assert problem_with(entry_with(**changed)) is problem


def test_the_example_is_sound() -> None:
    assert problem_with(HARBOUR) is None

"""The queue from several sides: mine, nobody's, overdue, put off, closed; who may be called; a case by reference."""

from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from portal.data.transaction import writing
from portal.domain.people import Role
from portal.services import cases, deciding
from tests.conftest import Clock
from tests.couples import case_of
from tests.factories import Signed, World, answers_with
from tests.pages.reading import words

WHY = "What was told on the phone."


def reference_of(world: World, signed: Signed) -> str:
    return case_of(world.person(signed).case_id).reference


def shown(by: Signed, view: str, references: dict[str, str]) -> set[str]:
    page = by.client.get(f"/staff/?view={view}").text
    return {name for name, reference in references.items() if reference in page}


def test_each_view_has_its_cases(world: World, clock: Clock) -> None:
    staff, lead = world.account(Role.STAFF), world.account(Role.LEAD)
    made = {name: world.participant() for name in ("free", "mine", "put off", "closed")}
    made["late"] = world.participant(answers_with(private__danger_now="yes"))
    references = {name: reference_of(world, signed) for name, signed in made.items()}
    ids = {name: world.person(signed).case_id for name, signed in made.items()}
    with writing():
        deciding.claim(world.outside, cases.locked(ids["mine"]), by=staff.account_id)
        until = world.outside.now() + timedelta(days=2)
        deciding.snooze(world.outside, cases.locked(ids["put off"]), until, by=staff.account_id)
        deciding.close(world.outside, cases.locked(ids["closed"]), WHY, by=lead.account_id)
    clock.pass_time(timedelta(hours=2))
    world.proves(staff.client)
    assert shown(staff, "open", references) == {"free", "mine", "late"}
    assert shown(staff, "mine", references) == {"mine"}
    assert shown(lead, "mine", references) == set()
    assert shown(staff, "unclaimed", references) == {"free", "late"}
    assert shown(staff, "overdue", references) == {"late"}
    assert shown(staff, "put_off", references) == {"put off"}
    assert shown(staff, "closed", references) == {"closed"}
    assert shown(staff, "nonsense", references) == {"free", "mine", "late"}


def test_what_was_put_off_comes_back_by_itself(world: World, clock: Clock) -> None:
    staff, one = world.account(Role.STAFF), world.participant()
    case_id, reference = world.person(one).case_id, reference_of(world, one)
    with writing():
        until = world.outside.now() + timedelta(hours=1)
        deciding.snooze(world.outside, cases.locked(case_id), until, by=staff.account_id)
    assert reference not in staff.client.get("/staff/").text
    clock.pass_time(timedelta(hours=1))
    world.proves(staff.client)
    assert reference in staff.client.get("/staff/").text


def test_a_case_is_found_by_its_reference_alone(world: World) -> None:
    staff, one = world.account(Role.STAFF), world.participant()
    reference = reference_of(world, one)
    found = staff.client.get(f"/staff/?case=+{reference.lower()}+")
    assert urlsplit(found.location or "").path == f"/staff/cases/{reference}"
    for wrong in ("BCDFGHJKMN", "sam@example.org", "x"):
        page = staff.client.get("/staff/", query_string={"case": wrong})
        assert "There is no case of this reference." in words(page.text)


@pytest.mark.parametrize(
    ("contact", "said"),
    [
        ({"call_ok": True, "hours": ["weekday_daytime"]}, "now"),
        ({"call_ok": True, "hours": ["weekday_evening"]}, "Monday 23 November, 17:00"),
        ({"call_ok": False, "voicemail_ok": False, "hours": []}, "not by phone"),
    ],
)
def test_from_when_somebody_may_be_called(world: World, contact: dict[str, object], said: str) -> None:
    told = answers_with(**{f"about__safe_contact__{key}": value for key, value in contact.items()})
    world.participant(told)
    page = words(world.account(Role.STAFF).client.get("/staff/").text)
    assert said in page.partition("By whom")[2]


@pytest.mark.parametrize("view", ["open", "mine", "unclaimed", "overdue", "put_off", "closed"])
def test_an_empty_view_says_so(world: World, view: str) -> None:
    assert 'class="empty"' in world.account(Role.STAFF).client.get(f"/staff/?view={view}").text

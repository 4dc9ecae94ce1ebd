"""The queue from several sides: mine, nobody's, overdue, put off, closed; who may be called; a case by reference."""

import re
from dataclasses import replace
from datetime import timedelta
from html import unescape

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.data.sealing import Vault
from portal.data.tables import AuditLine, Therapist
from portal.data.transaction import reading, writing
from portal.domain.people import Role
from portal.services import cases, contact, deciding, queue, searching
from tests.conftest import Clock
from tests.couples import case_of
from tests.factories import Signed, World, answers_with
from tests.pages.filling import press
from tests.pages.reading import forms, words
from tests.services.test_changes import booked

WHY = "What was told on the phone."


def reference_of(world: World, signed: Signed) -> str:
    return case_of(world.person(signed).case_id).reference


def share(client: FlaskClient) -> None:
    """Say that others look at the screen."""
    form = next(form for form in forms(client.get("/staff/").text) if "screen" in form.action)
    client.post(form.action, data={**form.fields, "shared": "yes"})


def find(by: Signed, sought: str) -> TestResponse:
    return press(by.client, "/staff/", "/staff/search", case=sought)


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


def test_a_case_is_found_by_its_reference(world: World) -> None:
    staff, one = world.account(Role.STAFF), world.participant()
    reference = reference_of(world, one)
    assert find(staff, f" {reference.lower()} ").location == f"/staff/cases/{reference}"
    for wrong in ("BCDFGHJKMN", "nobody@example.org", "x", "0" * 300):
        assert "Nobody was found." in words(find(staff, wrong).text)
    assert "Write what to look for." in words(find(staff, " ").text)


TOLD = {"about__preferred_name": "José  Núñez", "about__email": "Jose@Example.org", "about__phone": "+44 20 7946 0018"}


@pytest.mark.parametrize(
    "sought", ["jose nunez", "JOSÉ NÚÑEZ", "jose@example.org", "020 7946 0018", "+44 (0)20 79460018"]
)
def test_a_person_is_found_by_what_one_knows_of_them_with_a_line(world: World, sought: str) -> None:
    staff, one = world.account(Role.STAFF), world.participant(answers_with(**TOLD))
    world.participant(
        answers_with(about__preferred_name="Ana", about__email="ana@example.org", about__phone="+44 20 7946 0999")
    )
    assert find(staff, sought).location == f"/staff/cases/{reference_of(world, one)}"
    with reading():
        line = db.session.scalars(select(AuditLine).where(AuditLine.kind == "queue.searched")).one()
        assert line.fields == {"found": 1}


@pytest.mark.parametrize("sought", ["jose", "name jose nunez", "7946001", "example.org", "%", "'"])
def test_a_part_finds_nobody(world: World, sought: str) -> None:
    world.participant(answers_with(**TOLD))
    assert "Nobody was found." in words(find(world.account(Role.STAFF), sought).text)


def test_two_of_one_name_are_both_shown_and_a_changed_address_is_found_instead(world: World) -> None:
    staff, one, other = world.account(Role.STAFF), *(world.participant(answers_with(**TOLD)) for _ in range(2))
    page = find(staff, "jose nunez").text
    assert all(reference_of(world, each) in page for each in (one, other))
    person = world.person(one)
    with writing():
        contact.change(world.outside, person, {"about.email": "new@example.org"}, one.account_id)
    assert find(staff, "new@example.org").location == f"/staff/cases/{reference_of(world, one)}"
    assert find(staff, "jose@example.org").location == f"/staff/cases/{reference_of(world, other)}"


def test_nobody_is_lost_while_keys_are_renewed(world: World) -> None:
    one = world.participant(answers_with(**TOLD))
    reference, staff = reference_of(world, one), world.account(Role.STAFF)
    keys = dict(world.outside.vault.keys)
    both = replace(world.outside, vault=Vault({"newer": b"n" * 32, **keys}))
    newest = replace(world.outside, vault=Vault({"newer": b"n" * 32}))
    with writing():
        assert searching.find(both, "jose nunez", by=staff.account_id) == [reference]
        assert searching.find(newest, "jose nunez", by=staff.account_id) == []
        assert len(searching.index_next(both, None)) == 1
        db.session.flush()
        assert searching.find(newest, "jose nunez", by=staff.account_id) == [reference]


def test_a_shared_screen_shows_nobody(world: World) -> None:
    staff = world.account(Role.STAFF)
    world.participant(answers_with(**TOLD))
    share(staff.client)
    assert find(staff, "jose nunez").location is None


def test_filters_narrow_and_nonsense_narrows_nothing(world: World) -> None:
    staff = world.account(Role.STAFF)
    plain, late = world.participant(), world.participant(answers_with(private__danger_now="yes"))
    asked = world.participant(answers_with(private__humiliated="prefer_not"))
    references = {
        name: reference_of(world, each) for name, each in (("plain", plain), ("late", late), ("asked", asked))
    }
    amara = world.therapist()
    booked(world, plain, amara)
    with reading():
        theirs = db.session.scalars(select(Therapist.reference)).one()
    for query, expected in (
        ("band=5", {"late"}),
        ("task=ask_in_private", {"asked"}),
        (f"therapist={theirs}", {"plain"}),
        (f"band=5&therapist={theirs}", set()),
        ("band=9&task=x&therapist=y", {"plain", "late", "asked"}),
    ):
        assert shown(staff, f"open&{query}", references) == expected, query
    assert "No case here is like that." in words(staff.client.get(f"/staff/?band=5&therapist={theirs}").text)


def _walk(staff: Signed, address: str, way: str) -> list[tuple[str, list[str]]]:
    """The pages that follow one another this way, with the cases on each."""
    found = []
    while address:
        page = staff.client.get(address).text
        found.append((address, re.findall(r'data-case="(\w+)"', page)))
        link = re.search(rf'rel="{way}" href="([^"]+)"', page)
        address = unescape(link[1]) if link else ""
    return found


def test_pages_lead_there_and_back(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "PAGE", 2)
    staff = world.account(Role.STAFF)
    told = [
        answers_with(),
        answers_with(private__danger_now="yes"),
        answers_with(private__afraid="yes"),
        answers_with(),
    ]
    for each in (*told, answers_with()):
        world.participant(each)
    pages = _walk(staff, "/staff/", "next")
    assert [len(cases) for _, cases in pages] == [2, 2, 1]
    assert len({case for _, cases in pages for case in cases}) == 5
    back = _walk(staff, pages[-1][0], "prev")
    assert [cases for _, cases in back] == [cases for _, cases in pages[::-1]]


def test_a_page_that_refreshes_itself_keeps_no_sign_in_alive(world: World, clock: Clock) -> None:
    staff = world.account(Role.STAFF)
    for _ in range(7):
        clock.pass_time(timedelta(minutes=5))
        answer = staff.client.get("/staff/", headers={"X-Refresh": "1"})
    assert answer.location == "/login"
    other = world.account(Role.STAFF)
    for _ in range(7):
        clock.pass_time(timedelta(minutes=5))
        answer = other.client.get("/staff/")
    assert answer.status_code == 200


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

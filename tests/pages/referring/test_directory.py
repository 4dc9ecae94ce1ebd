"""The directory on the staff's pages: look, filter, add, change, retire, and what is due for a check."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, OutsideService, Practice
from portal.data.transaction import reading, writing
from portal.domain.outside_services import Clientele, Topic
from portal.domain.people import Role
from portal.services import outside_services
from tests.conftest import Clock
from tests.factories import World
from tests.pages.filling import press, submit
from tests.pages.reading import forms, links, words
from tests.referring import a_service, entry_with

FIELDS = {
    "name": "Safe Harbour",
    "topics": "domestic_abuse",
    "serves": "women",
    "country": "GB",
    "cost": "free",
    "phone": "020 7946 0000",
    "checked_on": "2026-11-23",
}


def kinds() -> list[str]:
    with reading():
        lines = db.session.scalars(select(AuditLine.kind).where(AuditLine.kind.startswith("service.")))
        return sorted(lines)


def test_from_a_new_entry_to_a_retired_one_and_back(world: World) -> None:
    staff = world.account(Role.STAFF)
    assert "The directory is empty." in words(staff.client.get("/staff/services").text)
    made = submit(staff.client, "/staff/services/new", **FIELDS).location
    assert "Safe Harbour" in words(staff.client.get(made).text)
    assert submit(staff.client, f"{made}/change", **{**FIELDS, "area": "London"}).location == made
    assert "London" in words(staff.client.get(made).text)
    assert submit(staff.client, f"{made}/retire").location == made
    assert made not in links(staff.client.get("/staff/services").text)
    assert made in links(staff.client.get("/staff/services?retired=y").text)
    press(staff.client, made, f"{made}/back")
    assert made in links(staff.client.get("/staff/services").text)
    assert kinds() == ["service.added", "service.brought_back", "service.changed", "service.retired"]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"name": ""}, "Write its name."),
        ({"topics": ""}, "Choose at least one."),
        ({"topics": "nothing"}, "not a valid choice"),
        ({"serves": ""}, "Choose at least one."),
        ({"country": "XX"}, "Not a valid choice"),
        ({"cost": ""}, "Choose one."),
        ({"phone": ""}, "It has no telephone, web page, e-mail or address."),
        ({"web": "javascript:alert(1)"}, "Its web address does not begin with"),
        ({"email": "nobody"}, "Its e-mail address is none."),
        ({"checked_on": ""}, "Write the day."),
        ({"checked_on": "2026-11-24"}, "That day is still to come."),
        ({"notes": "x" * 4001}, "Write less: 4000 characters at most."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(world: World, changed: dict[str, str], said: str) -> None:
    staff = world.account(Role.STAFF)
    values = {name: value for name, value in {**FIELDS, "area": "Kept", **changed}.items() if value}
    answer = submit(staff.client, "/staff/services/new", **values)
    assert answer.status_code == 200
    assert said in words(answer.text)
    assert 'value="Kept"' in answer.text
    with reading():
        assert db.session.scalars(select(OutsideService)).all() == []


def test_today_is_the_day_where_the_practice_is(world: World, clock: Clock) -> None:
    with writing():
        db.session.get_one(Practice, world.practice_id).timezone = "Pacific/Auckland"
    clock.pass_time(timedelta(hours=4))  # One in the afternoon in London is two in the night of Tuesday there.
    staff = world.account(Role.STAFF)
    assert submit(staff.client, "/staff/services/new", **{**FIELDS, "checked_on": "2026-11-24"}).status_code == 303
    later = submit(staff.client, "/staff/services/new", **{**FIELDS, "checked_on": "2026-11-25"})
    assert "That day is still to come." in words(later.text)


def test_of_two_who_change_it_at_once_the_second_is_told(world: World) -> None:
    staff = world.account(Role.STAFF)
    place = f"/staff/services/{a_service(world)}"
    form = next(form for form in forms(staff.client.get(f"{place}/change").text) if form.action == "")
    submit(staff.client, f"{place}/change", **{**FIELDS, "area": "Leeds"})
    second = staff.client.post(f"{place}/change", data={**form.fields, **FIELDS, "area": "York"})
    assert "Somebody else changed this meanwhile" in words(second.text)
    assert "Leeds" in second.text
    assert 'value="York"' in second.text
    again = next(form for form in forms(second.text) if form.action == "")
    assert staff.client.post(f"{place}/change", data={**again.fields, **FIELDS, "area": "York"}).location == place
    assert "York" in words(staff.client.get(place).text)


FOUND: list[tuple[dict[str, Any], str, bool]] = [
    ({"name": "Émile Haven"}, "words=emile", True),
    ({"organisation": "Quay Trust"}, "words=quay", True),
    ({}, "words=100%25", False),
    ({}, "topic=domestic_abuse", True),
    ({}, "topic=debt", False),
    ({"topics": (Topic.ADDICTION, Topic.DEBT)}, "topic=debt", True),
    ({"serves": (Clientele.WOMEN,)}, "serves=men", False),
    ({"serves": (Clientele.MEN,)}, "serves=men", True),
    ({"country": "FR"}, "country=GB", False),
    ({"country": ""}, "country=GB", True),
    ({"languages": ("fr",)}, "language=es", False),
    ({"languages": ("fr", "es")}, "language=es", True),
    ({}, "topic=nonsense&country=%00", True),
    ({}, "words=%00", False),
]


@pytest.mark.parametrize(("changed", "query", "found"), FOUND)
def test_filters_find_what_they_ask_for(world: World, changed: dict[str, Any], query: str, found: bool) -> None:
    staff = world.account(Role.STAFF)
    place = f"/staff/services/{a_service(world, **changed)}"
    assert (place in links(staff.client.get(f"/staff/services?{query}").text)) is found


def test_a_long_list_is_paged_by_key_and_misses_and_doubles_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outside_services, "PAGE", 3)
    staff = world.account(Role.STAFF)
    with writing():
        for name in ("Echo", "alpha", "Bravo", "bravo", "Delta", "Charlie", "Émile"):
            outside_services.add(world.outside, entry_with(name=name), by=staff.account_id)
    address, seen, pages = "/staff/services?topic=domestic_abuse", list[str](), 0
    while address and pages < 9:
        page = staff.client.get(address).text.partition("<footer")[0]
        pages += 1
        seen += [link for link in links(page) if link.startswith("/staff/services/") and len(link) == 26]
        address = next((link for link in links(page) if link.startswith("/staff/services?") and "after=" in link), "")
        assert not address or "topic=domestic_abuse" in address
    assert len(seen) == len(set(seen)) == 7
    assert pages == 3


def test_old_checks_are_said_on_the_list_on_the_page_and_by_the_doctor(world: World, app: Flask, clock: Clock) -> None:
    staff = world.account(Role.STAFF)
    place = f"/staff/services/{a_service(world)}"
    clock.pass_time(timedelta(days=180))
    staff = world.account(Role.STAFF)
    for path in ("/staff/services", place):
        assert "check it before you rely on it" not in words(staff.client.get(path).text)
    assert "outside service(s)" not in app.test_cli_runner().invoke(args=["doctor"]).output
    clock.pass_time(timedelta(days=1))
    staff = world.account(Role.STAFF)
    assert "1 service was last checked more than 180 days ago." in words(staff.client.get("/staff/services").text)
    for path in ("/staff/services", "/staff/services?unchecked=y", place):
        assert "check it before you rely on it" in words(staff.client.get(path).text)
    assert "1 outside service(s) were last checked more than 180 days ago" in (
        app.test_cli_runner().invoke(args=["doctor"]).output
    )


def test_the_helplines_that_are_shipped_stand_there_with_their_checks(world: World, clock: Clock) -> None:
    staff = world.account(Role.STAFF)
    page = words(staff.client.get("/staff/services/helplines").text)
    assert "999" in page
    assert "check it before" not in page
    assert "Gardaí" in words(staff.client.get("/staff/services/helplines?country=IE").text)
    assert staff.client.get("/staff/services/helplines?country=../x").status_code == 200
    clock.pass_time(timedelta(days=365))
    staff = world.account(Role.STAFF)
    assert "check it before you rely on it" in words(staff.client.get("/staff/services/helplines").text)


@pytest.mark.parametrize("path", ["", "/change", "/retire"])
def test_what_is_not_there_is_not_found(world: World, path: str) -> None:
    staff = world.account(Role.STAFF)
    assert staff.client.get(f"/staff/services/BCDFGHJKMN{path}").status_code == 404

"""Staffed hours, holidays and the rota, as leads and managers set them."""

from datetime import UTC, date, datetime

from werkzeug.test import TestResponse

from portal.data.transaction import reading
from portal.domain.bands import Band, due_at
from portal.domain.people import Role
from portal.services import duty
from tests.factories import World
from tests.pages.reading import forms, words

PAGE = "/staff/practice/duty"


def send(world: World, role: Role, to: str, **values: str) -> TestResponse:
    client = world.account(role).client
    form = next(form for form in forms(client.get(PAGE).text) if form.action == f"{PAGE}/{to}")
    return client.post(f"{PAGE}/{to}", data={**form.fields, **values})


def test_hours_are_set_and_the_clock_counts_them(world: World) -> None:
    hours = {"opens_0": "10:00", "closes_0": "12:00", "opens_2": "09:00", "closes_2": "17:00"}
    assert send(world, Role.MANAGER, "hours", **hours).location == PAGE
    monday = datetime(2026, 11, 23, 11, tzinfo=UTC)
    with reading():
        assert due_at(Band.ROUTINE, monday, duty.staffed_hours()) == datetime(2026, 12, 9, 11, tzinfo=UTC)
    assert send(world, Role.LEAD, "holidays", holiday="2026-11-25").location == PAGE
    with reading():
        assert due_at(Band.ROUTINE, monday, duty.staffed_hours()) == datetime(2026, 12, 14, 11, tzinfo=UTC)


def test_hours_out_of_order_are_refused_and_nothing_typed_is_lost(world: World) -> None:
    page = send(world, Role.MANAGER, "hours", opens_0="12:00", closes_0="10:00").text
    assert "Give at least one day its hours, each from earlier to later." in words(page)
    assert 'value="12:00"' in page
    assert "Give at least one day" in words(send(world, Role.MANAGER, "hours").text)


def test_shifts_are_added_listed_and_removed(world: World) -> None:
    staff, manager = world.account(Role.STAFF), world.account(Role.MANAGER).client
    given = {"who": staff.name, "when": "0", "starts": "17:00", "ends": "09:00"}
    assert "Write a time." in words(send(world, Role.MANAGER, "shifts", **{**given, "starts": ""}).text)
    assert send(world, Role.MANAGER, "shifts", **given).location == PAGE
    assert "Monday, 17:00–09:00" in words(manager.get(PAGE).text)
    one_day = {"who": "", "when": "day", "starts": "00:00", "ends": "00:00"}
    assert "Write the day." in words(send(world, Role.MANAGER, "shifts", **one_day).text)
    assert send(world, Role.MANAGER, "shifts", **one_day, day="2026-12-25").location == PAGE
    with reading():
        assert [(each.weekday, each.day) for each in duty.shifts()] == [(0, None), (None, date(2026, 12, 25))]
    assert "Nobody can be on duty" in words(send(world, Role.MANAGER, "shifts", **{**given, "who": ""}).text)
    for _ in range(2):
        form = next(form for form in forms(manager.get(PAGE).text) if "shift" in form.fields)
        manager.post(f"{PAGE}/shifts/remove", data=form.fields)
    with reading():
        assert duty.shifts() == []


def test_holidays_are_removed(world: World) -> None:
    manager = world.account(Role.MANAGER).client
    send(world, Role.MANAGER, "holidays", holiday="2026-12-25")
    form = next(form for form in forms(manager.get(PAGE).text) if form.fields.get("holiday"))
    manager.post(f"{PAGE}/holidays/remove", data=form.fields)
    with reading():
        assert duty.holidays() == []


def test_staff_set_none_of_it(world: World) -> None:
    staff = world.account(Role.STAFF).client
    assert staff.get(PAGE).status_code == 403

"""The lead sees who read what, with what is unusual marked, and nothing of what was told."""

import re
from datetime import timedelta

import pytest

from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.domain.people import Role, Visitor
from portal.services import disclosures, readings
from tests.conftest import Clock
from tests.factories import Signed, World, answers_with, make_practice
from tests.pages.reading import words
from tests.pages.staff.test_recovering import place

ADDRESS = "/staff/readings"


def read(world: World, told: Signed, reader: Signed) -> str:
    reference = place(world, told).rpartition("/")[2]
    visitor = Visitor(reader.account_id, world.practice_id, reader.account_id, reader.name, frozenset({Role.STAFF}))
    with writing():
        assert disclosures.read(world.outside, reference, 1, visitor)
    return reference


def test_each_reading_stands_there_and_none_of_what_was_told(world: World, clock: Clock) -> None:
    told = world.participant(answers_with(private__story="The green bicycle.", private__strangled="yes"))
    other = world.participant()
    staff, lead = world.account(Role.STAFF, name="tamsin@example.org"), world.account(Role.LEAD)
    assert "Nobody has read anything yet." in lead.client.get(ADDRESS).text
    reference = read(world, told, staff)
    clock.pass_time(timedelta(minutes=5))
    second = read(world, other, lead)
    page = lead.client.get(ADDRESS).text
    assert re.findall(r"case=(\w+)", page) == [second, reference]
    assert "tamsin@example.org" in words(page)
    assert "Monday 23 November, 09:00" in words(page)
    assert "bicycle" not in page
    assert "strang" not in page
    of_one = lead.client.get(f"{ADDRESS}?case={reference}").text
    assert f"Of case {reference} alone." in words(of_one)
    assert second not in of_one


def test_what_is_unusual_is_marked(world: World, clock: Clock) -> None:
    told, staff, lead = world.participant(), world.account(Role.STAFF), world.account(Role.LEAD)
    for _ in range(3):
        read(world, told, staff)
        clock.pass_time(timedelta(minutes=5))
    page = words(lead.client.get(ADDRESS).text)
    assert page.count("again and again") == 1


def test_another_practices_readings_are_not_there(world: World) -> None:
    read(world, world.participant(), world.account(Role.STAFF))
    with reading():
        assert len(readings.latest()) == 1
    with practice_scope(make_practice(world.outside, host="other.example")), reading():
        assert readings.latest() == ()


@pytest.mark.parametrize("role", [Role.STAFF, Role.THERAPIST, Role.MANAGER, Role.PARTICIPANT])
def test_only_the_lead_sees_it(world: World, role: Role) -> None:
    assert world.account(role).client.get(ADDRESS).status_code == 403


def test_a_case_that_is_none_is_not_found(world: World) -> None:
    lead = world.account(Role.LEAD).client
    assert lead.get(f"{ADDRESS}?case=nonsense").status_code == 404
    assert "Nobody has read anything yet." in lead.get(f"{ADDRESS}?case=BCDFGHJKMN").text

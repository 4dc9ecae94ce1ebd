"""Somebody stops in the middle and comes back: what was open is there again, what is private is not shown."""

import pytest
from playwright.sync_api import expect

from tests.factories import World, answers_with
from tests.journeys.conftest import PHONE, Visit
from tests.journeys.guest import Guest

pytestmark = pytest.mark.browser

STORY = "Since the spring I count the days."
TOLD = answers_with(about__preferred_name="Robin", private__story=STORY, private__humiliated="prefer_not")


def _come_back(guest: Guest, name: str, step: int) -> None:
    """Sign out, sign in again, and go on where the form was left."""
    guest.press("Sign out")
    guest.page.wait_for_url(f"{guest.home}/")
    guest.sign_in(name)
    guest.arrive("/me")
    guest.press("Go on with your form")
    guest.arrive(f"/start/{step}")


def test_going_on_where_one_stopped(world: World, visit: Visit) -> None:
    world.therapist()
    robin = visit(PHONE)
    robin.go("/start")
    robin.answer(1, TOLD)
    name = robin.page.locator(".secret").first.inner_text()
    robin.walk(2, 6, TOLD)
    _come_back(robin, name, 7)
    robin.walk(7, 11, TOLD)
    _come_back(robin, name, 12)

    robin.go("/start/3")
    expect(robin.page.locator("[name='about-preferred_name']")).to_have_value("Robin")
    robin.go("/start/10")
    expect(robin.page.locator("[name='private-story']")).to_have_value("")
    assert STORY not in robin.page.content()
    robin.go("/start/11")
    expect(robin.page.locator("input:checked")).to_have_count(0)
    robin.go("/start/7")
    expect(robin.page.locator("input:checked")).to_have_count(0)
    robin.go("/start/12")
    robin.walk(12, 13, TOLD)
    assert STORY not in robin.page.content()
    expect(robin.page.get_by_text("Answered", exact=True)).to_have_count(5)

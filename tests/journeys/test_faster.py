"""Two people choose the same time: one has it, the other is told kindly and takes one of the next."""

import pytest
from playwright.sync_api import expect

from tests.factories import World
from tests.journeys.conftest import DESK, PHONE, Visit
from tests.journeys.guest import Guest

pytestmark = pytest.mark.browser


def _at_the_times(world: World, guest: Guest) -> Guest:
    guest.sign_in(world.participant().name)
    guest.go("/start/15")
    return guest


def test_somebody_was_faster(world: World, visit: Visit) -> None:
    world.therapist()
    first, second = _at_the_times(world, visit(DESK)), _at_the_times(world, visit(PHONE))
    wanted = first.page.locator("button.time").first.get_attribute("value")
    assert second.page.locator("button.time").first.get_attribute("value") == wanted
    first.page.locator("button.time").first.click()
    first.arrive("/me/booking/*")

    second.provoked.append("409")
    second.page.locator("button.time").first.click()
    expect(second.page.get_by_role("heading", name="Somebody was a little faster")).to_be_visible()
    second.look()
    offered = [time.get_attribute("value") for time in second.page.locator("button.time").all()]
    assert offered
    assert wanted not in offered
    second.page.locator("button.time").first.click()
    second.arrive("/me/booking/*")
    for guest in (second, first):
        guest.press("Book this time")
        guest.arrive("/me")
    assert first.page.locator(".when").inner_text() != second.page.locator(".when").inner_text()

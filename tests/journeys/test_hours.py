"""A therapist changes the weekly hours, and people are offered the new times at once."""

import pytest
from playwright.sync_api import expect

from portal.domain.people import Role
from tests.factories import World
from tests.journeys.conftest import Visit
from tests.journeys.guest import Guest

pytestmark = pytest.mark.browser

MONDAY_MORNING = ((0, 9 * 60, 10 * 60),)


def _offered(guest: Guest) -> set[tuple[str, str]]:
    """The weekdays and times of day on the buttons."""
    times = [text.split() for text in guest.page.locator("button.time").all_inner_texts()]
    return {(words[1], words[0]) for words in times}


def test_new_hours_are_offered(world: World, visit: Visit) -> None:
    account = world.account(Role.THERAPIST)
    world.therapist(account_id=account.account_id, hours=MONDAY_MORNING)
    robin = visit()
    robin.sign_in(world.participant().name)
    robin.go("/start/15")
    assert _offered(robin) == {("Monday", "09:00")}

    amara = visit()
    amara.sign_in(account.name)
    amara.page.wait_for_url("**/therapist/")
    amara.follow("Change your weekly hours")
    amara.page.wait_for_url("**/therapist/hours")
    amara.look("Weekly hours")
    amara.fill({"mon-0-start": [""], "mon-0-end": [""], "sat-0-start": ["10"], "sat-0-end": ["noon"]})
    amara.press("Save these hours")
    expect(amara.page.locator(".govuk-error-summary")).to_be_focused()
    amara.look("Weekly hours")
    amara.fill({"sat-0-end": ["12:00"]})
    amara.press("Save these hours")
    expect(amara.page.get_by_role("status")).to_contain_text("Your hours are saved")
    amara.look("Weekly hours")

    robin.go("/start/15")
    assert _offered(robin) == {("Saturday", "10:00"), ("Saturday", "11:00")}
    robin.follow("More times")
    robin.arrive("/me/times/*")
    robin.page.locator("button.time").first.click()
    robin.arrive("/me/booking/*")
    expect(robin.page.locator(".when")).to_contain_text("Saturday")

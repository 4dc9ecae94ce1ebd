"""What a person does after booking: another time, the calendar, other contact rules, another passphrase, no call."""

import pytest
from playwright.sync_api import expect

from tests.factories import PASSPHRASE, World
from tests.journeys.conftest import PHONE, Visit
from tests.journeys.guest import Guest

pytestmark = pytest.mark.browser

NEW = "four words nobody expects"


def _book(guest: Guest) -> None:
    guest.go("/start/15")
    guest.page.locator("button.time").first.click()
    guest.arrive("/me/booking/*")
    guest.press("Book this time")
    guest.arrive("/me")


def _move(guest: Guest) -> str:
    """Another time, chosen from a day that the table of days leads to; the words of the new one."""
    guest.follow("Choose another time")
    guest.arrive("/me/call/move")
    guest.follow("More times")
    guest.arrive("/me/times/*")
    guest.page.locator(".glance__day").nth(2).click()
    guest.page.wait_for_url("**#day-*")
    guest.page.locator(".day:has(:target) button.time").first.click()
    guest.arrive("/me/booking/*")
    when = guest.page.locator(".when").inner_text()
    guest.press("Move my call")
    guest.arrive("/me")
    return when


def test_all_that_can_be_changed_is_changed_on_a_phone(world: World, visit: Visit) -> None:
    world.therapist(min_notice=1440)
    signed = world.participant()
    robin = visit(PHONE)
    robin.sign_in(signed.name)
    _book(robin)
    when = _move(robin)
    expect(robin.page.locator(".when").first).to_have_text(when)
    expect(robin.page.locator(".log")).to_contain_text("Your first call has another time.")
    with robin.page.expect_download() as download:
        robin.follow("Add to my calendar")
    assert download.value.suggested_filename == "appointment.ics"

    robin.follow("Change how you reach me")
    robin.arrive("/me/contact")
    robin.page.get_by_label("You may send me text messages").check()
    robin.page.get_by_label("Your passphrase", exact=True).fill(PASSPHRASE)
    robin.press("Save")
    robin.arrive("/me")
    expect(robin.page.get_by_text("We may text the number that ends in 18.")).to_be_visible()

    robin.follow("Choose a new passphrase")
    robin.arrive("/me/passphrase")
    robin.page.get_by_label("Your passphrase", exact=True).fill(PASSPHRASE)
    robin.page.get_by_label("The new passphrase", exact=True).fill(NEW)
    robin.press("Change the passphrase")
    expect(robin.page.get_by_text("Your new recovery code")).to_be_visible()
    robin.look()
    robin.press("Continue")
    robin.arrive("/me")

    robin.follow("Cancel the call")
    robin.arrive("/me/call/cancel")
    robin.press("Cancel the call")
    robin.arrive("/me")
    expect(robin.page.get_by_text("Your call is cancelled. You can choose")).to_be_visible()
    expect(robin.page.get_by_role("button", name="Choose a time")).to_be_visible()


def test_somebody_waits_for_a_time(world: World, visit: Visit) -> None:
    signed = world.participant()
    robin = visit(PHONE)
    robin.sign_in(signed.name)
    robin.arrive("/me")
    robin.press("Take me off the list")
    robin.arrive("/me")
    robin.press("Put me on the list")
    robin.arrive("/me")
    expect(robin.page.get_by_text("You are on our waiting list.")).to_be_visible()

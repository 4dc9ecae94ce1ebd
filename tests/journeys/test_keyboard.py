"""Everything can be done with the keyboard alone, and one always sees where one is."""

import pytest
from playwright.sync_api import Locator, expect

from tests.factories import PASSPHRASE, World
from tests.journeys.conftest import Visit
from tests.journeys.guest import Guest

pytestmark = pytest.mark.browser

MOST_TABS = 80
SEEN = """() => {
  const one = document.activeElement;
  const box = one.getBoundingClientRect();
  const looks = [getComputedStyle(one), ...[...(one.labels ?? [])].map((label) => getComputedStyle(label, "::before"))];
  const drawn = (look) => look.boxShadow !== "none"
    || (look.outlineStyle !== "none" && look.outlineColor !== "rgba(0, 0, 0, 0)");
  return one.matches(":focus-visible") && looks.some(drawn) && box.bottom > 0 && box.top < innerHeight;
}"""


def _tab_to(guest: Guest, target: Locator) -> None:
    """Press Tab until the target has the focus; on the way every place shows that it has it."""
    for _ in range(MOST_TABS):
        guest.page.keyboard.press("Tab")
        where = guest.page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        assert guest.page.evaluate(SEEN), f"the focus can't be seen: {where}"
        if target.evaluate("one => one === document.activeElement"):
            return
    raise AssertionError(f"Tab never comes to {target}")


def _press_on(guest: Guest, name: str) -> None:
    _tab_to(guest, guest.page.get_by_role("main").get_by_role("button", name=name, exact=True).first)
    guest.page.keyboard.press("Enter")


def _choose_first(guest: Guest, name: str) -> None:
    _tab_to(guest, guest.page.locator(f"input[name='{name}']").first)
    guest.page.keyboard.press("Space")


def _write(guest: Guest, name: str, text: str) -> None:
    _tab_to(guest, guest.page.locator(f"input[name='{name}']"))
    guest.page.keyboard.type(text)


def test_the_first_steps_by_keyboard(world: World, visit: Visit) -> None:
    robin = visit()
    robin.go("/start")
    _press_on(robin, "Continue")
    summary = robin.page.locator(".govuk-error-summary")
    expect(summary).to_be_focused()
    robin.look()
    _tab_to(robin, summary.get_by_role("link").first)
    robin.page.keyboard.press("Enter")
    expect(robin.page.locator("input[name='about-private_now']").first).to_be_focused()
    robin.page.keyboard.press("Space")
    _choose_first(robin, "about-adult")
    _press_on(robin, "Continue")
    robin.arrive("/start/2")
    _write(robin, "passphrase", PASSPHRASE)
    _press_on(robin, "Continue")
    robin.arrive("/start/3")
    _write(robin, "about-preferred_name", "Robin")
    _press_on(robin, "Continue")
    robin.arrive("/start/4")


def test_booking_by_keyboard(world: World, visit: Visit) -> None:
    world.therapist()
    signed = world.participant()
    robin = visit()
    robin.go("/login", "Sign in")
    _write(robin, "name", signed.name)
    _write(robin, "passphrase", PASSPHRASE)
    _press_on(robin, "Sign in")
    robin.arrive("/me")
    _tab_to(
        robin,
        robin.page.get_by_role("link", name="Choose a time").or_(
            robin.page.get_by_role("button", name="Choose a time")
        ),
    )
    robin.page.keyboard.press("Enter")
    robin.arrive("/start/15")
    _tab_to(robin, robin.page.locator("button.time").nth(1))
    robin.page.keyboard.press("Space")
    robin.arrive("/me/booking/*")
    _press_on(robin, "Book this time")
    robin.arrive("/me")
    expect(robin.page.get_by_text("Your first call", exact=True)).to_be_visible()

"""Leaving in a hurry: whoever comes to the screen next sees nothing, whatever they press."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from portal.web.templates import LEAVE_FOR
from tests.factories import World, answers_with
from tests.journeys.conftest import Visit
from tests.journeys.guest import Guest
from tests.journeys.house import eventually

pytestmark = pytest.mark.browser

TOLD = answers_with(about__preferred_name="Robin")
WRITTEN = "robin.alone@example.org"


def _click(guest: Guest) -> None:
    guest.follow("Leave this page")


def _shift(guest: Guest) -> None:
    for _ in range(3):
        guest.page.keyboard.press("Shift")


def _demand_signed_out(visit: Visit, cookies: list[dict[str, str]]) -> None:
    """The sign-in has ended on the server: a browser that still has its cookie is nobody."""
    other = visit()
    other.context.add_cookies(cookies)  # type: ignore[arg-type]

    def is_nobody() -> bool:
        other.page.goto("/me")
        return other.page.url.endswith("/login")

    eventually(is_nobody)


def _demand_nothing_private(guest: Guest, *private: str) -> None:
    text = guest.page.content()
    assert [word for word in private if word in text] == []
    values = guest.page.locator("input:not([type=hidden]), textarea").evaluate_all("all => all.map(one => one.value)")
    assert [word for word in private if word in values] == []


@pytest.mark.parametrize("way", [_click, _shift], ids=["click", "shift"])
def test_leaving_in_a_hurry(world: World, visit: Visit, way: Callable[[Guest], None]) -> None:
    robin = visit()
    robin.go("/start")
    robin.answer(1, TOLD)
    name = robin.page.locator(".secret").first.inner_text()
    robin.walk(2, 3, TOLD)
    robin.page.locator("[name='about-email']").fill(WRITTEN)
    cookies = [dict(cookie) for cookie in robin.context.cookies()]
    before = robin.page.evaluate("history.length")

    robin.provoked.append("Clear-Site-Data")
    way(robin)
    robin.page.wait_for_url(LEAVE_FOR)
    assert robin.page.evaluate("history.length") == before
    _demand_signed_out(visit, cookies)  # type: ignore[arg-type]
    for _ in range(3):
        robin.page.go_back()
        _demand_nothing_private(robin, "Robin", WRITTEN, name)
    robin.page.go_forward()
    _demand_nothing_private(robin, "Robin", WRITTEN, name)


def test_signing_out_then_back(world: World, visit: Visit) -> None:
    signed = world.participant(TOLD)
    robin = visit()
    robin.sign_in(signed.name)
    robin.arrive("/me")
    robin.follow("The guide")
    robin.page.wait_for_url("**/guide/")
    robin.page.go_back()
    expect(robin.page.get_by_role("heading", name="Your page")).to_be_visible()
    robin.press("Sign out")
    robin.page.wait_for_url(f"{robin.home}/")
    robin.page.go_back()
    robin.page.wait_for_url("**/login")
    _demand_nothing_private(robin, "Your page", signed.name)

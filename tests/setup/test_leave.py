"""The way out, in a real browser: at once, without a step back, and never by accident."""

import pytest
from playwright.sync_api import Page, expect

from tests.setup.conftest import Site

pytestmark = pytest.mark.browser


def _press_shift(page: Page, times: int, wait: float = 0) -> None:
    for _ in range(times):
        page.keyboard.press("Shift")
        page.wait_for_timeout(wait)


def _has_left(page: Page, site: Site) -> None:
    page.wait_for_url(f"{site.address}/weather")
    assert site.posted == ["/exit"]


def test_a_click_ends_the_sign_in_and_leaves(page: Page, site: Site) -> None:
    page.goto(f"{site.address}/start")
    page.get_by_role("link", name="Leave this page").click()
    _has_left(page, site)


def test_shift_three_times_leaves_even_from_a_field(page: Page, site: Site) -> None:
    page.goto(f"{site.address}/start")
    page.locator("#f3").focus()
    _press_shift(page, 3)
    _has_left(page, site)


def test_going_back_does_not_lead_to_the_page_that_was_left(page: Page, site: Site) -> None:
    page.goto(f"{site.address}/guide")
    page.goto(f"{site.address}/start")
    _press_shift(page, 3)
    _has_left(page, site)
    page.go_back()
    assert page.url == f"{site.address}/guide"


def test_the_page_is_blank_before_the_other_site_answers(page: Page, site: Site) -> None:
    page.goto(f"{site.address}/start")
    click = "document.querySelector('.leave__link').click()"
    assert page.evaluate(f"{click}, getComputedStyle(document.documentElement).display") == "none"


def test_every_other_tab_leaves_likewise(page: Page, site: Site) -> None:
    other, guide = page.context.new_page(), page.context.new_page()
    page.goto(f"{site.address}/start")
    other.goto(f"{site.address}/me")
    guide.goto(f"{site.address}/guide")
    page.get_by_role("link", name="Leave this page").click()
    _has_left(page, site)
    for tab in (other, guide):
        tab.wait_for_url(f"{site.address}/weather")
        assert tab.evaluate("history.length") == 2, "the blank page of the new tab, and the neutral site"


def test_every_other_tab_is_blank_before_the_other_site_answers(page: Page, site: Site) -> None:
    """Told to go on to where no other page loads, the tab stays and can be looked at."""
    other = page.context.new_page()
    other.goto(f"{site.address}/me")
    page.goto(f"{site.address}/start")
    page.evaluate("void new BroadcastChannel('leave').postMessage('#gone')")
    other.wait_for_url(f"{site.address}/me#gone")
    assert other.evaluate("getComputedStyle(document.documentElement).display") == "none"


FORM = "<form method=post action=/logout data-sign-out><button>Sign out</button></form>"
SIGN_OUT = f"document.body.insertAdjacentHTML('beforeend', '{FORM}')"


def test_signing_out_takes_the_other_tabs_of_who_was_signed_in_along(page: Page, site: Site) -> None:
    own, guide = page.context.new_page(), page.context.new_page()
    guide.goto(f"{site.address}/guide")
    for tab in (page, own):
        tab.goto(f"{site.address}/me")
        tab.evaluate(SIGN_OUT)
    page.get_by_role("button", name="Sign out").click()
    own.wait_for_url(f"{site.address}/")
    assert guide.url == f"{site.address}/guide"


def test_typing_capitals_stays(page: Page, site: Site) -> None:
    page.goto(f"{site.address}/start")
    page.locator("#f3").focus()
    for letter in "HELP":
        page.keyboard.press(f"Shift+{letter}")
    _press_shift(page, 2)
    page.wait_for_timeout(200)
    expect(page.locator("#f3")).to_have_value("HELP")
    assert site.posted == []


def test_three_slow_presses_stay(page: Page, site: Site) -> None:
    page.goto(f"{site.address}/start")
    _press_shift(page, 3, wait=2600)
    assert page.url == f"{site.address}/start"
    assert site.posted == []


def test_a_page_from_the_browsers_memory_is_asked_for_again(page: Page, site: Site) -> None:
    page.goto(f"{site.address}/start")
    page.evaluate("document.body.dataset.old = 'yes'")
    with page.expect_navigation():
        page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    assert page.evaluate("document.body.dataset.old ?? 'new'") == "new"


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_way_out_never_covers_what_has_focus(page: Page, site: Site, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 600})
    page.goto(f"{site.address}/start")
    leave = page.locator(".leave").bounding_box()
    assert leave is not None
    page.locator("#f39").focus()
    for _ in range(25):
        page.keyboard.press("Shift+Tab")
        focused = page.locator(":focus").bounding_box()
        assert focused is not None
        assert focused["y"] >= leave["y"] + leave["height"] or focused["x"] + focused["width"] <= leave["x"]


@pytest.mark.parametrize("width", [320, 390])
def test_no_page_scrolls_sideways_on_a_phone(page: Page, site: Site, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 600})
    page.goto(f"{site.address}/start")
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_nothing_breaks_the_strict_content_policy(page: Page, site: Site) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{site.address}/start", wait_until="networkidle")
    expect(page.locator("body")).to_have_class("govuk-template__body js-enabled govuk-frontend-supported")
    assert said == []

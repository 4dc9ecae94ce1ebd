"""The other partner at the same laptop, afterwards: what Back, the history, fields and an idle page give away."""

import pytest
from playwright.sync_api import expect

from portal.web.signed_in import ON_SCREEN
from portal.web.templates import LEAVE_FOR
from tests.factories import World, answers_with
from tests.journeys.conftest import PHONE, Visit
from tests.journeys.guest import NEUTRAL, Guest
from tests.journeys.house import eventually

pytestmark = pytest.mark.browser

STORY = "I hide the spare key under the third stone."
TOLD = answers_with(
    about__preferred_name="Robin",
    about__email="robin.alone@example.org",
    private__story=STORY,
    private__afraid="yes",
    private__strangled="yes",
)
PRIVATE = ("Robin", "robin.alone", "spare key")
MOST_STEPS_BACK = 40


def _shown(guest: Guest) -> str:
    """All that stands on the page, in its text and in its fields, and which boxes are ticked."""
    fields = "all => all.map(one => one.type === 'radio' || one.type === 'checkbox' ? '' : one.value).join(' ')"
    return guest.page.content() + str(guest.page.locator("input:not([type=hidden]), textarea").evaluate_all(fields))


def _go_all_the_way_back(guest: Guest) -> list[str]:
    """Press Back until nothing is left; the addresses that were come by. Nothing private may stand on any."""
    come_by: list[str] = []
    for _ in range(MOST_STEPS_BACK):
        guest.page.go_back(wait_until="load")
        if guest.page.url == "about:blank":
            return come_by
        come_by.append(guest.page.url)
        text = _shown(guest)
        assert [word for word in PRIVATE if word in text] == [], guest.page.url
        ticked = guest.page.locator("input[name^='private-']:checked, input[name^='household-']:checked")
        assert ticked.count() == 0, guest.page.url
    raise AssertionError("Back never ends")


def test_after_signing_out_nothing_is_left_but_neutral_addresses(world: World, visit: Visit) -> None:
    world.therapist()
    robin = visit(PHONE)
    titles: set[str] = set()
    robin.page.on("load", lambda page: titles.add(page.title()))
    robin.go("/start")
    robin.walk(1, 14, TOLD)
    robin.page.locator("button.time").first.click()
    robin.arrive("/me/booking/*")
    robin.press("Book this time")
    robin.arrive("/me")
    robin.press("Sign out")
    robin.page.wait_for_url(f"{robin.home}/")
    assert titles == {NEUTRAL}
    come_by = _go_all_the_way_back(robin)
    assert come_by
    telling = ("afraid", "private", "infidelity", "affair", "issue", "story", "amara", "2026", "2027")
    assert [url for url in come_by if any(word in url.lower() for word in telling)] == []


def test_a_draft_reopened_with_the_passphrase_shows_nothing_private(world: World, visit: Visit) -> None:
    robin = visit(PHONE)
    robin.go("/start")
    robin.answer(1, TOLD)
    name = robin.page.locator(".secret").first.inner_text()
    robin.walk(2, 13, TOLD)
    robin.press("Sign out")
    robin.page.wait_for_url(f"{robin.home}/")
    other = visit(PHONE)
    other.sign_in(name)
    other.arrive("/me")
    for step in (7, 10, 11, 12, 13, 14):
        other.go(f"/start/{step}")
        assert "spare key" not in _shown(other)
        assert other.page.locator("input[name^='private-']:checked, input[name^='household-']:checked").count() == 0


def test_no_field_is_offered_to_whoever_types_next(world: World, visit: Visit) -> None:
    """A field that a browser may fill in is one that it may offer to the other partner; passphrases alone are named."""
    robin = visit()
    robin.go("/start")
    for number in range(1, 14):
        kept = robin.page.locator("main form").first.evaluate(
            """form => [...form.querySelectorAll("input, textarea, select")].filter((field) =>
              !["hidden", "radio", "checkbox"].includes(field.type)
              && !["off", "new-password", "username"].includes(field.autocomplete || form.autocomplete))
              .map((field) => field.name)"""
        )
        assert kept == [], number
        robin.answer(number, TOLD)


def test_a_page_left_open_goes_blank_and_the_sign_in_ends(world: World, visit: Visit) -> None:
    signed = world.participant(TOLD)
    robin = visit()
    robin.page.clock.install()
    robin.sign_in(signed.name)
    robin.arrive("/me")
    cookies = [dict(cookie) for cookie in robin.context.cookies()]
    robin.page.clock.run_for(int(ON_SCREEN.total_seconds() - 60) * 1000)
    expect(robin.page.get_by_role("heading", name="Your page")).to_be_visible()
    # A key that moves nothing: the page would tell of its movement only some time later, which counts as well.
    robin.page.keyboard.press("a")
    robin.page.clock.run_for(int(ON_SCREEN.total_seconds() - 60) * 1000)
    expect(robin.page.get_by_role("heading", name="Your page")).to_be_visible()
    robin.provoked.append("Clear-Site-Data")
    robin.page.clock.run_for(120_000)
    # A browser that is asked to forget takes its time, and the page is blank meanwhile.
    robin.page.wait_for_url("**/login", timeout=60_000)
    other = visit()
    other.context.add_cookies(cookies)  # type: ignore[arg-type]

    def is_nobody() -> bool:
        other.page.goto("/me")
        return other.page.url.endswith("/login")

    eventually(is_nobody)
    robin.page.go_back()
    assert "Your page" not in robin.page.content()


def test_a_tab_opened_again_after_leaving_asks_who_is_there(world: World, visit: Visit) -> None:
    signed = world.participant(TOLD)
    robin = visit()
    robin.sign_in(signed.name)
    robin.arrive("/me")
    robin.provoked.append("Clear-Site-Data")
    robin.follow("Leave this page")
    robin.page.wait_for_url(LEAVE_FOR)
    again = robin.context.new_page()
    for path in ("/me", "/me/contact", "/start/15", "/me/call/move"):
        again.goto(path)
        assert again.url.endswith("/login")

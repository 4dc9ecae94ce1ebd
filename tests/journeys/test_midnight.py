"""A bad night for the form: a slow line, a hasty finger, no line at all, two tabs, a form that was left too long."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import func, select, update

from portal.data.base import db
from portal.data.tables import Account, Booking, Case, IntakeDraft
from portal.data.transaction import reading, writing
from tests.factories import World, answers_with
from tests.journeys.conftest import PHONE, Visit
from tests.journeys.guest import Guest

pytestmark = pytest.mark.browser

TOLD = answers_with(about__preferred_name="Robin")
NAME = "[name='about-preferred_name']"
FORGIVEN = 1000
"""For so many milliseconds the page itself takes no second press; after that it is the server that must not mind."""
SLOW = {"offline": False, "latency": 1200, "downloadThroughput": 30_000, "uploadThroughput": 10_000}


@contextmanager
def _slow(page: Page) -> Iterator[None]:
    """A line as at the edge of what a phone can use: 1.2 s to and fro, 30 kB/s."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW)
    yield
    session.detach()


def _count(table: type) -> int:
    with reading():
        return db.session.scalar(select(func.count()).select_from(table)) or 0


def _twice(guest: Guest, name: str) -> None:
    """Press once more before anything has happened, as somebody does whose phone seems to sleep."""
    button = guest.page.get_by_role("main").get_by_role("button", name=name).first
    button.evaluate("(one, later) => { one.click(); setTimeout(() => one.click(), later) }", FORGIVEN + 50)


def test_a_slow_line_and_a_hasty_finger_send_once(world: World, visit: Visit) -> None:
    world.therapist()
    robin = visit(PHONE)
    robin.go("/start")
    robin.walk(1, 13, TOLD)
    with _slow(robin.page):
        _twice(robin, "Send my answers")
        expect(robin.page).to_have_url(re.compile(r"/start/15$"), timeout=30_000)
        robin.page.locator("button.time").first.click()
        expect(robin.page).to_have_url(re.compile(r"/me/booking/[^/]+$"), timeout=30_000)
        _twice(robin, "Book this time")
        expect(robin.page).to_have_url(re.compile(r"/me$"), timeout=30_000)
    assert (_count(Account), _count(Case), _count(Booking)) == (1, 1, 1)


def test_without_a_line_nothing_typed_is_lost(world: World, visit: Visit) -> None:
    robin = visit(PHONE)
    robin.go("/start")
    robin.walk(1, 2, TOLD)
    robin.page.locator(NAME).fill("Robin")
    robin.context.set_offline(True)
    robin.press("Continue")
    robin.press("Continue")
    expect(robin.page.get_by_role("alert")).to_have_text(
        "There is no connection right now, so nothing was sent. What you typed is still here. "
        "Please try again in a moment."
    )
    expect(robin.page.locator(NAME)).to_have_value("Robin")
    robin.context.set_offline(False)
    robin.page.wait_for_timeout(FORGIVEN)
    robin.answer(3, TOLD)


def test_two_tabs_write_one_form_and_send_it_once(world: World, visit: Visit) -> None:
    world.therapist()
    robin = visit(PHONE)
    robin.go("/start")
    robin.walk(1, 4, TOLD)
    other = Guest(robin.context, robin.context.new_page(), robin.home, robin.scripts, robin.code_of)
    other.go("/start/3")
    other.page.locator(NAME).fill("Robbie")
    robin.answer(5, TOLD)
    other.press("Continue")
    other.arrive("/start/4")
    robin.walk(6, 13, TOLD)
    expect(robin.page.get_by_text("Robbie")).to_be_visible()
    robin.page.reload()
    robin.answer(14, TOLD)
    other.press("Continue")
    other.arrive("/me")
    assert _count(Case) == 1


def test_a_form_that_was_left_too_long_says_so_and_begins_anew(world: World, visit: Visit) -> None:
    robin = visit(PHONE)
    robin.go("/start")
    robin.walk(1, 2, TOLD)
    with writing():
        db.session.execute(update(IntakeDraft).values(expires_at=world.outside.now() - timedelta(minutes=1)))
    robin.page.locator(NAME).fill("Robin")
    robin.press("Continue")
    robin.arrive("/start")
    expect(robin.page.get_by_role("main")).to_contain_text("what is not sent for a while is deleted")
    assert "Robin" not in robin.page.content()
    robin.answer(1, TOLD)


def test_the_way_back_over_a_refused_page_sends_nothing_again(world: World, visit: Visit) -> None:
    robin = visit(PHONE)
    robin.go("/start")
    robin.walk(1, 2, TOLD)
    robin.press("Continue")
    expect(robin.page.get_by_text("Please look at this again")).to_be_visible()
    robin.answer(3, TOLD)
    robin.arrive("/start/4")
    robin.page.go_back()
    robin.arrive("/start/3")
    expect(robin.page.locator(NAME)).to_be_visible()
    expect(robin.page.get_by_text("Please look at this again")).to_have_count(0)


def test_another_language_says_first_that_what_was_typed_is_not_kept(world: World, visit: Visit) -> None:
    robin = visit(PHONE)
    robin.go("/start")
    robin.walk(1, 2, TOLD)
    robin.page.locator(NAME).fill("Robin")
    robin.page.get_by_role("link", name="Español").click()
    expect(robin.page.get_by_role("alert")).to_contain_text("What you typed on this page is not kept yet.")
    robin.arrive("/start/3")
    robin.page.get_by_role("link", name="Español").click()
    expect(robin.page).to_have_url(re.compile(r"/es/start/3$"))

"""The things to do, done: what they say, and that nothing of it leaves the page or stays on it."""

import re

import pytest
from playwright.sync_api import Route, expect

from tests.factories import World
from tests.journeys.conftest import PHONE, Visit

pytestmark = pytest.mark.browser


def test_the_leak_is_found(world: World, visit: Visit) -> None:
    robin = visit(PHONE)
    robin.go("/guide/do/find-the-leak", title=None)
    asked: list[str] = []
    points, said = robin.page.locator("[data-point]:visible"), robin.page.locator("main [role=status]")
    expect(points).to_have_count(0)
    expect(said).to_have_text("Tick what fits, and this page says where to read on.")
    robin.page.on("request", lambda request: asked.append(request.url))
    robin.page.get_by_label("Somebody else has come between us").check()
    expect(points.get_by_role("heading")).to_have_text(["When someone cheats"])
    robin.page.get_by_label("One of us has broken a promise").check()
    robin.page.get_by_label("Drink, bets, work").check()
    expect(said).to_have_text("Your ticks point here: When someone cheats.")
    expect(points.get_by_role("heading")).to_have_text(["When someone cheats"])
    assert asked == []
    robin.page.reload()
    expect(robin.page.locator("main input:checked")).to_have_count(0)
    expect(points).to_have_count(0)


def test_the_apology_is_marked_where_it_turns_into_none(world: World, visit: Visit) -> None:
    robin = visit(PHONE)
    robin.go("/guide/do/build-an-apology", title=None)
    asked: list[str] = []
    robin.page.on("request", lambda request: asked.append(request.url))
    field, marks = robin.page.get_by_label("What I did"), robin.page.locator("#marks-1")
    robin.page.clock.install(time=0)
    robin.page.clock.pause_at(1_000_000)  # Else it goes on by itself, and a slow machine tells in mid-word.
    field.fill("Sorry if the letters hurt, b")
    robin.page.clock.run_for(300)
    field.fill("Sorry if the letters hurt, but")
    robin.page.clock.run_for(600)
    expect(marks).to_be_empty()  # Nobody is told in mid-word.
    robin.page.clock.run_for(200)
    expect(marks.locator("strong")).to_have_text(["“if” ", "“but” "])
    felt = robin.page.get_by_label("What it did to you")
    felt.fill("You felt alone, and BUT\nfor me it would not have happened. It didn't have to.")
    robin.page.clock.run_for(800)
    expect(robin.page.locator("#marks-2 strong")).to_have_text(["“but” "])
    field.fill("I told your sister what you had told me. A button is no but-word.")
    robin.page.clock.run_for(800)
    expect(marks.locator("strong")).to_have_text(["“but” "])
    field.fill("I told your sister what you had told me.")
    robin.page.clock.run_for(800)
    expect(marks).to_be_empty()
    field.fill("\n".join(f"Line {number}" for number in range(1, 41)))
    robin.page.emulate_media(media="print")
    expect(robin.page.get_by_text("Line 40").locator("visible=true")).to_be_visible()
    expect(field).to_be_hidden()
    robin.page.emulate_media(media="screen")
    assert asked == []
    robin.follow("All things to do")
    robin.page.wait_for_url("**/guide/*")
    robin.page.go_back()
    expect(field).to_have_value("")


def test_the_clock_counts_and_leaves_it_to_the_two_to_change_over(world: World, visit: Visit) -> None:
    robin = visit()
    robin.page.clock.install()
    robin.go("/guide/do/listen-in-turns", title=None)
    clock, whose = robin.page.get_by_role("timer"), robin.page.locator("[data-whose]")
    said = robin.page.locator("main [role=status][data-said]")
    robin.press("2 minutes")
    robin.press("Start")
    robin.page.clock.run_for(30_000)
    expect(clock).to_have_text("1:30")
    robin.press("Pause")
    robin.page.clock.run_for(30_000)
    expect(clock).to_have_text("1:30")
    robin.press("Start")
    expect(said).to_be_empty()
    robin.page.clock.run_for(31_000)
    expect(said).to_have_text("One minute left.")
    robin.page.clock.run_for(60_000)
    # Nobody is cut off in mid-sentence: the two change over when they are ready.
    expect(clock).to_have_text("0:00")
    expect(said).to_have_text("The time is up. Say back what you heard, then change over.")
    expect(whose).to_have_text("The first of you speaks")
    robin.press("Change over")
    expect(whose).to_have_text("The other one speaks")
    expect(clock).to_have_text("2:00")
    expect(said).to_be_empty()
    robin.press("Change over")
    expect(whose).to_have_text("The first of you speaks")


def test_one_sheet_is_covered_while_the_other_is_written(world: World, visit: Visit) -> None:
    robin = visit()
    robin.go("/guide/do/the-relationship-we-want", title=None)
    first = robin.page.get_by_role("region", name="The first sheet")
    second = robin.page.get_by_role("region", name="The second sheet")
    robin.page.emulate_media(media="print")
    expect(first).to_be_visible()
    expect(second).to_be_visible()
    robin.page.emulate_media(media="screen")
    first.get_by_label("What I need in order to trust").fill("An answer")
    expect(second).to_be_hidden()
    expect(robin.page.get_by_role("button", name="Print both")).to_be_hidden()
    robin.press("I have written mine")
    expect(first).to_be_hidden()
    robin.page.emulate_media(media="print")
    expect(first).to_be_hidden()
    robin.page.emulate_media(media="screen")
    robin.press("We have both written")
    expect(robin.page.get_by_role("button", name="Print both")).to_be_visible()
    expect(first).to_be_visible()
    expect(second).to_be_visible()
    robin.page.emulate_media(media="print")
    expect(robin.page.get_by_role("button", name="Print both")).to_be_hidden()
    expect(first).to_be_visible()


def test_all_four_are_plain_sheets_without_scripts(world: World, visit: Visit) -> None:
    robin = visit(PHONE, scripts=False)
    for slug, seen in (
        ("find-the-leak", "For numbers 4 and 8"),
        ("build-an-apology", "Words to leave out"),
        ("listen-in-turns", "Take five minutes each"),
        ("the-relationship-we-want", "The second sheet"),
    ):
        robin.go(f"/guide/do/{slug}", title=None)
        expect(robin.page.get_by_text(seen).first).to_be_visible()
        expect(robin.page.locator("main .scripted:visible")).to_have_count(0)


def test_what_is_written_before_the_page_is_whole_stays_and_what_the_browser_put_back_goes(
    world: World, visit: Visit
) -> None:
    robin = visit(PHONE)
    late: list[Route] = []
    robin.page.route(re.compile(r"worksheets\.js"), lambda route: late.append(route))  # noqa: PLW0108 - a bound method can't be kept
    robin.page.goto("/guide/do/build-an-apology", wait_until="commit")
    robin.page.get_by_label("What I did").press_sequentially("I was late")
    late.pop().continue_()
    expect(robin.page.locator(".written").first).to_be_attached()
    expect(robin.page.get_by_label("What I did")).to_have_value("I was late")
    robin.page.wait_for_load_state()
    robin.page.get_by_label("What I will do").evaluate("field => { field.value = 'put back' }")
    robin.page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow'))")
    expect(robin.page.get_by_label("What I will do")).to_have_value("")
    expect(robin.page.get_by_label("What I did")).to_have_value("I was late")
    robin.page.evaluate("window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))")
    expect(robin.page.get_by_label("What I did")).to_have_value("")

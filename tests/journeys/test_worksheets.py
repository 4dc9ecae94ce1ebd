"""The things to do, done: what they say, and that nothing of it leaves the page or stays on it."""

import pytest
from playwright.sync_api import expect

from tests.factories import World
from tests.journeys.conftest import PHONE, Visit

pytestmark = pytest.mark.browser


def test_the_leak_is_found_and_the_apology_marked(world: World, visit: Visit) -> None:
    robin = visit(PHONE)
    robin.go("/guide/do/find-the-leak", title=None)
    asked: list[str] = []
    points = robin.page.locator("[data-point]:visible")
    expect(points).to_have_count(0)
    robin.page.on("request", lambda request: asked.append(request.url))
    robin.page.get_by_label("Somebody else has come between us").check()
    expect(points.get_by_role("heading")).to_have_text(["When someone cheats"])
    robin.page.get_by_label("One of us has broken a promise").check()
    robin.page.get_by_label("Drink, bets, work").check()
    expect(points.get_by_role("heading")).to_have_text(["When someone cheats"])
    assert asked == []
    robin.page.reload()
    expect(robin.page.locator("main input:checked")).to_have_count(0)
    expect(points).to_have_count(0)

    robin.go("/guide/do/build-an-apology", title=None)
    asked.clear()
    field, marks = robin.page.get_by_label("What I did"), robin.page.locator("#marks-1")
    field.fill("I told your sister, BUT you started it.")
    expect(marks.locator("strong")).to_have_text(["“but” ", "“you started” "])
    field.fill("I told your sister what you had told me. A button is no but-word.")
    expect(marks.locator("strong")).to_have_text(["“but” "])
    field.fill("I told your sister what you had told me.")
    expect(marks).to_be_empty()
    assert asked == []
    robin.follow("All things to do")
    robin.page.wait_for_url("**/guide/*")
    robin.page.go_back()
    expect(field).to_have_value("")


def test_the_clock_changes_turns_and_the_sheets_cover(world: World, visit: Visit) -> None:
    robin = visit()
    robin.page.clock.install()
    robin.go("/guide/do/listen-in-turns", title=None)
    clock, whose = robin.page.get_by_role("timer"), robin.page.locator("[data-whose]")
    robin.page.get_by_label("2 minutes").check()
    robin.press("Start")
    robin.page.clock.run_for(30_000)
    expect(clock).to_have_text("1:30")
    robin.press("Pause")
    robin.page.clock.run_for(30_000)
    expect(clock).to_have_text("1:30")
    robin.press("Start")
    robin.page.clock.run_for(91_000)
    expect(whose).to_have_text("The other one speaks")
    expect(clock).to_have_text("2:00")
    robin.press("Change over")
    expect(whose).to_have_text("The first of you speaks")

    robin.go("/guide/do/the-relationship-we-want", title=None)
    first = robin.page.get_by_role("region", name="The first sheet")
    second = robin.page.get_by_role("region", name="The second sheet")
    first.get_by_label("What I need in order to trust").fill("An answer")
    expect(second).to_be_hidden()
    robin.press("I have written mine")
    expect(first).to_be_hidden()
    robin.press("We have both written")
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

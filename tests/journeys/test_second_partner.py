"""The second partner arrives with a code, on a phone of their own; later the two find a time to meet together."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import expect

from portal.domain.people import Role
from tests.couples import released
from tests.factories import NOTHING_DISCLOSED, PASSPHRASE, World
from tests.journeys.conftest import DESK, PHONE, Visit
from tests.pages.intake.person import address, data_of

pytestmark = pytest.mark.browser


def test_a_code_is_handed_over_and_both_see_that_both_have_joined(world: World, visit: Visit) -> None:
    world.therapist()
    signed = world.participant()
    robin, sasha = visit(DESK), visit(PHONE)
    robin.sign_in(signed.name)
    robin.go("/me")
    robin.follow("Make a code for my partner")
    robin.arrive("/me/code")
    robin.page.get_by_label("Your passphrase", exact=True).fill(PASSPHRASE)
    robin.press("Show a code")
    code = robin.page.locator(".secret").inner_text()
    robin.look()
    robin.press("Back to my page")
    robin.arrive("/me")
    expect(robin.page.get_by_text("The code that you made can be used until")).to_be_visible()

    sasha.go("/start/first")
    sasha.follow("Enter it here")
    sasha.arrive("/join")
    sasha.page.get_by_label("Your code").fill("BCDF")
    sasha.press("Continue")
    expect(sasha.page.get_by_role("alert")).to_contain_text("This code can’t be used.")
    sasha.look()
    sasha.page.get_by_label("Your code").fill(code.lower())
    sasha.press("Continue")
    sasha.arrive("/start/first")
    expect(sasha.page.get_by_text("Your code is kept with your form.")).to_be_visible()
    sasha.press("Continue")
    sasha.arrive("/start")
    sasha.walk(1, 14, {**NOTHING_DISCLOSED, "about.preferred_name": "Sasha"})
    for guest in (sasha, robin):
        guest.go("/me")
        expect(guest.page.get_by_role("heading", name="You have both joined")).to_be_visible()
    expect(robin.page.locator("main")).not_to_contain_text("Sasha")


def test_the_two_ask_for_a_time_and_one_says_no(world: World, visit: Visit) -> None:
    therapist = world.account(Role.THERAPIST)
    world.therapist(account_id=therapist.account_id)
    two = released(world)
    robin, sasha, ottilie = visit(PHONE), visit(PHONE), visit(DESK)
    robin.sign_in(two.one.name)
    robin.go("/me")
    robin.press("Choose a time together")
    robin.arrive("/me/together")
    robin.page.locator("button.time").first.click()
    robin.arrive("/me/together/look")
    when = robin.page.locator(".when").inner_text()
    robin.press("Ask for this time")
    robin.arrive("/me")
    expect(robin.page.locator(".when").first).to_have_text(when)

    sasha.sign_in(two.other.name)
    sasha.go("/me")
    expect(sasha.page.locator(".when").first).to_have_text(when)
    sasha.press("Say whether it suits me")
    sasha.page.wait_for_url(re.compile("/me/together/[0-9A-Z]{10}$"))
    sasha.look()
    sasha.press("No")
    sasha.arrive("/me")
    expect(sasha.page.get_by_text("Your answer is kept; your partner is not shown it.")).to_be_visible()
    robin.go("/me")
    expect(robin.page.locator("main")).not_to_contain_text("You said no.")

    ottilie.sign_in(therapist.name)
    ottilie.go("/therapist/", "Calendar")
    expect(ottilie.page.get_by_text("Together, asked for.")).to_be_visible()
    ottilie.page.get_by_role("heading", name="Your cases").wait_for()
    ottilie.page.locator("main a[href*='/therapist/cases/']").first.click()
    ottilie.page.wait_for_url("**/therapist/cases/*")
    ottilie.look("Calendar")
    ottilie.press("I share my screen")
    ottilie.page.wait_for_url("**/therapist/")
    ottilie.page.locator("main a[href*='/therapist/cases/']").first.click()
    ottilie.press("Read the private answers")
    expect(ottilie.page.get_by_role("heading", name="Not while you share your screen")).to_be_visible()
    ottilie.look("Calendar")
    ottilie.press("I have stopped sharing")
    ottilie.page.wait_for_url("**/therapist/")


def test_one_answers_again_and_then_stops(world: World, visit: Visit) -> None:
    world.therapist()
    signed = world.participant()
    robin = visit(PHONE)
    robin.sign_in(signed.name)
    robin.go("/me")
    robin.follow("Answer the private questions again")
    robin.arrive("/me/again")
    robin.press("Begin")
    robin.arrive("/start")
    asked = (1, 7, 9, 10, 11, 12, 13, 14)
    for number, onwards in pairwise(asked):
        robin.fill(data_of(number, NOTHING_DISCLOSED))
        robin.press("Continue")
        robin.arrive(address(onwards))
    expect(robin.page.locator("main")).not_to_contain_text("sam@example.org")
    robin.press("Send my answers")
    robin.arrive("/me")
    expect(robin.page.get_by_text("Your answers are with us.")).to_be_visible()
    robin.follow("Stop, on my own")
    robin.arrive("/me/leave")
    robin.page.get_by_label("Your passphrase", exact=True).fill(PASSPHRASE)
    robin.press("Stop")
    robin.arrive("/me")
    expect(robin.page.get_by_role("heading", name="Nothing has begun yet")).to_be_visible()

"""A shift: an alert on a phone, a case taken on, people reached, two clinicians who release; and two who collide."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from portal.domain.people import Role
from tests.couples import case_of, couple
from tests.factories import World, answers_with
from tests.journeys.conftest import DESK, PHONE, Visit
from tests.journeys.guest import Guest
from tests.journeys.house import House, eventually

pytestmark = pytest.mark.browser

WHY = "Both were spoken to, each alone."


def choose(guest: Guest, name: str, value: str) -> None:
    guest.page.locator(f"input[name='{name}'][value='{value}']").check()


def with_reason(guest: Guest, link: str, button: str, reason: str = WHY) -> None:
    """Follow a link of the case page to a decision, say why, and make it."""
    guest.follow(link)
    guest.look(None)
    guest.page.get_by_label("Why", exact=True).fill(reason)
    guest.press(button)
    guest.page.wait_for_url(re.compile("/staff/cases/[0-9A-Z]{10}$"))


def open_case(guest: Guest, reference: str, title: str) -> None:
    guest.go("/staff/", "Queue")
    guest.page.locator(f"main a[href$='/staff/cases/{reference}']").first.click()
    guest.page.wait_for_url(f"**/staff/cases/{reference}")
    guest.look(title)


def note_attempt(guest: Guest, number: int) -> None:
    guest.page.locator(f"a[href$='/attempts/{number}']").click()
    guest.look(None)
    choose(guest, "means", "in_person")
    choose(guest, "outcome", "spoke_alone")
    guest.page.locator("textarea[name='words']").fill("They are safe tonight.")
    guest.press("Record it")
    guest.page.wait_for_url(re.compile("/staff/cases/[0-9A-Z]{10}$"))


def note_seen(guest: Guest, number: int) -> None:
    guest.page.locator(f"a[href$='/seen/{number}']").click()
    day = guest.page.evaluate("new Date().toISOString().slice(0, 10)")
    later = guest.page.evaluate("new Date(Date.now() + 40 * 864e5).toISOString().slice(0, 10)")
    guest.page.locator("input[name='seen_on']").fill(day)
    guest.page.locator("input[name='ask_again_on']").fill(later)
    for tick in ("alone", "asked", "freely"):
        guest.page.locator(f"input[name='{tick}']").check()
    guest.page.locator("main button[type='submit'], main .govuk-button").last.click()
    guest.page.wait_for_url(re.compile("/staff/cases/[0-9A-Z]{10}$"))


def _letters(house: House, address: str, home: str) -> list[str]:
    """What went out to this mailbox from the journey's own practice: names repeat from one practice to the next."""
    host = str(urlsplit(home).hostname)
    return [text for each in house.letters_to(address) if host in (text := str(each.get_content()))]


def test_an_immediate_case_goes_from_an_alert_to_a_release(world: World, house: House, visit: Visit) -> None:
    world.therapist()
    staff, first, second = world.account(Role.STAFF), world.account(Role.LEAD), world.account(Role.LEAD)
    two = couple(world, answers_with(private__danger_now="yes"))
    reference = case_of(two.case_id).reference
    title = f"Case {reference}"

    phone, desk = visit(PHONE), visit(DESK)
    eventually(lambda: bool(_letters(house, staff.name, phone.home)))
    letter = _letters(house, staff.name, phone.home)[0]
    assert "Sam" not in letter
    phone.go("/seen/" + letter.split("/seen/")[1].split(maxsplit=1)[0])
    phone.press("I have seen it, and look now")
    expect(phone.page.get_by_text("Nobody else is asked now.")).to_be_visible()

    desk.sign_in(staff.name)
    open_case(desk, reference, title)
    desk.press("I see to it")
    expect(desk.page.get_by_text("You see to this case now.")).to_be_visible()
    for number in (1, 2):
        note_attempt(desk, number)
    desk.go("/staff/shift", "End of the shift")
    expect(desk.page.locator("main")).to_contain_text(reference)

    one, other = visit(DESK), visit(DESK)
    for lead in ((one, first), (other, second)):
        lead[0].sign_in(lead[1].name)
    open_case(one, reference, title)
    one.press("Read the private answers")
    expect(one.page.get_by_text("R01")).to_be_visible()
    open_case(one, reference, title)
    with_reason(one, "Decide that it stays as it is", "Record the decision")
    for number in (1, 2):
        note_seen(one, number)
    with_reason(one, "Release joint sessions", "Release")
    expect(one.page.get_by_text("You proposed it.")).to_be_visible()
    open_case(other, reference, title)
    with_reason(other, "Release joint sessions", "Release")
    expect(other.page.get_by_text("Joint sessions are released.")).to_be_visible()
    assert case_of(two.case_id).joint_sessions == "released"


def test_of_two_who_act_at_once_the_second_is_told_and_loses_nothing(world: World, visit: Visit) -> None:
    world.therapist()
    staff, lead = world.account(Role.STAFF), world.account(Role.LEAD)
    two = couple(world)
    place = f"/staff/cases/{case_of(two.case_id).reference}"
    one, other = visit(DESK), visit(PHONE)
    one.sign_in(staff.name)
    other.sign_in(lead.name)
    for guest, what in ((one, "raise"), (other, "close")):
        guest.go(f"{place}/{what}", None)
    choose(one, "band", "4")
    one.page.get_by_label("Why", exact=True).fill("They rang just now.")
    one.press("Make it more urgent")
    one.page.wait_for_url(f"**{place}")
    other.page.get_by_label("Why", exact=True).fill("Nothing is left to do.")
    other.press("Close the case")
    expect(other.page.get_by_role("alert")).to_contain_text("Somebody has changed this case")
    expect(other.page.get_by_label("Why", exact=True)).to_have_value("Nothing is left to do.")
    other.look(None)
    assert case_of(two.case_id).state == "open"

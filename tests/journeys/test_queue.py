"""The queue by keyboard, kept fresh without losing one's place, and blurred for whoever comes to the desk."""

import pytest
from playwright.sync_api import Page, Response, expect

from portal.data.transaction import writing
from portal.domain.bands import Band
from portal.domain.people import Role
from portal.services import cases, deciding
from tests.couples import case_of
from tests.factories import World, answers_with
from tests.journeys.conftest import PHONE, Visit

pytestmark = pytest.mark.browser

FOCUSED = "document.activeElement.closest('[data-case]')?.dataset.case"


COME_BACK = "document.dispatchEvent(new Event('visibilitychange'))"


def _is_refresh(answer: Response) -> bool:
    return answer.request.headers.get("x-refresh") == "1"


def _refreshed(page: Page) -> None:
    """As when somebody comes back to the tab, for which nobody has to wait."""
    with page.expect_response(_is_refresh):
        page.evaluate(COME_BACK)


def test_keys_lead_through_the_queue(world: World, visit: Visit) -> None:
    world.therapist()
    staff = world.account(Role.STAFF)
    people = [world.participant(answers_with(private__danger_now="yes")), world.participant(), world.participant()]
    first, second, third = (case_of(world.person(each).case_id).reference for each in people)
    tamsin = visit()
    tamsin.sign_in(staff.name)
    tamsin.look("Queue")
    keyboard, page = tamsin.page.keyboard, tamsin.page
    seen = []
    for key in "jjjjkk":
        keyboard.press(key)
        seen.append(page.evaluate(FOCUSED))
    assert seen == [first, second, third, third, second, first]
    keyboard.press("/")
    keyboard.type("jk?b")
    expect(page.get_by_label("Case, name, e-mail or phone")).to_have_value("jk?b")
    keyboard.press("Escape")
    keyboard.press("?")
    expect(page.get_by_role("button", name="Turn the keys off")).to_be_visible()
    tamsin.look("Queue")
    page.get_by_role("button", name="Turn the keys off").click()
    keyboard.press("b")
    expect(page.locator(".blur")).to_have_count(0)
    page.get_by_role("button", name="Turn the keys on").click()
    keyboard.press("b")
    expect(page.get_by_role("button", name="Show it again")).to_be_focused()
    keyboard.press("Tab")
    assert page.evaluate("!document.activeElement.closest('main')")
    keyboard.press("b")
    expect(page.locator(".blur")).to_have_count(0)
    keyboard.press("/")
    keyboard.press("Escape")
    keyboard.press("j")
    keyboard.press("Enter")
    page.wait_for_url(f"**/staff/cases/{first}")


def test_the_list_stays_fresh_and_one_keeps_ones_place(world: World, visit: Visit) -> None:
    world.therapist()
    staff, lead = world.account(Role.STAFF), world.account(Role.LEAD)
    one, other = world.participant(), world.participant()
    case_id, reference = world.person(other).case_id, case_of(world.person(one).case_id).reference
    tamsin = visit(PHONE)
    tamsin.sign_in(staff.name)
    page = tamsin.page
    row = page.locator(f"[data-case='{reference}']")
    row.get_by_role("link").focus()
    page.get_by_label("Case, name, e-mail or phone").evaluate("(box) => { box.value = 'Sam' }")
    with writing():
        deciding.raise_to(world.outside, cases.locked(case_id), Band.URGENT, "They rang.", by=lead.account_id)
    _refreshed(page)
    changed = page.locator(f"[data-case='{case_of(case_id).reference}']")
    expect(changed).to_contain_text("Urgent")
    expect(changed.locator(".queue__new")).to_be_visible()
    expect(row.locator(".queue__new")).to_be_hidden()
    assert page.evaluate(FOCUSED) == reference
    expect(page.get_by_label("Case, name, e-mail or phone")).to_have_value("Sam")
    tamsin.look("Queue")
    changed.get_by_role("link").click()
    page.wait_for_url("**/staff/cases/*")
    page.go_back()
    expect(changed.locator(".queue__new")).to_be_hidden()
    tamsin.provoked.append("ERR_INTERNET_DISCONNECTED")
    tamsin.provoked.append("Failed to")
    tamsin.context.set_offline(True)
    page.evaluate(COME_BACK)
    expect(page.get_by_text("The list could not be refreshed.")).to_be_visible()
    tamsin.context.set_offline(False)
    _refreshed(page)
    expect(page.get_by_text("The list could not be refreshed.")).to_have_count(0)
    with page.expect_response(_is_refresh, timeout=20_000):
        pass  # By itself too, every fifteen seconds.

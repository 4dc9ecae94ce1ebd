"""The second step in a browser: set up at the first sign-in, asked for at the next, and lost."""

import pyotp
import pytest
from playwright.sync_api import expect

from portal.domain.people import Role
from tests.factories import PASSPHRASE, World
from tests.journeys.conftest import PHONE, Visit
from tests.journeys.guest import Guest

pytestmark = pytest.mark.browser


def _give_passphrase(guest: Guest, name: str) -> None:
    guest.go("/login", "Sign in")
    guest.page.get_by_label("Name or e-mail").fill(name)
    guest.page.get_by_label("Passphrase", exact=True).fill(PASSPHRASE)
    guest.press("Sign in", guest.page.get_by_role("main"))


def _read_the_key(guest: Guest) -> None:
    """As an authenticator does: from the key on the page to the six digits."""
    guest.arrive("/login/set-up")
    expect(guest.page.get_by_role("img", name="A picture for the authenticator app")).to_be_visible()
    key = guest.page.locator(".secret").inner_text().replace(" ", "")
    guest.page.get_by_label("Code").fill(pyotp.TOTP(key).now())
    guest.press("Continue")
    expect(guest.page.get_by_role("heading", name="Your spare codes")).to_be_visible()
    guest.look()


def test_a_colleague_sets_it_up_and_comes_back_with_a_spare_code(world: World, visit: Visit) -> None:
    staff = world.account(Role.STAFF, authenticator=False)
    tamsin = visit(PHONE)
    _give_passphrase(tamsin, staff.name)
    tamsin.arrive("/login/set-up")
    tamsin.press("Set it up")
    _read_the_key(tamsin)
    spare = tamsin.page.locator(".secret li").first.inner_text()
    tamsin.press("Continue")
    tamsin.arrive("/staff/", "Queue")
    tamsin.press("Sign out")
    tamsin.page.wait_for_url(f"{tamsin.home}/")
    _give_passphrase(tamsin, staff.name)
    tamsin.arrive("/login/code")
    tamsin.page.get_by_label("Code").fill("123 456")
    tamsin.press("Continue")
    expect(tamsin.page.get_by_text("That code does not fit").first).to_be_visible()
    tamsin.page.get_by_label("Code").fill(spare.lower())
    tamsin.press("Continue")
    tamsin.arrive("/staff/", "Queue")


def test_a_participant_chooses_it_and_ends_a_sign_in_elsewhere(world: World, visit: Visit) -> None:
    robin = world.participant()
    here, elsewhere = visit(PHONE), visit()
    for guest in (here, elsewhere):
        guest.sign_in(robin.name)
    here.follow("Where you are signed in")
    here.arrive("/account")
    expect(here.page.get_by_text("this one")).to_have_count(1)
    here.press("End all the others")
    here.arrive("/account")
    elsewhere.page.goto("/me")
    elsewhere.page.wait_for_url("**/login")
    here.follow("Set it up")
    here.arrive("/account/second-step")
    here.page.get_by_label("Your passphrase", exact=True).fill(PASSPHRASE)
    here.press("Set it up")
    _read_the_key(here)
    here.press("Continue")
    here.arrive("/me")


def test_the_lead_gives_a_person_a_way_back_in(world: World, visit: Visit) -> None:
    robin, lead = world.participant(), world.account(Role.LEAD)
    clinician, person = visit(), visit(PHONE)
    clinician.sign_in(lead.name)
    clinician.page.locator(".queue a").first.click()
    clinician.page.wait_for_url("**/staff/cases/*")
    clinician.follow("They have lost their way in")
    clinician.page.wait_for_url("**/recovery/1")
    clinician.look(None)
    clinician.page.get_by_label("I have spoken to this person alone").check()
    clinician.press("Show a new code")
    expect(clinician.page.get_by_role("heading", name="Read both to the person")).to_be_visible()
    clinician.look(None)
    name, code = clinician.page.locator(".secret").all_inner_texts()
    assert name == robin.name
    person.go("/recover", "Sign in")
    person.page.get_by_label("Name").fill(name)
    person.page.get_by_label("Recovery code").fill(code)
    person.page.get_by_label("Choose a new passphrase", exact=True).fill("three other words")
    person.page.get_by_role("main").get_by_role("button").last.click()
    expect(person.page.get_by_role("heading", name="You have a new passphrase")).to_be_visible()
    person.press("Continue")
    person.arrive("/me")

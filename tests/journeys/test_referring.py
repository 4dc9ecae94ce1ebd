"""Referrals in a browser: one out of the practice, from the directory to a letter that was sent; and one into it."""

import re

import pytest
from playwright.sync_api import expect

from portal.domain.people import Role
from tests.factories import World, answers_with
from tests.journeys.conftest import PHONE, Visit
from tests.journeys.guest import Guest
from tests.referring import a_service

pytestmark = pytest.mark.browser

STORY = "It was the green bicycle."


def _add_a_service(guest: Guest) -> None:
    guest.follow("Services")
    guest.arrive("/staff/services", "Outside services")
    guest.follow("Add a service")
    guest.arrive("/staff/services/new", "Outside services")
    guest.press("Save")
    expect(guest.page.get_by_role("heading", name="Please look at this again")).to_be_visible()
    guest.look("Outside services")
    guest.page.get_by_label("Name", exact=True).fill("Safe Harbour")
    guest.page.get_by_label("Domestic abuse").check()
    guest.page.get_by_label("Women").check()
    guest.page.get_by_label("Free").check()
    guest.page.get_by_label("Telephone").fill("020 7946 0000")
    guest.page.locator("[name='checked_on']").fill(guest.page.evaluate("new Date().toISOString().slice(0, 10)"))
    guest.press("Save")
    expect(guest.page.get_by_role("heading", name="Safe Harbour")).to_be_visible()
    guest.look("Outside services")


def _draft(guest: Guest) -> None:
    guest.page.goto("/staff/")
    guest.page.locator(".queue a").first.click()
    guest.page.wait_for_url("**/staff/cases/*")
    guest.look(None)
    guest.follow("Refer to an outside service")
    guest.page.wait_for_url("**/refer/1")
    guest.look(None)
    guest.follow("Draft a letter")
    guest.page.wait_for_url("**/draft?to=*")
    guest.page.get_by_label("Their name").check()
    guest.page.get_by_label("In your own words").fill("Please ring in the morning.")
    guest.look(None)
    guest.press("Keep the draft")
    guest.page.wait_for_url("**/staff/referrals/*")
    guest.look("Referral")


def _put_the_story_in(guest: Guest) -> None:
    guest.press("Choose from the private answers")
    guest.page.get_by_label(re.compile(STORY)).check()
    guest.look("Referral")
    guest.press("Put this into the letter")
    expect(guest.page.get_by_role("status")).to_contain_text("The letter is changed.")
    guest.press("Read and print it")
    expect(guest.page.get_by_text("A draft, without consent. Not to be sent.")).to_be_visible()
    expect(guest.page.get_by_text(STORY)).to_be_visible()
    guest.look("Letter")
    guest.follow("Close, back to the referral")


def _consent(guest: Guest) -> None:
    guest.follow("Record the person’s consent")
    guest.look("Referral")
    guest.page.get_by_label("By phone").check()
    guest.page.get_by_label("I spoke to this person alone").check()
    guest.page.get_by_label("They have heard or read the whole letter").check()
    guest.press("Record the consent")
    expect(guest.page.get_by_role("status")).to_contain_text("The consent is recorded.")


@pytest.mark.parametrize("width", [PHONE, pytest.param(1280, marks=pytest.mark.proof)])
def test_a_referral_out_shows_nowhere(world: World, visit: Visit, width: int) -> None:
    robin = world.participant(answers_with(private__story=STORY))
    staff = world.account(Role.STAFF)
    person, tamsin = visit(PHONE), visit(width)
    person.sign_in(robin.name)
    person.arrive("/me")
    before = person.page.locator("main").inner_text()
    tamsin.sign_in(staff.name)
    _add_a_service(tamsin)
    _draft(tamsin)
    _put_the_story_in(tamsin)
    _consent(tamsin)
    with tamsin.page.expect_download() as download:
        tamsin.press("As a PDF file")
    assert download.value.suggested_filename == "letter.pdf"
    tamsin.follow("It was sent")
    tamsin.look("Referral")
    tamsin.press("Record this")
    expect(tamsin.page.get_by_role("link", name="The service has accepted")).to_be_visible()
    tamsin.look("Referral")
    tamsin.page.goto("/staff/referrals")
    tamsin.look("Referrals")
    expect(tamsin.page.get_by_role("main")).not_to_contain_text("Harbour")
    person.page.goto("/me")
    assert person.page.locator("main").inner_text() == before


def test_without_scripts_a_letter_is_drafted_all_the_same(world: World, visit: Visit) -> None:
    world.participant()
    staff = world.account(Role.STAFF)
    a_service(world)
    tamsin = visit(PHONE, scripts=False)
    tamsin.sign_in(staff.name)
    _draft(tamsin)
    _consent(tamsin)


def test_a_doctor_hands_a_code_over_and_the_staff_learn_who_it_was(world: World, visit: Visit) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    doctor, person, tamsin = visit(), visit(PHONE), visit()
    doctor.go("/therapists", "Therapists")
    doctor.follow("For doctors and therapists")
    doctor.arrive("/refer")
    doctor.press("Show a code")
    expect(doctor.page.get_by_role("heading", name="Please look at this again")).to_be_visible()
    doctor.look()
    doctor.page.get_by_label("Your name").fill("Dr Ada Green")
    doctor.page.get_by_label("Doctor", exact=True).check()
    doctor.page.get_by_label("Your practice, and where it is").fill("Green Lane Surgery, Leeds")
    doctor.page.get_by_label("How we may reach you").fill("0113 496 0000")
    doctor.press("Show a code")
    expect(doctor.page.get_by_role("heading", name="The code to hand over")).to_be_visible()
    doctor.look()
    code = doctor.page.locator(".secret").inner_text()
    person.sign_in(robin.name)
    person.follow("A code from a doctor or therapist")
    person.arrive("/me/referred")
    person.page.get_by_label("The code").fill("BBBB CCCC DDDD FFFF")
    person.press("Save")
    expect(person.page.get_by_text("This code is of no use.").first).to_be_visible()
    person.look()
    person.page.get_by_label("The code").fill(code.lower())
    person.page.get_by_label("They may be told that I came").check()
    person.press("Save")
    person.arrive("/me")
    tamsin.sign_in(staff.name)
    tamsin.page.locator(".queue a").first.click()
    tamsin.page.wait_for_url("**/staff/cases/*")
    expect(tamsin.page.get_by_role("main")).to_contain_text("Dr Ada Green (Doctor), Green Lane Surgery, Leeds")
    expect(tamsin.page.get_by_role("main")).to_contain_text("They may be told that this person came")
    tamsin.look(None)

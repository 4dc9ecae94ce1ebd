"""The journey that everything stands on: from a page of the guide to a booked call, then as the practice sees it."""

import pytest
from playwright.sync_api import expect
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine
from portal.data.transaction import reading
from portal.domain.people import Role
from portal.web.templates import LEAVE_FOR
from tests.factories import World, answers_with
from tests.journeys.conftest import DESK, PHONE, Visit
from tests.journeys.guest import Guest
from tests.journeys.house import House, eventually

pytestmark = pytest.mark.browser

STORY = "He goes through my phone every evening and I am afraid to come home late."
TOLD = answers_with(
    about__preferred_name="Robin",
    private__story=STORY,
    private__afraid="yes",
    private__control="yes",
)
GIVES_AWAY = (
    "robin",
    "couple",
    "therap",
    "partner",
    "private",
    "safe",
    "affair",
    "trust",
    "afraid",
    "http",
    "kintsugi",
)


def _begin(guest: Guest) -> None:
    """From the guide, with what was read about there ticked already."""
    guest.go("/guide/where-trust-is-lost", title=None)
    section = guest.page.locator("section", has=guest.page.get_by_role("heading", name="When someone cheats"))
    guest.press("Begin with this", section)
    guest.arrive("/start/first")
    guest.press("Continue")
    guest.arrive("/start")


def _book(guest: Guest) -> None:
    """Choose the first time that is offered, and book it."""
    guest.page.locator("button.time").first.click()
    guest.arrive("/me/booking/*")
    expect(guest.page.get_by_text("We keep this time for you for 10 minutes")).to_be_visible()
    guest.press("Book this time")
    guest.arrive("/me")
    expect(guest.page.get_by_text("Your first call", exact=True)).to_be_visible()


def _staff_find_it(guest: Guest) -> None:
    """The case stands above the routine ones, and what was told in private behind a click."""
    guest.page.wait_for_url("**/staff/")
    guest.look("Queue")
    bands = guest.page.locator(".queue tbody .band").all_inner_texts()
    assert bands == ["Urgent", "Routine", "Routine"]
    guest.page.locator(".queue tbody a").first.click()
    guest.page.wait_for_url("**/staff/cases/*")
    guest.look(title=None)
    expect(guest.page.get_by_role("heading", name="Robin", exact=True)).to_be_visible()
    assert "every evening" not in guest.page.content()
    guest.press("Read the private answers")
    guest.page.wait_for_url("**/private/1")
    guest.look(title=None)
    expect(guest.page.locator(".story")).to_contain_text("every evening")


def _readings() -> list[str]:
    with reading():
        return list(db.session.scalars(select(AuditLine.kind).where(AuditLine.kind == "disclosure.read")))


def _demand_neutral_letter(house: House, mailbox: str) -> None:
    eventually(lambda: len(house.letters_to(mailbox)) == 1)
    (letter,) = house.letters_to(mailbox)
    assert letter["Subject"] == "Appointment"
    sent = "\n".join(f"{name}: {value}" for name, value in letter.items() if name != "To") + letter.get_content()
    assert [word for word in GIVES_AWAY if word in sent.lower()] == []


@pytest.mark.parametrize(
    ("house", "width"),
    [("sqlite", PHONE), pytest.param("postgresql", DESK, marks=pytest.mark.proof)],
    indirect=["house"],
)
def test_from_the_guide_to_the_first_call(house: House, world: World, visit: Visit, width: int) -> None:
    therapist = world.account(Role.THERAPIST)
    world.therapist(account_id=therapist.account_id)
    staff = world.account(Role.STAFF)
    world.participant()
    world.participant()

    mailbox = f"robin.{width}@example.org"
    answers = {**TOLD, "about.email": mailbox}
    robin = visit(width)
    _begin(robin)
    robin.walk(1, 4, answers)
    expect(robin.page.locator("[name='concerns-issues'][value='infidelity']")).to_be_checked()
    robin.walk(5, 14, answers)
    expect(robin.page.get_by_role("heading", name="Amara Example", exact=True)).to_be_visible()
    expect(robin.page.locator(".why").first).to_contain_text("Works with affairs")
    _book(robin)
    when = robin.page.locator(".when").inner_text()

    tamsin = visit(width)
    tamsin.sign_in(staff.name)
    assert _readings() == []
    _staff_find_it(tamsin)
    assert _readings() == ["disclosure.read"]

    amara = visit(width)
    amara.sign_in(therapist.name)
    amara.page.wait_for_url("**/therapist/")
    amara.look("Calendar")
    day, _, clock = when.rpartition(", ")
    call = amara.page.locator("section.card", has=amara.page.get_by_role("heading", name=day))
    expect(call).to_contain_text(clock)
    expect(call).to_contain_text("Robin")
    _demand_neutral_letter(house, mailbox)


def test_the_same_without_scripts(house: House, world: World, visit: Visit) -> None:
    world.therapist()
    robin = visit(PHONE, scripts=False)
    _begin(robin)
    robin.walk(1, 14, TOLD)
    _book(robin)
    robin.provoked.append("Clear-Site-Data")
    robin.follow("Leave this page")
    robin.page.wait_for_url(LEAVE_FOR)
    robin.page.goto("/me")
    robin.page.wait_for_url("**/login")

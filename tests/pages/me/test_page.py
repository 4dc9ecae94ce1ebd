"""A participant's own page: what it says at each point of the way, and what it never shows."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import AuditLine
from portal.data.transaction import reading, writing
from portal.domain.people import Role
from portal.services import drafts
from tests.conftest import Clock
from tests.factories import NOTHING_DISCLOSED, World, answers_with
from tests.pages.booking.pressing import book, keep_first
from tests.pages.filling import press
from tests.pages.intake.person import without_chance
from tests.pages.reading import links, title, words

TOLD_IN_PRIVATE = answers_with(private__story="He reads every message of mine.", private__control="yes")


def test_a_draft_leads_back_to_its_first_undone_step(world: World) -> None:
    page = world.draft().client.get("/me").text
    assert title(page) == "Appointment"
    assert "Go on with your form" in words(page)
    assert "/start/14" in links(page)


def test_a_draft_whose_private_part_was_put_off_is_not_led_into_it(world: World) -> None:
    assert "/start/14" in links(world.draft(later=True).client.get("/me").text)


def test_a_telling_answer_that_was_forgotten_leads_back_to_its_step(world: World) -> None:
    signed = world.draft()
    with writing():
        draft = drafts.find(world.outside, token=None, account_id=signed.account_id)
        assert draft is not None
        drafts.save(world.outside, draft, {}, step=11, forget=frozenset({"private.afraid"}))
    assert "/start/11" in links(signed.client.get("/me").text)


def test_nothing_begun_leads_to_the_beginning(world: World) -> None:
    page = world.account(Role.PARTICIPANT).client.get("/me").text
    assert "/start/first" in links(page)


def test_with_a_case_it_says_what_happens_next_and_offers_times(world: World) -> None:
    world.therapist()
    text = words(page := world.participant().client.get("/me").text)
    assert title(page) == "Appointment"
    assert "Two private calls, then you meet together." in text
    assert "Within 3 working days after it you hear the next step" in text
    assert "Choose a time for your first call Just you, by phone, 20 to 45 minutes, free." in text
    assert "/start/15" in links(page)


def test_while_nobody_fits_it_says_the_same_as_the_list_of_therapists(world: World) -> None:
    client = world.participant().client
    own, listed = words(client.get("/me").text), words(client.get("/start/15").text)
    for said in (
        "Nobody fits yet, and somebody will look",
        "You are on our waiting list.",
        "Within 3 working days somebody here looks at what you asked for",
        "If you allowed e-mail, we send a short line too",
    ):
        assert said in own
        assert said in listed
    assert "Choose a time for your first call" not in own


def test_while_nothing_is_open_it_says_so_too(world: World) -> None:
    world.therapist(hours=())
    client = world.participant().client
    for path in ("/me", "/start/15"):
        text = words(client.get(path).text)
        assert "Nothing is open at the moment" in text
        assert "within 3 working days finds a time or tells you" in text
        assert "Choose a time for your first call" not in text


@pytest.mark.parametrize("changes", [{"do_not_contact": True}, {"email_ok": False, "call_ok": False}])
@pytest.mark.parametrize("therapists", [0, 1])
def test_who_gave_no_way_is_not_told_that_they_hear_from_us(
    world: World, changes: dict[str, object], therapists: int
) -> None:
    for _ in range(therapists):
        world.therapist(hours=())
    client = world.participant(
        answers_with(**{f"about__safe_contact__{key}": each for key, each in changes.items()})
    ).client
    for path in ("/me", "/start/15"):
        text = words(client.get(path).text)
        assert "we send a short line" not in text
        assert "or tells you" not in text
        assert "so we send you nothing: sign in here to see" in text


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"do_not_contact": True}, "You asked us not to contact you, and we will not."),
        ({"hours": []}, "You gave us no time at which we may ring, so we will not ring you."),
        ({"hours": [], "email_ok": False}, "You gave us no time at which we may ring, so we will not ring you."),
        ({"call_ok": False}, "You have not said that we may ring, so we will not ring you."),
    ],
)
def test_why_nobody_rings_is_what_the_person_said(world: World, changes: dict[str, object], said: str) -> None:
    world.therapist()
    client = world.participant(
        answers_with(**{f"about__safe_contact__{key}": each for key, each in changes.items()})
    ).client
    book(client, keep_first(client))
    text = words(client.get("/me").text)
    assert said in text
    assert ("You asked us not to contact you" in text) is ("do_not_contact" in changes)
    without_ways = "do_not_contact" in changes or "email_ok" in changes
    assert ("Sign in here when you want to see your call again." in text) is without_ways
    assert ("by a way that you gave" in text) is not without_ways


def test_a_kept_time_stands_there_with_the_way_to_book_it(world: World, clock: Clock) -> None:
    world.therapist()
    client = world.participant().client
    kept = keep_first(client)
    page = client.get("/me").text
    assert "We keep this time with Amara Example for you until 09:10" in words(page)
    assert kept in links(page)
    clock.pass_time(timedelta(minutes=10, seconds=1))
    assert kept not in links(client.get("/me").text)


def test_the_booked_call_stands_there_in_the_zone_of_the_person(world: World) -> None:
    world.therapist()
    client = world.participant(answers_with(about__timezone="Europe/Athens")).client
    book(client, keep_first(client))
    text = words(client.get("/me").text)
    assert "Monday 23 November, 12:00" in text
    assert "Athens time, with Amara Example" in text
    assert "We ring you on the number that ends in 18" in text


def test_once_the_call_is_over_no_new_one_is_asked_for(world: World, clock: Clock) -> None:
    world.therapist()
    client = world.participant().client
    book(client, keep_first(client))
    clock.pass_time(timedelta(minutes=59))
    client.get("/me")
    clock.pass_time(timedelta(minutes=46))
    page = client.get("/me").text
    assert "That was with Amara Example" in words(page)
    assert "/start/15" not in links(page)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "We may write to s***@example.org."),
        ({}, "We may ring the number that ends in 18."),
        ({}, "We send you no text messages."),
        ({}, "ask for you by your first name"),
        ({"email_ok": False}, "We send you no e-mail."),
        ({"call_ok": False}, "We do not ring you."),
        ({"hours": []}, "You gave us no time at which we may ring, so we do not ring you."),
        ({"text_ok": True}, "We may text the number that ends in 18."),
        ({"voicemail_ok": True}, "we may leave a message."),
        ({"if_someone_else": "say_nothing"}, "we say nothing and end the call"),
        ({"if_someone_else": "appointment"}, "it is about an appointment"),
        ({"do_not_contact": True}, "We do not contact you at all."),
    ],
)
def test_the_contact_rules_stand_there_in_words(world: World, changes: dict[str, object], said: str) -> None:
    answers = {**NOTHING_DISCLOSED, **{f"about.safe_contact.{key}": value for key, value in changes.items()}}
    page = world.participant(answers).client.get("/me").text
    assert said in words(page)


def test_it_shows_nothing_that_was_told_and_no_whole_address(world: World) -> None:
    signed = world.participant(TOLD_IN_PRIVATE)
    page = signed.client.get("/me").text
    for secret in ("message of mine", "control", "bluebell", "sam@example.org", "7946", "affair", "infidelity"):
        assert secret not in page, secret
    assert signed.name in page


@pytest.mark.parametrize("role", [Role.STAFF, Role.THERAPIST, Role.LEAD, Role.MANAGER])
def test_those_who_work_here_have_no_such_page(world: World, role: Role) -> None:
    assert world.account(role).client.get("/me").status_code == 403


def test_neither_a_place_in_a_queue_nor_who_has_read_it_is_on_the_page(world: World) -> None:
    """Others who wait, and readings by triage, change not a byte of it."""
    one, staff = world.participant(), world.account(Role.STAFF)
    before = without_chance(one.client.get("/me").text)
    for _ in range(3):
        world.participant(answers_with(private__danger_now="yes"))
    for path in links(staff.client.get("/staff/").text):
        if path.startswith("/staff/cases/"):
            press(staff.client, path, f"{path}/private/1")
    with reading():
        assert db.session.scalar(select(func.count()).where(AuditLine.kind == "disclosure.read")) == 4
    assert without_chance(one.client.get("/me").text) == before


def test_a_second_conversation_is_not_called_the_first(world: World, clock: Clock) -> None:
    world.therapist()
    signed = world.participant()
    book(signed.client, keep_first(signed.client))
    clock.pass_time(timedelta(days=7))
    client = world.browser_of(signed.account_id)
    assert "The next step is one more conversation, alone." in words(client.get("/me").text)
    book(client, keep_first(client))
    page = words(client.get("/me").text)
    assert "Your next call" in page
    assert "Your first call Monday" not in page

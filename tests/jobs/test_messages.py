"""Letters go out by allowed ways only, say nothing, and are the same letter however often they are sent."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, Job, Message
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.domain.contact import Way
from portal.domain.gate import Stop
from portal.domain.messages import ONLY_ON_THE_PAGE, Letter, MessageText
from portal.domain.people import Role
from portal.jobs.letters import deliver
from portal.jobs.worker import run_due
from portal.services import bookings, messages
from portal.services.outside import Outside
from portal.wording.messages import LETTERS, NOTES
from tests.conftest import Clock, Outbox
from tests.factories import Signed, World, answers_with

TUESDAY_TEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SAFE = "about__safe_contact__"

CLOSED: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("no e-mail wanted", {f"{SAFE}email_ok": False}, "contact_way_refused"),
    ("no contact wanted", {f"{SAFE}do_not_contact": True}, "contact_none_wanted"),
    ("no address", {"about__email": None, f"{SAFE}email_ok": False}, "contact_way_refused"),
)


def book(world: World, signed: Signed, therapist_id: UUID, start: datetime = TUESDAY_TEN) -> None:
    person = world.person(signed)
    with writing():
        reference = bookings.hold_welcome_call(world.outside, person, therapist_id, start, signed.account_id)
    with writing():
        bookings.confirm_welcome_call(world.outside, person, reference, signed.account_id)


def lines(kind: str) -> list[AuditLine]:
    with reading():
        return list(db.session.scalars(select(AuditLine).where(AuditLine.kind == kind)))


def the_message() -> Message:
    with reading():
        return db.session.scalars(select(Message)).one()


def test_a_booked_call_sends_one_letter(world: World, outside: Outside, outbox: Outbox) -> None:
    book(world, world.participant(), world.therapist())
    run_due(outside)
    (letter,) = outbox.letters
    assert letter.to == "sam@example.org"
    assert (the_message().state, the_message().sent_at) == ("sent", outside.now())
    assert [line.fields for line in lines("message.sent")] == [{"text": "appointment_made", "way": "email"}]


@pytest.mark.parametrize(("changed", "ground"), [case[1:] for case in CLOSED], ids=[case[0] for case in CLOSED])
def test_a_way_that_is_closed_withholds_the_letter_with_a_line(
    world: World, outside: Outside, outbox: Outbox, changed: dict[str, Any], ground: str
) -> None:
    book(world, world.participant(answers_with(**changed)), world.therapist())
    run_due(outside)
    assert outbox.letters == []
    message = the_message()
    assert (message.state, message.sent_at) == ("withheld", None)
    (line,) = lines("message.withheld")
    assert line.subject_id == message.id
    assert line.fields == {"text": "appointment_made", "ground": ground}
    with reading():
        assert set(db.session.scalars(select(Job.state).where(Job.kind == "message.send"))) == {"done"}


def test_the_queue_is_told_to_those_on_triage_alone(world: World, outside: Outside, outbox: Outbox) -> None:
    told = {world.account(role).name for role in (Role.STAFF, Role.LEAD)}
    for role in (Role.MANAGER, Role.THERAPIST, Role.PARTICIPANT):
        world.account(role)
    world.account(Role.STAFF, Role.LEAD, name="both@example.org")
    world.participant()
    run_due(outside)
    assert sorted(letter.to for letter in outbox.letters) == sorted(told | {"both@example.org"})


def words_of(letter: Letter) -> set[str]:
    return set(re.findall(r"\w+", f"{letter.subject} {letter.text} {letter.sender_name}".casefold()))


def test_no_letter_names_a_person_a_therapist_an_issue_a_place_or_a_time(
    world: World, outside: Outside, outbox: Outbox
) -> None:
    world.account(Role.STAFF)
    signed = world.participant(answers_with(about__preferred_name="Marguerite", private__afraid="yes"))
    book(world, signed, world.therapist("Amara Quillfeather"))
    run_due(outside)
    assert {letter.subject for letter in outbox.letters} == {"Appointment", "Queue"}
    forbidden = {"marguerite", "amara", "quillfeather", "kintsugi", "london", "infidelity", "affair", "trust", "couple"}
    forbidden |= {"therapist", "therapy", "partner", "call", "tuesday", "november", "safety", "urgent", "priority"}
    forbidden |= {signed.name, *signed.name.split("-")}
    for letter in outbox.letters:
        assert not words_of(letter) & forbidden, letter.text
        # To those who work here goes a link under which nothing stands but a button.
        to_participants = letter.subject == "Appointment"
        assert not re.search(r"\d|http|www", letter.text if to_participants else letter.text.split("http")[0])
        assert signed.name not in letter.text


def test_a_letter_sent_again_is_the_same_letter(
    world: World, outside: Outside, outbox: Outbox, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the worker dies after sending and before noting it."""
    book(world, world.participant(), world.therapist())
    sent: list[Letter] = []

    def send_and_die(letter: Letter, _at: datetime) -> None:
        sent.append(letter)
        raise ConnectionResetError

    run_due(replace(outside, send_mail=send_and_die))
    assert the_message().state == "waiting"
    clock.pass_time(timedelta(minutes=1))
    run_due(outside)
    assert sent == outbox.letters
    assert the_message().state == "sent"


def test_a_message_delivered_twice_goes_out_once(world: World, outside: Outside, outbox: Outbox) -> None:
    book(world, world.participant(), world.therapist())
    for _ in range(2):
        deliver(outside, the_message().id)
    assert len(outbox.letters) == 1
    assert len(lines("message.sent")) == 1


def test_two_workers_that_send_the_same_letter_write_one_line(app: Flask, world: World, outside: Outside) -> None:
    """As when the first is so slow that its lease runs out: both have the letter in hand before either notes it."""
    book(world, world.participant(), world.therapist())
    message_id = the_message().id
    both_in_hand = Barrier(2)

    def send(_letter: Letter, _at: datetime) -> None:
        both_in_hand.wait(30)

    def work(_number: int) -> None:
        with app.app_context(), practice_scope(world.practice_id):
            deliver(replace(outside, send_mail=send), message_id)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, range(2)))
    assert len(lines("message.sent")) == 1
    assert the_message().state == "sent"


def test_what_was_settled_is_not_settled_again(world: World, outside: Outside) -> None:
    book(world, world.participant(), world.therapist())
    message_id = the_message().id
    with writing():
        messages.note_sent(outside, message_id, Way.EMAIL)
    with writing():
        messages.note_stopped(outside, message_id, Stop("contact_way_refused"))
    assert the_message().state == "sent"
    assert lines("message.withheld") == []
    with reading():
        assert messages.ready(outside, message_id) is None


def test_the_mail_server_is_asked_while_no_transaction_is_open(world: World, outside: Outside) -> None:
    book(world, world.participant(), world.therapist())
    seen: list[str] = []

    def look(_letter: Letter, _at: datetime) -> None:
        with reading():  # Raises inside of another transaction.
            seen.append(db.session.scalars(select(Message.state)).one())

    run_due(replace(outside, send_mail=look))
    assert seen == ["waiting"]


def test_a_booking_that_is_refused_leaves_no_message(world: World, outside: Outside, outbox: Outbox) -> None:
    """The message is a row of the same transaction: without the booking there is none."""
    therapist_id, signed = world.therapist(), world.participant()
    person = world.person(signed)
    with writing():
        reference = bookings.hold_welcome_call(outside, person, therapist_id, TUESDAY_TEN, signed.account_id)
    with pytest.raises(ZeroDivisionError), writing():
        bookings.confirm_welcome_call(outside, person, reference, signed.account_id)
        raise ZeroDivisionError
    run_due(outside)
    assert outbox.letters == []
    with reading():
        assert db.session.scalars(select(Message)).all() == []


def test_every_text_can_be_sent() -> None:
    assert set(LETTERS) == set(MessageText) - ONLY_ON_THE_PAGE


def test_every_letter_to_those_who_come_for_help_says_the_same() -> None:
    said = {(str(LETTERS[text].subject), str(LETTERS[text].text)) for text in set(NOTES) - ONLY_ON_THE_PAGE}
    assert len(said) == 1


def test_every_text_for_participants_can_be_shown() -> None:
    assert set(NOTES) == set(MessageText) - {MessageText.QUEUE_CHANGED, MessageText.GLASS_BROKEN}


def test_a_text_waits_for_an_hour_that_is_safe_and_says_one_thing_for_all(
    world: World, outside: Outside, outbox: Outbox, clock: Clock
) -> None:
    told = answers_with(**{f"{SAFE}email_ok": False, f"{SAFE}text_ok": True, f"{SAFE}hours": ["weekday_evening"]})
    book(world, world.participant(told), world.therapist())
    run_due(outside)
    assert (outbox.letters, outbox.texts, the_message().state) == ([], [], "waiting")
    clock.instant = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
    run_due(outside)
    (text,) = outbox.texts
    assert (text.to, text.text) == ("+44 20 7946 0018", "Something new is on your page. K Practice")
    assert [line.fields for line in lines("message.sent")] == [{"text": "appointment_made", "way": "text"}]
    run_due(outside)
    assert len(outbox.texts) == 1

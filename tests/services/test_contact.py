"""Changing the contact rules after sending: they hold at once, everywhere, and what held before is kept."""

from typing import Any

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import ContactChange, Job, Message
from portal.data.transaction import reading, writing
from portal.domain.documents import DocumentError
from portal.domain.gate import Stop
from portal.domain.messages import Letter, MessageText
from portal.services import contact, messages
from tests.factories import Signed, World


def change(world: World, signed: Signed, **values: Any) -> None:
    person = world.person(signed)
    with writing():
        named = {key.replace("__", "."): value for key, value in values.items()}
        contact.change(world.outside, person, named, signed.account_id)


def test_the_newest_version_holds_and_the_others_stay(world: World) -> None:
    signed = world.participant()
    change(world, signed, about__email="new@example.org", about__timezone="Europe/Athens")
    change(world, signed, about__safe_contact__do_not_contact=True)
    about = world.person(signed).told.about
    assert (about.email, about.timezone) == ("new@example.org", "Europe/Athens")
    assert about.safe_contact.do_not_contact
    assert about.safe_contact.code_word == "bluebell"
    with reading():
        rows = db.session.scalars(select(ContactChange).order_by(ContactChange.version)).all()
    assert [row.version for row in rows] == [1, 2]
    assert b"new@example.org" not in rows[0].content


def test_a_letter_that_waits_goes_where_the_new_rules_say(world: World) -> None:
    signed = world.participant()
    person = world.person(signed)
    with writing():
        messages.to_participant(world.outside, person.participant_id, MessageText.APPOINTMENT_MADE)
    with reading():
        waiting = db.session.scalars(select(Message)).one().id
        before = messages.ready(world.outside, waiting)
    assert isinstance(before, Letter)
    assert before.to == "sam@example.org"
    change(world, signed, about__email="new@example.org")
    with reading():
        after = messages.ready(world.outside, waiting)
    assert isinstance(after, Letter)
    assert after.to == "new@example.org"
    change(world, signed, about__safe_contact__email_ok=False)
    with reading():
        assert messages.ready(world.outside, waiting) == Stop("contact_way_refused")


def test_the_change_stands_among_the_messages_and_sends_nothing(world: World) -> None:
    signed = world.participant()
    change(world, signed, about__safe_contact__text_ok=True)
    person = world.person(signed)
    with reading():
        assert [note.text for note in messages.inbox(person.participant_id)] == [MessageText.CONTACT_CHANGED]
        assert db.session.scalars(select(Message.state)).all() == ["on_page"]
        assert "message.send" not in set(db.session.scalars(select(Job.kind)))


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"about.email": None}, "about.safe_contact.email_ok"),
        ({"about.phone": None}, "about.safe_contact.call_ok"),
        ({"about.country": "FR"}, "about.country"),
        ({"private.afraid": "yes"}, "private.afraid"),
        ({"about.timezone": "Mars/Base"}, "about.timezone"),
    ],
)
def test_what_does_not_fit_is_refused_and_changes_nothing(world: World, values: dict[str, Any], key: str) -> None:
    signed = world.participant()
    person = world.person(signed)
    with pytest.raises(DocumentError) as refusal, writing():
        contact.change(world.outside, person, values, signed.account_id)
    assert refusal.value.key == key
    assert world.person(signed).told == person.told


def test_two_changes_at_once_are_both_kept(world: World) -> None:
    signed = world.participant()
    read_before = world.person(signed)
    change(world, signed, about__email=None, about__safe_contact__email_ok=False)
    with writing():
        contact.change(world.outside, read_before, {"about.safe_contact.code_word": "harbour"}, signed.account_id)
    about = world.person(signed).told.about
    assert (about.email, about.safe_contact.email_ok, about.safe_contact.code_word) == (None, False, "harbour")
    with pytest.raises(DocumentError), writing():
        contact.change(world.outside, read_before, {"about.safe_contact.email_ok": True}, signed.account_id)

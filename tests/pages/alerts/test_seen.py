"""Saying from a phone that an alert was seen: no content, no sign-in, and nothing happens by a look alone."""

from flask import Flask
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Alert
from portal.data.transaction import reading
from portal.domain.people import Role
from portal.jobs.worker import run_due
from tests.conftest import Outbox
from tests.factories import World, answers_with
from tests.pages.filling import submit
from tests.pages.reading import words


def test_the_link_of_a_letter_takes_a_press(world: World, app: Flask, outbox: Outbox) -> None:
    world.account(Role.STAFF)
    someone = world.participant(answers_with(private__weapon="yes"))
    run_due(world.outside)
    address = "/seen/" + outbox.letters[0].text.split("/seen/")[1].split()[0]
    client = app.test_client()
    page = words(client.get(address).text)
    assert "I have seen it, and look now" in page
    with reading():
        assert db.session.scalars(select(Alert.seen_at)).all() == [None]
    assert "Nobody else is asked now." in words(submit(client, address).text)
    with reading():
        assert None not in db.session.scalars(select(Alert.seen_at)).all()
    for told in ("Sam", "Urgent", someone.name):
        assert told not in page


def test_a_link_that_leads_nowhere_is_not_found(world: World, app: Flask) -> None:
    client = app.test_client()
    for wrong in ("x" * 32, "x" * 31, "x" * 31 + "%00", "a%20b"):
        assert client.get(f"/seen/{wrong}").status_code == 404

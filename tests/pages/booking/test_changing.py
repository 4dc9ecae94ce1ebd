"""Another time for the call, no call at all, and a file for a calendar that says next to nothing."""

from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from icalendar import Calendar

from tests.conftest import Clock
from tests.factories import World
from tests.pages.booking.pressing import CHOOSE, book, keep_first, press, reference, send, token, values
from tests.pages.reading import forms, links, title, words

MOVE, CANCEL = "/me/call/move", "/me/call/cancel"
GIVES_AWAY = ("kintsugi", "practice", "amara", "couple", "therap", "call", "private", "http", "localhost", "sam")


@pytest.fixture
def booked(world: World) -> FlaskClient:
    """A browser of somebody who has a call on Monday at ten."""
    world.therapist()
    client = world.participant().client
    book(client, keep_first(client))
    return client


def keep_another(client: FlaskClient) -> str:
    """Choose another time for the call; the address of the kept one."""
    page = client.get(MOVE).text
    return str(send(client, MOVE, {"time": values(page)[0]}, page).location)


def confirm(client: FlaskClient, kept: str) -> None:
    form = next(form for form in forms(client.get(kept).text) if "instead_of" in form.fields)
    assert client.post(kept, data=form.fields).location == "/me"


def calendar(client: FlaskClient) -> Calendar:
    link = next(link for link in links(client.get("/me").text) if link.endswith("/calendar"))
    return Calendar.from_ical(client.get(link).data)


def test_the_call_is_moved_after_one_more_question(booked: FlaskClient) -> None:
    assert "Monday 23 November, 10:00" in words(booked.get("/me").text)
    page = booked.get(MOVE).text
    assert title(page) == "Appointment"
    assert "It stays yours until you have booked another time." in words(page)
    kept = keep_another(booked)
    question = words(booked.get(kept).text)
    assert "Shall we move your call to this time?" in question
    assert "It takes the place of your call on Monday 23 November, 10:00 with Amara Example." in question
    assert "Not moved yet" in words(booked.get("/me").text)
    assert "Monday 23 November, 10:00" in words(booked.get("/me").text)
    confirm(booked, kept)
    own = words(booked.get("/me").text)
    assert "Your call has another time." in own
    assert "Your first call Monday 23 November, 11:00" in own


def test_the_button_of_a_first_booking_moves_nothing(booked: FlaskClient) -> None:
    kept = keep_another(booked)
    assert booked.post(kept, data={"csrf_token": token(booked.get(kept).text)}).location == "/me"
    assert "Your first call Monday 23 November, 10:00" in words(booked.get("/me").text)


def test_a_sheet_of_times_moves_the_call_too(booked: FlaskClient, world: World) -> None:
    path = f"/me/times/{reference(world)}"
    page = booked.get(path).text
    assert "It stays yours until" in words(page)
    kept = str(send(booked, path, {"time": values(page)[3]}, page).location)
    confirm(booked, kept)
    assert "Your first call Monday 23 November, 14:00" in words(booked.get("/me").text)


def test_a_time_that_has_gone_meanwhile_leaves_the_call(booked: FlaskClient, world: World, clock: Clock) -> None:
    kept = keep_another(booked)
    form = next(form for form in forms(booked.get(kept).text) if "instead_of" in form.fields)
    clock.pass_time(timedelta(minutes=11))
    other = world.participant().client
    book(other, press(other, f"{reference(world)}@2026-11-23T11:00:00Z").location)
    answer = booked.post(kept, data=form.fields)
    assert answer.status_code == 409
    assert "We no longer keep that time" in words(answer.text)
    assert "Your first call Monday 23 November, 10:00" in words(booked.get("/me").text)


@pytest.mark.parametrize("named", ["BCDFGHJKMN", "nonsense", "", "\0"])
def test_a_call_that_is_not_theirs_is_neither_moved_nor_cancelled(booked: FlaskClient, named: str) -> None:
    kept = keep_another(booked)
    data = {"csrf_token": token(booked.get(kept).text)}
    assert booked.post(kept, data={**data, "instead_of": named}).status_code == 404
    assert booked.post(CANCEL, data={**data, "call": named}).status_code == 404
    assert "Your first call Monday 23 November, 10:00" in words(booked.get("/me").text)


def test_the_call_is_cancelled_after_one_more_question(booked: FlaskClient) -> None:
    page = booked.get(CANCEL).text
    assert title(page) == "Appointment"
    assert "Shall we cancel your call?" in words(page)
    form = next(form for form in forms(page) if "call" in form.fields)
    for _ in range(2):
        assert booked.post(CANCEL, data=form.fields).location == "/me"
    own = words(booked.get("/me").text)
    assert "Your call is cancelled." in own
    assert "Choose a time for your first call" in own
    assert "Your first call is cancelled. Monday 23 November, 10:00" in own
    book(booked, keep_first(booked))
    assert "Your first call Monday 23 November, 10:00" in words(booked.get("/me").text)


def test_a_call_that_has_begun_is_not_changed_any_more(world: World, booked: FlaskClient, clock: Clock) -> None:
    form = next(form for form in forms(booked.get(CANCEL).text) if "call" in form.fields)
    clock.pass_time(timedelta(minutes=59))
    booked.get("/me")
    clock.pass_time(timedelta(minutes=2))
    world.proves(booked)
    own = booked.get("/me").text
    assert MOVE not in links(own)
    assert booked.post(CANCEL, data=form.fields).location == "/me"
    assert "Your call has begun" in words(booked.get("/me").text)


@pytest.mark.parametrize("path", [MOVE, CANCEL])
def test_without_a_call_there_is_nothing_to_change(world: World, path: str) -> None:
    world.therapist()
    assert world.participant().client.get(path).location in {"/me", CHOOSE}
    assert world.draft().client.get(path).location == "/me"


def test_the_calendar_file_says_when_and_nothing_else(booked: FlaskClient) -> None:
    link = next(link for link in links(booked.get("/me").text) if link.endswith("/calendar"))
    answer = booked.get(link)
    assert answer.headers["Content-Disposition"] == 'attachment; filename="appointment.ics"'
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.content_type == "text/calendar; charset=utf-8"
    assert [word for word in GIVES_AWAY if word in answer.text.lower()] == []
    (event,) = Calendar.from_ical(answer.data).walk("VEVENT")
    assert {str(name) for name in event} == {
        *("UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"),
    }
    assert (event["SUMMARY"], event["SEQUENCE"]) == ("Appointment", 0)
    assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(minutes=45)


def test_the_entry_in_a_calendar_moves_along(booked: FlaskClient) -> None:
    (before,) = calendar(booked).walk("VEVENT")
    confirm(booked, keep_another(booked))
    (after,) = calendar(booked).walk("VEVENT")
    assert after["UID"] == before["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)
    assert after.decoded("DTSTART") - before.decoded("DTSTART") == timedelta(hours=1)


def test_nobody_else_has_the_file(booked: FlaskClient, world: World) -> None:
    link = next(link for link in links(booked.get("/me").text) if link.endswith("/calendar"))
    assert world.participant().client.get(link).status_code == 404
    kept = keep_another(booked)
    assert booked.get(f"{kept}/calendar").status_code == 404


def test_an_old_page_calls_off_nothing_that_it_did_not_show(booked: FlaskClient) -> None:
    old = next(form for form in forms(booked.get(CANCEL).text) if "call" in form.fields)
    confirm(booked, keep_another(booked))
    assert booked.post(CANCEL, data=old.fields).location == CANCEL
    page = words(booked.get(CANCEL).text)
    assert "That page was an old one" in page
    assert "Monday 23 November, 11:00" in page
    assert "Your first call Monday 23 November, 11:00" in words(booked.get("/me").text)
    # Neither does one of a call that was called off long ago.
    booked.post(CANCEL, data=next(form for form in forms(booked.get(CANCEL).text) if "call" in form.fields).fields)
    book(booked, keep_first(booked))
    booked.get("/me")
    assert booked.post(CANCEL, data=old.fields).location == CANCEL
    own = words(booked.get("/me").text)
    assert "Your call is cancelled." not in own
    assert "Your first call Monday 23 November" in own


def test_a_call_that_was_called_off_in_another_tab_can_be_booked_instead(booked: FlaskClient) -> None:
    kept = keep_another(booked)
    form = next(form for form in forms(booked.get(kept).text) if "instead_of" in form.fields)
    booked.post(CANCEL, data=next(each for each in forms(booked.get(CANCEL).text) if "call" in each.fields).fields)
    assert booked.post(kept, data=form.fields).location == kept
    page = booked.get(kept).text
    assert "Shall we book this time?" in words(page)
    book(booked, kept)
    assert "Your first call Monday 23 November, 11:00" in words(booked.get("/me").text)


@pytest.mark.parametrize("path", [MOVE, CANCEL])
def test_during_the_call_there_is_nothing_to_change(world: World, booked: FlaskClient, clock: Clock, path: str) -> None:
    for _ in range(2):
        clock.pass_time(timedelta(minutes=31))
        booked.get("/me")
    world.proves(booked)
    assert booked.get(path).location == "/me"

"""On to the waitlist and off it, by a button that stands where nobody fits or nothing is open."""

import pytest
from flask.testing import FlaskClient

from portal.data.transaction import reading
from portal.services import waitlist
from tests.conftest import Clock
from tests.couples import released
from tests.factories import World
from tests.pages.reading import forms, words

PATH = "/me/waiting"


def press(client: FlaskClient, seen: str) -> str:
    """Press the waitlist's button on the page at `seen`, and return what the own page then says."""
    page = client.get(seen).text
    form = next(form for form in forms(page) if form.action == PATH)
    wait = "no" if "Take me off the list" in form.buttons else "yes"
    assert client.post(PATH, data={**form.fields, "wait": wait}).location == "/me"
    return words(client.get("/me").text)


@pytest.mark.parametrize("seen", ["/me", "/start/15"])
def test_on_the_list_and_off_it(world: World, seen: str) -> None:
    world.therapist(hours=())
    client = world.participant().client
    assert "You can go on our waiting list" in words(client.get(seen).text)
    assert "You are on our waiting list." in press(client, seen)
    assert "You are no longer on the waiting list." in press(client, seen)
    assert "You can go on our waiting list" in words(client.get(seen).text)


def test_no_place_on_the_list_is_ever_said(world: World) -> None:
    clients = [world.participant().client for _ in range(3)]
    assert len({words(client.get("/me").text).partition("How you sign in")[0] for client in clients}) == 1


def test_where_there_are_times_there_is_no_list(world: World) -> None:
    world.therapist()
    assert "waiting list" not in words(world.participant().client.get("/me").text)


def test_without_a_case_it_leads_to_the_own_page(world: World) -> None:
    client = world.draft().client
    token = next(form.fields["csrf_token"] for form in forms(client.get("/start/3").text) if form.fields)
    assert client.post(PATH, data={"csrf_token": token, "wait": "yes"}).location == "/me"


def test_who_waits_for_something_else_is_told_that_nothing_was_changed(world: World, clock: Clock) -> None:
    """As from a page that was opened before."""
    world.therapist()
    two = released(world)
    client = world.browser_of(two.one.account_id)
    token = next(form.fields["csrf_token"] for form in forms(client.get("/me/contact").text) if form.fields)
    assert client.post(PATH, data={"csrf_token": token, "wait": "yes"}).location == "/me"
    assert "Nothing was changed: your page shows what comes next." in words(client.get("/me").text)
    person = world.person(two.one)
    with reading():
        assert not waitlist.waits(person)

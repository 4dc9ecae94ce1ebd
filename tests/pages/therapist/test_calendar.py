"""A therapist's coming calls: when, who, and how to reach them, and nothing that was told in private."""

from datetime import timedelta

import pytest

from portal.domain.people import Role
from tests.conftest import Clock
from tests.factories import NOTHING_DISCLOSED, Signed, World, answers_with
from tests.pages.booking.pressing import book, keep_first
from tests.pages.reading import links, title, words


@pytest.fixture
def therapist(world: World) -> Signed:
    signed = world.account(Role.THERAPIST)
    world.therapist(account_id=signed.account_id, timezone="Europe/Paris", hours=((0, 9 * 60, 17 * 60),))
    return signed


def _booked(world: World, **changed: object) -> Signed:
    someone = world.participant({**NOTHING_DISCLOSED, **answers_with(**changed)})
    book(someone.client, keep_first(someone.client))
    return someone


def test_a_call_stands_on_its_day_in_the_therapists_zone(world: World, therapist: Signed) -> None:
    _booked(world, about__preferred_name="Robin")
    page = therapist.client.get("/therapist/").text
    text = words(page)
    assert title(page) == "Calendar"
    assert "Times are in Paris time" in text
    assert "Monday 23 November" in text
    assert "11:00–11:45 · Robin (10:00 for them, London time)" in text
    assert "/therapist/hours" in links(page)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Ring +44 20 7946 0018"),
        ({}, "leave no message"),
        ({}, "ask for them by their first name"),
        ({}, "Say the word “bluebell”"),
        ({}, "Ask first whether they are alone."),
        ({"voicemail_ok": True}, "you may leave a message"),
        ({"if_someone_else": "say_nothing"}, "say nothing and end the call"),
        ({"if_someone_else": "appointment"}, "say that it is about an appointment"),
        ({"call_ok": False}, "Do not ring: they did not agree to calls. Agree with the triage team"),
        ({"hours": []}, "Do not ring: they gave no hours for calls. Agree with the triage team"),
        ({"hours": [], "email_ok": False}, "they gave no hours for calls. They come to the practice"),
        ({"do_not_contact": True}, "Do not contact them: they asked for that. They come to the practice"),
    ],
)
def test_how_to_reach_them_stands_there(world: World, therapist: Signed, changes: dict[str, object], said: str) -> None:
    _booked(world, **{f"about__safe_contact__{key}": value for key, value in changes.items()})
    text = words(therapist.client.get("/therapist/").text)
    assert said in text
    assert ("+44" in text) is changes.keys().isdisjoint({"call_ok", "hours", "do_not_contact"})
    assert ("Do not contact them" in text) is ("do_not_contact" in changes)
    assert "video" not in text


def test_nothing_of_the_private_part_nor_a_band_is_there(world: World, therapist: Signed) -> None:
    _booked(world, private__story="He reads every message of mine.", private__strangled="yes", private__hurt="yes")
    page = therapist.client.get("/therapist/").text
    for secret in ("message of mine", "strangl", "immediate", "urgent", "b-", "affair", "infidelity", "held"):
        assert secret not in page.replace("b-end", ""), secret


def test_calls_that_are_only_kept_or_are_over_are_not_there(world: World, therapist: Signed, clock: Clock) -> None:
    keep_first(world.participant().client)
    assert "No calls are booked" in words(therapist.client.get("/therapist/").text)
    _booked(world, about__preferred_name="Robin")
    for span, said in ((55, "12:00–12:45 · Robin"), (55, "12:00–12:45 · Robin"), (55, "No calls are booked")):
        clock.pass_time(timedelta(minutes=span))
        assert said in words(world.browser_of(therapist.account_id).get("/therapist/").text)


def test_the_calls_of_others_are_not_there(world: World, therapist: Signed) -> None:
    _booked(world)
    other = world.account(Role.THERAPIST)
    world.therapist("Other", account_id=other.account_id)
    assert "No calls are booked" in words(other.client.get("/therapist/").text)


@pytest.mark.parametrize("path", ["/therapist/", "/therapist/hours"])
def test_a_sign_in_without_a_therapist_gets_a_kind_page(world: World, path: str) -> None:
    answer = world.account(Role.THERAPIST).client.get(path)
    assert answer.status_code == 200
    assert "not set up yet" in words(answer.text)


@pytest.mark.parametrize("path", ["/therapist/", "/therapist/hours"])
def test_only_therapists_come_here(world: World, path: str) -> None:
    assert world.participant().client.get(path).status_code == 403
    assert world.account(Role.STAFF).client.get(path).status_code == 403

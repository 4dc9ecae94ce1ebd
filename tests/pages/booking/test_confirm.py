"""The kept time and its button; what is said when it has gone; and that nothing is booked twice."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import Booking, Message, Therapist
from portal.data.transaction import reading, writing
from tests.conftest import Clock
from tests.factories import World, answers_with
from tests.pages.booking.pressing import CHOOSE, book, keep_first, press, reference, send, values
from tests.pages.reading import links, title, words

TEN_MINUTES = timedelta(minutes=10)
SECOND = timedelta(seconds=1)


def count(table: type[Booking] | type[Message], *states: str) -> int:
    statement = select(func.count()).select_from(table)
    if states:
        statement = statement.where(table.state.in_(states))
    with reading():
        return db.session.scalar(statement) or 0


def test_the_kept_time_says_until_when_with_whom_and_what_it_is_like(world: World) -> None:
    world.therapist()
    client = world.participant().client
    page = client.get(keep_first(client)).text
    assert title(page) == "Appointment"
    for part in (
        "Monday 23 November, 10:00",
        "London time, with Amara Example",
        "We keep this time for you for 10 minutes, until 09:10",
        "Are you alone?",
        "We ring you on the number that ends in 18",
        "Book this time",
        "Choose another time",
    ):
        assert part in words(page)


def test_who_may_not_be_rung_is_not_told_that_we_ring(world: World) -> None:
    world.therapist()
    silent = answers_with(about__safe_contact__call_ok=False, about__phone=None)
    client = world.participant(silent).client
    text = words(client.get(keep_first(client)).text)
    assert "You have not said that we may ring" in text
    assert "We ring you" not in text


@pytest.mark.parametrize(("hours", "said"), [(["weekday_daytime"], False), (["weekend"], True)])
def test_a_time_outside_of_the_safe_hours_is_pointed_out(world: World, hours: list[str], said: bool) -> None:
    world.therapist()
    client = world.participant(answers_with(about__safe_contact__hours=hours)).client
    page = client.get(keep_first(client)).text
    assert ("outside the hours when you said we may call" in words(page)) is said


def test_booking_twice_books_once(world: World) -> None:
    world.therapist()
    client = world.participant().client
    kept = keep_first(client)
    seen = client.get(kept).text
    assert [send(client, kept, {}, seen).location for _ in range(2)] == ["/me", "/me"]
    assert count(Booking) == count(Message) == 1
    assert client.get(kept).location == "/me"


def test_a_double_click_on_a_time_keeps_it_once(world: World) -> None:
    world.therapist()
    client = world.participant().client
    page = client.get(CHOOSE).text
    first, second = (send(client, CHOOSE, {"time": values(page)[0]}, page).location for _ in range(2))
    assert first == second
    assert count(Booking) == 1


def test_choosing_another_time_gives_the_first_back(world: World) -> None:
    world.therapist()
    client = world.participant().client
    keep_first(client)
    press(client, values(client.get(CHOOSE).text)[1])
    assert count(Booking, "held") == 1
    assert count(Booking) == 2


def test_somebody_was_faster_shows_the_next_times_at_once(world: World) -> None:
    world.therapist()
    one, other = world.participant().client, world.participant().client
    value = values(other.get(CHOOSE).text)[0]
    keep_first(one)
    answer = press(other, value)
    assert answer.status_code == 409
    assert "Somebody was a little faster" in words(answer.text)
    assert "Times are in London time" in words(answer.text)
    assert len(values(answer.text)) == 3
    assert value not in values(answer.text)
    assert press(other, values(answer.text)[0]).status_code == 303


def test_the_one_whose_time_has_gone_leads_the_next_times(world: World) -> None:
    for name in ("Amara", "Bela", "Chidi"):
        world.therapist(name, competence={"infidelity": 2 if name == "Chidi" else 3})
    one, other = world.participant().client, world.participant().client
    value = values(other.get(CHOOSE).text)[-1]
    press(one, values(one.get(CHOOSE).text)[-1])
    assert values(press(other, value).text)[0].partition("@")[0] == value.partition("@")[0]


@pytest.mark.parametrize(
    "value",
    [
        *("", "nonsense", "@", "@2026-11-24T10:00:00Z", "{reference}", "{reference}@", "{reference}@soon"),
        *("{reference}@2026-11-24T10:00:00", "{reference}@2026-11-24T10:01:00Z", "{reference}@2026-11-20T10:00:00Z"),
        *(
            "{reference}@0001-01-01T00:00:00+23:59",
            "{reference}@9999-12-31T23:59:59-23:59",
            "unknown@2026-11-24T10:00:00Z",
        ),
        *(
            "{reference}@2026-11-24T10:00:00.5Z",
            "{reference}@2026-11-28T10:00:00Z",
            "\x00@2026-11-24T10:00:00Z",
            "x" * 5000,
        ),
    ],
)
def test_what_no_button_sends_gets_the_kind_page(world: World, value: str) -> None:
    world.therapist()
    client = world.participant().client
    page = client.get(CHOOSE).text
    value = value.format(reference=values(page)[0].partition("@")[0])
    answer = send(client, CHOOSE, {"time": value}, page)
    assert answer.status_code == 409
    assert len(values(answer.text)) == 3
    assert count(Booking) == 0


def test_a_form_without_a_time_gets_the_kind_page(world: World) -> None:
    world.therapist()
    client = world.participant().client
    assert send(client, CHOOSE, {}, client.get(CHOOSE).text).status_code == 409


def test_a_therapist_who_does_not_fit_can_not_be_chosen_by_hand(world: World) -> None:
    world.therapist()
    world.therapist("Full", capacity=0)
    client = world.participant().client
    page = client.get(CHOOSE).text
    value = values(page)[0].replace(values(page)[0].partition("@")[0], reference(world, "Full"))
    assert send(client, CHOOSE, {"time": value}, page).status_code == 409
    assert count(Booking) == 0


def test_when_nobody_is_left_the_kind_page_says_what_happens(world: World) -> None:
    therapist = world.therapist()
    client = world.participant().client
    page = client.get(CHOOSE).text
    with writing():
        db.session.get_one(Therapist, therapist).accepting = False
    answer = send(client, CHOOSE, {"time": values(page)[0]}, page)
    assert answer.status_code == 409
    assert "waiting list" in words(answer.text)
    assert "Samaritans" in words(answer.text)


def test_a_hold_that_ran_out_is_still_booked_while_the_time_is_free(world: World, clock: Clock) -> None:
    world.therapist()
    client = world.participant().client
    kept = press(client, values(client.get(CHOOSE).text)[1]).location
    clock.pass_time(TEN_MINUTES)
    assert "until 09:10" in words(client.get(kept).text)
    clock.pass_time(SECOND)
    assert "The ten minutes are over" in words(client.get(kept).text)
    assert book(client, kept).location == "/me"
    assert count(Booking, "confirmed") == 1


def test_a_hold_that_ran_out_and_was_taken_shows_the_next_times(world: World, clock: Clock) -> None:
    world.therapist(min_notice=0)
    one, other = world.participant().client, world.participant().client
    value = values(other.get(CHOOSE).text)[1]
    kept = press(one, value).location
    seen = one.get(kept).text
    clock.pass_time(TEN_MINUTES + SECOND)
    assert press(other, value).status_code == 303
    for answer in (send(one, kept, {}, seen), one.get(kept)):
        assert answer.status_code == 409
        assert "We keep a time for ten minutes" in words(answer.text)
        assert len(values(answer.text)) == 3


def test_a_second_call_leads_to_the_one_that_is_booked(world: World) -> None:
    world.therapist()
    client = world.participant().client
    page = client.get(CHOOSE).text
    book(client, keep_first(client))
    answer = send(client, CHOOSE, {"time": values(page)[1]}, page)
    assert (answer.status_code, answer.location) == (303, "/me")
    assert "You have a time already" in words(client.get("/me").text)
    assert count(Booking) == 1


def test_an_old_kept_time_leads_to_the_call_that_was_booked_since(world: World) -> None:
    world.therapist()
    client = world.participant().client
    old = keep_first(client)
    seen = client.get(old).text
    press_another = press(client, values(client.get(CHOOSE).text)[1])
    book(client, press_another.location)
    for answer in (client.get(old), send(client, old, {}, seen)):
        assert answer.status_code == 409
        assert "You have a call already" in words(answer.text)
        assert "We no longer keep that time" not in answer.text
        assert "/me" in links(answer.text)
        assert not values(answer.text)
    assert count(Booking, "confirmed") == 1


@pytest.mark.parametrize("reference", ["unknown", "%00", "%F0%9F%98%80", "a" * 2000, "..%2F", "'"])
def test_a_booking_that_there_is_not_is_no_page(world: World, reference: str) -> None:
    world.therapist()
    client = world.participant().client
    assert client.get(f"/me/booking/{reference}").status_code == 404
    assert client.get(f"/me/times/{reference}").status_code == 404


def test_the_booking_of_somebody_else_is_not_there(world: World) -> None:
    world.therapist()
    one, other = world.participant().client, world.participant().client
    kept = keep_first(one)
    assert other.get(kept).status_code == 404
    assert send(other, kept, {}, other.get(CHOOSE).text).status_code == 404
    assert count(Booking, "held") == 1

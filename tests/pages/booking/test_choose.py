"""Step 15: who fits and why, the first times of each, and what is said when nobody does."""

import pytest

from tests.factories import World, answers_with
from tests.pages.booking.pressing import CHOOSE, book, keep_first, press, values
from tests.pages.reading import title, words


def test_those_who_fit_are_shown_with_facts_reasons_and_three_times(world: World) -> None:
    world.therapist("Amara Example", languages=["en", "fr"], about="Speaks plainly.", formats=["online"])
    page = world.participant().client.get(CHOOSE).text
    text = words(page)
    assert title(page) == "Appointment"
    for fact in ("Step 15 of 15", "Amara Example", "English and French", "By video", "£80", "Speaks plainly."):
        assert fact in text
    assert "Works with affairs" in text
    assert len(values(page)) == 3
    assert "<img" not in page


def test_times_are_in_the_zone_of_the_person(world: World) -> None:
    world.therapist(hours=((1, 9 * 60, 10 * 60),))
    someone = world.participant(answers_with(about__timezone="Europe/Berlin"))
    text = words(someone.client.get(CHOOSE).text)
    assert "Times are in Berlin time" in text
    assert "10:00 Tuesday 24 Nov" in text


def test_times_in_the_wished_windows_come_first_one_a_day(world: World) -> None:
    world.therapist()
    wishes = answers_with(practical__windows=["tue_afternoon", "thu_morning"])
    shown = [value.partition("@")[2] for value in values(world.participant(wishes).client.get(CHOOSE).text)]
    assert shown == ["2026-11-24T12:00:00Z", "2026-11-26T09:00:00Z", "2026-12-01T12:00:00Z"]


def test_a_rare_wished_time_is_shown_with_the_earliest_others(world: World) -> None:
    world.therapist(hours=((0, 9 * 60, 17 * 60), (4, 12 * 60, 13 * 60)), horizon_days=6)
    wishes = answers_with(practical__windows=["fri_afternoon"])
    shown = [value.partition("@")[2] for value in values(world.participant(wishes).client.get(CHOOSE).text)]
    assert shown == ["2026-11-23T10:00:00Z", "2026-11-23T11:00:00Z", "2026-11-27T12:00:00Z"]


def test_what_could_not_be_kept_of_the_wishes_is_said(world: World) -> None:
    world.therapist(fee=9000)
    kept = world.participant(answers_with(practical__max_fee=9000)).client.get(CHOOSE).text
    relaxed = world.participant(answers_with(practical__max_fee=8999)).client.get(CHOOSE).text
    assert "within the fee you named. What" not in words(kept)
    assert "Not everyone here is within the fee you named" in words(relaxed)


@pytest.mark.parametrize(
    ("wishes", "said"),
    [
        ({"practical__windows": ["sun_evening"]}, "Not everyone here works at the times of the week you named. They"),
        ({"practical__windows": ["sun_evening"], "practical__max_fee": 1}, "you named, or is within your fee"),
    ],
)
def test_relaxed_windows_are_said_too(world: World, wishes: dict[str, object], said: str) -> None:
    world.therapist()
    if "practical__max_fee" in wishes:
        world.therapist("Over the fee", hours=((6, 17 * 60, 22 * 60),))
        world.therapist("Within the fee", fee=1)
    assert said in words(world.participant(answers_with(**wishes)).client.get(CHOOSE).text)


def test_nobody_fits_is_a_page_that_says_what_happens(world: World) -> None:
    world.therapist(languages=["fr"])
    answer = world.participant().client.get(CHOOSE)
    text = words(answer.text)
    assert answer.status_code == 200
    assert "Nobody fits yet" in text
    assert "Within 3 working days" in text
    assert "waiting list" in text
    assert "Samaritans" in text
    assert not values(answer.text)


def test_who_fits_without_a_free_hour_is_shown_with_what_happens(world: World) -> None:
    world.therapist(hours=())
    text = words(world.participant().client.get(CHOOSE).text)
    assert "No open times in the coming weeks" in text
    assert "Within" not in text
    assert "within 3 working days finds a time" in text


def test_times_far_ahead_are_found(world: World) -> None:
    world.therapist(min_notice=20 * 24 * 60, horizon_days=28)
    first = values(world.participant().client.get(CHOOSE).text)[0]
    assert first.endswith("@2026-12-14T09:00:00Z")


def test_a_kept_time_is_shown_as_kept_and_takes_no_time_from_its_own_person(world: World) -> None:
    world.therapist(step=15)
    client = world.participant().client
    before = values(client.get(CHOOSE).text)
    kept = keep_first(client)
    page = client.get(CHOOSE).text
    assert values(page) == before
    assert page.count('aria-pressed="true"') == 1
    assert kept in page


def test_without_a_case_one_is_led_to_the_own_page(world: World) -> None:
    world.therapist()
    client = world.draft().client
    for path in (CHOOSE, "/me/times/KKKKKKKKKK", "/me/booking/KKKKKKKKKK"):
        assert client.get(path).location == "/me"


def test_who_has_booked_is_led_to_the_own_page_with_one_line(world: World) -> None:
    world.therapist()
    client = world.participant().client
    assert book(client, keep_first(client)).location == "/me"
    assert client.get(CHOOSE).location == "/me"
    assert "You have a time already" in words(client.get("/me").text)
    assert "You have a time already" not in words(client.get("/me").text)


def test_strangers_sign_in_first_and_those_who_work_here_stay_out(world: World) -> None:
    assert world.app.test_client().get(CHOOSE).location == "/login"


def test_the_soonest_with_any_of_them_stand_before_the_list(world: World) -> None:
    world.therapist("Best", hours=((3, 9 * 60, 12 * 60),))
    world.therapist("Sooner", competence={"infidelity": 2}, hours=((1, 10 * 60, 12 * 60),))
    page = world.participant().client.get(CHOOSE).text
    first = page[page.index('id="soonest"') : page.index('class="therapists"')]
    assert [value.partition("@")[2] for value in values(first)] == [
        "2026-11-24T10:00:00Z",
        "2026-11-26T09:00:00Z",
        "2026-12-01T10:00:00Z",
    ]
    assert "10:00 Tuesday, 24 Nov with Sooner" in words(first)
    assert press(world.participant().client, values(first)[0]).location.startswith("/me/booking/")


def test_with_one_alone_nothing_is_said_of_any(world: World) -> None:
    world.therapist()
    assert "Soonest with any" not in words(world.participant().client.get(CHOOSE).text)

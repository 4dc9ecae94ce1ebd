"""Two weeks of one therapist's times, by day in the person's zone."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.conftest import Clock
from tests.factories import World, answers_with
from tests.pages.booking.pressing import keep_first, reference, send, values
from tests.pages.reading import links, title, words


def test_two_weeks_by_day_with_days_that_have_no_times(world: World) -> None:
    world.therapist()
    page = world.participant().client.get(f"/me/times/{reference(world)}").text
    text = words(page)
    assert title(page) == "Appointment"
    assert "A first call, just you · 20 to 45 minutes · free" in text
    assert "Times are in London time" in text
    assert "Monday 23 Nov 10:00" in text
    assert "Saturday 28 Nov No times" in text
    assert "Sunday 6 Dec" in text
    assert 'id="day-14"' in page
    assert 'id="day-15"' not in page


def test_all_days_stand_at_a_glance_and_those_with_times_lead_there(world: World) -> None:
    world.therapist(horizon_days=20, hours=((0, 9 * 60, 17 * 60), (4, 9 * 60, 10 * 60)))
    page = world.participant().client.get(path := f"/me/times/{reference(world)}").text
    text = words(page)
    assert "Monday 23 November, 7 times" in text
    assert "Tuesday 24 November, no times" in text
    assert "Friday 27 November, 1 time " in text
    assert {f"{path}#day-1", f"{path}#day-5", f"{path}?sheet=1#day-1"} <= set(links(page))
    assert not [link for link in links(page) if "2026" in link]


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (datetime(2027, 3, 22, 9, tzinfo=UTC), "Sunday 28 Mar The clocks go forward by 1 hour."),
        (datetime(2027, 10, 25, 9, tzinfo=UTC), "Sunday 31 Oct The clocks go back by 1 hour."),
    ],
)
def test_the_day_on_which_the_clocks_change_is_marked(world: World, clock: Clock, today: datetime, said: str) -> None:
    clock.instant = today
    world.therapist()
    text = words(world.participant().client.get(f"/me/times/{reference(world)}").text)
    assert said in text
    assert text.count("The clocks go") == 1


def test_a_time_that_comes_twice_is_told_from_the_first(world: World, clock: Clock) -> None:
    clock.instant = datetime(2027, 10, 25, 9, tzinfo=UTC)
    world.therapist(hours=((6, 0, 4 * 60),), step=30, buffer_after=0)
    text = words(world.participant().client.get(f"/me/times/{reference(world)}").text)
    assert "01:00 01:30 01:00 after the change 01:30 after the change 02:00" in text.replace(" outside your hours", "")


def test_today_is_left_out_once_nothing_is_open_today(world: World) -> None:
    world.therapist(min_notice=24 * 60)
    text = words(world.participant().client.get(f"/me/times/{reference(world)}").text)
    assert "23 Nov" not in text
    assert "Tuesday 24 Nov" in text


def test_later_weeks_up_to_the_horizon(world: World) -> None:
    world.therapist(horizon_days=20)
    client, path = world.participant().client, f"/me/times/{reference(world)}"
    assert f"{path}?sheet=1" in links(client.get(path).text)
    last = client.get(f"{path}?sheet=1")
    assert "Sunday 13 Dec" in words(last.text)
    assert "Monday 14 Dec" not in words(last.text)
    assert f"{path}?sheet=2" not in links(last.text)
    assert client.get(f"{path}?sheet=2").status_code == 404
    assert client.get(f"{path}?sheet=-1").status_code == 404
    assert client.get(f"{path}?sheet=two").status_code == 200


def test_weeks_without_times_lead_to_those_that_have_some(world: World) -> None:
    world.therapist(min_notice=20 * 24 * 60)
    path = f"/me/times/{reference(world)}"
    page = world.participant().client.get(path).text
    assert "No times in these two weeks" in words(page)
    assert f"{path}?sheet=1" in links(page)


def test_a_day_is_that_of_the_person(world: World) -> None:
    world.therapist(hours=((1, 23 * 60, 60),))
    someone = world.participant(answers_with(about__timezone="Asia/Tokyo"))
    text = words(someone.client.get(f"/me/times/{reference(world)}").text)
    assert "Times are in Tokyo time" in text
    assert "Wednesday 25 Nov 08:00" in text


def test_only_therapists_who_are_shown_can_be_reached(world: World) -> None:
    for name in ("One", "Two", "Three"):
        world.therapist(name)
    world.therapist("Left Out", accepting=False)
    world.therapist("Outranked", competence={"infidelity": 2})
    client = world.participant().client
    assert client.get(f"/me/times/{reference(world, 'One')}").status_code == 200
    assert client.get(f"/me/times/{reference(world, 'Left Out')}").status_code == 404
    assert client.get(f"/me/times/{reference(world, 'Outranked')}").status_code == 404
    assert client.get("/me/times/unknown").status_code == 404


def test_a_time_is_kept_from_here_and_shown_as_kept(world: World) -> None:
    world.therapist()
    client, path = world.participant().client, f"/me/times/{reference(world)}"
    page = client.get(path).text
    answer = send(client, path, {"time": values(page)[4]}, page)
    assert answer.status_code == 303
    again = client.get(path).text
    assert values(again) == values(page)
    assert 'aria-pressed="true"' in again
    assert answer.location in again


@pytest.mark.parametrize("notice", [0, 60])
def test_a_kept_time_stays_on_the_page_though_it_is_too_soon_now(world: World, clock: Clock, notice: int) -> None:
    world.therapist(min_notice=notice)
    client = world.participant().client
    keep_first(client)
    clock.pass_time(timedelta(minutes=5))
    assert 'aria-pressed="true"' in client.get(f"/me/times/{reference(world)}").text

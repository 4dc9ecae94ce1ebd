"""A page on which somebody writes says so now and then, so that the sign-in does not end under their hands."""

from datetime import timedelta

from tests.conftest import Clock
from tests.factories import World

OURS = {"Origin": "http://localhost"}


def test_it_renews_the_idle_time_and_shows_nothing(world: World, clock: Clock) -> None:
    client = world.participant().client
    for _ in range(3):
        clock.pass_time(timedelta(minutes=50))
        answer = client.post("/here", headers=OURS)
        assert (answer.status_code, answer.data) == (204, b"")
    assert client.get("/me").status_code == 200
    clock.pass_time(timedelta(minutes=61))
    client.post("/here", headers=OURS)
    assert client.get("/me").location == "/login"


def test_no_other_site_keeps_a_sign_in_alive(world: World) -> None:
    client = world.participant().client
    assert client.post("/here", headers={"Origin": "http://other.example"}).status_code == 403
    assert client.get("/here").status_code == 405


def test_pages_of_who_is_signed_in_know_how_long_they_may_stand(world: World) -> None:
    assert 'data-idle="1800" data-idle-to="/login"' in world.participant().client.get("/me").text
    assert "data-idle" not in world.app.test_client().get("/login").text
    assert "data-idle" not in world.participant().client.get("/guide/").text

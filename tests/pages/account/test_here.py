"""A page on which somebody writes says so now and then, so that the sign-in does not end under their hands."""

from datetime import timedelta

import pytest

from portal.domain.people import Role
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
    assert 'data-idle="900"' in world.account(Role.STAFF).client.get("/staff/").text
    assert "data-idle" not in world.app.test_client().get("/login").text
    assert "data-idle" not in world.participant().client.get("/guide/").text


@pytest.mark.parametrize("role", [Role.STAFF, Role.LEAD, Role.MANAGER, Role.THERAPIST])
def test_who_works_here_may_be_away_for_half_an_hour(world: World, clock: Clock, role: Role) -> None:
    client = world.account(role).client
    address = client.get("/login").location
    clock.pass_time(timedelta(minutes=30))
    assert client.get(address).status_code == 200
    clock.pass_time(timedelta(minutes=31))
    assert client.get(address).location == "/login"


@pytest.mark.parametrize(("role", "hours"), [(Role.STAFF, 12), (Role.PARTICIPANT, 24)])
def test_no_sign_in_lasts_for_ever_however_much_it_is_used(world: World, clock: Clock, role: Role, hours: int) -> None:
    client = world.account(role).client
    for _ in range(hours * 3):
        clock.pass_time(timedelta(minutes=20) - timedelta(seconds=1))
        assert client.post("/here", headers=OURS).status_code == 204
    assert client.get("/account").status_code == 200
    clock.pass_time(timedelta(minutes=2))
    assert client.get("/account").location == "/login"

"""The passphrase once more, before what nobody else may do at a screen that was left open."""

from datetime import timedelta

import pytest
from flask.testing import FlaskClient

from portal.web.access import WANT_PASSPHRASE
from portal.web.signed_in import FRESH, FRESH_TO_SEND
from tests.conftest import Clock
from tests.factories import PASSPHRASE, Signed, World, answers_with
from tests.pages.booking.pressing import book, keep_first, token
from tests.pages.filling import submit
from tests.pages.reading import words

PROVE = "/login/again"
LATER = FRESH + timedelta(seconds=1)


@pytest.fixture
def one(world: World, clock: Clock) -> Signed:
    """Somebody with a call, at a screen that was left open for a while."""
    world.therapist()
    signed = world.participant(answers_with(about__safe_contact__email_ok=True))
    book(signed.client, keep_first(signed.client))
    clock.pass_time(LATER)
    return signed


def post(client: FlaskClient, path: str) -> str | None:
    return client.post(path, data={"csrf_token": token(client.get("/me/contact").text)}).location


@pytest.mark.parametrize("path", ["/me/call/move", "/me/call/cancel", "/me/again"])
def test_pages_ask_for_it_and_lead_on(one: Signed, path: str) -> None:
    assert one.client.get(path).location == PROVE
    assert "That is not your passphrase." in words(submit(one.client, PROVE, passphrase="another one of mine").text)
    assert one.client.get(path).location == PROVE
    assert submit(one.client, PROVE, passphrase=PASSPHRASE).location == path
    assert one.client.get(path).status_code == 200


@pytest.mark.parametrize("path", ["/account/sign-ins", "/me/call/cancel", "/me/again"])
def test_so_does_sending_after_a_longer_while(one: Signed, clock: Clock, path: str) -> None:
    for _ in range(3):
        clock.pass_time(FRESH_TO_SEND / 3)
        one.client.get("/me")
    assert post(one.client, path) == PROVE


def test_an_answer_that_is_given_anew_is_not_gone_on_with_by_somebody_else(one: Signed, clock: Clock) -> None:
    submit(one.client, PROVE, passphrase=PASSPHRASE)
    submit(one.client, "/me/again")
    place = one.client.get("/me/again").location
    assert place.startswith("/start")
    begun = one.client.get("/me").text
    assert "Answer the private questions again" in words(begun)
    clock.pass_time(LATER)
    assert one.client.get("/start/9").location == PROVE
    assert submit(one.client, PROVE, passphrase=PASSPHRASE).location == "/me/again"


def test_every_such_page_is_led_back_to_by_its_name(one: Signed) -> None:
    app = one.client.application
    with app.test_request_context():
        endpoints = {rule.endpoint: rule for rule in app.url_map.iter_rules()}
    for endpoint, page in WANT_PASSPHRASE.items():
        assert endpoint in endpoints
        assert "GET" in (endpoints[page].methods or ())
        assert not endpoints[page].arguments

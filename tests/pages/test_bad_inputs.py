"""What no browser of ours would send: every form answers it with a page, and keeps what was typed where it shows it."""

from collections.abc import Callable
from html import unescape

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portal.web.limits import limiter
from tests.factories import World
from tests.pages.reading import forms

SOME = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck), database=None)
ON_ONE_DATABASE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
TEXTS = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        ["", "\x00", "\ud7ff", "é" * 500, "x" * 5000, "'; --", "<b>", "@", "2026-11-24T10:00:00Z", "%s{{7*7}}"]
    ),
)


@pytest.fixture
def at_the_times(world: World) -> tuple[FlaskClient, Callable[[], str]]:
    world.therapist()
    client = world.participant().client
    return client, lambda: next(
        form for form in forms(client.get("/start/15").text) if form.action == "/start/15"
    ).fields["csrf_token"]


def test_any_name_and_passphrase_get_the_page_with_the_name_kept(client: FlaskClient) -> None:
    token = next(form for form in forms(client.get("/login").text) if form.action == "/login").fields["csrf_token"]

    @SOME
    @given(TEXTS, TEXTS)
    def sign_in(name: str, passphrase: str) -> None:
        limiter.reset()
        answer = client.post("/login", data={"csrf_token": token, "name": name, "passphrase": passphrase})
        assert answer.status_code == 200
        assert " ".join(name.replace("\x00", "\ufffd").split()) in " ".join(unescape(answer.text).split())

    sign_in()


@ON_ONE_DATABASE
def test_any_time_gets_a_page(at_the_times: tuple[FlaskClient, Callable[[], str]]) -> None:
    client, new_token = at_the_times
    token = new_token()

    @SOME
    @given(TEXTS)
    def choose(time: str) -> None:
        assert client.post("/start/15", data={"csrf_token": token, "time": time}).status_code < 500

    choose()


@ON_ONE_DATABASE
def test_any_issue_begins_a_form_or_gets_a_page(client: FlaskClient) -> None:
    @SOME
    @given(TEXTS)
    def begin(issue: str) -> None:
        limiter.reset()
        headers = {"Sec-Fetch-Site": "same-origin"}
        assert client.post("/start/begin", data={"issue": issue}, headers=headers).status_code < 500

    begin()

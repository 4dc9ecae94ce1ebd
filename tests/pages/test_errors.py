"""When something is not as expected, the page says so in plain words, says what to do, and gives nothing away."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.exceptions import HTTPException, default_exceptions
from werkzeug.test import TestResponse

from portal.domain.people import Role
from portal.web.headers import ALWAYS
from portal.web.limits import GUESSES
from portal.wording.problems import PROBLEM_PAGES
from tests.factories import World
from tests.pages.account.signing import sign_in
from tests.pages.reading import INLINE, title, words

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # Words are the same on both.
TECHNICAL = (
    "Traceback",
    "Exception",
    "Error",
    "werkzeug",
    "Internal",
    "Forbidden",
    "Not Found",
    "CSRF",
    "token",
    "invalid",
)


def _is_plain(answer: TestResponse, status: int, key: str) -> None:
    problem = PROBLEM_PAGES[key]
    assert answer.status_code == status
    assert title(answer.text) == str(problem.title)
    for text in (problem.title, problem.text, problem.way_on):
        assert str(text) in words(answer.text)
    assert not [word for word in TECHNICAL if word in words(answer.text)]
    assert not INLINE.search(answer.text)
    assert answer.headers["Cache-Control"] == "no-store"
    for name, value in ALWAYS.items():
        assert answer.headers[name] == value


def test_no_page_there(client: FlaskClient) -> None:
    for address in ("/nowhere", "/guide/nowhere", "/static/nowhere.css", "/guide/%00", "/nowhere?x=<script>"):
        _is_plain(client.get(address), 404, "404")


def test_not_for_this_sign_in(world: World) -> None:
    participant = world.account(Role.PARTICIPANT).client
    with world.app.test_request_context():
        address = world.app.url_for("staff.queue")
    _is_plain(participant.get(address), 403, "403")


def test_another_method(client: FlaskClient) -> None:
    for method in ("POST", "PUT", "DELETE"):
        answer = client.open("/healthz" if method == "POST" else "/", method=method)
        _is_plain(answer, 405, "405")


def test_too_much(client: FlaskClient) -> None:
    _is_plain(client.post("/login", data={"name": "x" * 600_000}), 413, "413")


def test_a_form_that_was_open_for_too_long(client: FlaskClient) -> None:
    _is_plain(client.post("/login", data={"name": "x", "passphrase": "y", "csrf_token": "old"}), 400, "expired")


def test_too_many_tries(client: FlaskClient) -> None:
    for _ in range(int(GUESSES.split()[0])):
        sign_in(client, "somebody", "a guess")
    _is_plain(sign_in(client, "somebody", "a guess"), 429, "429")


def test_a_fault_of_ours(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_locale: str) -> None:
        raise RuntimeError("the secret cause")

    monkeypatch.setattr("portal.pages.guide.views.guide", fail)
    answer = client.get("/")
    _is_plain(answer, 500, "500")
    assert "the secret cause" not in answer.text
    assert "Set-Cookie" not in answer.headers


def test_no_practice_yet(app: Flask) -> None:
    browser = app.test_client()
    for address in ("/", "/login"):
        _is_plain(browser.get(address), 503, "nothing_here")


@pytest.mark.parametrize("status", sorted(status for status in default_exceptions if status != 503))
def test_every_status_has_words(app: Flask, status: int) -> None:
    error: HTTPException = default_exceptions[status]()
    with app.test_request_context("/login"):
        answer = app.make_response(app.handle_user_exception(error))
    key = str(status) if str(status) in PROBLEM_PAGES else ("400" if status < 500 else "500")
    assert answer.status_code == status
    assert str(PROBLEM_PAGES[key].way_on) in words(answer.get_data(as_text=True))

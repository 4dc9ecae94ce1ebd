"""What every answer says to the browser: what it may load, keep, and tell others."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.domain.people import Role
from portal.wiring import build_app
from tests.conftest import Database, settings_for
from tests.factories import World
from tests.pages.reading import links

PUBLIC_PAGES = ("/", "/guide/")
STATIC = ("/dist/site.css", "/dist/site.js", "/dist/leave.js", "/dist/favicon.svg")
ERRORS = ("/nowhere", "/dist/nowhere", "/start/99", "/guide/nowhere")
OPEN = ("/login", "/start", "/start/5", "/exit", "/healthz", "/readyz")
OWN = ("/me", "/start/15", "/me/booking/BCDFGHJKMN", "/staff/")


def policy_of(answer: TestResponse) -> dict[str, set[str]]:
    parts = (part.split() for part in answer.headers["Content-Security-Policy"].split(";"))
    return {part[0]: set(part[1:]) for part in parts}


def demand_strict(answer: TestResponse, place: str) -> None:
    policy = policy_of(answer)
    assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == {"'none'"}, place
    assert not {word for words in policy.values() for word in words} - {"'self'", "'none'"}, place
    assert policy["form-action"] == policy["script-src"] == policy["style-src"] == {"'self'"}, place
    assert answer.headers["Referrer-Policy"] == "same-origin", place
    assert answer.headers["X-Content-Type-Options"] == "nosniff", place
    assert answer.headers["X-Frame-Options"] == "DENY", place
    assert "Server" not in answer.headers, place
    assert not [name for name, _ in answer.headers if name.startswith("X-Powered")], place


@pytest.fixture
def person(world: World) -> FlaskClient:
    world.therapist()
    return world.participant().client


def test_every_kind_of_answer_is_strict(client: FlaskClient, person: FlaskClient) -> None:
    for place in (*PUBLIC_PAGES, *STATIC, *ERRORS, *OPEN, *OWN):
        demand_strict(client.get(place), place)
        demand_strict(person.get(place), place)
        demand_strict(client.post(place), place)
        demand_strict(client.options(place), place)


def test_only_what_is_public_may_be_kept(client: FlaskClient, person: FlaskClient) -> None:
    for browser in (client, person):
        for place in (*PUBLIC_PAGES, *STATIC):
            assert browser.get(place).headers["Cache-Control"].startswith("public, max-age="), place
            assert browser.head(place).headers["Cache-Control"].startswith("public, max-age="), place
        for place in (*ERRORS, *OPEN, *OWN):
            assert browser.get(place).headers["Cache-Control"] == "no-store", place
        for place in (*PUBLIC_PAGES, *ERRORS, *OPEN, *OWN):
            assert browser.post(place).headers["Cache-Control"] == "no-store", place


def test_staff_pages_are_never_kept(world: World) -> None:
    lead = world.account(Role.LEAD).client
    for place in ("/staff/", "/staff/practice", "/staff/cases/BCDFGHJKMN"):
        assert lead.get(place).headers["Cache-Control"] == "no-store"
        demand_strict(lead.get(place), place)


def test_public_pages_know_no_cookie(client: FlaskClient, person: FlaskClient) -> None:
    pages = {page for page in links(client.get("/guide/").text) if page.startswith("/guide/")}
    assert len(pages) > 5
    for place in (*PUBLIC_PAGES, *STATIC, *sorted(pages)):
        plain, signed_in = client.get(place), person.get(place)
        for answer in (plain, signed_in):
            assert "Set-Cookie" not in answer.headers, place
            assert "cookie" not in answer.headers.get("Vary", "").lower(), place
        assert plain.data == signed_in.data, place


def test_the_session_cookie_is_kept_from_scripts_and_other_sites(client: FlaskClient) -> None:
    cookie = client.get("/login").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie
    assert "Expires" not in cookie


@pytest.fixture
def browser_over(database: Database, world: World, tmp_path: Path) -> Iterator[Callable[[str], FlaskClient]]:
    """Browsers of a second portal on the same database, that people reach by another address."""
    built: list[Flask] = []

    def browser(address: str) -> FlaskClient:
        built.append(build_app(replace(settings_for(database.address, tmp_path), portal_url=address)))
        return built[-1].test_client()

    yield browser
    for app in built:
        with app.app_context():
            db.engine.dispose()


@pytest.mark.parametrize(("address", "secure"), [("https://portal.example", True), ("http://127.0.0.1:8000", False)])
def test_tls_is_demanded_where_people_come_over_tls(
    browser_over: Callable[[str], FlaskClient], address: str, secure: bool
) -> None:
    browser = browser_over(address)
    cookie = browser.get("/login", base_url=address).headers["Set-Cookie"]
    assert ("Secure" in cookie) is secure
    assert cookie.startswith("__Host-session=" if secure else "session=")
    assert "Path=/;" in f"{cookie};"
    assert "Domain" not in cookie
    for place in ("/", "/login", "/nowhere", "/dist/site.css", "/healthz"):
        answer = browser.get(place, base_url=address)
        demand_strict(answer, place)
        assert ("Strict-Transport-Security" in answer.headers) is secure, place

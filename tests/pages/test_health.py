"""What a machine is told of the portal's health."""

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from portal.data.transaction import writing
from portal.services import jobs
from portal.services.outside import Outside
from tests.conftest import Clock
from tests.factories import World


def _tell(browser: FlaskClient, address: str) -> tuple[int, list[str]]:
    answer = browser.get(address)
    assert answer.mimetype == "text/plain"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers
    return answer.status_code, answer.text.splitlines()


def test_a_portal_without_a_practice_is_alive_and_ready(app: Flask) -> None:
    browser = app.test_client()
    assert _tell(browser, "/healthz") == (200, ["ok"])
    assert _tell(browser, "/readyz") == (200, ["database: ok", "worker: ok"])


def test_jobs_that_nobody_does_are_told(client: FlaskClient, world: World, outside: Outside, clock: Clock) -> None:
    with writing():
        jobs.enqueue(outside, "message.send", outside.new_id())
    clock.pass_time(timedelta(minutes=2))
    assert _tell(client, "/readyz")[0] == 200
    clock.pass_time(timedelta(seconds=1))
    assert _tell(client, "/readyz") == (503, ["database: ok", "worker: not ok"])


def test_tables_of_another_version_are_told(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("portal.data.schema._needed", lambda: "9999")
    assert _tell(client, "/readyz") == (503, ["database: not ok", "worker: not ok"])


def test_a_database_that_is_away_is_told_and_kills_nothing(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_arguments: object, **_named: object) -> None:
        raise OperationalError("SELECT 1", {}, ConnectionError("away"))

    monkeypatch.setattr(Connection, "execute", away)
    monkeypatch.setattr(Connection, "scalar", away)
    monkeypatch.setattr(Connection, "exec_driver_sql", away)
    assert _tell(client, "/healthz") == (200, ["ok"])
    assert _tell(client, "/readyz") == (503, ["database: not ok", "worker: not ok"])

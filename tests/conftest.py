"""Fixtures: the real application on both databases, with a clock that tests set and hashing that costs little."""

import base64
import os
import shutil
from collections.abc import Callable, Iterator
from contextvars import Context
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import flask_migrate
import psycopg
import pytest
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from flask import Flask
from flask.testing import FlaskClient
from psycopg.sql import SQL
from werkzeug.test import TestResponse

from portal.config import Settings, settings_from
from portal.data.base import db
from portal.data.tenancy import practice_scope
from portal.domain.messages import Letter, TextMessage
from portal.services.outside import Outside
from portal.web.limits import limiter
from portal.wiring import build_app, build_outside
from scripts.chromium import launch_options
from tests.factories import World, make_practice
from tests.servers import private_postgres

DATABASES = ("sqlite", "postgresql")
TEST_KEY = "test:" + base64.urlsafe_b64encode(bytes(range(32))).decode()
MONDAY_MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

_cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class Clock:
    """The time of day, as a test sets it."""

    def __init__(self) -> None:
        self.instant = MONDAY_MORNING

    def __call__(self) -> datetime:
        return self.instant

    def pass_time(self, span: timedelta) -> None:
        self.instant += span


class Outbox:
    """The letters and text messages that went out."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []
        self.texts: list[TextMessage] = []

    def __call__(self, letter: Letter, at: datetime) -> None:
        self.letters.append(letter)


class Browser(FlaskClient):
    """A browser whose requests run as on a server: without the application context that a test holds, whose `g` would
    carry who was signed in from one request into the next.
    """

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        return Context().run(super().open, *args, **kwargs)


def _verify(hashed: str | None, passphrase: str) -> bool:
    try:
        return hashed is not None and _cheap.verify(hashed, passphrase)
    except VerificationError:
        return False


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What has little to do with the kind of database runs on one in `make test`, and on the other in `make proof`."""
    for item in items:
        mine = item.get_closest_marker("one_database")
        given = getattr(item, "callspec", None)
        if mine is not None and given is not None and given.params.get("database", mine.args[0]) != mine.args[0]:
            item.add_marker(pytest.mark.proof)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """As pictures are taken, and with the memory of pages that people's browsers have and Playwright switches off."""
    remembering = {"ignore_default_args": ["--disable-back-forward-cache"]}
    return {**browser_type_launch_args, **launch_options(), **remembering}


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a private PostgreSQL server that lives as long as the tests, in a folder that they alone clear."""
    with TemporaryDirectory(prefix="portal-postgres-") as folder, private_postgres(Path(folder)) as address:
        yield address


def settings_for(address: str, folder: Path) -> Settings:
    environ = {"DATABASE_URL": address, "SECRET_KEY": "for the tests only", "PORTAL_KEYS": TEST_KEY}
    return replace(settings_from(environ, folder), pace_seconds=0.0)


def migrate(settings: Settings) -> None:
    app = build_app(settings)
    with app.app_context():
        flask_migrate.upgrade()
        db.engine.dispose()


class Database:
    """One database that can be set back to how the migrations left it, within a fraction of a second."""

    def __init__(self, kind: str, folder: Path, server: Callable[[], str]) -> None:
        self.kind, self.folder = kind, folder
        if kind == "sqlite":
            self.template, self.file = folder / "template.db", folder / "portal.db"
            self.address = f"sqlite:///{self.file}"
            migrate(settings_for(f"sqlite:///{self.template}", folder))
        else:
            self.server = server()
            name = f"portal_{os.getpid()}"
            self.template_name, self.name = f"{name}_template", name
            self._execute(f"CREATE DATABASE {self.template_name}")
            self.address = self.server.replace("/postgres?", f"/{name}?")
            migrate(settings_for(self.server.replace("/postgres?", f"/{self.template_name}?"), folder))

    @cached_property
    def outside(self) -> Outside:
        return build_outside(settings_for(self.address, self.folder))

    @cached_property
    def app(self) -> Flask:
        """One application a database, since templates compile once; each test hands it a fresh outside."""
        app = build_app(settings_for(self.address, self.folder))
        app.test_client_class = Browser
        return app

    def reset(self) -> None:
        if self.kind == "sqlite":
            for suffix in ("-wal", "-shm"):
                self.file.with_name(self.file.name + suffix).unlink(missing_ok=True)
            shutil.copyfile(self.template, self.file)
        else:
            self._execute(f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")
            self._execute(f"CREATE DATABASE {self.name} TEMPLATE {self.template_name}")

    def _execute(self, statement: str) -> None:
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(SQL(statement))


@pytest.fixture(scope="session")
def databases() -> dict[str, Database]:
    """The databases made so far. Kept here, and not in a fixture with parameters, which would be made anew each time
    that the tests go from one to the other.
    """
    return {}


@pytest.fixture(params=DATABASES)
def database(
    request: pytest.FixtureRequest, databases: dict[str, Database], tmp_path_factory: pytest.TempPathFactory
) -> Database:
    """Each of the two databases, migrated."""
    kind = request.param
    if kind not in databases:
        folder = tmp_path_factory.mktemp(kind)
        databases[kind] = Database(kind, folder, lambda: str(request.getfixturevalue("postgres")))
    return databases[kind]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def outbox() -> Outbox:
    return Outbox()


@pytest.fixture
def app(database: Database, clock: Clock, outbox: Outbox) -> Iterator[Flask]:
    """The real application on an empty, migrated database."""
    app = database.app
    app.extensions["outside"] = replace(
        database.outside,
        now=clock,
        hash_passphrase=_cheap.hash,
        verify_passphrase=_verify,
        send_mail=outbox,
        send_text=outbox.texts.append,
    )
    app.clock = clock  # type: ignore[attr-defined]
    with app.app_context():
        db.engine.dispose()
        database.reset()
        limiter.reset()
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def outside(app: Flask) -> Outside:
    found: Outside = app.extensions["outside"]
    return found


@pytest.fixture
def world(app: Flask, outside: Outside) -> Iterator[World]:
    """A practice with nobody in it yet, in scope, and ways to fill it. See `tests.factories.World`."""
    with app.app_context():
        practice_id = make_practice(outside)
        with practice_scope(practice_id):
            yield World(app, outside, practice_id)


@pytest.fixture
def client(app: Flask, world: World) -> FlaskClient:
    return app.test_client()

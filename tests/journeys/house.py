"""A portal that runs, and a practice of its own for each journey, found by its host name on loopback."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import urlsplit

from flask import Flask

from portal.config import ROOT
from portal.data.base import db
from portal.data.tenancy import practice_scope
from portal.wiring import build_app, build_outside
from tests.conftest import TEST_KEY, migrate, settings_for
from tests.factories import World, make_practice
from tests.live import environment, live_site

PATIENCE_SECONDS = 15.0


@dataclass(frozen=True)
class House:
    """A server with a worker beside it. `app` is the same portal in this process, to fill its practices with."""

    address: str
    folder: Path
    app: Flask

    @contextmanager
    def practice(self, label: str) -> Iterator[tuple[World, str]]:
        """A practice with nobody in it, in scope, and the address at which browsers find it."""
        host = f"{label}.localhost"
        outside = build_outside(self.app.extensions["settings"])
        with self.app.app_context():
            practice_id = make_practice(outside, host=host)
            with practice_scope(practice_id):
                yield World(self.app, outside, practice_id), f"http://{host}:{urlsplit(self.address).port}"

    def letters_to(self, address: str) -> list[EmailMessage]:
        """What went out to this mailbox."""
        files = (self.folder / "outbox").glob("*.eml")
        letters = [message_from_bytes(file.read_bytes(), policy=policy.default) for file in files]
        return [letter for letter in letters if letter["To"] == address and isinstance(letter, EmailMessage)]


@contextmanager
def open_house(database_url: str, folder: Path) -> Iterator[House]:
    """Migrate the database, and serve it with a worker until the block ends."""
    settings = settings_for(database_url, folder)
    migrate(settings)
    environ = environment(database_url, folder, SECRET_KEY="for the tests only", PORTAL_KEYS=TEST_KEY)
    app = build_app(settings)
    try:
        with live_site(environ) as site, _worker(environ):
            yield House(site.address, folder, app)
    finally:
        # A server waits for whoever is still connected before it stops.
        with app.app_context():
            db.engine.dispose()


@contextmanager
def _worker(environ: Mapping[str, str]) -> Iterator[None]:
    process = subprocess.Popen([sys.executable, "-m", "flask", "--app", "wsgi", "worker"], cwd=ROOT, env=environ)
    try:
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE_SECONDS)


def eventually(found: Callable[[], bool]) -> None:
    """Wait for what another process does; AssertionError if it does not come about."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not found():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.05)

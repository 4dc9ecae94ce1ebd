"""Journeys: real browsers, a real server and worker for all of them, and a practice of its own for each."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import psycopg
import pytest
from playwright.sync_api import Browser

from tests.factories import World
from tests.journeys.guest import Guest
from tests.journeys.house import House, open_house

DESK, PHONE = 1280, 390
NAME_OF_DATABASE = "journeys"
Visit = Callable[..., Guest]


@pytest.fixture(scope="session")
def _houses(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], House]]:
    """Opens the house of a database when the first journey asks for it."""
    opened: dict[str, House] = {}
    with ExitStack() as stack:

        def house(kind: str) -> House:
            if kind not in opened:
                folder = tmp_path_factory.mktemp(f"journeys-{kind}")
                address = f"sqlite:///{folder / 'portal.db'}"
                if kind == "postgresql":
                    address = _new_database(str(request.getfixturevalue("postgres")))
                opened[kind] = stack.enter_context(open_house(address, folder))
            return opened[kind]

        yield house


def _new_database(server: str) -> str:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {NAME_OF_DATABASE}")
    return server.replace("/postgres?", f"/{NAME_OF_DATABASE}?")


@pytest.fixture
def house(request: pytest.FixtureRequest, _houses: Callable[[str], House]) -> House:
    """The running portal; on SQLite unless the journey asks for another database (`indirect`)."""
    return _houses(getattr(request, "param", "sqlite"))


@pytest.fixture
def _place(house: House, request: pytest.FixtureRequest) -> Iterator[tuple[World, str]]:
    with house.practice(re.sub(r"[^a-z0-9]+", "-", request.node.name.lower()).strip("-")[:60]) as place:
        yield place


@pytest.fixture
def world(_place: tuple[World, str]) -> World:
    """The journey's practice with nobody in it yet, and ways to fill it."""
    return _place[0]


@pytest.fixture
def visit(browser: Browser, _place: tuple[World, str]) -> Iterator[Visit]:
    """Opens a browser for one more person: `visit(width=390, scripts=False)`. At the end nothing odd may be noted."""
    guests: list[Guest] = []

    def come(width: int = DESK, *, scripts: bool = True) -> Guest:
        context = browser.new_context(
            base_url=_place[1],
            viewport={"width": width, "height": 844},
            locale="en-GB",
            java_script_enabled=scripts,
            color_scheme="light",
            reduced_motion="reduce",
        )
        context.set_default_timeout(15_000)
        guests.append(Guest(context, context.new_page(), _place[1], scripts))
        return guests[-1]

    yield come
    for guest in guests:
        guest.context.close()
    for guest in guests:
        guest.demand_quiet()

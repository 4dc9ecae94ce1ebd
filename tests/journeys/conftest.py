"""Journeys: real browsers, a real server and worker for all of them, and a practice of its own for each."""

import re
from collections.abc import Callable, Iterator

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
def sqlite_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("journeys-sqlite")
    with open_house(f"sqlite:///{folder / 'portal.db'}", folder) as house:
        yield house


@pytest.fixture(scope="session")
def postgresql_house(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {NAME_OF_DATABASE}")
    address = postgres.replace("/postgres?", f"/{NAME_OF_DATABASE}?")
    with open_house(address, tmp_path_factory.mktemp("journeys-postgresql")) as house:
        yield house


@pytest.fixture
def house(request: pytest.FixtureRequest) -> House:
    """The running portal; on SQLite unless the journey asks for another database (`indirect`)."""
    found: House = request.getfixturevalue(f"{getattr(request, 'param', 'sqlite')}_house")
    return found


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
        guests.append(Guest(context, context.new_page(), _place[1], scripts, _place[0].code))
        return guests[-1]

    yield come
    for guest in guests:
        guest.context.close()
    for guest in guests:
        guest.demand_quiet()

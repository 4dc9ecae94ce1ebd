"""What a request changes is committed once: there is no moment in between at which a kill could leave half of it."""

from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from sqlalchemy import event

from portal.data.base import db
from tests.factories import World
from tests.races.crowd import times_in, token_in

Commits = list[str]


@pytest.fixture
def commits(app: Flask) -> Iterator[Commits]:
    """A line for every transaction that is committed; those that only read end without."""
    seen: Commits = []
    with app.app_context():
        engine = db.engine
    note: Callable[[object], None] = lambda _connection: seen.append("commit")  # noqa: E731 - an event takes a function
    event.listen(engine, "commit", note)
    yield seen
    event.remove(engine, "commit", note)


def test_sending_keeping_and_confirming_are_one_commit_each(world: World, commits: Commits) -> None:
    world.therapist()
    browser = world.draft().client
    token = token_in(browser.get("/start/14").text)
    commits.clear()
    browser.post("/start/14", data={"csrf_token": token})
    assert len(commits) == 1
    times = times_in(browser.get("/start/15").text)
    place = browser.post("/start/15", data={"csrf_token": token, "time": times[0]}).location
    assert len(commits) == 2
    assert browser.get(place).status_code == 200
    assert len(commits) == 2
    assert browser.post(place, data={"csrf_token": token}).location == "/me"
    assert len(commits) == 3


def test_looking_commits_nothing(world: World, commits: Commits) -> None:
    world.therapist()
    browser = world.participant().client
    commits.clear()
    for address in ("/me", "/start/15", "/start/14", "/", "/login", "/nowhere", "/me/booking/BCDFGHJKMN"):
        browser.get(address)
    assert commits == []

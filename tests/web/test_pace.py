"""The answer to the last step leaves on a fixed beat, however long it took and whatever it was."""

from dataclasses import dataclass, field, replace
from types import SimpleNamespace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from portal.data.transaction import writing
from portal.web import pace
from portal.web.pace import paced, wait_for
from tests.factories import World, answers_with
from tests.races.crowd import token_in

BEAT = 1.0


@pytest.mark.parametrize(
    ("elapsed", "beat", "wait"),
    [
        (0.0, 1.0, 1.0),
        (0.25, 1.0, 0.75),
        (1.0, 1.0, 0.0),
        (1.25, 1.0, 0.75),
        (3.5, 0.5, 0.0),
        (0.125, 0.5, 0.375),
        (0.25, 0.0, 0.0),
    ],
)
def test_waits_until_the_next_beat(elapsed: float, beat: float, wait: float) -> None:
    assert wait_for(elapsed, beat) == wait


@dataclass
class Watch:
    """A clock that passes `work` seconds between two looks, and notes how long it was made to sleep."""

    work: float = 0.25
    now: float = 0.0
    slept: list[float] = field(default_factory=list)

    def monotonic(self) -> float:
        self.now += self.work
        return self.now

    def sleep(self, seconds: float) -> None:
        with writing():  # Raises inside of another transaction: nobody may wait for the lock meanwhile.
            pass
        self.slept.append(seconds)


@pytest.fixture
def watch(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Watch:
    found = Watch()
    monkeypatch.setattr(pace, "time", SimpleNamespace(monotonic=found.monotonic, sleep=found.sleep))
    monkeypatch.setitem(app.extensions, "settings", replace(app.extensions["settings"], pace_seconds=BEAT))
    return found


@pytest.mark.parametrize("later", [False, True])
def test_sending_leaves_on_the_beat_and_nothing_waits_once_it_is_sent(world: World, watch: Watch, later: bool) -> None:
    browser = world.draft(later=later).client
    token = token_in(browser.get("/start/14").text)
    assert watch.slept == []
    for _time in (1, 2):
        answer = browser.post("/start/14", data={"csrf_token": token})
        assert (answer.status_code, answer.location) == (303, "/start/15")
        assert watch.slept == [BEAT - watch.work]


def test_an_answer_that_no_longer_fits_leaves_on_the_beat_too(world: World, watch: Watch) -> None:
    browser = world.draft(answers_with(private__afraid="perhaps")).client
    token = token_in(browser.get("/start/14").text)
    assert browser.post("/start/14", data={"csrf_token": token}).status_code == 200
    assert watch.slept == [BEAT - watch.work]


def test_nobody_waits_who_has_nothing_to_send(client: FlaskClient, world: World, watch: Watch) -> None:
    token = token_in(client.get("/start").text)
    assert client.post("/start/14", data={"csrf_token": token}).location == "/start"
    answers = answers_with()
    del answers["private.afraid"]
    browser = world.draft(answers).client
    token = token_in(browser.get("/start/11").text)
    assert browser.post("/start/14", data={"csrf_token": token}).location == "/start/11"
    assert watch.slept == []


def test_a_fault_leaves_on_the_beat_too(app: Flask, watch: Watch) -> None:
    with app.app_context(), pytest.raises(ZeroDivisionError), paced():
        raise ZeroDivisionError
    assert watch.slept == [BEAT - watch.work]


def test_a_slow_answer_waits_for_a_later_beat(app: Flask, watch: Watch) -> None:
    watch.work = 1.75
    with app.app_context(), paced():
        pass
    assert watch.slept == [0.25]


def test_no_other_step_waits(world: World, watch: Watch) -> None:
    browser = world.draft().client
    token = token_in(browser.get("/start/6").text)
    browser.post("/start/6", data={"csrf_token": token, "concerns-goal": "repair"})
    assert watch.slept == []

"""Killing the server and the worker at random moments while people book, again and again."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from queue import Empty, SimpleQueue
from threading import Event, Thread

import httpx

from portal.config import ROOT
from tests.live import live_site
from tests.races.crowd import browser, token_in

LANES = 6
LONGEST_LIFE_SECONDS = 1.5
"""How long a round goes on at most, from the first booking that it acknowledged until the last kill."""

PATIENCE_SECONDS = 60.0


@dataclass(frozen=True)
class Wish:
    """Somebody signed in, and the time that they want; nobody else wants it."""

    cookie: str
    value: str


@dataclass
class Ledger:
    """What people were told: references of the bookings whose confirmation reached them."""

    acknowledged: list[str] = field(default_factory=list)
    interrupted: int = 0
    kills: int = 0


def book(address: str, wish: Wish) -> str | None:
    """Choose the time and confirm it, as a person does; the reference once it is acknowledged, None if refused.

    Raises httpx.TransportError when the server goes away meanwhile.
    """
    with browser(address, wish.cookie) as person:
        token = token_in(person.get("/start/15").text)
        kept = person.post("/start/15", data={"csrf_token": token, "time": wish.value})
        assert kept.status_code == 303, kept.status_code
        place = str(kept.headers["location"])
        done = person.post(place, data={"csrf_token": token})
        assert (done.status_code, done.headers["location"]) == (303, "/me"), done.status_code
        return place.rpartition("/")[2]


@contextmanager
def people_booking(address: str, wishes: "SimpleQueue[Wish]", ledger: Ledger) -> Iterator[None]:
    """Let people book, a few at a time, until the block ends; a person whose server went away goes home."""
    over, surprises = Event(), list[BaseException]()

    def go() -> None:
        while not over.is_set():
            try:
                reference = book(address, wishes.get_nowait())
            except Empty:
                return
            except httpx.TransportError:
                ledger.interrupted += 1
                return
            except BaseException as error:  # noqa: BLE001 - told to the test in its own thread
                surprises.append(error)
                return
            if reference is not None:
                ledger.acknowledged.append(reference)

    lanes = [Thread(target=go) for _ in range(LANES)]
    for lane in lanes:
        lane.start()
    try:
        yield
    finally:
        over.set()
        for lane in lanes:
            lane.join()
    if surprises:
        raise surprises[0]


def start_worker(environ: Mapping[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "flask", "--app", "wsgi", "worker"],
        cwd=ROOT,
        env=environ,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def kill(process: subprocess.Popen[bytes]) -> None:
    """End a process and its children as a power cut would."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait(15)


def kill_again_and_again(environ: Mapping[str, str], wishes: list[Wish], rounds: int, chance: random.Random) -> Ledger:
    """In every round start both, let people book, and kill both, each at a moment of its own."""
    ledger, waiting = Ledger(), SimpleQueue[Wish]()
    for wish in wishes:
        waiting.put(wish)
    for _ in range(rounds):
        _round(environ, waiting, ledger, sorted(islice(_moments(chance), 2)), chance)
    return ledger


def _round(
    environ: Mapping[str, str],
    waiting: "SimpleQueue[Wish]",
    ledger: Ledger,
    moments: list[float],
    chance: random.Random,
) -> None:
    worker = start_worker(environ)
    try:
        with live_site(environ) as site, people_booking(site.address, waiting, ledger):
            _wait_for_more(ledger, len(ledger.acknowledged))
            began = time.monotonic()
            for moment, victim in zip(moments, chance.sample([worker, site.process], 2), strict=True):
                time.sleep(max(began + moment - time.monotonic(), 0))
                kill(victim)
                ledger.kills += 1
    finally:
        if worker.poll() is None:
            kill(worker)


def _wait_for_more(ledger: Ledger, before: int) -> None:
    """Until the fresh server has warmed up: killed earlier, it would have acknowledged nothing that could be lost."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while len(ledger.acknowledged) == before and time.monotonic() < deadline:
        time.sleep(0.01)


def _moments(chance: random.Random) -> Iterator[float]:
    while True:
        yield chance.uniform(0.05, LONGEST_LIFE_SECONDS)

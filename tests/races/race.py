"""The race for one time, run over HTTP against a real server, and what it must leave behind."""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx
from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import AuditLine, Booking, Claim, Message
from portal.data.transaction import reading
from tests.conftest import Database
from tests.factories import World
from tests.live import live_site
from tests.races.crowd import at_once, browser, cookies_of_people, environment_of, in_turns, times_in, token_in

CLAIMS_OF_A_CALL = (45 + 15) // 5


@dataclass(frozen=True)
class Racer:
    browser: httpx.Client
    token: str


@dataclass(frozen=True)
class Outcome:
    """`chosen` are the answers to the button, `confirmed` those to the winner's repeated "book this time"."""

    value: str
    chosen: Sequence[httpx.Response]
    confirmed: Sequence[httpx.Response]
    seconds: float


def run_race(world: World, database: Database, instance: Path, size: int) -> Outcome:
    """Let `size` people press the button of the same time at once, then the winner confirm as often at once."""
    world.therapist()
    cookies = cookies_of_people(world, size)
    with live_site(environment_of(database, instance)) as site:
        browsers = [browser(site.address, cookie) for cookie in cookies]
        pages = in_turns(lambda each: each.get("/start/15"), browsers)
        value = times_in(pages[0].text)[0]
        racers = [Racer(each, token_in(page.text)) for each, page in zip(browsers, pages, strict=True)]
        began = time.monotonic()
        chosen = at_once(lambda racer: _press(racer, "/start/15", value), racers)
        seconds = time.monotonic() - began
        (winner,) = [racer for racer, answer in zip(racers, chosen, strict=True) if answer.status_code == 303]
        address = next(answer.headers["location"] for answer in chosen if answer.status_code == 303)
        held = _booking_states()
        assert held == Counter({"held": 1}), held
        confirmed = at_once(lambda _number: _press(winner, address, value), range(size))
        return Outcome(value, chosen, confirmed, seconds)


def _press(racer: Racer, address: str, value: str) -> httpx.Response:
    return racer.browser.post(address, data={"csrf_token": racer.token, "time": value})


def demand_one_winner(outcome: Outcome) -> None:
    """One is led to confirm, all others get the kind page with other times; nobody sees an error."""
    size = len(outcome.chosen)
    assert Counter(answer.status_code for answer in outcome.chosen) == Counter({303: 1, 409: size - 1})
    for answer in outcome.chosen:
        if answer.status_code == 303:
            assert answer.headers["location"].startswith("/me/booking/")
        else:
            assert times_in(answer.text)
            assert outcome.value not in times_in(answer.text)
    assert {(answer.status_code, answer.headers.get("location")) for answer in outcome.confirmed} == {(303, "/me")}


def demand_one_booking() -> None:
    """One booking, its claims and nobody else's, one line, one message."""
    assert _booking_states() == Counter({"confirmed": 1})
    with reading():
        assert db.session.scalar(select(func.count()).select_from(Claim)) == CLAIMS_OF_A_CALL
        assert len(set(db.session.scalars(select(Claim.booking_id)))) == 1
        lines = db.session.scalars(select(AuditLine.kind).where(AuditLine.kind.startswith("booking."))).all()
        assert sorted(lines) == ["booking.confirmed", "booking.held"]
        assert [message.text for message in db.session.scalars(select(Message))] == ["appointment_made"]


def _booking_states() -> Counter[str]:
    with reading():
        return Counter(db.session.scalars(select(Booking.state)))

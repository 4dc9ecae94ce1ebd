"""The two of a couple press at the same moment, one sending or booking while the other stops: nobody gets an error."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import httpx
from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import Claim, IntakeDraft, Participant
from portal.data.transaction import reading, writing
from portal.services import accounts
from tests.conftest import Clock, Database
from tests.couples import begins_with, code_of
from tests.factories import PASSPHRASE, Signed, World
from tests.live import live_site
from tests.races.crowd import at_once, browser, cookie_of, environment_of, real_now, times_in, token_in

COUPLES = 6
Press = Callable[[], int]


def test_sending_booking_and_stopping_at_once(world: World, database: Database, clock: Clock, tmp_path: Path) -> None:
    clock.instant = real_now()
    world.therapist()
    pairs = [_pair(world) for _ in range(COUPLES)]
    with live_site(environment_of(database, tmp_path)) as site:
        presses = [press for pair in pairs for press in _presses(world, site.address, *pair)]
        answers = at_once(lambda press: press(), [make() for make in presses])
    assert set(answers) <= {303, 200, 409}, Counter(answers)
    with reading():
        left = db.session.scalar(select(func.count()).select_from(Participant).where(Participant.left_at.is_not(None)))
        assert left == COUPLES
        assert db.session.scalar(select(func.count()).select_from(IntakeDraft)) == 0
        assert db.session.scalar(select(func.count()).select_from(Claim)) == 0


def _pair(world: World) -> tuple[Signed, Signed]:
    """One who has sent, and one who has come to the last step with the code."""
    one = world.participant()
    return one, begins_with(world, code_of(world, one))


def _presses(world: World, site: str, one: Signed, other: Signed) -> list[Callable[[], Press]]:
    """Ready to press: the first books and stops, in two tabs; the second sends."""

    def stop() -> Press:
        client = _browser(world, site, one)
        token = token_in(client.get("/me/leave").text)
        return lambda: _post(client, "/me/leave", {"csrf_token": token, "passphrase": PASSPHRASE})

    def book() -> Press:
        client = _browser(world, site, one)
        page = client.get("/start/15").text
        place = client.post("/start/15", data={"csrf_token": token_in(page), "time": times_in(page)[0]}).headers
        return lambda: _post(client, place.get("location", "/me/waiting"), {"csrf_token": token_in(page)})

    def send() -> Press:
        client = _browser(world, site, other)
        token = token_in(client.get("/start/14").text)
        return lambda: _post(client, "/start/14", {"csrf_token": token})

    return [stop, book, send]


def _browser(world: World, site: str, signed: Signed) -> httpx.Client:
    with writing():
        token = accounts.begin_sign_in(world.outside, signed.account_id, proven=True)
    return browser(site, cookie_of(world, token))


def _post(client: httpx.Client, path: str, data: dict[str, str]) -> int:
    return client.post(path, data=data).status_code

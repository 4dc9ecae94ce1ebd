"""Two hundred guesses at the same moment: none gets in, the machine is slowed down, and the owner is not kept out."""

from collections import Counter
from pathlib import Path

import httpx
import pytest
from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import AuditLine, Case, Participant
from portal.data.transaction import reading, writing
from portal.services import accounts
from tests.conftest import Clock, Database
from tests.couples import begins_with, code_of
from tests.factories import PASSPHRASE, Signed, World
from tests.live import THREADS, live_site
from tests.races.crowd import ONE_REQUEST, at_once, browser, cookie_of, environment_of, in_turns, real_now, token_in

GUESSES = 200
GUESSER, OWNER = {"X-Forwarded-For": "203.0.113.7"}, {"X-Forwarded-For": "203.0.113.8"}
RACERS = 20


def forms_of(site: str, path: str, number: int, headers: dict[str, str]) -> list[tuple[httpx.Client, str]]:
    """So many browsers with the form at `path` open, and its token."""
    # A connection of its own for each request: a server may close one that is kept just as the next request comes.
    clients = [
        httpx.Client(base_url=site, headers=headers, timeout=60, trust_env=False, limits=ONE_REQUEST)
        for _ in range(number)
    ]
    return in_turns(lambda client: (client, token_in(client.get(path).text)), clients)


@pytest.mark.one_database("postgresql")
def test_passphrases_and_codes(world: World, database: Database, clock: Clock, tmp_path: Path) -> None:
    clock.instant = real_now()
    victim = world.participant()
    code = code_of(world, victim)
    with live_site({**environment_of(database, tmp_path), "TRUSTED_PROXIES": "1"}) as site:
        _guess(site.address, "/login", _sign_in(victim, "guess"), 30)
        _guess(site.address, "/join", {"code": "BCDF-GHJK-MNPQ-RSTV"}, 10)
        for path, right in (("/login", _sign_in(victim, PASSPHRASE)), ("/join", {"code": code})):
            ((owner, token),) = forms_of(site.address, path, 1, OWNER)
            assert _post(owner, token, path, right) == 303, path
    with reading():
        refused = select(func.count()).select_from(AuditLine).where(AuditLine.kind == "invitation.refused")
        assert 10 <= (db.session.scalar(refused) or 0) <= 10 + THREADS


def _guess(site: str, path: str, wrong: dict[str, str], most: int) -> None:
    """All at once, each in a browser of its own; no more than `most` are looked at, and those under way just then."""
    guessers = forms_of(site, path, GUESSES, GUESSER)
    answers = at_once(lambda each: _post(*each, path, wrong), guessers)
    found = Counter(answers)
    assert found.keys() == {200, 429}, path
    assert most <= found[200] <= most + THREADS, path


def _sign_in(signed: Signed, passphrase: str) -> dict[str, str]:
    return {"name": signed.name, "passphrase": passphrase}


def _post(client: httpx.Client, token: str, path: str, data: dict[str, str]) -> int:
    return client.post(path, data={**data, "csrf_token": token}).status_code


def test_one_of_many_who_have_one_code_joins(world: World, database: Database, clock: Clock, tmp_path: Path) -> None:
    """As when it was photographed and passed on: one joins, and nobody loses what they wrote."""
    clock.instant = real_now()
    first = world.participant()
    code = code_of(world, first)
    racers = [begins_with(world, code) for _ in range(RACERS)]
    with live_site(environment_of(database, tmp_path)) as site:
        clients = [browser(site.address, _cookie(world, each)) for each in racers]
        ready = in_turns(lambda client: (client, token_in(client.get("/start/14").text)), clients)
        answers = at_once(lambda each: _post(*each, "/start/14", {}), ready)
    assert Counter(answers) == {303: RACERS}
    with reading():
        sizes = db.session.scalars(select(func.count()).select_from(Participant).group_by(Participant.case_id)).all()
        assert Counter(sizes) == {2: 1, 1: RACERS - 1}
        assert db.session.scalar(select(func.count()).select_from(Case)) == RACERS


def _cookie(world: World, signed: Signed) -> str:
    with writing():
        token = accounts.begin_sign_in(world.outside, signed.account_id, proven=True)
    return cookie_of(world, token)

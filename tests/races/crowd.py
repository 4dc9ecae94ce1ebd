"""Many people at once, each with an account and a browser of their own, against a portal that runs."""

import re
import ssl
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from threading import Barrier
from typing import Any, TypeVar
from urllib.parse import urlsplit
from uuid import UUID

import httpx
from flask import Flask

from portal.data.transaction import writing
from portal.domain.people import Role
from portal.services import accounts, drafts, intakes
from tests.conftest import TEST_KEY, Database
from tests.factories import NOTHING_DISCLOSED, PASSPHRASE, World
from tests.live import environment

TIMEOUT_SECONDS = 60.0
ONE_REQUEST = httpx.Limits(max_keepalive_connections=0)
_UNUSED_TLS = ssl.create_default_context()  # Made once, since a client without one makes its own, slowly.

Item = TypeVar("Item")
Result = TypeVar("Result")


def environment_of(database: Database, instance: Path) -> Mapping[str, str]:
    """The environment of a portal that shares this test's database, sessions and sealed columns."""
    return environment(database.address, instance, SECRET_KEY="for the tests only", PORTAL_KEYS=TEST_KEY)


def real_now() -> datetime:
    """What a server that was started for a test takes for now."""
    return datetime.now(UTC)


def cookies_of_people(
    world: World, number: int, answers: Mapping[str, Any] = NOTHING_DISCLOSED, *, sent: bool = True
) -> list[str]:
    """Session cookies of so many new people who have filled in the form, and sent it or not."""
    hashed = world.outside.hash_passphrase(PASSPHRASE)
    with writing():
        tokens = [_person(world, answers, hashed, sent=sent) for _ in range(number)]
    return [cookie_of(world, token) for token in tokens]


def _person(world: World, answers: Mapping[str, Any], hashed: str, *, sent: bool) -> str:
    outside = world.outside
    draft = _found(world, token=drafts.begin(outside, {}, frozenset({1})))
    # Among many thousands, two are proposed the same name now and then.
    while accounts.credentials(draft.sign_in_name).account_id is not None:
        draft = drafts.rename(outside, draft)
    sign_in = drafts.make_account(outside, draft, hashed, hashed)
    account_id = accounts.credentials(draft.sign_in_name).account_id
    draft = _found(world, account_id=account_id)
    for step in range(3, 14):
        drafts.save(outside, draft, answers if step == 3 else {}, step=step, private_later=False)
    if sent:
        intakes.send(outside, _found(world, account_id=account_id), "en_GB")
    return sign_in


def _found(world: World, *, token: str | None = None, account_id: UUID | None = None) -> drafts.Draft:
    draft = drafts.find(world.outside, token=token, account_id=account_id)
    assert draft is not None
    return draft


def cookie_of(world: World, token: str) -> str:
    """The cookie of a browser that is signed in with `token`."""
    app: Flask = world.app
    serializer = app.session_interface.get_signing_serializer(app)  # type: ignore[attr-defined]
    return str(serializer.dumps({"_user_id": token, "seen": int(world.outside.now().timestamp())}))


def staff_on_triage(world: World, number: int = 1) -> None:
    for _ in range(number):
        world.account(Role.STAFF)


def browser(address: str, cookie: str) -> httpx.Client:
    """A browser where somebody is signed in; it follows no redirect by itself.

    Each request has a connection of its own, since a server may close one that is kept just as the next request comes.
    """
    client = httpx.Client(
        base_url=address, timeout=TIMEOUT_SECONDS, verify=_UNUSED_TLS, trust_env=False, limits=ONE_REQUEST
    )
    client.cookies.set("session", cookie, domain=urlsplit(address).hostname or "")
    return client


def token_in(page: str) -> str:
    found = re.search(r'name="csrf_token" value="([^"]+)"', page)
    assert found, page[:500]
    return unescape(found[1])


def times_in(page: str) -> list[str]:
    """What the buttons of the open times send, in the order of the page; a time that stands there twice, once."""
    return list(dict.fromkeys(unescape(value) for value in re.findall(r'name="time" value="([^"]+)"', page)))


def in_turns(do: Callable[[Item], Result], items: Sequence[Item], lanes: int = 8) -> list[Result]:
    """Do it for every item, a few at a time."""
    with ThreadPoolExecutor(lanes) as pool:
        return list(pool.map(do, items))


def at_once(do: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    """Do it for every item at the same moment: each has a thread, and all wait for the last one to be ready."""
    barrier = Barrier(len(items))

    def ready(item: Item) -> Result:
        barrier.wait(TIMEOUT_SECONDS)
        return do(item)

    with ThreadPoolExecutor(len(items)) as pool:
        return list(pool.map(ready, items))

"""Twin worlds: the same practice, clock and chance, so that two people who tell different things can be compared."""

import hashlib
import os
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from uuid import UUID

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from werkzeug.http import dump_cookie, parse_cookie
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.data.tenancy import EVERY_PRACTICE, practice_scope
from portal.data.transaction import reading
from portal.domain.messages import Letter
from portal.domain.people import Role
from portal.jobs.worker import run_due
from portal.services.outside import Outside
from portal.web.limits import limiter
from tests.conftest import Clock, Database, Outbox
from tests.factories import World, make_practice
from tests.sameness.variations import Variation

CSRF = re.compile(rb'(name="csrf_token" value=")[^"]*')


@dataclass(frozen=True)
class Seen:
    """One answer as somebody at the wire, or over the shoulder, sees it. Cookies: name, attributes, length."""

    request: str
    status: int
    headers: Sequence[tuple[str, str]]
    cookies: Sequence[tuple[str, int, str]]
    length: int
    body: bytes


@dataclass(frozen=True)
class Life:
    """All that was to be seen of one person's way, the letters that went out, and how many rows each table has."""

    seen: Sequence[Seen]
    letters: Sequence[Letter]
    rows: Mapping[str, int]


def seen(request: str, answer: TestResponse) -> Seen:
    hidden = {"Date", "Set-Cookie"}
    return Seen(
        request=request,
        status=answer.status_code,
        headers=[(name, value) for name, value in answer.headers.items() if name not in hidden],
        cookies=[_cookie(line) for line in answer.headers.getlist("Set-Cookie")],
        length=len(answer.data),
        body=CSRF.sub(rb"\1", answer.data),
    )


def _cookie(line: str) -> tuple[str, int, str]:
    pair, _, attributes = line.partition(";")
    ((name, value),) = parse_cookie(pair).items()
    return name, len(dump_cookie(name, value)), attributes.strip()


class Wire:
    """A browser that writes down all that it gets."""

    def __init__(self, client: FlaskClient) -> None:
        self.client, self.seen = client, list[Seen]()

    def get(self, address: str) -> TestResponse:
        return self._note(f"GET {address}", self.client.get(address))

    def post(self, address: str, data: Mapping[str, object]) -> TestResponse:
        return self._note(f"POST {address}", self.client.post(address, data=data))

    def _note(self, request: str, answer: TestResponse) -> TestResponse:
        self.seen.append(seen(request, answer))
        return answer


Walk = Callable[[World, Wire, Variation], None]
WalkBeside = Callable[[World, Variation], Sequence[Seen]]


class Twins:
    """Makes the same world again and again, and lets one person live in it."""

    def __init__(
        self, app: Flask, database: Database, clock: Clock, outbox: Outbox, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.app, self.database, self.clock, self.outbox, self.monkeypatch = app, database, clock, outbox, monkeypatch
        self.real: Outside = app.extensions["outside"]

    def live(self, told: Variation, walk: Walk) -> Life:
        """Somebody who tells this goes this way, in a world made anew; then the worker does what is due."""
        with self.app.app_context():
            self._begin_anew()
            practice_id = make_practice(self._outside())
            with practice_scope(practice_id):
                world = World(self.app, self._outside(), practice_id)
                people_the_world(world)
                wire = Wire(world.draft(told.answers, later=told.later).client)
                walk(world, wire, told)
                run_due(self._outside())
                return Life(wire.seen, tuple(self.outbox.letters), rows_of_every_table())

    def live_beside(self, told: Variation, walk: WalkBeside) -> Life:
        """Somebody lives beside a partner who tells this: only what the first gets to see is written down."""
        with self.app.app_context():
            self._begin_anew()
            practice_id = make_practice(self._outside())
            with practice_scope(practice_id):
                world = World(self.app, self._outside(), practice_id)
                people_the_world(world)
                seen = walk(world, told)
                run_due(self._outside())
                return Life(seen, tuple(self.outbox.letters), rows_of_every_table())

    def _outside(self) -> Outside:
        outside: Outside = self.app.extensions["outside"]
        return outside

    def _begin_anew(self) -> None:
        db.session.remove()
        db.engine.dispose()
        self.database.reset()
        limiter.reset()
        self.outbox.letters.clear()
        self.clock.instant = Clock().instant
        dice = random.Random(7)  # noqa: S311 - chance that can be repeated
        references, tokens, rows, codes = count(), count(), count(1), count()
        # A count for each size: libraries draw some once in a process, which must not shift what is drawn for a person.
        noise: dict[int, Iterator[int]] = defaultdict(count)
        self.monkeypatch.setattr(os, "urandom", lambda size: _bytes(f"noise of {size}", next(noise[size]), size))
        self.app.extensions["outside"] = replace(
            self.real,
            new_id=lambda: UUID(int=next(rows)),
            new_reference=lambda: f"R{next(references):09}",
            new_token=lambda: _bytes("token", next(tokens), 32).hex()[:43],
            choose=dice.choice,
            new_recovery_code=lambda: _code(next(codes)),
        )


def _code(number: int) -> str:
    return f"BBBB-CCCC-{number // 28 % 28 + 1000:04}-{number % 28 + 2000:04}"


def _bytes(kind: str, number: int, size: int) -> bytes:
    return hashlib.shake_256(f"{kind}-{number}".encode()).digest(size)


def people_the_world(world: World) -> None:
    """Three therapists, of whom one knows about violence, and people on triage who get the letters of the queue."""
    world.therapist("Amara Example")
    world.therapist("Bo Example", competence={"infidelity": 3, "trauma_abuse": 3}, fee=9000)
    world.therapist("Chi Example", competence={"infidelity": 1, "drift": 3}, fee=7000)
    world.account(Role.STAFF)
    world.account(Role.LEAD)


def rows_of_every_table() -> dict[str, int]:
    with reading():
        return {
            table.name: db.session.scalar(select(func.count()).select_from(table), execution_options=EVERY_PRACTICE)
            or 0
            for table in db.metadata.sorted_tables
        }


def demand_same(first: Life, second: Life) -> None:
    """Nothing that can be seen from outside, and no count of rows, tells the two lives apart."""
    assert [each.request for each in first.seen] == [each.request for each in second.seen]
    for one, other in zip(first.seen, second.seen, strict=True):
        assert (one.status, one.headers, one.cookies) == (other.status, other.headers, other.cookies), one.request
        assert one.body == other.body, one.request
        assert one.length == other.length, one.request
    assert first.letters == second.letters
    assert first.rows == second.rows

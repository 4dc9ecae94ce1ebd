"""The worker itself: it tidies, works until it is stopped, and outlives a database that is away."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.exc import (
    DBAPIError,
    InterfaceError,
    InternalError,
    OperationalError,
    ProgrammingError,
)

from portal.data.base import db
from portal.data.tables import IntakeDraft
from portal.data.transaction import reading, writing
from portal.jobs import worker
from portal.services import drafts, jobs
from portal.services.jobs import Leased
from portal.services.outside import Outside
from tests.conftest import Clock
from tests.factories import World
from tests.jobs.queueing import queue


@pytest.mark.parametrize(("ahead", "left"), [(timedelta(seconds=-1), 1), (timedelta(0), 0)])
def test_tidying_deletes_drafts_that_have_run_out(
    world: World, outside: Outside, clock: Clock, ahead: timedelta, left: int
) -> None:
    with writing():
        drafts.begin(outside, {}, frozenset({1}))
    clock.pass_time(drafts.UNNAMED_FOR + ahead)
    worker.tidy(outside)
    with reading():
        assert len(db.session.scalars(select(IntakeDraft.id)).all()) == left


def test_tidying_keeps_a_draft_with_an_account_for_longer(world: World, outside: Outside, clock: Clock) -> None:
    world.draft()
    clock.pass_time(drafts.NAMED_FOR - timedelta(seconds=1))
    worker.tidy(outside)
    with reading():
        assert len(db.session.scalars(select(IntakeDraft.id)).all()) == 1


def test_the_worker_works_until_it_is_stopped(
    world: World, outside: Outside, done: list[UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    queue(outside)
    pauses: list[float] = []
    monkeypatch.setattr("portal.jobs.worker.time.sleep", pauses.append)
    worker.run_until(outside, lambda: len(pauses) == 2)
    assert len(done) == 1
    assert pauses == [worker.PAUSE_SECONDS] * 2


@pytest.mark.parametrize("kind", [OperationalError, InterfaceError, InternalError, ProgrammingError])
def test_the_worker_outlives_a_database_that_is_away(
    world: World,
    outside: Outside,
    done: list[UUID],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    kind: type[DBAPIError],
) -> None:
    queue(outside)
    pauses: list[float] = []
    lease_jobs = jobs.lease
    away = kind("SELECT", {}, ConnectionError("away from sam@example.org"))

    def away_at_first(outside: Outside) -> Leased | None:
        if not pauses:
            raise away
        return lease_jobs(outside)

    monkeypatch.setattr(jobs, "lease", away_at_first)
    monkeypatch.setattr("portal.jobs.worker.time.sleep", pauses.append)
    worker.run_until(outside, lambda: len(pauses) == 2)
    assert len(done) == 1
    assert kind.__name__ in caplog.text
    assert "@" not in caplog.text


def test_tidying_that_fails_keeps_no_job_waiting(
    world: World, outside: Outside, done: list[UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_outside: Outside) -> None:
        raise OperationalError("DELETE", {}, ConnectionError("away"))

    queue(outside)
    pauses: list[float] = []
    monkeypatch.setattr(worker, "tidy", broken)
    monkeypatch.setattr("portal.jobs.worker.time.sleep", pauses.append)
    worker.run_until(outside, lambda: len(pauses) == 2)
    assert len(done) == 1

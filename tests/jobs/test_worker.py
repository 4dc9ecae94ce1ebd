"""Jobs are done once, tried again with growing waits, parked at last, and taken over from a worker that died."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from itertools import pairwise
from threading import Barrier
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from portal.data.base import db
from portal.data.tables import IntakeDraft, Job
from portal.data.tenancy import current_practice
from portal.data.transaction import reading, writing
from portal.jobs import worker
from portal.services import drafts, jobs
from portal.services.jobs import FIRST_WAIT, LEASE, MOST_ATTEMPTS, Leased
from portal.services.outside import Outside
from tests.conftest import Clock
from tests.factories import World

KIND = "message.send"


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[UUID]:
    """The rows about which jobs were done; the work itself is only noted."""
    subjects: list[UUID] = []
    monkeypatch.setattr(worker, "KINDS", {KIND: lambda _outside, subject: subjects.append(subject)})
    return subjects


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """When a job was tried that always fails."""
    tried: list[datetime] = []

    def fail(outside: Outside, _subject: UUID) -> None:
        tried.append(outside.now())
        raise ConnectionError("the post office is closed")

    monkeypatch.setattr(worker, "KINDS", {KIND: fail})
    return tried


def queue(outside: Outside, number: int = 1, due_at: datetime | None = None) -> list[UUID]:
    subjects = [outside.new_id() for _ in range(number)]
    with writing():
        for subject in subjects:
            jobs.enqueue(outside, KIND, subject, due_at)
    return subjects


def the_job() -> Job:
    with reading():
        return db.session.scalars(select(Job)).one()


def lease(outside: Outside, most: int = 100) -> list[Leased]:
    with writing():
        return jobs.lease(outside, most)


def test_a_job_that_is_due_is_done_once(world: World, outside: Outside, done: list[UUID]) -> None:
    subjects = queue(outside, 3)
    assert worker.run_due(outside) == 3
    assert worker.run_due(outside) == 0
    assert sorted(done) == sorted(subjects)


def test_a_job_waits_until_it_is_due(world: World, outside: Outside, clock: Clock, done: list[UUID]) -> None:
    queue(outside, due_at=clock() + timedelta(minutes=10))
    clock.pass_time(timedelta(minutes=10) - timedelta(seconds=1))
    assert worker.run_due(outside) == 0
    clock.pass_time(timedelta(seconds=1))
    assert worker.run_due(outside) == 1


def test_two_workers_at_once_lease_each_job_once(app: Flask, world: World, outside: Outside) -> None:
    subjects = queue(outside, 60)
    barrier = Barrier(2)

    def work(_number: int) -> list[UUID]:
        with app.app_context():
            barrier.wait(30)
            found: list[UUID] = []
            while leased := lease(outside, 5):
                found += [job.subject_id for job in leased]
            return found

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(work, range(2))
    assert sorted(first + second) == sorted(subjects)


def test_a_lease_holds_for_its_time_and_is_then_taken_over(
    world: World, outside: Outside, clock: Clock, done: list[UUID]
) -> None:
    (subject,) = queue(outside)
    (dead,) = lease(outside)
    clock.pass_time(LEASE)
    assert worker.run_due(outside) == 0
    clock.pass_time(timedelta(seconds=1))
    assert worker.run_due(outside) == 1
    assert done == [subject]
    assert (dead.attempt, the_job().attempts, the_job().state) == (1, 2, "done")


def test_what_fails_comes_back_later_each_time_for_longer(
    world: World, outside: Outside, clock: Clock, failing: list[datetime]
) -> None:
    queue(outside)
    began = clock()
    for attempt in range(1, MOST_ATTEMPTS):
        assert worker.run_due(outside) == 1
        assert the_job().due_at - clock() == FIRST_WAIT * 2 ** (attempt - 1)
        clock.instant = the_job().due_at - timedelta(seconds=1)
        assert worker.run_due(outside) == 0
        clock.pass_time(timedelta(seconds=1))
    waits = [later - earlier for earlier, later in pairwise(failing)]
    assert waits == sorted(set(waits))
    assert clock() - began == FIRST_WAIT * (2 ** (MOST_ATTEMPTS - 1) - 1)


def test_what_keeps_failing_is_parked_with_its_error(
    world: World, outside: Outside, clock: Clock, failing: list[datetime]
) -> None:
    queue(outside)
    for _ in range(MOST_ATTEMPTS + 3):
        worker.run_due(outside)
        clock.pass_time(timedelta(days=1))
    job = the_job()
    assert len(failing) == MOST_ATTEMPTS == 8
    assert (job.state, job.attempts, job.last_error) == ("parked", 8, "ConnectionError: the post office is closed")


def test_a_job_of_an_unknown_kind_fails_and_harms_no_other(world: World, outside: Outside, done: list[UUID]) -> None:
    with writing():
        jobs.enqueue(outside, "no.such.kind", outside.new_id())
    (subject,) = queue(outside)
    assert worker.run_due(outside) == 2
    assert done == [subject]
    with reading():
        assert set(db.session.scalars(select(Job.state))) == {"waiting", "done"}


def test_a_job_works_in_the_practice_that_queued_it(
    world: World, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[UUID] = []
    monkeypatch.setattr(worker, "KINDS", {KIND: lambda _outside, _subject: seen.append(current_practice())})
    queue(outside)
    worker.run_due(outside)
    assert seen == [world.practice_id]


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


def test_the_worker_outlives_a_database_that_is_away(
    world: World, outside: Outside, done: list[UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    queue(outside)
    pauses: list[float] = []
    lease_jobs = jobs.lease

    def away_at_first(*arguments: Any) -> list[Leased]:
        if not pauses:
            raise OperationalError("SELECT", {}, ConnectionError("away"))
        return lease_jobs(*arguments)

    monkeypatch.setattr(jobs, "lease", away_at_first)
    monkeypatch.setattr("portal.jobs.worker.time.sleep", pauses.append)
    worker.run_until(outside, lambda: len(pauses) == 2)
    assert len(done) == 1

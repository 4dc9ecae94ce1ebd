"""Jobs are done once, tried again with growing waits, parked at last, and taken over from a worker that died."""

import smtplib
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from itertools import pairwise
from threading import Barrier
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import column, literal, select, update
from sqlalchemy.exc import (
    DBAPIError,
    IntegrityError,
)

from portal.data.base import db
from portal.data.tables import Job
from portal.data.tenancy import current_practice, practice_scope
from portal.data.transaction import reading, writing
from portal.jobs import worker
from portal.services import jobs
from portal.services.jobs import FIRST_WAIT, LEASE, MOST_ATTEMPTS, Leased
from portal.services.outside import Outside
from tests.conftest import Clock, Database
from tests.factories import World, make_practice
from tests.jobs.queueing import KIND, queue


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """When a job was tried that always fails."""
    tried: list[datetime] = []

    def fail(outside: Outside, _subject: UUID) -> None:
        tried.append(outside.now())
        raise ConnectionError("the post office is closed")

    monkeypatch.setattr(worker, "KINDS", {KIND: fail})
    return tried


def the_job() -> Job:
    with reading():
        return db.session.scalars(select(Job)).one()


def lease(outside: Outside) -> Leased | None:
    with writing():
        return jobs.lease(outside)


def a_lease(outside: Outside) -> Leased:
    leased = lease(outside)
    assert leased is not None
    return leased


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
            while leased := lease(outside):
                found.append(leased.subject_id)
            return found

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(work, range(2))
    assert sorted(first + second) == sorted(subjects)


def test_a_lease_holds_for_its_time_and_is_then_taken_over(
    world: World, outside: Outside, clock: Clock, done: list[UUID]
) -> None:
    (subject,) = queue(outside)
    dead = a_lease(outside)
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
    assert (job.state, job.attempts, job.last_error) == ("parked", 8, "ConnectionError")


def test_a_job_that_takes_its_worker_with_it_each_time_is_parked_and_stops_no_other(
    world: World, outside: Outside, clock: Clock, done: list[UUID]
) -> None:
    queue(outside, 2)
    for _ in range(MOST_ATTEMPTS):
        a_lease(outside)
        a_lease(outside)
        assert lease(outside) is None
        clock.pass_time(LEASE + timedelta(seconds=1))
    (behind,) = queue(outside)
    assert worker.run_due(outside) == 1
    assert done == [behind]
    with reading():
        found = db.session.execute(select(Job.state, Job.leased_until, Job.last_error).where(Job.state != "done")).all()
    assert [tuple(row) for row in found] == [("parked", None, "the worker ended each time")] * 2


def test_a_slow_job_does_not_use_up_the_lease_of_the_next(
    world: World, outside: Outside, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second worker that looks while the first is busy finds what the first has not begun."""
    queued = queue(outside, 2)
    done: list[UUID] = []

    def slow(outside: Outside, subject: UUID) -> None:
        done.append(subject)
        clock.pass_time(LEASE - timedelta(seconds=1))
        assert {subject, a_lease(outside).subject_id} == set(queued)

    monkeypatch.setattr(worker, "KINDS", {KIND: slow})
    assert worker.run_due(outside) == 1
    assert len(done) == 1


@pytest.mark.parametrize("settle", ["finish", "fail"])
def test_who_has_lost_the_lease_changes_nothing(world: World, outside: Outside, clock: Clock, settle: str) -> None:
    queue(outside)
    lost = a_lease(outside)
    clock.pass_time(LEASE + timedelta(seconds=1))
    held = a_lease(outside)
    with writing():
        if settle == "finish":
            jobs.finish(outside, lost)
        else:
            jobs.fail(outside, lost, "Late")
    job = the_job()
    assert (job.state, job.last_error, job.leased_until) == ("waiting", None, clock() + LEASE)
    with writing():
        jobs.finish(outside, held)
    with writing():
        jobs.fail(outside, held, "Late")
    assert (the_job().state, the_job().last_error) == ("done", None)


REFUSED = smtplib.SMTPRecipientsRefused({"sam@example.org": (550, b"sam@example.org is not here")})
SENDER_REFUSED = smtplib.SMTPSenderRefused(451, b"greylisted", "messages@practice.example")
DUPLICATE = IntegrityError("INSERT", {"name": "sam@example.org"}, ValueError("sam@example.org exists"))


@pytest.mark.parametrize(
    ("error", "kept"),
    [
        (REFUSED, "SMTPRecipientsRefused 550"),
        (SENDER_REFUSED, "SMTPSenderRefused 451"),
        (DUPLICATE, "IntegrityError"),
    ],
)
def test_neither_the_row_nor_the_log_keeps_an_address(
    world: World,
    outside: Outside,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    error: Exception,
    kept: str,
) -> None:
    def fail(_outside: Outside, _subject: UUID) -> None:
        raise error

    monkeypatch.setattr(worker, "KINDS", {KIND: fail})
    queue(outside)
    worker.run_due(outside)
    assert the_job().last_error == kept
    assert kept in caplog.text
    assert "test_worker.py" in caplog.text
    assert "@" not in caplog.text


def test_the_database_names_no_values_in_its_errors(world: World) -> None:
    with pytest.raises(DBAPIError) as caught, writing():
        db.session.execute(update(Job).where(Job.kind == literal("sam@example.org")).values(attempts=column("nowhere")))
    assert "sam@example.org" not in str(caught.value)


def test_parked_jobs_are_counted_by_practice_and_kind(world: World, outside: Outside, clock: Clock) -> None:
    with practice_scope(make_practice(outside, "Elsewhere", "elsewhere.example")):
        queue(outside, 2)
    queue(outside)
    for _ in range(MOST_ATTEMPTS):
        while lease(outside):
            pass
        clock.pass_time(LEASE + timedelta(seconds=1))
    assert lease(outside) is None
    with reading():
        assert (jobs.parked(), jobs.parked(KIND), jobs.parked("booking.expire")) == (1, 1, 0)


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


def test_the_database_learns_how_large_its_tables_are(world: World, database: Database) -> None:
    world.participant()
    worker.look_at_sizes(world.outside)
    if database.kind == "sqlite":
        with reading():
            known = db.session.connection().exec_driver_sql("SELECT DISTINCT tbl FROM sqlite_stat1").scalars().all()
        assert {"cases", "tasks", "participants"} <= set(known)

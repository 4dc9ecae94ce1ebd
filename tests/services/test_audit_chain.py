"""Sealing and looking: on both databases, with whoever wants to change what was recorded."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from threading import Barrier

import pytest
from flask import Flask
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError

from portal.data.base import db
from portal.data.dialect import is_sqlite
from portal.data.tables import AuditLine, AuditLink
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.domain.audit import entry
from portal.domain.audit_chain import Head
from portal.services import audit, audit_chain
from portal.services.audit_chain import Found
from portal.services.outside import Outside
from tests.conftest import Clock
from tests.factories import World, make_practice


def write(outside: Outside, number: int = 1) -> None:
    with writing():
        for version in range(number):
            audit.record(outside, entry("disclosure.read", version=version, ground="triage"), by=None)


def seal(outside: Outside) -> Head:
    with writing():
        return audit_chain.seal(outside)[0]


def look(published: Head | None = None) -> Found:
    with reading():
        return audit_chain.look({published.number: published.digest} if published else {})


@contextmanager
def intruding() -> Iterator[Callable[[str], None]]:
    """Somebody who may do anything to the database; what they did is undone at the end."""
    with writing():
        connection = db.session.connection()
        if is_sqlite(connection):
            for table in ("audit_lines", "audit_links"):
                for what in ("update", "delete"):
                    connection.exec_driver_sql(f"DROP TRIGGER {table}_no_{what}")
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        else:
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        yield lambda statement: connection.execute(text(statement))  # type: ignore[misc]
        db.session.rollback()


def looked(published: Head) -> list[tuple[str, int]]:
    found = audit_chain.look({published.number: published.digest})
    return [(fault.kind.value, fault.number) for fault in found.faults]


def test_lines_are_sealed_once_and_in_order(world: World, outside: Outside) -> None:
    assert seal(outside).number == 0
    write(outside, 3)
    first = seal(outside)
    assert seal(outside) == first
    write(outside, 2)
    head = seal(outside)
    assert (first.number, head.number) == (3, 5)
    found = look(head)
    assert (found.head, found.faults, found.waiting, found.slipped_in) == (head, (), 0, 0)
    write(outside)
    assert look(head).waiting == 1


def test_each_practice_has_a_chain_of_its_own(world: World, outside: Outside) -> None:
    write(outside, 2)
    with practice_scope(make_practice(outside, host="other.example")):
        write(outside, 1)
        assert seal(outside).number == 1
        assert look().waiting == 0
    assert look().waiting == 2
    assert seal(outside).number == 2


def test_more_than_one_transaction_takes_is_sealed_bit_by_bit(
    world: World, outside: Outside, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit_chain, "AT_ONCE", 2)
    write(outside, 5)
    assert [seal(outside).number for _ in range(4)] == [2, 4, 5, 5]
    assert look().faults == ()


@pytest.mark.parametrize(
    ("done", "shows"),
    [
        ("UPDATE audit_lines SET kind = 'sign_in.begun' WHERE id = (SELECT line_id {third})", [("changed", 3)]),
        ("DELETE FROM audit_lines WHERE id = (SELECT line_id {third})", [("removed", 3)]),
        ("DELETE FROM audit_links WHERE number = 3", [("missing", 3)]),
        ("DELETE FROM audit_links WHERE number > 3", [("cut_off", 4)]),
    ],
)
def test_what_somebody_did_to_the_tables_shows(
    world: World, outside: Outside, done: str, shows: list[tuple[str, int]]
) -> None:
    write(outside, 5)
    head = seal(outside)
    with intruding() as do:
        do(done.format(third="FROM audit_links WHERE number = 3"))
        assert looked(head) == shows
    assert look(head).faults == ()


def test_lines_cut_off_with_their_links_show_by_what_was_published(world: World, outside: Outside) -> None:
    write(outside, 5)
    head = seal(outside)
    with intruding() as do:
        do("DELETE FROM audit_lines WHERE id IN (SELECT line_id FROM audit_links WHERE number > 3)")
        do("DELETE FROM audit_links WHERE number > 3")
        assert looked(head) == [("cut_off", 4)]
        assert audit_chain.look({}).faults == ()  # Why heads are published outside of the database.


def test_a_line_slipped_in_for_an_instant_long_past_shows(world: World, outside: Outside, clock: Clock) -> None:
    write(outside)
    clock.pass_time(timedelta(days=3))
    write(outside)
    seal(outside)
    clock.pass_time(timedelta(days=-2))
    write(outside)
    clock.pass_time(timedelta(days=2))
    found = look()
    assert (found.waiting, found.slipped_in) == (0, 1)
    assert seal(outside).number == 2


@pytest.mark.parametrize("change", ["UPDATE audit_links SET number = 9", "DELETE FROM audit_links"])
def test_links_are_append_only(world: World, outside: Outside, change: str) -> None:
    write(outside)
    seal(outside)
    with pytest.raises(DBAPIError, match="append-only"), writing():
        db.session.connection().execute(text(change))


def test_two_workers_at_once_make_one_chain(app: Flask, world: World, outside: Outside) -> None:
    write(outside, 40)
    together = Barrier(4)

    def work() -> None:
        with app.app_context(), practice_scope(world.practice_id):
            together.wait(10)
            seal(outside)

    with ThreadPoolExecutor(4) as pool:
        for each in [pool.submit(work) for _ in range(4)]:
            each.result(30)
    found = look()
    assert (found.head.number, found.faults, found.waiting) == (40, (), 0)
    with reading():
        assert db.session.scalar(select(func.count()).select_from(AuditLink)) == 40
        assert db.session.scalar(select(func.count()).select_from(AuditLine)) == 40

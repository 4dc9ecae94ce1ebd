"""The transaction: begun only where its mode was said, whole or not at all, and unable to write when it only reads."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from portal.data.base import db
from portal.data.tables import AuditLine, Job
from portal.data.transaction import NoTransaction, reading, writing
from portal.domain.audit import entry
from portal.services import audit, jobs
from tests.factories import World


def _jobs() -> int:
    with reading():
        return db.session.scalar(select(func.count()).select_from(Job)) or 0


def test_a_query_outside_of_a_transaction_raises(world: World) -> None:
    with pytest.raises(NoTransaction):
        db.session.scalar(select(func.count()).select_from(Job))


def test_one_transaction_is_not_begun_inside_another(world: World) -> None:
    with reading(), pytest.raises(NoTransaction), writing():
        pass


def test_what_is_written_stays_after_the_block(world: World) -> None:
    with writing():
        jobs.enqueue(world.outside, "alert.go_further", world.practice_id)
    assert _jobs() == 1


def test_an_error_leaves_nothing_behind(world: World) -> None:
    with pytest.raises(ZeroDivisionError), writing():
        jobs.enqueue(world.outside, "alert.go_further", world.practice_id)
        db.session.flush()
        raise ZeroDivisionError
    assert _jobs() == 0


def test_a_transaction_that_reads_can_not_write(world: World) -> None:
    with pytest.raises(DBAPIError), reading():
        jobs.enqueue(world.outside, "alert.go_further", world.practice_id)
        db.session.flush()


@pytest.mark.parametrize("change", ["update", "delete"])
def test_audit_lines_can_be_neither_changed_nor_deleted(world: World, change: str) -> None:
    with writing():
        audit.record(world.outside, entry("sign_in.refused"), by=None)
    with pytest.raises(DBAPIError, match="append-only"), writing():
        line = db.session.scalars(select(AuditLine)).one()
        if change == "update":
            line.kind = "sign_in.begun"
        else:
            db.session.delete(line)
        db.session.flush()

"""Reading once more after a view was refused: its transaction was rolled back, and its practice left."""

from collections.abc import Iterator
from contextlib import contextmanager

from flask import g

from portal.data.tenancy import practice_scope
from portal.data.transaction import reading


@contextmanager
def afterwards() -> Iterator[None]:
    """For error handlers that need rows: a new transaction that can't write, in the practice of this request."""
    with practice_scope(g.practice.id), reading():
        yield

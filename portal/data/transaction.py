"""The transaction: one for each request, job and command, in its mode, and begun nowhere else.

SQLAlchemy begins a transaction by itself at the first query. Here that happens only inside `reading()` or `writing()`:
a query anywhere else raises, so that no code can hold the database without having said whether it will write.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum

from sqlalchemy import Connection, Engine, event

from portal.data.base import db
from portal.data.dialect import begin, in_turn, prepare_connections


class Mode(Enum):
    READ = "read"
    WRITE = "write"


class NoTransaction(RuntimeError):
    """A query outside `reading()` and `writing()`, or one of them inside the other."""


_mode: ContextVar[Mode | None] = ContextVar("transaction_mode", default=None)


def govern(engine: Engine) -> None:
    """Make every transaction of `engine` begin in the mode that was chosen, and none without."""
    prepare_connections(engine)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        mode = _mode.get()
        if mode is None:
            raise NoTransaction("a query outside of a transaction")
        begin(connection, writes=mode is Mode.WRITE)


@contextmanager
def choose(mode: Mode) -> Iterator[None]:
    """Let transactions begin in `mode`, without beginning or ending one (for migrations, which do that themselves)."""
    if _mode.get() is not None:
        raise NoTransaction("a transaction inside a transaction")
    token = _mode.set(mode)
    try:
        yield
    finally:
        _mode.reset(token)


@contextmanager
def reading() -> Iterator[None]:
    """A transaction that can't write. Rows stay usable after it, detached."""
    with choose(Mode.READ):
        try:
            yield
        finally:
            db.session.close()


@contextmanager
def writing() -> Iterator[None]:
    """A transaction that commits when the block ends well, and leaves nothing behind when it raises."""
    with choose(Mode.WRITE), in_turn(db.engine):
        try:
            yield
            db.session.commit()
        finally:
            db.session.close()

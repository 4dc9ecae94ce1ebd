"""All that SQLite and PostgreSQL do differently."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, PrimaryKeyConstraint, UniqueConstraint, event, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from portal.data.base import db

BUSY_TIMEOUT_MS = 15_000


class DanglingReferences(RuntimeError):
    """Rows of the tables named point to rows that are not there."""


def is_sqlite(bind: Engine | Connection) -> bool:
    return bind.dialect.name == "sqlite"


def prepare_connections(engine: Engine) -> None:
    """Set each new SQLite connection up for several writers; the driver must not begin transactions by itself."""
    if not is_sqlite(engine):
        return

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_TIMEOUT_MS}"):
            connection.execute(f"PRAGMA {pragma}")


_writer = Lock()


def in_turn(engine: Engine) -> AbstractContextManager[object]:
    """Wait for one's turn to write. On SQLite the threads of a process queue here: its own waiting is a lottery, in
    which one of many can lose until its time is over. PostgreSQL lets writers work side by side.
    """
    return _writer if is_sqlite(engine) else nullcontext()


def begin(connection: Connection, *, writes: bool) -> None:
    """Begin the transaction in its mode: writers take SQLite's lock at once, readers can't write on either database."""
    if is_sqlite(connection):
        connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN DEFERRED")
    elif not writes:
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")


ROWS_LOOKED_AT = 1000


def learn_sizes(session: Session) -> None:
    """Let SQLite look at its tables anew. Without that it takes every index for as good as another, and reads a whole
    practice where one case was asked for. PostgreSQL does it by itself.
    """
    connection = session.connection()
    if is_sqlite(connection):
        connection.exec_driver_sql(f"PRAGMA analysis_limit={ROWS_LOOKED_AT}")
        connection.exec_driver_sql("ANALYZE")


def answers(session: Session) -> bool:
    """Whether the database answers a query; one about no rows, so the practice filter has no say in it."""
    return bool(session.connection().scalar(text("SELECT 1")) == 1)


@contextmanager
def rebuilding(connection: Connection) -> Iterator[None]:
    """One transaction, committed at its end, in which a table that others point to can be dropped and made anew.

    SQLite changes most things of a table only so. Its foreign keys are off meanwhile, which it allows only outside of
    a transaction, and all of them are looked at before the commit. PostgreSQL needs none of this. Raises
    DanglingReferences.
    """
    if not is_sqlite(connection):
        with connection.begin():
            yield
        return
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        with connection.begin():
            yield
            dangling = {row[0] for row in connection.exec_driver_sql("PRAGMA foreign_key_check")}
            if dangling:
                raise DanglingReferences(", ".join(sorted(dangling)))
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


def violated(error: IntegrityError) -> str | None:
    """The name of the constraint that was violated, as the metadata has it ("uq_accounts_practice_id_name"), on both
    databases; None if the database does not tell, as SQLite for foreign keys.
    """
    diagnosis = getattr(error.orig, "diag", None)
    if diagnosis is not None:
        name: str | None = diagnosis.constraint_name
        return name
    kind, _, what = str(error.orig).partition(" constraint failed: ")
    if kind == "UNIQUE":
        return _unique_over(what.split(", "))
    return what or None if kind == "CHECK" else None


def _unique_over(columns: Sequence[str]) -> str | None:
    """The primary key, unique constraint or unique index over columns that SQLite names as "accounts.name"."""
    table = db.metadata.tables[columns[0].partition(".")[0]]
    unique: list[Any] = [
        each for each in table.constraints if isinstance(each, UniqueConstraint | PrimaryKeyConstraint)
    ]
    unique += [index for index in table.indexes if index.unique]
    found = (each for each in unique if {f"{table.name}.{column.name}" for column in each.columns} == set(columns))
    return next((str(each.name) for each in found), None)

"""The tables as the migrations make them, and whether the database has them so."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.orm import Session

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations"


@dataclass(frozen=True, slots=True)
class Schema:
    """The revision at which the database `stands` (None: it has no tables), and the one that this portal needs."""

    stands: str | None
    needed: str | None

    @property
    def is_current(self) -> bool:
        return self.stands == self.needed


def schema_of(session: Session) -> Schema:
    """Ask the database inside a transaction. Raises SQLAlchemyError if it does not answer."""
    return Schema(MigrationContext.configure(session.connection()).get_current_revision(), _needed())


@cache
def _needed() -> str | None:
    """Read once: the migrations of a running portal stay as they are."""
    return ScriptDirectory(str(MIGRATIONS)).get_current_head()

"""Migrations run on the application's own engine, in one transaction that writes, whatever the number of versions."""

from alembic import context
from flask import current_app
from sqlalchemy.types import TypeEngine

from portal.data import tables  # noqa: F401 - imported so that the metadata is whole
from portal.data.base import Sealed, UtcDateTime, db
from portal.data.dialect import rebuilding
from portal.data.transaction import Mode, choose


def render_item(kind: str, item: object, _context: object) -> str | bool:
    """Write the portal's own column types as what they are to the database, so that a migration never changes."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, Sealed):
        return "sa.LargeBinary()"
    return False


def compare_type(
    _context: object, _column: object, _metadata: object, _inspected: object, metadata_type: TypeEngine[object]
) -> bool | None:
    return False if isinstance(metadata_type, UtcDateTime | Sealed) else None


def run() -> None:
    with choose(Mode.WRITE), db.engine.connect() as connection, rebuilding(connection):
        context.configure(
            connection=connection,
            target_metadata=db.metadata,
            render_as_batch=True,
            render_item=render_item,
            compare_type=compare_type,
        )
        context.run_migrations()


if context.is_offline_mode():
    current_app.logger.error("migrations need a database to run on")
    raise SystemExit(2)
run()

"""Migrations go up, down and up again with rows in the tables, and leave the triggers standing."""

import flask_migrate
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from flask import Flask
from sqlalchemy import func, inspect, select, text

from portal.data.base import Sealed, UtcDateTime, db
from portal.data.dialect import APPEND_ONLY
from portal.data.tables import AuditLine
from portal.data.tenancy import EVERY_PRACTICE
from portal.data.transaction import Mode, choose, reading
from portal.domain.people import Role
from tests.factories import World

TRIGGERS = {
    "sqlite": "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT event_object_table FROM information_schema.triggers",
}


def test_up_down_and_up_again_with_rows(world: World, app: Flask) -> None:
    world.account(Role.STAFF)
    world.therapist()
    world.participant()
    flask_migrate.downgrade(revision="base")
    with choose(Mode.READ), db.engine.connect() as connection:
        assert set(inspect(connection).get_table_names()) == {"alembic_version"}
    flask_migrate.upgrade()
    with reading():
        lines = select(func.count()).select_from(AuditLine).execution_options(**EVERY_PRACTICE)
        assert db.session.scalar(lines) == 0


def test_the_tables_are_those_of_the_models(world: World, app: Flask) -> None:
    def same_type(_context: object, _inspected: object, _column: object, _found: object, wanted: object) -> bool | None:
        return False if isinstance(wanted, UtcDateTime | Sealed) else None

    with choose(Mode.READ), db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": same_type})
        assert compare_metadata(context, db.metadata) == []


def test_every_append_only_table_has_its_triggers(world: World, app: Flask) -> None:
    with choose(Mode.READ), db.engine.connect() as connection:
        guarded = {row[0] for row in connection.execute(text(TRIGGERS[connection.dialect.name]))}
    assert guarded == set(APPEND_ONLY)

"""Migrations go up, down and up again with rows in the tables, and leave the triggers standing."""

import shutil
from pathlib import Path

import flask_migrate
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask, current_app
from sqlalchemy import delete, func, inspect, select, text
from sqlalchemy.exc import IntegrityError

from portal.data.base import Sealed, UtcDateTime, db
from portal.data.schema import MIGRATIONS
from portal.data.tables import Account, AuditLine, Therapist
from portal.data.tenancy import EVERY_PRACTICE
from portal.data.transaction import Mode, choose, reading, writing
from portal.domain.people import Role
from tests.factories import World

TRIGGERS = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
}
GUARDS = {
    "sqlite": {f"{table}_no_{what}" for table in ("audit_lines", "audit_links") for what in ("update", "delete")},
    "postgresql": {"audit_lines_no_change", "audit_links_no_change"},
}

INDEX_OF_THE_QUEUE = {
    "sqlite": "SELECT sql FROM sqlite_master WHERE name = 'ix_cases_queue'",
    "postgresql": "SELECT indexdef FROM pg_indexes WHERE indexname = 'ix_cases_queue'",
}

REVISIONS = [each.revision for each in ScriptDirectory(str(MIGRATIONS)).walk_revisions()][1:]
"""All but the newest, from the newest down."""

SCRATCH = """
from alembic import op
import sqlalchemy as sa

revision = "scratch"
down_revision = "{head}"


def upgrade():
    {change}


def downgrade():
    pass
"""
REBUILD = """with op.batch_alter_table("accounts") as batch:
        batch.alter_column("display_name", type_=sa.String(90))"""
EMPTY = """op.execute("DELETE FROM participants")"""


def test_up_down_and_up_again_with_rows(world: World, app: Flask) -> None:
    world.account(Role.STAFF)
    world.therapist()
    world.participant()
    for revision in REVISIONS:
        # To each revision and up again, so that each goes up over rows.
        flask_migrate.downgrade(revision=revision)
        flask_migrate.upgrade()
    with reading():
        assert db.session.scalars(select(Therapist.id).execution_options(**EVERY_PRACTICE)).all()
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

    def can_be_compared(_object: object, name: str | None, _kind: str, _reflected: bool, _to: object) -> bool:
        return name != "ix_cases_queue"  # SQLite tells nobody which way an index goes.

    with choose(Mode.READ), db.engine.connect() as connection:
        opts = {"compare_type": same_type, "include_object": can_be_compared}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, db.metadata) == []
        found = connection.execute(text(INDEX_OF_THE_QUEUE[connection.dialect.name])).scalar_one()
        assert "band DESC, due_at, opened_at, id" in found


def test_the_audit_lines_have_their_triggers(world: World, app: Flask) -> None:
    with choose(Mode.READ), db.engine.connect() as connection:
        kind = connection.dialect.name
        assert {row[0] for row in connection.execute(text(TRIGGERS[kind]))} == GUARDS[kind]


def _with_scratch(folder: Path, change: str) -> str:
    """A copy of the migrations with one more that makes `change`."""
    copy = folder / "migrations"
    shutil.copytree(current_app.extensions["migrate"].directory, copy, ignore=shutil.ignore_patterns("__pycache__"))
    head = ScriptDirectory(str(copy)).get_current_head()
    (copy / "versions" / "scratch.py").write_text(SCRATCH.format(head=head, change=change), "utf-8")
    return str(copy)


def test_a_table_that_others_point_to_can_be_rebuilt_with_its_rows(world: World, app: Flask, tmp_path: Path) -> None:
    signed = world.participant()
    flask_migrate.upgrade(directory=_with_scratch(tmp_path, REBUILD))
    assert world.person(signed).participant_id
    with reading():
        assert db.session.get_one(Account, signed.account_id).name == signed.name
    with choose(Mode.READ), db.engine.connect() as connection:
        display_name = {column["name"]: column["type"] for column in inspect(connection).get_columns("accounts")}
        assert str(display_name["display_name"]) == "VARCHAR(90)"
    with pytest.raises(IntegrityError), writing():
        db.session.execute(delete(Account).where(Account.id == signed.account_id))


def test_a_migration_that_leaves_a_reference_dangling_changes_nothing(world: World, app: Flask, tmp_path: Path) -> None:
    signed = world.participant()
    with pytest.raises((SystemExit, IntegrityError)):
        flask_migrate.upgrade(directory=_with_scratch(tmp_path, EMPTY))
    assert world.person(signed).participant_id
    with pytest.raises(IntegrityError), writing():
        db.session.execute(delete(Account).where(Account.id == signed.account_id))

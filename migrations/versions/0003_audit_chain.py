"""The chain over the audit lines: append-only like them."""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'

GUARD = {
    'sqlite': (
        "CREATE TRIGGER audit_links_no_update BEFORE UPDATE ON audit_links "
        "BEGIN SELECT RAISE(ABORT, 'audit_links is append-only'); END",
        "CREATE TRIGGER audit_links_no_delete BEFORE DELETE ON audit_links "
        "BEGIN SELECT RAISE(ABORT, 'audit_links is append-only'); END",
    ),
    'postgresql': (
        "CREATE FUNCTION audit_links_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'audit_links is append-only'; END $$",
        "CREATE TRIGGER audit_links_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_links "
        "FOR EACH STATEMENT EXECUTE FUNCTION audit_links_refuse()",
    ),
}
UNGUARD = {
    'sqlite': ("DROP TRIGGER audit_links_no_update", "DROP TRIGGER audit_links_no_delete"),
    'postgresql': ("DROP TRIGGER audit_links_no_change ON audit_links", "DROP FUNCTION audit_links_refuse()"),
}


def upgrade() -> None:
    op.create_table('audit_links',
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.Column('number', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('line_id', sa.Uuid(), nullable=False),
    sa.Column('digest', sa.LargeBinary(length=32), nullable=False),
    sa.Column('sealed_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['line_id'], ['audit_lines.id'], name=op.f('fk_audit_links_line_id_audit_lines')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_audit_links_practice_id_practices')),
    sa.PrimaryKeyConstraint('practice_id', 'number', name=op.f('pk_audit_links')),
    sa.UniqueConstraint('line_id', name=op.f('uq_audit_links_line_id'))
    )
    # An index is made without rebuilding the table, so the triggers of audit_lines stay.
    op.create_index('ix_audit_lines_time', 'audit_lines', ['practice_id', 'at', 'id'], unique=False)
    for statement in GUARD[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    for statement in UNGUARD[op.get_bind().dialect.name]:
        op.execute(statement)
    op.drop_index('ix_audit_lines_time', table_name='audit_lines')
    op.drop_table('audit_links')

"""Clinicians who read a case that is not theirs, for a while and for a reason."""

import sqlalchemy as sa
from alembic import op

revision = '0007'
down_revision = '0006'


def upgrade() -> None:
    op.create_table('emergency_accesses',
    sa.Column('case_id', sa.Uuid(), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('begun_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ends_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_emergency_accesses_account_id_accounts')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_emergency_accesses_case_id_cases')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_emergency_accesses_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_emergency_accesses'))
    )
    op.create_index(op.f('ix_emergency_accesses_case_id'), 'emergency_accesses', ['case_id'], unique=False)
    op.create_index(op.f('ix_emergency_accesses_practice_id'), 'emergency_accesses', ['practice_id'], unique=False)


def downgrade() -> None:
    op.drop_table('emergency_accesses')

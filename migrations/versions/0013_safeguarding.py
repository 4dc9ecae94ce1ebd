"""Safeguarding: the rules of jurisdictions as the practice writes them down, and the record of what was decided."""

import sqlalchemy as sa
from alembic import op

revision = '0013'
down_revision = '0012'


def _owned(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column('id', sa.Uuid(), nullable=False),
        sa.Column('practice_id', sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f(f'fk_{table}_practice_id_practices')),
        sa.PrimaryKeyConstraint('id', name=op.f(f'pk_{table}')),
    ]


def upgrade() -> None:
    op.create_table('safeguarding_rules',
    sa.Column('reference', sa.String(length=16), nullable=False),
    sa.Column('jurisdiction', sa.String(length=80), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('source', sa.String(length=300), nullable=False),
    sa.Column('checked_on', sa.Date(), nullable=False),
    sa.Column('within_hours', sa.SmallInteger(), nullable=False),
    *_owned('safeguarding_rules'),
    sa.UniqueConstraint('reference', name=op.f('uq_safeguarding_rules_reference')),
    )
    op.create_index(op.f('ix_safeguarding_rules_practice_id'), 'safeguarding_rules', ['practice_id'], unique=False)
    op.create_table('safeguarding_records',
    sa.Column('participant_id', sa.Uuid(), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    *_owned('safeguarding_records'),
    sa.ForeignKeyConstraint(['participant_id'], ['participants.id'], name=op.f('fk_safeguarding_records_participant_id_participants')),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_safeguarding_records_account_id_accounts')),
    )
    for column in ('participant_id', 'practice_id'):
        op.create_index(op.f(f'ix_safeguarding_records_{column}'), 'safeguarding_records', [column], unique=False)


def downgrade() -> None:
    op.drop_table('safeguarding_records')
    op.drop_table('safeguarding_rules')

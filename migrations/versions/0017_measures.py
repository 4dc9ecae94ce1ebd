"""Measures: whether the story reader was right, as people say."""

import sqlalchemy as sa
from alembic import op

revision = '0017'
down_revision = '0016'


def upgrade() -> None:
    op.create_table('reader_verdicts',
    sa.Column('intake_id', sa.Uuid(), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('verdicts', sa.LargeBinary(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['intake_id'], ['intakes.id'], name=op.f('fk_reader_verdicts_intake_id_intakes')),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_reader_verdicts_account_id_accounts')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_reader_verdicts_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_reader_verdicts')),
    sa.UniqueConstraint('intake_id', name=op.f('uq_reader_verdicts_intake_id')),
    )
    op.create_index(op.f('ix_reader_verdicts_practice_id'), 'reader_verdicts', ['practice_id'], unique=False)


def downgrade() -> None:
    op.drop_table('reader_verdicts')

"""Assigning: how many held cases a therapist has at most, and cases that a therapist can't take."""

import sqlalchemy as sa
from alembic import op

revision = '0014'
down_revision = '0013'


def upgrade() -> None:
    with op.batch_alter_table('therapists') as batch_op:
        batch_op.add_column(sa.Column('most_held', sa.SmallInteger(), nullable=True))
    op.create_table('declined_cases',
    sa.Column('case_id', sa.Uuid(), nullable=False),
    sa.Column('therapist_id', sa.Uuid(), nullable=False),
    sa.Column('declined_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_declined_cases_case_id_cases')),
    sa.ForeignKeyConstraint(['therapist_id'], ['therapists.id'], name=op.f('fk_declined_cases_therapist_id_therapists')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_declined_cases_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_declined_cases')),
    sa.UniqueConstraint('case_id', 'therapist_id', name=op.f('uq_declined_cases_case_id_therapist_id')),
    )
    op.create_index(op.f('ix_declined_cases_practice_id'), 'declined_cases', ['practice_id'], unique=False)


def downgrade() -> None:
    op.drop_table('declined_cases')
    with op.batch_alter_table('therapists') as batch_op:
        batch_op.drop_column('most_held')

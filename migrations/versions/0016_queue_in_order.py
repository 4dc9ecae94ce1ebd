"""The index of the queue in the order in which the queue is read, so that a page of it sorts nothing."""

import sqlalchemy as sa
from alembic import op

revision = '0016'
down_revision = '0015'


def upgrade() -> None:
    op.drop_index('ix_cases_queue', 'cases')
    op.create_index('ix_cases_queue', 'cases', ['practice_id', 'state', sa.text('band DESC'), 'due_at', 'opened_at', 'id'])


def downgrade() -> None:
    op.drop_index('ix_cases_queue', 'cases')
    op.create_index('ix_cases_queue', 'cases', ['practice_id', 'state', 'band', 'due_at', 'opened_at', 'id'])

"""The blind index. It fills as people send and change; `flask keys renew` fills it for those who were there before."""

import sqlalchemy as sa
from alembic import op

revision = '0015'
down_revision = '0014'


def upgrade() -> None:
    op.create_table('search_terms',
    sa.Column('participant_id', sa.Uuid(), nullable=False),
    sa.Column('term', sa.LargeBinary(length=32), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['participant_id'], ['participants.id'], name=op.f('fk_search_terms_participant_id_participants')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_search_terms_practice_id_practices')),
    sa.PrimaryKeyConstraint('participant_id', 'term', name=op.f('pk_search_terms')),
    )
    op.create_index('ix_search_terms_term', 'search_terms', ['practice_id', 'term'], unique=False)
    op.create_index(op.f('ix_search_terms_practice_id'), 'search_terms', ['practice_id'], unique=False)


def downgrade() -> None:
    op.drop_table('search_terms')

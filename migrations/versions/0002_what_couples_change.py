"""What couples see and change: languages, the public list, moved calls, contact rules, the waitlist."""

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'


def upgrade() -> None:
    # Practices that are there already speak British English, and have not been asked about a list.
    with op.batch_alter_table('practices') as batch_op:
        batch_op.add_column(sa.Column('locale', sa.String(length=5), nullable=False, server_default='en_GB'))
        batch_op.add_column(sa.Column('lists_therapists', sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table('practices') as batch_op:
        batch_op.alter_column('locale', server_default=None)
        batch_op.alter_column('lists_therapists', server_default=None)
    with op.batch_alter_table('bookings') as batch_op:
        batch_op.add_column(sa.Column('moves', sa.SmallInteger(), nullable=False, server_default='0'))
    with op.batch_alter_table('bookings') as batch_op:
        batch_op.alter_column('moves', server_default=None)
    with op.batch_alter_table('messages') as batch_op:
        batch_op.add_column(sa.Column('about_start', sa.BigInteger(), nullable=True))
    op.create_table('contact_changes',
    sa.Column('participant_id', sa.Uuid(), nullable=False),
    sa.Column('version', sa.SmallInteger(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['participant_id'], ['participants.id'], name=op.f('fk_contact_changes_participant_id_participants')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_contact_changes_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_contact_changes')),
    sa.UniqueConstraint('participant_id', 'version', name=op.f('uq_contact_changes_participant_id_version'))
    )
    with op.batch_alter_table('contact_changes') as batch_op:
        batch_op.create_index(batch_op.f('ix_contact_changes_practice_id'), ['practice_id'], unique=False)
    op.create_table('waitlist_entries',
    sa.Column('participant_id', sa.Uuid(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.Column('told_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['participant_id'], ['participants.id'], name=op.f('fk_waitlist_entries_participant_id_participants')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_waitlist_entries_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_waitlist_entries')),
    sa.UniqueConstraint('participant_id', name=op.f('uq_waitlist_entries_participant_id'))
    )
    with op.batch_alter_table('waitlist_entries') as batch_op:
        batch_op.create_index(batch_op.f('ix_waitlist_entries_practice_id'), ['practice_id'], unique=False)


def downgrade() -> None:
    op.drop_table('waitlist_entries')
    op.drop_table('contact_changes')
    with op.batch_alter_table('messages') as batch_op:
        batch_op.drop_column('about_start')
    with op.batch_alter_table('bookings') as batch_op:
        batch_op.drop_column('moves')
    with op.batch_alter_table('practices') as batch_op:
        batch_op.drop_column('lists_therapists')
        batch_op.drop_column('locale')

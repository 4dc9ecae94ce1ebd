"""Joint sessions: who was seen alone, when they were released, and what each of the two says to a time."""

import sqlalchemy as sa
from alembic import op

revision = '0006'
down_revision = '0005'

ASKED = "service = 'joint' AND state = 'requested'"


def upgrade() -> None:
    op.add_column('cases', sa.Column('released_at', sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table('bookings') as batch_op:
        batch_op.add_column(sa.Column('settles_at', sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('therapist_can', sa.Boolean(), nullable=False, server_default=sa.true()))
        batch_op.create_index(
            'uq_bookings_one_request', ['case_id'], unique=True,
            sqlite_where=sa.text(ASKED), postgresql_where=sa.text(ASKED),
        )
    with op.batch_alter_table('bookings') as batch_op:
        batch_op.alter_column('therapist_can', server_default=None)
    op.create_table('booking_answers',
    sa.Column('booking_id', sa.Uuid(), nullable=False),
    sa.Column('participant_id', sa.Uuid(), nullable=False),
    sa.Column('answer', sa.String(length=10), nullable=True),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_booking_answers_booking_id_bookings')),
    sa.ForeignKeyConstraint(['participant_id'], ['participants.id'], name=op.f('fk_booking_answers_participant_id_participants')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_booking_answers_practice_id_practices')),
    sa.PrimaryKeyConstraint('booking_id', 'participant_id', name=op.f('pk_booking_answers'))
    )
    op.create_index(op.f('ix_booking_answers_participant_id'), 'booking_answers', ['participant_id'], unique=False)
    op.create_index(op.f('ix_booking_answers_practice_id'), 'booking_answers', ['practice_id'], unique=False)
    op.create_table('seen_alone',
    sa.Column('participant_id', sa.Uuid(), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('seen_on', sa.Date(), nullable=False),
    sa.Column('ask_again_on', sa.Date(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_seen_alone_account_id_accounts')),
    sa.ForeignKeyConstraint(['participant_id'], ['participants.id'], name=op.f('fk_seen_alone_participant_id_participants')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_seen_alone_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_seen_alone'))
    )
    op.create_index(op.f('ix_seen_alone_participant_id'), 'seen_alone', ['participant_id'], unique=False)
    op.create_index(op.f('ix_seen_alone_practice_id'), 'seen_alone', ['practice_id'], unique=False)


def downgrade() -> None:
    op.drop_table('seen_alone')
    op.drop_table('booking_answers')
    with op.batch_alter_table('bookings') as batch_op:
        batch_op.drop_index('uq_bookings_one_request')
        batch_op.drop_column('therapist_can')
        batch_op.drop_column('settles_at')
    op.drop_column('cases', 'released_at')

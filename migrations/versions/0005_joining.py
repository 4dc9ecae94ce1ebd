"""The second partner: codes to join by, leaving, and why the staff decided what they did about a case."""

import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0004'


def upgrade() -> None:
    with op.batch_alter_table('participants') as batch_op:
        batch_op.add_column(sa.Column('left_at', sa.DateTime(timezone=True), nullable=True))
        batch_op.drop_constraint(batch_op.f('uq_participants_case_id_account_id'), type_='unique')
        batch_op.create_index(
            'uq_participants_one_stay', ['case_id', 'account_id'], unique=True,
            sqlite_where=sa.text('left_at IS NULL'), postgresql_where=sa.text('left_at IS NULL'),
        )
    op.create_table('invitations',
    sa.Column('participant_id', sa.Uuid(), nullable=False),
    sa.Column('code_hash', sa.LargeBinary(length=32), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['participant_id'], ['participants.id'], name=op.f('fk_invitations_participant_id_participants')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_invitations_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_invitations')),
    sa.UniqueConstraint('code_hash', name=op.f('uq_invitations_code_hash'))
    )
    op.create_index(op.f('ix_invitations_participant_id'), 'invitations', ['participant_id'], unique=False)
    op.create_index(op.f('ix_invitations_practice_id'), 'invitations', ['practice_id'], unique=False)
    op.create_index(
        'uq_invitations_one_open', 'invitations', ['participant_id'], unique=True,
        sqlite_where=sa.text('ended_at IS NULL'), postgresql_where=sa.text('ended_at IS NULL'),
    )
    op.create_table('case_notes',
    sa.Column('case_id', sa.Uuid(), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.String(length=30), nullable=False),
    sa.Column('reason', sa.LargeBinary(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_case_notes_account_id_accounts')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_case_notes_case_id_cases')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_case_notes_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_case_notes'))
    )
    op.create_index(op.f('ix_case_notes_case_id'), 'case_notes', ['case_id'], unique=False)
    op.create_index(op.f('ix_case_notes_practice_id'), 'case_notes', ['practice_id'], unique=False)


def downgrade() -> None:
    """Refused by the database where somebody left a case and came back to it, which the old tables can't hold."""
    op.drop_table('case_notes')
    op.drop_table('invitations')
    with op.batch_alter_table('participants') as batch_op:
        batch_op.drop_index('uq_participants_one_stay')
        batch_op.create_unique_constraint(batch_op.f('uq_participants_case_id_account_id'), ['case_id', 'account_id'])
        batch_op.drop_column('left_at')

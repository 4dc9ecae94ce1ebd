"""The log of each case, whose it is, tasks with owners, and attempts to reach people."""

import sqlalchemy as sa
from alembic import op

revision = '0010'
down_revision = '0009'

# The log of a case that was there before begins with what it was by then, under an id of its own table.
BEGINNINGS = (
    """
    INSERT INTO case_steps (id, practice_id, case_id, number, kind, band, joint_sessions, made_at)
    SELECT id, practice_id, id, 1, 'opened', band, joint_sessions, opened_at FROM cases
    """,
    """
    INSERT INTO case_steps (id, practice_id, case_id, number, kind, account_id, note_id, made_at)
    SELECT id, practice_id, case_id, 2, 'merged_away', account_id, id, made_at FROM case_notes
    WHERE kind = 'merged' AND case_id IN (SELECT id FROM cases WHERE state = 'merged')
    """,
    "UPDATE cases SET steps = (SELECT count(*) FROM case_steps WHERE case_steps.case_id = cases.id)",
)


def upgrade() -> None:
    op.create_table('case_steps',
    sa.Column('case_id', sa.Uuid(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=30), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=True),
    sa.Column('note_id', sa.Uuid(), nullable=True),
    sa.Column('band', sa.SmallInteger(), nullable=True),
    sa.Column('joint_sessions', sa.String(length=20), nullable=True),
    sa.Column('to_id', sa.Uuid(), nullable=True),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_case_steps_account_id_accounts')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_case_steps_case_id_cases')),
    sa.ForeignKeyConstraint(['note_id'], ['case_notes.id'], name=op.f('fk_case_steps_note_id_case_notes')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_case_steps_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_case_steps')),
    sa.UniqueConstraint('case_id', 'number', name=op.f('uq_case_steps_case_id_number'))
    )
    with op.batch_alter_table('case_steps') as batch_op:
        batch_op.create_index(batch_op.f('ix_case_steps_practice_id'), ['practice_id'], unique=False)

    op.create_table('contact_permits',
    sa.Column('participant_id', sa.Uuid(), nullable=False),
    sa.Column('reason', sa.LargeBinary(), nullable=False),
    sa.Column('asked_by', sa.Uuid(), nullable=False),
    sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('agreed_by', sa.Uuid(), nullable=True),
    sa.Column('agreed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['agreed_by'], ['accounts.id'], name=op.f('fk_contact_permits_agreed_by_accounts')),
    sa.ForeignKeyConstraint(['asked_by'], ['accounts.id'], name=op.f('fk_contact_permits_asked_by_accounts')),
    sa.ForeignKeyConstraint(['participant_id'], ['participants.id'], name=op.f('fk_contact_permits_participant_id_participants')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_contact_permits_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_contact_permits'))
    )
    with op.batch_alter_table('contact_permits') as batch_op:
        batch_op.create_index(batch_op.f('ix_contact_permits_participant_id'), ['participant_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_contact_permits_practice_id'), ['practice_id'], unique=False)

    op.create_table('contact_notes',
    sa.Column('participant_id', sa.Uuid(), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('way', sa.String(length=20), nullable=False),
    sa.Column('outcome', sa.String(length=30), nullable=False),
    sa.Column('words', sa.LargeBinary(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('permit_id', sa.Uuid(), nullable=True),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_contact_notes_account_id_accounts')),
    sa.ForeignKeyConstraint(['participant_id'], ['participants.id'], name=op.f('fk_contact_notes_participant_id_participants')),
    sa.ForeignKeyConstraint(['permit_id'], ['contact_permits.id'], name=op.f('fk_contact_notes_permit_id_contact_permits')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_contact_notes_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_contact_notes'))
    )
    with op.batch_alter_table('contact_notes') as batch_op:
        batch_op.create_index(batch_op.f('ix_contact_notes_participant_id'), ['participant_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_contact_notes_practice_id'), ['practice_id'], unique=False)

    with op.batch_alter_table('cases') as batch_op:
        batch_op.add_column(sa.Column('owner_id', sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column('snoozed_until', sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('steps', sa.Integer(), nullable=False, server_default='0'))
        batch_op.create_index('ix_cases_owner', ['practice_id', 'owner_id', 'state'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_cases_owner_id_accounts'), 'accounts', ['owner_id'], ['id'])

    with op.batch_alter_table('cases') as batch_op:
        batch_op.alter_column('steps', server_default=None)

    with op.batch_alter_table('intakes') as batch_op:
        batch_op.add_column(sa.Column('entered_by', sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(batch_op.f('fk_intakes_entered_by_accounts'), 'accounts', ['entered_by'], ['id'])

    with op.batch_alter_table('tasks') as batch_op:
        batch_op.add_column(sa.Column('owner_id', sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column('words', sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column('done_at', sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('done_by', sa.Uuid(), nullable=True))
        batch_op.create_index(batch_op.f('ix_tasks_owner_id'), ['owner_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_tasks_owner_id_accounts'), 'accounts', ['owner_id'], ['id'])
        batch_op.create_foreign_key(batch_op.f('fk_tasks_done_by_accounts'), 'accounts', ['done_by'], ['id'])

    for statement in BEGINNINGS:
        op.execute(statement)


def downgrade() -> None:
    with op.batch_alter_table('tasks') as batch_op:
        batch_op.drop_constraint(batch_op.f('fk_tasks_done_by_accounts'), type_='foreignkey')
        batch_op.drop_constraint(batch_op.f('fk_tasks_owner_id_accounts'), type_='foreignkey')
        batch_op.drop_index(batch_op.f('ix_tasks_owner_id'))
        batch_op.drop_column('done_by')
        batch_op.drop_column('done_at')
        batch_op.drop_column('words')
        batch_op.drop_column('owner_id')

    with op.batch_alter_table('intakes') as batch_op:
        batch_op.drop_constraint(batch_op.f('fk_intakes_entered_by_accounts'), type_='foreignkey')
        batch_op.drop_column('entered_by')

    with op.batch_alter_table('cases') as batch_op:
        batch_op.drop_constraint(batch_op.f('fk_cases_owner_id_accounts'), type_='foreignkey')
        batch_op.drop_index('ix_cases_owner')
        batch_op.drop_column('steps')
        batch_op.drop_column('snoozed_until')
        batch_op.drop_column('owner_id')

    op.drop_table('contact_notes')
    op.drop_table('contact_permits')
    op.drop_table('case_steps')

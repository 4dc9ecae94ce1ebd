"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = '0001'
down_revision = None

# Written out, and not asked of the application: what it says later must not change what was done here.
GUARD = {
    'sqlite': (
        "CREATE TRIGGER audit_lines_no_update BEFORE UPDATE ON audit_lines "
        "BEGIN SELECT RAISE(ABORT, 'audit_lines is append-only'); END",
        "CREATE TRIGGER audit_lines_no_delete BEFORE DELETE ON audit_lines "
        "BEGIN SELECT RAISE(ABORT, 'audit_lines is append-only'); END",
    ),
    'postgresql': (
        "CREATE FUNCTION audit_lines_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'audit_lines is append-only'; END $$",
        "CREATE TRIGGER audit_lines_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_lines "
        "FOR EACH STATEMENT EXECUTE FUNCTION audit_lines_refuse()",
    ),
}
UNGUARD = {
    'sqlite': ("DROP TRIGGER audit_lines_no_update", "DROP TRIGGER audit_lines_no_delete"),
    'postgresql': ("DROP TRIGGER audit_lines_no_change ON audit_lines", "DROP FUNCTION audit_lines_refuse()"),
}


def upgrade() -> None:
    op.create_table('practices',
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('host', sa.String(length=255), nullable=True),
    sa.Column('sender', sa.String(length=80), nullable=False),
    sa.Column('sender_address', sa.String(length=254), nullable=False),
    sa.Column('phone', sa.String(length=40), nullable=True),
    sa.Column('country', sa.String(length=2), nullable=False),
    sa.Column('timezone', sa.String(length=64), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('next_step_days', sa.Integer(), nullable=False),
    sa.Column('out_of_hours_rota', sa.Boolean(), nullable=False),
    sa.Column('is_demonstration', sa.Boolean(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_practices')),
    sa.UniqueConstraint('host', name=op.f('uq_practices_host'))
    )
    op.create_table('accounts',
    sa.Column('name', sa.String(length=254), nullable=False),
    sa.Column('display_name', sa.String(length=80), nullable=True),
    sa.Column('passphrase_hash', sa.String(length=255), nullable=False),
    sa.Column('recovery_hash', sa.String(length=255), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_accounts_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_accounts')),
    sa.UniqueConstraint('practice_id', 'name', name=op.f('uq_accounts_practice_id_name'))
    )
    with op.batch_alter_table('accounts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_accounts_practice_id'), ['practice_id'], unique=False)

    op.create_table('jobs',
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('subject_id', sa.Uuid(), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('leased_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('last_error', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('done_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_jobs_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_jobs'))
    )
    with op.batch_alter_table('jobs', schema=None) as batch_op:
        batch_op.create_index('ix_jobs_due', ['state', 'due_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_jobs_practice_id'), ['practice_id'], unique=False)

    op.create_table('account_roles',
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('role', sa.String(length=20), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_account_roles_account_id_accounts')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_account_roles_practice_id_practices')),
    sa.PrimaryKeyConstraint('account_id', 'role', name=op.f('pk_account_roles'))
    )
    with op.batch_alter_table('account_roles', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_account_roles_practice_id'), ['practice_id'], unique=False)

    op.create_table('audit_lines',
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=True),
    sa.Column('subject_id', sa.Uuid(), nullable=True),
    sa.Column('fields', sa.JSON(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_audit_lines_account_id_accounts')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_audit_lines_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_lines'))
    )
    with op.batch_alter_table('audit_lines', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_audit_lines_practice_id'), ['practice_id'], unique=False)
        batch_op.create_index('ix_audit_lines_subject', ['practice_id', 'subject_id'], unique=False)

    op.create_table('intake_drafts',
    sa.Column('account_id', sa.Uuid(), nullable=True),
    sa.Column('token_hash', sa.LargeBinary(length=32), nullable=True),
    sa.Column('open_part', sa.LargeBinary(), nullable=False),
    sa.Column('private_part', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_intake_drafts_account_id_accounts')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_intake_drafts_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_intake_drafts')),
    sa.UniqueConstraint('account_id', name=op.f('uq_intake_drafts_account_id')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_intake_drafts_token_hash'))
    )
    with op.batch_alter_table('intake_drafts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_intake_drafts_expires_at'), ['expires_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_intake_drafts_practice_id'), ['practice_id'], unique=False)

    op.create_table('sign_ins',
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('token_hash', sa.LargeBinary(length=32), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_sign_ins_account_id_accounts')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_sign_ins_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sign_ins')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_sign_ins_token_hash'))
    )
    with op.batch_alter_table('sign_ins', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_sign_ins_account_id'), ['account_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_sign_ins_practice_id'), ['practice_id'], unique=False)

    op.create_table('therapists',
    sa.Column('reference', sa.String(length=16), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=True),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('about', sa.String(length=600), nullable=False),
    sa.Column('timezone', sa.String(length=64), nullable=False),
    sa.Column('gender', sa.String(length=20), nullable=False),
    sa.Column('accepting', sa.Boolean(), nullable=False),
    sa.Column('capacity', sa.SmallInteger(), nullable=False),
    sa.Column('fee', sa.Integer(), nullable=False),
    sa.Column('languages', sa.JSON(), nullable=False),
    sa.Column('formats', sa.JSON(), nullable=False),
    sa.Column('countries', sa.JSON(), nullable=False),
    sa.Column('buffer_before', sa.SmallInteger(), nullable=False),
    sa.Column('buffer_after', sa.SmallInteger(), nullable=False),
    sa.Column('min_notice', sa.Integer(), nullable=False),
    sa.Column('horizon_days', sa.SmallInteger(), nullable=False),
    sa.Column('max_per_day', sa.SmallInteger(), nullable=True),
    sa.Column('step', sa.SmallInteger(), nullable=False),
    sa.Column('last_case_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('hours_revision', sa.Integer(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_therapists_account_id_accounts')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_therapists_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_therapists')),
    sa.UniqueConstraint('account_id', name=op.f('uq_therapists_account_id')),
    sa.UniqueConstraint('reference', name=op.f('uq_therapists_reference'))
    )
    with op.batch_alter_table('therapists', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_therapists_practice_id'), ['practice_id'], unique=False)

    op.create_table('away',
    sa.Column('therapist_id', sa.Uuid(), nullable=False),
    sa.Column('starts', sa.BigInteger(), nullable=False),
    sa.Column('ends', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_away_practice_id_practices')),
    sa.ForeignKeyConstraint(['therapist_id'], ['therapists.id'], name=op.f('fk_away_therapist_id_therapists')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_away'))
    )
    with op.batch_alter_table('away', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_away_practice_id'), ['practice_id'], unique=False)
        batch_op.create_index('ix_away_span', ['therapist_id', 'starts', 'ends'], unique=False)

    op.create_table('busy_blocks',
    sa.Column('therapist_id', sa.Uuid(), nullable=False),
    sa.Column('starts', sa.BigInteger(), nullable=False),
    sa.Column('ends', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_busy_blocks_practice_id_practices')),
    sa.ForeignKeyConstraint(['therapist_id'], ['therapists.id'], name=op.f('fk_busy_blocks_therapist_id_therapists')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_busy_blocks'))
    )
    with op.batch_alter_table('busy_blocks', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_busy_blocks_practice_id'), ['practice_id'], unique=False)
        batch_op.create_index('ix_busy_blocks_span', ['therapist_id', 'starts', 'ends'], unique=False)

    op.create_table('cases',
    sa.Column('reference', sa.String(length=16), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('band', sa.SmallInteger(), nullable=False),
    sa.Column('joint_sessions', sa.String(length=20), nullable=False),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('therapist_id', sa.Uuid(), nullable=True),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_cases_practice_id_practices')),
    sa.ForeignKeyConstraint(['therapist_id'], ['therapists.id'], name=op.f('fk_cases_therapist_id_therapists')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_cases')),
    sa.UniqueConstraint('reference', name=op.f('uq_cases_reference'))
    )
    with op.batch_alter_table('cases', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_cases_practice_id'), ['practice_id'], unique=False)
        batch_op.create_index('ix_cases_queue', ['practice_id', 'state', 'band', 'due_at', 'opened_at', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_cases_therapist_id'), ['therapist_id'], unique=False)

    op.create_table('competences',
    sa.Column('therapist_id', sa.Uuid(), nullable=False),
    sa.Column('area', sa.String(length=20), nullable=False),
    sa.Column('level', sa.SmallInteger(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_competences_practice_id_practices')),
    sa.ForeignKeyConstraint(['therapist_id'], ['therapists.id'], name=op.f('fk_competences_therapist_id_therapists')),
    sa.PrimaryKeyConstraint('therapist_id', 'area', name=op.f('pk_competences'))
    )
    with op.batch_alter_table('competences', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_competences_practice_id'), ['practice_id'], unique=False)

    op.create_table('date_rules',
    sa.Column('therapist_id', sa.Uuid(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('closed', sa.Boolean(), nullable=False),
    sa.Column('starts', sa.SmallInteger(), nullable=True),
    sa.Column('ends', sa.SmallInteger(), nullable=True),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_date_rules_practice_id_practices')),
    sa.ForeignKeyConstraint(['therapist_id'], ['therapists.id'], name=op.f('fk_date_rules_therapist_id_therapists')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_date_rules'))
    )
    with op.batch_alter_table('date_rules', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_date_rules_practice_id'), ['practice_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_date_rules_therapist_id'), ['therapist_id'], unique=False)

    op.create_table('weekly_hours',
    sa.Column('therapist_id', sa.Uuid(), nullable=False),
    sa.Column('weekday', sa.SmallInteger(), nullable=False),
    sa.Column('starts', sa.SmallInteger(), nullable=False),
    sa.Column('ends', sa.SmallInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_weekly_hours_practice_id_practices')),
    sa.ForeignKeyConstraint(['therapist_id'], ['therapists.id'], name=op.f('fk_weekly_hours_therapist_id_therapists')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_weekly_hours')),
    sa.UniqueConstraint('therapist_id', 'weekday', 'starts', name=op.f('uq_weekly_hours_therapist_id_weekday_starts'))
    )
    with op.batch_alter_table('weekly_hours', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_weekly_hours_practice_id'), ['practice_id'], unique=False)

    op.create_table('participants',
    sa.Column('case_id', sa.Uuid(), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('joined_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_participants_account_id_accounts')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_participants_case_id_cases')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_participants_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_participants')),
    sa.UniqueConstraint('case_id', 'account_id', name=op.f('uq_participants_case_id_account_id'))
    )
    with op.batch_alter_table('participants', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_participants_account_id'), ['account_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_participants_case_id'), ['case_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_participants_practice_id'), ['practice_id'], unique=False)

    op.create_table('bookings',
    sa.Column('reference', sa.String(length=16), nullable=False),
    sa.Column('therapist_id', sa.Uuid(), nullable=False),
    sa.Column('case_id', sa.Uuid(), nullable=False),
    sa.Column('participant_id', sa.Uuid(), nullable=False),
    sa.Column('service', sa.String(length=20), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('starts', sa.BigInteger(), nullable=False),
    sa.Column('ends', sa.BigInteger(), nullable=False),
    sa.Column('buffer_before', sa.SmallInteger(), nullable=False),
    sa.Column('buffer_after', sa.SmallInteger(), nullable=False),
    sa.Column('hold_expires_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.CheckConstraint('ends > starts', name=op.f('ck_bookings_ends_after_start')),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_bookings_case_id_cases')),
    sa.ForeignKeyConstraint(['participant_id'], ['participants.id'], name=op.f('fk_bookings_participant_id_participants')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_bookings_practice_id_practices')),
    sa.ForeignKeyConstraint(['therapist_id'], ['therapists.id'], name=op.f('fk_bookings_therapist_id_therapists')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_bookings')),
    sa.UniqueConstraint('reference', name=op.f('uq_bookings_reference'))
    )
    with op.batch_alter_table('bookings', schema=None) as batch_op:
        batch_op.create_index('ix_bookings_by_start', ['starts', 'therapist_id', 'ends'], unique=False)
        batch_op.create_index('ix_bookings_by_therapist', ['therapist_id', 'starts', 'ends'], unique=False)
        batch_op.create_index(batch_op.f('ix_bookings_case_id'), ['case_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_bookings_participant_id'), ['participant_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_bookings_practice_id'), ['practice_id'], unique=False)
        batch_op.create_index('uq_bookings_one_hold', ['participant_id'], unique=True, sqlite_where=sa.text("state = 'held'"), postgresql_where=sa.text("state = 'held'"))

    op.create_table('intakes',
    sa.Column('case_id', sa.Uuid(), nullable=False),
    sa.Column('participant_id', sa.Uuid(), nullable=False),
    sa.Column('version', sa.SmallInteger(), nullable=False),
    sa.Column('wording', sa.String(length=20), nullable=False),
    sa.Column('open_part', sa.LargeBinary(), nullable=False),
    sa.Column('private_part', sa.LargeBinary(), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_intakes_case_id_cases')),
    sa.ForeignKeyConstraint(['participant_id'], ['participants.id'], name=op.f('fk_intakes_participant_id_participants')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_intakes_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_intakes')),
    sa.UniqueConstraint('participant_id', 'version', name=op.f('uq_intakes_participant_id_version'))
    )
    with op.batch_alter_table('intakes', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_intakes_case_id'), ['case_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_intakes_practice_id'), ['practice_id'], unique=False)

    op.create_table('messages',
    sa.Column('participant_id', sa.Uuid(), nullable=True),
    sa.Column('account_id', sa.Uuid(), nullable=True),
    sa.Column('text', sa.String(length=40), nullable=False),
    sa.Column('token', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.CheckConstraint('(participant_id IS NULL) <> (account_id IS NULL)', name=op.f('ck_messages_one_recipient')),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_messages_account_id_accounts')),
    sa.ForeignKeyConstraint(['participant_id'], ['participants.id'], name=op.f('fk_messages_participant_id_participants')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_messages_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_messages')),
    sa.UniqueConstraint('token', name=op.f('uq_messages_token'))
    )
    with op.batch_alter_table('messages', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_messages_account_id'), ['account_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_messages_participant_id'), ['participant_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_messages_practice_id'), ['practice_id'], unique=False)

    op.create_table('assessments',
    sa.Column('intake_id', sa.Uuid(), nullable=False),
    sa.Column('ruleset', sa.String(length=20), nullable=False),
    sa.Column('result', sa.LargeBinary(), nullable=False),
    sa.Column('assessed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['intake_id'], ['intakes.id'], name=op.f('fk_assessments_intake_id_intakes')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_assessments_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_assessments')),
    sa.UniqueConstraint('intake_id', name=op.f('uq_assessments_intake_id'))
    )
    with op.batch_alter_table('assessments', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_assessments_practice_id'), ['practice_id'], unique=False)

    op.create_table('claims',
    sa.Column('resource_id', sa.Uuid(), nullable=False),
    sa.Column('quantum', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('booking_id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_claims_booking_id_bookings')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_claims_practice_id_practices')),
    sa.PrimaryKeyConstraint('resource_id', 'quantum', name=op.f('pk_claims'))
    )
    with op.batch_alter_table('claims', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_claims_booking_id'), ['booking_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_claims_practice_id'), ['practice_id'], unique=False)

    op.create_table('tasks',
    sa.Column('case_id', sa.Uuid(), nullable=False),
    sa.Column('intake_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.String(length=30), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_tasks_case_id_cases')),
    sa.ForeignKeyConstraint(['intake_id'], ['intakes.id'], name=op.f('fk_tasks_intake_id_intakes')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_tasks_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tasks'))
    )
    with op.batch_alter_table('tasks', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_tasks_case_id'), ['case_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tasks_intake_id'), ['intake_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tasks_practice_id'), ['practice_id'], unique=False)

    for statement in GUARD[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    for statement in UNGUARD[op.get_bind().dialect.name]:
        op.execute(statement)
    with op.batch_alter_table('tasks', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_tasks_practice_id'))
        batch_op.drop_index(batch_op.f('ix_tasks_intake_id'))
        batch_op.drop_index(batch_op.f('ix_tasks_case_id'))

    op.drop_table('tasks')
    with op.batch_alter_table('claims', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_claims_practice_id'))
        batch_op.drop_index(batch_op.f('ix_claims_booking_id'))

    op.drop_table('claims')
    with op.batch_alter_table('assessments', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_assessments_practice_id'))

    op.drop_table('assessments')
    with op.batch_alter_table('messages', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_messages_practice_id'))
        batch_op.drop_index(batch_op.f('ix_messages_participant_id'))
        batch_op.drop_index(batch_op.f('ix_messages_account_id'))

    op.drop_table('messages')
    with op.batch_alter_table('intakes', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_intakes_practice_id'))
        batch_op.drop_index(batch_op.f('ix_intakes_case_id'))

    op.drop_table('intakes')
    with op.batch_alter_table('bookings', schema=None) as batch_op:
        batch_op.drop_index('uq_bookings_one_hold', sqlite_where=sa.text("state = 'held'"), postgresql_where=sa.text("state = 'held'"))
        batch_op.drop_index(batch_op.f('ix_bookings_practice_id'))
        batch_op.drop_index(batch_op.f('ix_bookings_participant_id'))
        batch_op.drop_index(batch_op.f('ix_bookings_case_id'))
        batch_op.drop_index('ix_bookings_by_therapist')
        batch_op.drop_index('ix_bookings_by_start')

    op.drop_table('bookings')
    with op.batch_alter_table('participants', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_participants_practice_id'))
        batch_op.drop_index(batch_op.f('ix_participants_case_id'))
        batch_op.drop_index(batch_op.f('ix_participants_account_id'))

    op.drop_table('participants')
    with op.batch_alter_table('weekly_hours', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_weekly_hours_practice_id'))

    op.drop_table('weekly_hours')
    with op.batch_alter_table('date_rules', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_date_rules_therapist_id'))
        batch_op.drop_index(batch_op.f('ix_date_rules_practice_id'))

    op.drop_table('date_rules')
    with op.batch_alter_table('competences', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_competences_practice_id'))

    op.drop_table('competences')
    with op.batch_alter_table('cases', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_cases_therapist_id'))
        batch_op.drop_index('ix_cases_queue')
        batch_op.drop_index(batch_op.f('ix_cases_practice_id'))

    op.drop_table('cases')
    with op.batch_alter_table('busy_blocks', schema=None) as batch_op:
        batch_op.drop_index('ix_busy_blocks_span')
        batch_op.drop_index(batch_op.f('ix_busy_blocks_practice_id'))

    op.drop_table('busy_blocks')
    with op.batch_alter_table('away', schema=None) as batch_op:
        batch_op.drop_index('ix_away_span')
        batch_op.drop_index(batch_op.f('ix_away_practice_id'))

    op.drop_table('away')
    with op.batch_alter_table('therapists', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_therapists_practice_id'))

    op.drop_table('therapists')
    with op.batch_alter_table('sign_ins', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_sign_ins_practice_id'))
        batch_op.drop_index(batch_op.f('ix_sign_ins_account_id'))

    op.drop_table('sign_ins')
    with op.batch_alter_table('intake_drafts', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_intake_drafts_practice_id'))
        batch_op.drop_index(batch_op.f('ix_intake_drafts_expires_at'))

    op.drop_table('intake_drafts')
    with op.batch_alter_table('audit_lines', schema=None) as batch_op:
        batch_op.drop_index('ix_audit_lines_subject')
        batch_op.drop_index(batch_op.f('ix_audit_lines_practice_id'))

    op.drop_table('audit_lines')
    with op.batch_alter_table('account_roles', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_account_roles_practice_id'))

    op.drop_table('account_roles')
    with op.batch_alter_table('jobs', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_jobs_practice_id'))
        batch_op.drop_index('ix_jobs_due')

    op.drop_table('jobs')
    with op.batch_alter_table('accounts', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_accounts_practice_id'))

    op.drop_table('accounts')
    op.drop_table('practices')

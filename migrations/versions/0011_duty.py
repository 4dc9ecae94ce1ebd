"""Staffed hours, holidays, the rota, and alerts."""

import sqlalchemy as sa
from alembic import op

revision = '0011'
down_revision = '0010'

# What was to be told of the queue and was not yet: an alert of it, under the id of its job.
TO_ALERTS = (
    """
    INSERT INTO alerts (id, practice_id, case_id, stage, made_at, next_at)
    SELECT id, practice_id, subject_id, 0, created_at, created_at FROM jobs
    WHERE kind = 'queue.tell' AND state <> 'done'
    """,
    "UPDATE jobs SET kind = 'alert.go_further', subject_id = id WHERE kind = 'queue.tell' AND state <> 'done'",
)
FROM_ALERTS = """
UPDATE jobs SET kind = 'queue.tell', subject_id = (SELECT case_id FROM alerts WHERE alerts.id = jobs.subject_id)
WHERE kind = 'alert.go_further'
"""


def upgrade() -> None:
    op.create_table('holidays',
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_holidays_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_holidays')),
    sa.UniqueConstraint('practice_id', 'day', name=op.f('uq_holidays_practice_id_day'))
    )
    with op.batch_alter_table('holidays') as batch_op:
        batch_op.create_index(batch_op.f('ix_holidays_practice_id'), ['practice_id'], unique=False)

    op.create_table('staffed_days',
    sa.Column('weekday', sa.SmallInteger(), nullable=False),
    sa.Column('opens', sa.SmallInteger(), nullable=False),
    sa.Column('closes', sa.SmallInteger(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_staffed_days_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staffed_days')),
    sa.UniqueConstraint('practice_id', 'weekday', name=op.f('uq_staffed_days_practice_id_weekday'))
    )
    with op.batch_alter_table('staffed_days') as batch_op:
        batch_op.create_index(batch_op.f('ix_staffed_days_practice_id'), ['practice_id'], unique=False)

    op.create_table('rota_shifts',
    sa.Column('reference', sa.String(length=16), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=True),
    sa.Column('weekday', sa.SmallInteger(), nullable=True),
    sa.Column('day', sa.Date(), nullable=True),
    sa.Column('starts', sa.Time(), nullable=False),
    sa.Column('ends', sa.Time(), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_rota_shifts_account_id_accounts')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_rota_shifts_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rota_shifts')),
    sa.UniqueConstraint('reference', name=op.f('uq_rota_shifts_reference'))
    )
    with op.batch_alter_table('rota_shifts') as batch_op:
        batch_op.create_index(batch_op.f('ix_rota_shifts_account_id'), ['account_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_rota_shifts_practice_id'), ['practice_id'], unique=False)

    op.create_table('alerts',
    sa.Column('case_id', sa.Uuid(), nullable=False),
    sa.Column('stage', sa.SmallInteger(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('next_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('seen_by', sa.Uuid(), nullable=True),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_alerts_case_id_cases')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_alerts_practice_id_practices')),
    sa.ForeignKeyConstraint(['seen_by'], ['accounts.id'], name=op.f('fk_alerts_seen_by_accounts')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_alerts'))
    )
    with op.batch_alter_table('alerts') as batch_op:
        batch_op.create_index(batch_op.f('ix_alerts_case_id'), ['case_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_alerts_practice_id'), ['practice_id'], unique=False)

    op.create_table('alert_letters',
    sa.Column('message_id', sa.Uuid(), nullable=False),
    sa.Column('alert_id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['alert_id'], ['alerts.id'], name=op.f('fk_alert_letters_alert_id_alerts')),
    sa.ForeignKeyConstraint(['message_id'], ['messages.id'], name=op.f('fk_alert_letters_message_id_messages')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_alert_letters_practice_id_practices')),
    sa.PrimaryKeyConstraint('message_id', name=op.f('pk_alert_letters'))
    )
    with op.batch_alter_table('alert_letters') as batch_op:
        batch_op.create_index(batch_op.f('ix_alert_letters_alert_id'), ['alert_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_alert_letters_practice_id'), ['practice_id'], unique=False)
    for statement in TO_ALERTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute(FROM_ALERTS)
    op.drop_table('alert_letters')
    op.drop_table('staffed_days')
    op.drop_table('rota_shifts')
    op.drop_table('holidays')
    op.drop_table('alerts')

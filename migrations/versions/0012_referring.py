"""Referring: the directory of outside services, referrals with their consents, and codes of who was referred here."""

import sqlalchemy as sa
from alembic import op

revision = '0012'
down_revision = '0011'


def _owned(table: str) -> list[sa.schema.SchemaItem]:
    return [
        sa.Column('id', sa.Uuid(), nullable=False),
        sa.Column('practice_id', sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f(f'fk_{table}_practice_id_practices')),
        sa.PrimaryKeyConstraint('id', name=op.f(f'pk_{table}')),
    ]


def _points_to(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f'{other}.id'], name=op.f(f'fk_{table}_{column}_{other}'))


def _indexed(table: str, *columns: str) -> None:
    for column in (*columns, 'practice_id'):
        op.create_index(op.f(f'ix_{table}_{column}'), table, [column], unique=False)


def upgrade() -> None:
    op.create_table('outside_services',
    sa.Column('reference', sa.String(length=16), nullable=False),
    sa.Column('hsds_id', sa.String(length=80), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('sort_name', sa.String(length=300), nullable=False),
    sa.Column('organisation', sa.String(length=120), nullable=False),
    sa.Column('topics', sa.String(length=300), nullable=False),
    sa.Column('serves', sa.String(length=200), nullable=False),
    sa.Column('country', sa.String(length=2), nullable=False),
    sa.Column('area', sa.String(length=120), nullable=False),
    sa.Column('languages', sa.String(length=200), nullable=False),
    sa.Column('cost', sa.String(length=20), nullable=False),
    sa.Column('cost_note', sa.String(length=200), nullable=False),
    sa.Column('phone', sa.String(length=60), nullable=False),
    sa.Column('web', sa.String(length=300), nullable=False),
    sa.Column('email', sa.String(length=254), nullable=False),
    sa.Column('address', sa.String(length=300), nullable=False),
    sa.Column('notes', sa.Text(), nullable=False),
    sa.Column('checked_on', sa.Date(), nullable=True),
    sa.Column('revision', sa.Integer(), nullable=False),
    sa.Column('retired_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('changed_by', sa.Uuid(), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    *_owned('outside_services'),
    _points_to('outside_services', 'changed_by', 'accounts'),
    sa.UniqueConstraint('reference', name=op.f('uq_outside_services_reference')),
    sa.UniqueConstraint('practice_id', 'hsds_id', name=op.f('uq_outside_services_practice_id_hsds_id')),
    )
    op.create_index('ix_outside_services_list', 'outside_services', ['practice_id', 'sort_name', 'id'], unique=False)
    _indexed('outside_services')
    op.create_table('referrals',
    sa.Column('reference', sa.String(length=16), nullable=False),
    sa.Column('participant_id', sa.Uuid(), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('state', sa.String(length=20), nullable=False),
    sa.Column('letter', sa.SmallInteger(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('drafted_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    *_owned('referrals'),
    _points_to('referrals', 'participant_id', 'participants'),
    _points_to('referrals', 'account_id', 'accounts'),
    sa.UniqueConstraint('reference', name=op.f('uq_referrals_reference')),
    )
    op.create_index('ix_referrals_list', 'referrals', ['practice_id', 'state', 'drafted_at', 'id'], unique=False)
    _indexed('referrals', 'participant_id')
    op.create_table('referral_consents',
    sa.Column('referral_id', sa.Uuid(), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('letter', sa.SmallInteger(), nullable=False),
    sa.Column('given_on', sa.Date(), nullable=False),
    sa.Column('way', sa.String(length=20), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
    *_owned('referral_consents'),
    _points_to('referral_consents', 'referral_id', 'referrals'),
    _points_to('referral_consents', 'account_id', 'accounts'),
    )
    _indexed('referral_consents', 'referral_id')
    op.create_table('referred_codes',
    sa.Column('code_hash', sa.LargeBinary(length=32), nullable=False),
    sa.Column('referrer', sa.LargeBinary(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('participant_id', sa.Uuid(), nullable=True),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('may_be_told', sa.Boolean(), nullable=False),
    *_owned('referred_codes'),
    _points_to('referred_codes', 'participant_id', 'participants'),
    sa.UniqueConstraint('code_hash', name=op.f('uq_referred_codes_code_hash')),
    )
    _indexed('referred_codes', 'participant_id')


def downgrade() -> None:
    op.drop_table('referred_codes')
    op.drop_table('referral_consents')
    op.drop_table('referrals')
    op.drop_table('outside_services')

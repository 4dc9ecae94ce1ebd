"""Passkeys, beside the authenticator."""

import sqlalchemy as sa
from alembic import op

revision = '0008'
down_revision = '0007'


def upgrade() -> None:
    op.create_table('passkeys',
    sa.Column('reference', sa.String(length=16), nullable=False),
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('credential_id', sa.LargeBinary(length=1023), nullable=False),
    sa.Column('public_key', sa.LargeBinary(), nullable=False),
    sa.Column('uses', sa.BigInteger(), nullable=False),
    sa.Column('label', sa.String(length=40), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_passkeys_account_id_accounts')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_passkeys_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_passkeys')),
    sa.UniqueConstraint('credential_id', name=op.f('uq_passkeys_credential_id')),
    sa.UniqueConstraint('reference', name=op.f('uq_passkeys_reference'))
    )
    op.create_index(op.f('ix_passkeys_account_id'), 'passkeys', ['account_id'], unique=False)
    op.create_index(op.f('ix_passkeys_practice_id'), 'passkeys', ['practice_id'], unique=False)


def downgrade() -> None:
    op.drop_table('passkeys')

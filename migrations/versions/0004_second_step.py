"""The second step of a sign-in. Sign-ins that are open at this moment go on; who works here is asked for it at once."""

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'

CHANCE = {'sqlite': "hex(randomblob(8))", 'postgresql': "substr(replace(gen_random_uuid()::text, '-', ''), 17)"}
"""Random references for the sign-ins that are open."""


def upgrade() -> None:
    with op.batch_alter_table('sign_ins') as batch_op:
        batch_op.add_column(sa.Column('reference', sa.String(length=16), nullable=True))
        batch_op.add_column(sa.Column('browser', sa.String(length=40), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('awaits_proof', sa.Boolean(), nullable=False, server_default=sa.false()))
        batch_op.add_column(sa.Column('proven_at', sa.DateTime(timezone=True), nullable=True))
    op.execute(f"UPDATE sign_ins SET reference = {CHANCE[op.get_bind().dialect.name]}")
    with op.batch_alter_table('sign_ins') as batch_op:
        batch_op.alter_column('reference', nullable=False)
        batch_op.alter_column('browser', server_default=None)
        batch_op.alter_column('awaits_proof', server_default=None)
        batch_op.create_unique_constraint(batch_op.f('uq_sign_ins_reference'), ['reference'])
    op.create_table('second_steps',
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('secret', sa.LargeBinary(), nullable=False),
    sa.Column('confirmed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('last_step', sa.BigInteger(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_second_steps_account_id_accounts')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_second_steps_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_second_steps')),
    sa.UniqueConstraint('account_id', name=op.f('uq_second_steps_account_id'))
    )
    op.create_index(op.f('ix_second_steps_practice_id'), 'second_steps', ['practice_id'], unique=False)
    op.create_table('spare_codes',
    sa.Column('account_id', sa.Uuid(), nullable=False),
    sa.Column('code_hash', sa.LargeBinary(length=32), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('practice_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['accounts.id'], name=op.f('fk_spare_codes_account_id_accounts')),
    sa.ForeignKeyConstraint(['practice_id'], ['practices.id'], name=op.f('fk_spare_codes_practice_id_practices')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_spare_codes'))
    )
    op.create_index(op.f('ix_spare_codes_account_id'), 'spare_codes', ['account_id'], unique=False)
    op.create_index(op.f('ix_spare_codes_practice_id'), 'spare_codes', ['practice_id'], unique=False)


def downgrade() -> None:
    op.drop_table('spare_codes')
    op.drop_table('second_steps')
    with op.batch_alter_table('sign_ins') as batch_op:
        batch_op.drop_column('proven_at')
        batch_op.drop_column('awaits_proof')
        batch_op.drop_column('browser')
        batch_op.drop_constraint(batch_op.f('uq_sign_ins_reference'), type_='unique')
        batch_op.drop_column('reference')

"""${message}"""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}

from portal.data.dialect import APPEND_ONLY, append_only_triggers

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}
    for table in APPEND_ONLY:
        for statement in append_only_triggers(op.get_bind().dialect.name, table):
            op.execute(statement)


def downgrade() -> None:
    ${downgrades if downgrades else "pass"}
    for table in APPEND_ONLY:
        for statement in append_only_triggers(op.get_bind().dialect.name, table):
            op.execute(statement)

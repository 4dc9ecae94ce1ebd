"""A joint session that is booked carries an instant only once it was called off."""

from alembic import op

revision = '0009'
down_revision = '0008'

# A session that was called off and is still to be told of has a job that ends it, and keeps its instant.
SETTLED = """
UPDATE bookings SET settles_at = NULL
WHERE service = 'joint' AND state = 'confirmed' AND NOT EXISTS (
    SELECT 1 FROM jobs WHERE jobs.subject_id = bookings.id AND jobs.kind = 'together.end'
)
"""


def upgrade() -> None:
    op.execute(SETTLED)


def downgrade() -> None:
    pass

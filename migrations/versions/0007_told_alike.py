"""A number for all that a telling is compared by, so that what many articles repeat is compared with others once.

Revision 0007, after 0006. The numbers are worked out, and the tellings judged anew, after it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("mentions", sa.Column("told_hash", WHOLE))
    op.create_index("ix_mentions_told_hash_own_event", "mentions", ["told_hash", "own_event"])


def downgrade() -> None:
    op.drop_index("ix_mentions_told_hash_own_event", "mentions")
    op.drop_column("mentions", "told_hash")

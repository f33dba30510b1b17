"""Versions of one page: the address of a source, its newest version, and which tellings and events are of older ones alone.

Revision 0004, after 0003. The flags have no CHECK: SQLite drops no column that a table's CHECK names.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("sources", sa.Column("address", sa.Text(), nullable=False, server_default=""))
    op.add_column("sources", sa.Column("newest_version", sa.Text(), nullable=True))
    op.add_column("sources", sa.Column("version", sa.Integer(), nullable=True))
    op.add_column("sources", sa.Column("out_day", sa.Integer(), nullable=True))
    op.create_index("ix_sources_address", "sources", ["address"])
    for table in ("events", "mentions"):
        op.add_column(table, sa.Column("older", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    for table in ("mentions", "events"):
        op.drop_column(table, "older")
    op.drop_index("ix_sources_address", "sources")
    for column in ("out_day", "version", "newest_version"):
        op.drop_column("sources", column)
    op.drop_column("sources", "address")

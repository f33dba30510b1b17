"""Who shares a number of a sketch is read from the index alone; looking at each row of the table was most of finding reprints.

Revision 0008, after 0007. Tellings are judged anew after it: dates that are written out count in reprints since then.
"""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_source_shingles_shingle_source_row", "source_shingles", ["shingle", "source_row"])
    op.drop_index("ix_source_shingles_shingle", "source_shingles")


def downgrade() -> None:
    op.create_index("ix_source_shingles_shingle", "source_shingles", ["shingle"])
    op.drop_index("ix_source_shingles_shingle_source_row", "source_shingles")

"""By what tellings of one happening are found: a table of keys, so that a new one is not compared with all of its kind.

Revision 0003, after 0002.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KEY = ["actor_row", "root", "width", "day_earliest", "day_latest", "mention_row"]


def upgrade() -> None:
    op.create_table(
        "telling_keys",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("mention_row", WHOLE, nullable=False),
        sa.Column("root", sa.Text(), nullable=False),
        *(sa.Column(name, WHOLE, nullable=False) for name in ("actor_row", "width")),
        *(sa.Column(name, WHOLE) for name in ("day_earliest", "day_latest")),
        sa.CheckConstraint("width IN (0, 1, 2)", name=op.f("ck_telling_keys_width")),
        sa.ForeignKeyConstraint(
            ["actor_row"], ["actors.id"], name=op.f("fk_telling_keys_actor_row"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["mention_row"], ["mentions.id"], name=op.f("fk_telling_keys_mention_row"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_telling_keys")),
        sqlite_strict=True,
    )
    op.create_index(f"ix_telling_keys_{'_'.join(KEY)}", "telling_keys", KEY)
    op.create_index("ix_telling_keys_mention_row", "telling_keys", ["mention_row"])
    op.drop_index("ix_mentions_root_day_earliest_day_latest", "mentions")
    op.drop_index("ix_mentions_source_row", "mentions")
    op.create_index("ix_mentions_source_row_root", "mentions", ["source_row", "root"])


def downgrade() -> None:
    op.drop_index("ix_mentions_source_row_root", "mentions")
    op.create_index("ix_mentions_source_row", "mentions", ["source_row"])
    op.create_index("ix_mentions_root_day_earliest_day_latest", "mentions", ["root", "day_earliest", "day_latest"])
    op.drop_table("telling_keys")

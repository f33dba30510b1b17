"""Views in words that PostgreSQL knows too; no table changes.

Revision 0006, after 0005. The views are made anew after each upgrade, so there is nothing to do here.
"""

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass

"""Indexes: over what persons judged, and over dates by how many days they leave open, for what lasts into a window from before it.

Revision 0005, after 0004.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

DAYS = "day_latest - day_earliest"
INDEXES = {
    "ix_events_days_1": f"{DAYS} >= 1 AND {DAYS} < 31",
    "ix_events_days_31": f"{DAYS} >= 31 AND {DAYS} < 366",
    "ix_events_days_366": f"{DAYS} >= 366 AND {DAYS} < 3653",
    "ix_events_days_3653": f"{DAYS} >= 3653",
}


BY_PERSONS = "judged_by <> 'rule'"


def upgrade() -> None:
    where = {f"{dialect}_where": sa.text(BY_PERSONS) for dialect in ("sqlite", "postgresql")}
    op.create_index("ix_judgements_by_persons", "judgements", ["kind"], **where)
    for name, which in INDEXES.items():
        where = {f"{dialect}_where": sa.text(which) for dialect in ("sqlite", "postgresql")}
        op.create_index(name, "events", ["day_earliest", "day_latest"], **where)


def downgrade() -> None:
    op.drop_index("ix_judgements_by_persons", "judgements")
    for name in INDEXES:
        op.drop_index(name, "events")

"""Who takes part and what is told twice: more kinds of actors, participants without a name, whom a telling repeats, an
event's own mention, the sketches by which reprints are found, who changed which row, and what went out in calendars.

Revision 0002, after 0001. SQLite cannot change a CHECK or a NOT NULL, so two tables are written anew; their rows, ids and
names stay.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KINDS = "person", "organisation", "public body", "group", "place", "thing", "event", "event series"
FORMER_KINDS = "person", "organisation", "place", "event", "event series"


def upgrade() -> None:
    _actors(KINDS)
    _participants(named=False)
    op.add_column("mentions", sa.Column("origin", sa.Text(), nullable=False, server_default=""))
    op.add_column("mentions", sa.Column("own_event", sa.Text(), nullable=False, server_default=""))
    op.add_column("mentions", sa.Column("counts_as", sa.Text(), nullable=False, server_default=""))
    op.add_column("mentions", sa.Column("root", sa.Text(), nullable=False, server_default=""))
    op.create_index("ix_mentions_root_day_earliest_day_latest", "mentions", ["root", "day_earliest", "day_latest"])
    op.execute("UPDATE mentions SET own_event = (SELECT e.uid FROM events e WHERE e.id = mentions.event_row)")
    op.execute("UPDATE mentions SET counts_as = (SELECT s.uid FROM sources s WHERE s.id = mentions.source_row)")
    op.create_index("ix_mentions_own_event", "mentions", ["own_event"])
    op.add_column("mentions", sa.Column("page", sa.Text(), nullable=False, server_default=""))
    op.add_column("revisions", sa.Column("entity_row", WHOLE, nullable=True))
    op.add_column("revisions", sa.Column("made_by", sa.Text(), nullable=False, server_default=""))
    op.create_index("ix_revisions_entity_entity_row", "revisions", ["entity", "entity_row"])
    op.add_column("date_expressions", sa.Column("context", sa.Text()))
    op.create_table(
        "source_shingles",
        sa.Column("id", WHOLE, nullable=False),
        sa.Column("source_row", WHOLE, nullable=False),
        sa.Column("shingle", WHOLE, nullable=False),
        sa.ForeignKeyConstraint(
            ["source_row"], ["sources.id"], name=op.f("fk_source_shingles_source_row"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_shingles")),
        sqlite_strict=True,
    )
    op.create_index("ix_source_shingles_shingle", "source_shingles", ["shingle"])
    op.create_index("ix_source_shingles_source_row", "source_shingles", ["source_row"])
    op.create_table(
        "exports",
        sa.Column("id", WHOLE, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("format", "file", "event_uid")),
        *(sa.Column(name, WHOLE, nullable=False) for name in ("sequence", "revision", "day_first", "day_last")),
        sa.Column("cancelled", sa.Integer(), nullable=False),
        sa.CheckConstraint("cancelled IN (0, 1)", name=op.f("ck_exports_cancelled")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exports")),
        sa.UniqueConstraint("format", "file", "event_uid", name=op.f("uq_exports_format_file_event_uid")),
        sqlite_strict=True,
    )
    op.create_index("ix_exports_event_uid", "exports", ["event_uid"])


def downgrade() -> None:
    op.drop_table("exports")
    op.drop_table("source_shingles")
    op.drop_column("date_expressions", "context")
    op.drop_index("ix_revisions_entity_entity_row", "revisions")
    op.drop_column("revisions", "made_by")
    op.drop_column("revisions", "entity_row")
    op.execute("UPDATE actors SET kind = 'organisation' WHERE kind IN ('public body', 'group', 'thing')")
    op.execute("DELETE FROM mention_actors WHERE actor_row IS NULL")
    op.drop_index("ix_mentions_own_event", "mentions")
    op.drop_column("mentions", "own_event")
    op.drop_index("ix_mentions_root_day_earliest_day_latest", "mentions")
    op.drop_column("mentions", "root")
    op.drop_column("mentions", "counts_as")
    op.drop_column("mentions", "origin")
    op.drop_column("mentions", "page")
    _participants(named=True)
    _actors(FORMER_KINDS)


def _actors(kinds: tuple[str, ...]) -> None:
    words = ", ".join(f"'{kind}'" for kind in kinds)
    check = f"kind IN ({words})"
    if op.get_bind().dialect.name != "sqlite":
        op.drop_constraint("ck_actors_kind", "actors")
        op.create_check_constraint("ck_actors_kind", "actors", check)
        return
    columns = ["id", "uid", "key", "name", "kind", "in_roster", "cluster_uid", "shown_name"]
    op.drop_index("ix_actors_cluster_uid", "actors")
    _rewrite(
        "actors",
        [
            sa.Column("id", WHOLE, nullable=False),
            *(sa.Column(name, sa.Text(), nullable=False) for name in columns[1:5]),
            sa.Column("in_roster", sa.Integer(), nullable=False),
            *(sa.Column(name, sa.Text(), nullable=False) for name in columns[6:]),
            sa.CheckConstraint(check, name=op.f("ck_actors_kind")),
            sa.CheckConstraint("in_roster IN (0, 1)", name=op.f("ck_actors_in_roster")),
            sa.PrimaryKeyConstraint("id", name=op.f("pk_actors")),
            sa.UniqueConstraint("key", name=op.f("uq_actors_key")),
            sa.UniqueConstraint("uid", name=op.f("uq_actors_uid")),
        ],
        columns,
    )
    op.create_index("ix_actors_cluster_uid", "actors", ["cluster_uid"])


def _participants(*, named: bool) -> None:
    if op.get_bind().dialect.name != "sqlite":
        op.alter_column("mention_actors", "actor_row", nullable=not named)
        if named:
            op.drop_column("mention_actors", "part")
        else:
            op.add_column("mention_actors", sa.Column("part", sa.Text(), nullable=False, server_default=""))
        return
    for columns in (["actor_row", "mention_row"], ["mention_row", "actor_row"]):
        op.drop_index(f"ix_mention_actors_{'_'.join(columns)}", "mention_actors")
    _rewrite(
        "mention_actors",
        [
            sa.Column("id", WHOLE, nullable=False),
            sa.Column("mention_row", WHOLE, nullable=False),
            sa.Column("actor_row", WHOLE, nullable=not named),
            sa.Column("role", sa.Text(), nullable=False),
            *([] if named else [sa.Column("part", sa.Text(), server_default="", nullable=False)]),
            sa.Column("char_start", WHOLE, nullable=False),
            sa.Column("char_end", WHOLE, nullable=False),
            sa.Column("text", sa.Text(), nullable=False),
            sa.CheckConstraint(
                "0 <= char_start AND char_start <= char_end", name=op.f("ck_mention_actors_char_start")
            ),
            sa.ForeignKeyConstraint(
                ["actor_row"], ["actors.id"], name=op.f("fk_mention_actors_actor_row"), ondelete="CASCADE"
            ),
            sa.ForeignKeyConstraint(
                ["mention_row"], ["mentions.id"], name=op.f("fk_mention_actors_mention_row"), ondelete="CASCADE"
            ),
            sa.PrimaryKeyConstraint("id", name=op.f("pk_mention_actors")),
        ],
        ["id", "mention_row", "actor_row", "role", "char_start", "char_end", "text"],
    )
    for columns in (["actor_row", "mention_row"], ["mention_row", "actor_row"]):
        op.create_index(f"ix_mention_actors_{'_'.join(columns)}", "mention_actors", columns)


def _rewrite(table: str, parts: list[sa.schema.SchemaItem], kept: list[str]) -> None:
    """Make a table anew with the rows it has. Foreign keys are off while migrations run, so no child loses its parent."""
    op.create_table(f"{table}_new", *parts, sqlite_strict=True)
    names = ", ".join(kept)
    op.execute(f"INSERT INTO {table}_new ({names}) SELECT {names} FROM {table} ORDER BY id")
    op.drop_table(table)
    op.rename_table(f"{table}_new", table)

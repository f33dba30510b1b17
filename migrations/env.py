"""How Alembic runs: on the connection `timeline` hands over, or on $TIMELINE_DB (./timeline.db) from a checkout."""

import os
from pathlib import Path

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection
from sqlalchemy.types import TypeEngine

from timeline.store.database import engine_of, writing
from timeline.store.migrate import around, use_wal
from timeline.store.tables import Base
from timeline.store.tables.base import Flag, Json


def number_revision(_context: object, _revision: object, directives: list[object]) -> None:
    """Number revisions 0001, 0002, … so that they sort."""
    for directive in directives:
        numbers = [int(script.revision) for script in context.script.walk_revisions()]
        directive.rev_id = f"{max(numbers, default=0) + 1:04d}"  # type: ignore[attr-defined]


def plain_type(kind: str, item: object, _context: AutogenContext) -> str | bool:
    """Write our own column types as the plain ones beneath, since migrations must not change when code does."""
    if kind == "type" and isinstance(item, TypeEngine) and isinstance(item, (Flag, Json)):
        return "sa.Integer()" if isinstance(item, Flag) else "sa.Text()"
    return False


def ours(name: str | None, kind: str, _parents: object) -> bool:
    """Leave out what is derived: the tables behind the full-text indexes."""
    return kind != "table" or "_fts" not in (name or "")


def run(connection: Connection) -> None:
    """Run what the command asks for; around a migration, views and indexes are dropped and made anew."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        process_revision_directives=number_revision,
        render_item=plain_type,
        include_name=ours,
    )
    try:
        context.get_revision_argument()
    except KeyError:  # `current`, `revision`, `check`: nothing migrates
        context.run_migrations()
    else:
        around(connection, context.run_migrations)


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    engine = engine_of(Path(os.environ.get("TIMELINE_DB", "timeline.db")), foreign_keys=False)
    use_wal(engine)
    with writing(engine) as own:
        run(own)

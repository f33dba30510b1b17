"""Noticing changes by triggers of the schema, which do nothing but in a transaction that opens their gate.

The gate is a setting of the transaction for each table, the highest id that is watched; what was is kept in temporary
tables of the session. So a writer sees its own changes alone.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from timeline.store.watched import WATCHED

_GATE, _BEFORE = "timeline.saw_", "timeline.was_"
_SET = "set_config('{}', '{}', true)"
_LARGE = """
    SELECT relname FROM pg_class WHERE relnamespace = pg_my_temp_schema() AND starts_with(relname, 'was_')
    AND relkind = 'r' AND pg_relation_size(oid) > 262144"""


class PostgresqlRecorder:
    """Triggers made with the schema, and a temporary table a table for what was."""

    def is_recording(self, conn: Connection) -> bool:
        """Whether the gate is open."""
        return bool(
            conn.exec_driver_sql(f"SELECT coalesce(current_setting('{_GATE}events', true), '') <> ''").scalar_one()
        )

    @contextmanager
    def recording(self, conn: Connection, highest: Mapping[str, int], *, additions: bool) -> Iterator[None]:
        """Open the gate, and close it whatever happens; `additions` follow from the ids."""
        del additions
        if conn.exec_driver_sql("SELECT to_regclass('pg_temp.was_events') IS NULL").scalar_one():
            for name in WATCHED:
                conn.exec_driver_sql(
                    f"CREATE TEMP TABLE was_{name} AS SELECT 0 AS existed, t.* FROM {name} t WITH NO DATA;"  # noqa: S608 - our own names
                    f"ALTER TABLE pg_temp.was_{name} ADD n bigint GENERATED ALWAYS AS IDENTITY"
                )
        self._empty(conn)
        opened = [_SET.format(_GATE + name, last) for name, last in highest.items()]
        closed = [_SET.format(_GATE + name, "") for name in highest]
        known = [_SET.format(_BEFORE + name, last) for name, last in highest.items()]
        conn.exec_driver_sql(f"SELECT {', '.join(opened + known)}")
        try:
            yield
        except BaseException:
            with suppress(DBAPIError):  # a transaction that failed has forgotten the settings already
                conn.exec_driver_sql(f"SELECT {', '.join(closed)}")
            raise
        conn.exec_driver_sql(f"SELECT {', '.join(closed)}")

    def _empty(self, conn: Connection) -> None:
        """Forget what was kept: a small table row by row, a large one as a whole, which is a new file.

        Rows that were deleted stay in the file, and a session's own tables are never vacuumed.
        """
        large = list(conn.exec_driver_sql(_LARGE).scalars())
        if large:
            conn.exec_driver_sql(f"TRUNCATE {', '.join(f'pg_temp.{name}' for name in large)}")
        for name in self.seen(conn):
            conn.exec_driver_sql(f"DELETE FROM pg_temp.was_{name}")  # noqa: S608 - our own names

    def seen(self, conn: Connection) -> list[str]:
        """Return the tables for which something was kept."""
        parts = (f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM pg_temp.was_{name})" for name in WATCHED)  # noqa: S608 - ours
        return list(conn.exec_driver_sql(" UNION ALL ".join(parts)).scalars())

    def before(self, conn: Connection, table: str, columns: tuple[str, ...]) -> Iterator[tuple[int, tuple[Any, ...]]]:
        """Yield what was kept first of each row."""
        names = ", ".join(f'"{column}"' for column in columns)
        query = f"SELECT DISTINCT ON (id) existed, {names} FROM pg_temp.was_{table} ORDER BY id, n"  # noqa: S608 - our own names
        for existed, *cells in conn.exec_driver_sql(query).all():
            yield existed, tuple(cells)

    def highest(self, conn: Connection) -> dict[str, int]:
        """Return where the gate stood."""
        names = list(WATCHED)
        asked = ", ".join(f"coalesce(nullif(current_setting('{_BEFORE}{name}', true), ''), '0')" for name in names)
        found = conn.exec_driver_sql(f"SELECT {asked}").one()
        return {name: int(last) for name, last in zip(names, found, strict=True)}

    def create(self, conn: Connection) -> None:
        """Make the triggers."""
        for name in WATCHED:
            conn.exec_driver_sql(_function(name))
            for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
                gate = f"nullif(current_setting('{_GATE}{name}', true), '')::bigint"
                conn.exec_driver_sql(
                    f"CREATE TRIGGER saw_{event.lower()} AFTER {event} ON {name} FOR EACH ROW"
                    f" WHEN ({row}.id <= {gate}) EXECUTE FUNCTION saw_{name}()"
                )

    def drop(self, conn: Connection) -> None:
        """Remove them, those of tables of former versions too."""
        found = "SELECT proname FROM pg_proc WHERE pronamespace = current_schema()::regnamespace AND starts_with(proname, 'saw_') AND strpos(prosrc, 'INSERT INTO pg_temp.was_') > 0"
        for name in conn.exec_driver_sql(found).scalars().all():
            conn.exec_driver_sql(f'DROP FUNCTION IF EXISTS "{name}"() CASCADE')


def _function(name: str) -> str:
    """Return what makes the function that keeps a row of a table as it was; of one that came, only its id."""
    columns = WATCHED[name]
    names = ", ".join(f'"{column}"' for column in columns)
    old = ", ".join(f'OLD."{column}"' for column in columns)
    return f"""CREATE OR REPLACE FUNCTION saw_{name}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN INSERT INTO pg_temp.was_{name} (existed, id) VALUES (0, NEW.id);
      ELSE INSERT INTO pg_temp.was_{name} (existed, {names}) VALUES (1, {old});
      END IF;
      RETURN NULL;
    END $$"""  # noqa: S608 - our own names

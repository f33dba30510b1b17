"""PostgreSQL's words."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, Engine, Table, text
from sqlalchemy.dialects import postgresql

from timeline.errors import Failure
from timeline.store.dialects.dialect import Cells, Rows
from timeline.store.dialects.postgresql.copying import copy_rows
from timeline.store.dialects.postgresql.functions import FUNCTIONS
from timeline.store.dialects.postgresql.recording import PostgresqlRecorder
from timeline.store.dialects.postgresql.search import PostgresqlSearch
from timeline.store.dialects.writing import processed, upserting

_FEW = 8
"""So few rows are inserted one by one; more are copied."""


class Postgresql:
    """PostgreSQL. Writing transactions follow each other by an advisory lock, which `connecting` takes when one begins."""

    search = PostgresqlSearch()
    recorder = PostgresqlRecorder()

    def among(self, values: Sequence[int | str]) -> tuple[str, object]:
        """A list is an array, of numbers or of texts."""
        kind = "text" if isinstance(values[0], str) else "bigint"
        return f"(SELECT unnest(CAST(:listed AS {kind}[])))", list(values)

    def new_ids(self, conn: Connection, table: str, count: int) -> range:
        """Those after the highest, as in SQLite: only one transaction writes at a time.

        The sequence, from which single rows get theirs, is kept at or above them; it never goes back, for a transaction that fails
        takes back its rows and not the sequence.
        """
        asked = f"""SELECT t.highest, setval('{table}_id_seq', greatest(t.highest + :count, s.last_value))
            FROM (SELECT coalesce(max(id), 0) AS highest FROM {table}) t, {table}_id_seq s"""  # noqa: S608 - our own names
        highest, _ = conn.execute(text(asked), {"count": count}).one()
        return range(highest + 1, highest + 1 + count)

    def insert(self, conn: Connection, table: Table, columns: tuple[str, ...], cells: Cells) -> None:
        """By COPY where they are many."""
        self.insert_bare(conn, table, columns, processed(conn.dialect, table, columns, cells))

    def insert_bare(self, conn: Connection, table: Table, columns: tuple[str, ...], rows: Rows) -> None:
        """Likewise."""
        names = ", ".join(f'"{name}"' for name in columns)
        if len(rows) > _FEW:
            copy_rows(conn, f"{table.name} ({names})", rows)
            return
        places = ", ".join(["%s"] * len(columns))
        statement = f"INSERT INTO {table.name} ({names}) VALUES ({places})"  # noqa: S608 - our own names
        conn.exec_driver_sql(statement, list(map(tuple, rows)))

    def update(self, conn: Connection, table: Table, key: str, columns: tuple[str, ...], cells: Cells) -> None:
        """One statement for all rows, their values in arrays."""
        rows = processed(conn.dialect, table, columns, cells)
        kinds = [table.columns[name].type.compile(conn.dialect) for name in columns]
        arrays = ", ".join(f"%s::{kind}[]" for kind in kinds)
        names = ", ".join(f'"{name}"' for name in columns)
        values = ", ".join(f'"{name}" = given."{name}"' for name in columns if name != key)
        statement = (
            f"UPDATE {table.name} SET {values} FROM unnest({arrays}) AS given({names})"  # noqa: S608 - our own names
            f' WHERE {table.name}."{key}" = given."{key}"'
        )
        conn.exec_driver_sql(statement, tuple(list(column) for column in zip(*rows, strict=True)))

    def upsert(self, conn: Connection, table: Table, key: Sequence[str], rows: Sequence[Mapping[str, object]]) -> None:
        """INSERT … ON CONFLICT DO UPDATE; nothing is written where nothing differs."""
        conn.execute(upserting(postgresql.insert(table), key, list(rows[0])), list(rows))

    def rows(self, conn: Connection, sql: str, values: Mapping[str, object], size: int) -> Iterator[Rows]:
        """A cursor on the server, read in batches."""
        with conn.execute(text(sql), dict(values), execution_options={"yield_per": size}) as found:
            yield from found.partitions(size)

    def record_time(self, conn: Connection) -> str:
        """The server's clock."""
        asked = """SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24\\:MI\\:SS"Z"')"""
        return str(conn.execute(text(asked)).scalar_one())

    def defer_keys(self, conn: Connection) -> None:
        """Until the transaction ends."""
        conn.exec_driver_sql("SET CONSTRAINTS ALL DEFERRED")

    def prepare(self, conn: Connection) -> None:
        """Functions, and texts that sort by code point, as everywhere here, whatever the database's collation."""
        for statement in FUNCTIONS:
            conn.exec_driver_sql(statement)
        by_table: dict[str, list[str]] = {}
        ours = {"ours": _tables()}
        for table, column in conn.execute(text(_OTHERWISE_SORTED), ours).all():
            by_table.setdefault(table, []).append(f'ALTER COLUMN "{column}" TYPE text COLLATE "C"')
        for table, changes in by_table.items():
            conn.exec_driver_sql(f"ALTER TABLE {table} {', '.join(changes)}")
        for table, constraint in conn.execute(text(_NOT_DEFERRABLE), ours).all():
            conn.exec_driver_sql(f'ALTER TABLE {table} ALTER CONSTRAINT "{constraint}" DEFERRABLE INITIALLY IMMEDIATE')

    def finish(self, conn: Connection, revision: str) -> None:
        """Make the triggers that see changes, and sign the views and the table of revisions."""
        self.recorder.create(conn)
        for view in _views():
            conn.exec_driver_sql(f"COMMENT ON VIEW {view} IS '{_SIGNATURE}'")
        conn.exec_driver_sql(f"COMMENT ON TABLE alembic_version IS 'Timeline, schema {int(revision):04d}'")

    def loaded(self, conn: Connection, tables: Sequence[str]) -> None:
        """Set the sequences, and gather statistics."""
        for name in tables:
            sequence = conn.execute(text("SELECT to_regclass(:name)"), {"name": f"{name}_id_seq"}).scalar_one()
            if sequence is not None:
                asked = f"SELECT setval(CAST(:name AS regclass), coalesce(max(id), 0) + 1, false) FROM {name}"  # noqa: S608 - our own names
                conn.execute(text(asked), {"name": f"{name}_id_seq"})
            conn.exec_driver_sql(f"ANALYZE {name}")

    def drop_derived(self, conn: Connection) -> None:
        """Our views, triggers and search indexes, those of former versions too; what others have in the schema stays.

        Failure where a view of somebody else rests on one of ours.
        """
        self.recorder.drop(conn)
        names = conn.execute(text(_OUR_VIEWS), {"ours": _views(), "signature": _SIGNATURE}).scalars().all()
        resting = conn.execute(text(_RESTING), {"ours": list(names)}).scalars().all()
        if resting:
            raise Failure(
                message=f"{', '.join(resting)} rest{'s' if len(resting) == 1 else ''} on Timeline's views; drop it, upgrade, and make it again."
            )
        if names:
            conn.exec_driver_sql("DROP VIEW IF EXISTS " + ", ".join(f'"{name}"' for name in names))
        conn.exec_driver_sql("DROP TABLE IF EXISTS events_fts, sources_fts")

    def shrink(self, engine: Engine) -> None:
        """Write the tables anew; nobody else can read meanwhile."""
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
            conn.exec_driver_sql("VACUUM FULL " + ", ".join(f'"{name}"' for name in _tables()))

    def facts(self, conn: Connection) -> Mapping[str, object]:
        """The database's size, the server's version, encoding and schema."""
        asked = """SELECT pg_database_size(current_database()), current_setting('server_version'),
            current_setting('server_encoding'), current_schema()"""
        size, version, encoding, schema = conn.exec_driver_sql(asked).one()
        return {"bytes": size, "postgresql_version": version, "encoding": encoding, "schema": schema}


_OTHERWISE_SORTED = """
    SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
    AND c.relname = ANY(:ours) AND a.attnum > 0 AND NOT a.attisdropped AND a.atttypid = 'text'::regtype AND a.attcollation <> '"C"'::regcollation
    ORDER BY 1, 2"""
_NOT_DEFERRABLE = """
    SELECT conrelid::regclass::text, conname FROM pg_constraint
    WHERE connamespace = current_schema()::regnamespace AND contype = 'f' AND NOT condeferrable
    AND conrelid IN (SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relname = ANY(:ours))
    ORDER BY 1, 2"""
_SIGNATURE = "Timeline"
_OUR_VIEWS = """
    SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'v'
    AND (relname = ANY(:ours) OR obj_description(oid, 'pg_class') = :signature) ORDER BY 1"""
_RESTING = """
    SELECT DISTINCT v.oid::regclass::text FROM pg_class o JOIN pg_depend d ON d.refobjid = o.oid AND d.deptype = 'n'
    JOIN pg_rewrite r ON r.oid = d.objid JOIN pg_class v ON v.oid = r.ev_class AND v.oid <> o.oid
    WHERE o.relnamespace = current_schema()::regnamespace AND o.relname = ANY(:ours)
    AND NOT (v.relnamespace = o.relnamespace AND v.relname = ANY(:ours)) ORDER BY 1"""


def _tables() -> list[str]:
    from timeline.store.tables import Base  # noqa: PLC0415 - the tables' classes, which only making and upgrading needs

    return list(Base.metadata.tables)


def _views() -> list[str]:
    from timeline.store.views import VIEWS  # noqa: PLC0415 - likewise

    return ["event_texts", *(view.name for view in VIEWS)]

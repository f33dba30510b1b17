"""Opening a database file: ours or not, fresh, in step, behind or ahead.

Alembic takes half a second to import, so its version table is read here by hand and Alembic is imported only when a
database is behind. A fresh file is built from the models; a test proves that the migrations build the same.
"""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy import inspect as look_at

from timeline.errors import Failure, NotFound, SchemaMismatch
from timeline.store import derived, resources
from timeline.store.database import engine_of, writing
from timeline.store.dialects.sqlite.dialect import APPLICATION_ID

HEAD = "0008"
"""The newest revision in migrations/versions; its number is the file's `user_version`."""

_JUDGED = "0008"  # from then on tellings are judged as they are today

_MAGIC = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Found:
    """What a file is: its application id, its revision ('' when it has none), whether it is empty, how it opened."""

    application_id: int
    revision: str
    empty: bool
    immutable: bool


def open_database(path: Path, *, create: bool = True, readonly: bool = False) -> Engine:
    """Return an engine on the database, created or upgraded first where that is called for.

    NotFound when there is none and none may be created; Failure for a file of another kind; SchemaMismatch for a newer
    database, which is never written, and for an older one that may not be written.
    """
    writable = create and not readonly
    if not path.exists():
        if not writable:
            raise NotFound(kind="database", key=path)
        check_folder(path)
        return _create(path)
    found = inspect(path)
    if found.empty:
        if not writable:
            raise Failure(message=f"{path} is empty; no database has been made in it yet.")
        return _create(path)
    if found.application_id != APPLICATION_ID and not found.revision:
        raise Failure(message=f"{path} is a SQLite database of another program, not a Timeline database.")
    if found.revision > HEAD:
        raise SchemaMismatch(
            path=path,
            problem=f"its schema is {found.revision}, newer than this program's {HEAD}; nothing was written. Use a newer timeline.",
        )
    if found.revision < HEAD:
        if readonly or found.immutable:
            raise SchemaMismatch(
                path=path,
                problem=f"its schema {found.revision} is older than this program's {HEAD}; open it for writing once to upgrade it.",
            )
        upgrade(path)
    return engine_of(path, readonly=readonly, immutable=found.immutable)


def check_folder(path: Path) -> None:
    """Raise Failure when there is no folder to make a database in."""
    folder = path.absolute().parent
    if not folder.is_dir():
        raise Failure(message=f"There is no folder '{folder}' to put the database {path.name} into.")
    if not os.access(folder, os.W_OK):
        raise Failure(message=f"The folder '{folder}' cannot be written; no database {path.name} can be made in it.")


def inspect(path: Path) -> Found:
    """Look at a file without writing to it; Failure when it is no SQLite database."""
    if path.is_dir():
        raise Failure(message=f"{path} is a folder, not a database.")
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        raise Failure(message=f"{path} cannot be read: {error.strerror}.") from error
    if head and head != _MAGIC:
        raise Failure(message=f"{path} is not a SQLite database.")
    try:
        return _look(path, "?mode=ro", immutable=False)
    except sqlite3.OperationalError as error:
        wal = path.with_name(path.name + "-wal")
        if wal.exists() and wal.stat().st_size:
            raise Failure(
                message=f"{path} cannot be read: {error}; its folder must be writable while {wal.name} holds changes."
            ) from error
        try:
            return _look(path, "?immutable=1", immutable=True)
        except sqlite3.DatabaseError:
            raise Failure(message=f"{path} cannot be read: {error}.") from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # the latter from the names of its tables
        raise Failure(message=f"{path} is damaged: {error}.") from error


def _look(path: Path, how: str, *, immutable: bool) -> Found:
    with closing(sqlite3.connect(path.absolute().as_uri() + how, uri=True, timeout=60)) as conn:
        (application,) = conn.execute("PRAGMA application_id").fetchone()
        names = {name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        revision = (
            conn.execute("SELECT version_num FROM alembic_version").fetchone() if "alembic_version" in names else None
        )
        return Found(application, revision[0] if revision else "", not names and not application, immutable)


def _create(path: Path) -> Engine:
    from timeline.store.build import build  # noqa: PLC0415 - the tables' classes, which only a new database needs

    engine = engine_of(path)
    use_wal(engine, path)
    with writing(engine) as conn:
        if not _has_tables(conn):  # another program may have been faster
            build(conn, HEAD)
    return engine


def use_wal(engine: Engine, path: Path | None = None) -> None:
    """Switch the file to a write-ahead log; SQLite does not wait for other connections here, so this does."""
    for attempt in range(200):
        try:
            with closing(engine.raw_connection()) as raw:
                raw.cursor().execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if attempt == 199 or "locked" not in str(error):
                raise Failure(message=f"No database can be made at {path or engine.url.database}: {error}.") from error
            time.sleep(0.02)
        else:
            return


def _has_tables(conn: Connection) -> bool:
    return bool(look_at(conn).get_table_names())


def upgrade(path: Path, *, migrations: Path | None = None) -> Path:
    """Back the database up beside itself, bring it to the newest revision, and return the backup's path.

    `migrations` is the folder of migrations, the program's own by default. One transaction: all of it or nothing.
    """
    backup = back_up(path)
    engine = engine_of(path, foreign_keys=False)  # rebuilding a table with them on deletes its children
    try:
        with writing(engine) as conn:
            to_head(conn, migrations)
            broken = conn.execute(text("PRAGMA foreign_key_check")).all()
            if broken:
                raise SchemaMismatch(
                    path=path, problem=f"the upgrade would break {len(broken)} links between rows; nothing was changed."
                )
    finally:
        engine.dispose()
    return backup


def to_head(conn: Connection, migrations: Path | None = None) -> None:
    """Run the migrations that a database lacks, in the caller's transaction."""
    from alembic import command  # noqa: PLC0415 - half a second, needed only here
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(migrations or resources.folder("migrations")).replace("%", "%%"))
    config.attributes["connection"] = conn
    command.upgrade(config, "head")


def back_up(path: Path) -> Path:
    """Copy the database, changes in its log included, to a new file beside it."""
    stem = f"{path.name}.backup-{inspect(path).revision or 'old'}"
    names = (path.with_name(stem if n == 1 else f"{stem}-{n}") for n in range(1, 1000))
    target = next(name for name in names if not name.exists())
    with (
        closing(sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        source.backup(copy)
    return target


def around(conn: Connection, run: Callable[[], None]) -> None:
    """Run migrations with views and indexes out of the way, and make them anew when the newest revision is reached."""
    before = revision_of(conn)
    derived.drop(conn)
    run()
    if revision_of(conn) == HEAD:
        derived.recreate(conn, HEAD)
        if "" < before < _JUDGED:
            from timeline.store import merging  # noqa: PLC0415 - the tables' classes

            merging.settle_all(conn)


def revision_of(conn: Connection) -> str:
    """Return the schema's revision, '' where there is none."""
    known = look_at(conn).has_table("alembic_version")
    return str(conn.execute(text("SELECT max(version_num) FROM alembic_version")).scalar_one()) if known else ""

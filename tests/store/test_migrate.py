"""Opening files: fresh, ours, foreign, older, newer; and the migrations build what the models say."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from timeline.errors import Failure, NotFound, SchemaMismatch
from timeline.library import Timeline
from timeline.store import migrate, resources
from timeline.store.database import engine_of, reading, writing
from timeline.store.dialects.sqlite.dialect import APPLICATION_ID
from timeline.store.ingest import Status, take_in
from timeline.store.migrate import HEAD, open_database
from timeline.store.tables import Base

pytestmark = pytest.mark.sqlite  # makes and upgrades files; test_postgresql.py is about servers

NEXT = f"{int(HEAD) + 1:04d}"
COLUMN = f"""
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "{NEXT}", "{HEAD}", None, None


def upgrade():
    op.add_column("events", sa.Column("colour", sa.Text()))
"""


def rows(path, query, *values):
    with closing(sqlite3.connect(path)) as conn:
        return conn.execute(query, values).fetchall()


def statements(path):
    """Every statement of the schema, as a set of its parts: SQLite writes a column that was added later behind the rest.

    It also puts the name of a table that was renamed in quotation marks.
    """
    found = rows(path, "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: parts(sql.replace(f'CREATE TABLE "{name}"', f"CREATE TABLE {name}")) for name, sql in found}


def parts(sql):
    """What stands before the outer parentheses, each part between the outermost commas, what stands after; in any order."""
    cuts, depth, quote = [0], 0, ""
    for at, sign in enumerate(sql):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "'\"":
            quote = sign
        elif sign in "()":
            depth += 1 if sign == "(" else -1
            if (sign, depth) in {("(", 1), (")", 0)}:
                cuts.append(at)
        elif sign == "," and depth == 1:
            cuts.append(at)
    return sorted(" ".join(sql[a:b].strip("(), \t\n").split()) for a, b in zip(cuts, [*cuts[1:], None], strict=True))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            "CREATE TABLE t (a INT, CHECK (a IN (1, 2))) STRICT",
            "CREATE TABLE t (\n\tCHECK (a IN (1, 2)), a INT) STRICT",
            True,
        ),
        ("CREATE TABLE t (a INT, b TEXT)", "CREATE TABLE t (a INT, b REAL)", False),
        ("CREATE TABLE t (a INT, CHECK (a IN (1, 2)))", "CREATE TABLE t (a INT, CHECK (a IN (1, 3)))", False),
        ("CREATE TABLE t (a INT DEFAULT ',', b INT)", "CREATE TABLE t (b INT, a INT DEFAULT ',')", True),
        ("CREATE TABLE t (a INT) STRICT", "CREATE TABLE t (a INT)", False),
    ],
)
def test_statements_are_compared_part_by_part(one, other, same):
    assert (parts(one) == parts(other)) is same


def by_migrations(path: Path, revision: str = "head") -> None:
    from alembic import command

    engine = engine_of(path, foreign_keys=False)
    migrate.use_wal(engine)
    config = Config()
    config.set_main_option("script_location", str(resources.folder("migrations")))
    with writing(engine) as conn:
        config.attributes["connection"] = conn
        command.upgrade(config, revision)
    engine.dispose()


def test_migrations_and_models_build_the_same(tmp_path):
    by_migrations(tmp_path / "migrated.db")
    open_database(tmp_path / "fresh.db").dispose()
    assert statements(tmp_path / "migrated.db") == statements(tmp_path / "fresh.db")
    for pragma in ("application_id", "user_version", "journal_mode"):
        assert rows(tmp_path / "migrated.db", f"PRAGMA {pragma}") == rows(tmp_path / "fresh.db", f"PRAGMA {pragma}")


def test_alembic_sees_no_difference(engine):
    with reading(engine) as conn:
        context = MigrationContext.configure(
            conn, opts={"include_name": lambda name, kind, _: kind != "table" or "_fts" not in name}
        )
        assert compare_metadata(context, Base.metadata) == []


def test_the_head_is_the_newest_migration():
    config = Config()
    config.set_main_option("script_location", str(resources.folder("migrations")))
    script = ScriptDirectory.from_config(config)
    assert script.get_current_head() == HEAD
    assert all(one.revision.isdigit() and len(one.revision) == 4 for one in script.walk_revisions())


def test_up_down_up_keeps_the_program_working(tmp_path, make):
    from alembic import command

    path = tmp_path / "timeline.db"
    by_migrations(path)
    config = Config()
    config.set_main_option("script_location", str(resources.folder("migrations")))
    engine = engine_of(path, foreign_keys=False)
    with writing(engine) as conn:
        config.attributes["connection"] = conn
        command.downgrade(config, "base")
        assert (
            conn.execute(
                text("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version'")
            ).all()
            == []
        )
        command.upgrade(config, "head")
    engine.dispose()
    engine = open_database(path)
    article = make.article("It opened on 1 May 2013.")
    assert (
        take_in(engine, article, lambda a: make.reading(a, ("opened", "1 May 2013", "2013-05-01")))[0] is Status.STORED
    )
    engine.dispose()


EARLIER = [f"{n:04d}" for n in range(1, int(HEAD))]


@pytest.mark.parametrize("revision", EARLIER)
def test_down_to_every_earlier_revision_and_up_again_keeps_every_row(path, make, revision):
    from alembic import command

    filled(path, make)
    tables = [
        name for (name,) in rows(path, "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'")
    ]
    tables = [name for name in tables if "_fts" not in name and not name.startswith("sqlite_")]
    before = {name: rows(path, f"SELECT * FROM {name}") for name in [*tables, "chronology"]}
    config = Config()
    config.set_main_option("script_location", str(resources.folder("migrations")))
    engine = engine_of(path, foreign_keys=False)
    with writing(engine) as conn:
        config.attributes["connection"] = conn
        command.downgrade(config, revision)
    engine.dispose()
    assert rows(path, "SELECT version_num FROM alembic_version") == [(revision,)]
    open_database(path).dispose()
    after = {name: rows(path, f"SELECT * FROM {name}") for name in [*tables, "chronology"]}
    for name, kept in before.items():  # a column added later stands behind the rest
        assert [sorted(map(str, row)) for row in after[name]] == [sorted(map(str, row)) for row in kept], name
    assert rows(path, "PRAGMA foreign_key_check") == []


@pytest.fixture
def later(tmp_path, monkeypatch):
    """A program one revision ahead: its folder of migrations."""
    folder = tmp_path / "migrations"
    shutil.copytree(resources.folder("migrations"), folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / f"{NEXT}_colour.py").write_text(COLUMN)
    monkeypatch.setattr(migrate, "HEAD", NEXT)
    monkeypatch.setattr(resources, "folder", lambda _name: folder)
    return folder


def filled(path, make):
    engine = open_database(path)
    article = make.article("The forum opened on 25 October 2013 with Viktor Vekselberg.", published="2013-10-28")
    take_in(
        engine,
        article,
        lambda a: make.reading(a, ("opened", "25 October 2013", "2013-10-25"), people=("Viktor Vekselberg",)),
    )
    engine.dispose()


def test_an_older_database_is_backed_up_and_upgraded_with_its_rows(path, make, request):
    filled(path, make)
    before = rows(path, "SELECT uid, date, actors, quote FROM chronology")
    request.getfixturevalue("later")
    open_database(path).dispose()
    assert rows(path, "SELECT version_num FROM alembic_version") == [(NEXT,)]
    assert rows(path, "PRAGMA user_version") == [(int(NEXT),)]
    assert rows(path, "SELECT colour FROM events") == [(None,)]
    assert rows(path, "SELECT uid, date, actors, quote FROM chronology") == before
    assert rows(path, "SELECT count(*) FROM events_fts WHERE events_fts MATCH 'forum'") == [(1,)]
    assert rows(path, "PRAGMA foreign_key_check") == []
    backup = path.with_name(f"timeline.db.backup-{HEAD}")
    assert rows(backup, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    assert rows(backup, "SELECT uid, date, actors, quote FROM chronology") == before


def test_an_upgrade_that_fails_changes_nothing(path, make, request):
    filled(path, make)
    before = statements(path)
    folder = request.getfixturevalue("later")
    (folder / "versions" / f"{NEXT}_colour.py").write_text(COLUMN + '    op.execute("SELECT * FROM nowhere")\n')
    with pytest.raises(Exception, match="nowhere"):
        open_database(path)
    assert statements(path) == before
    assert len(rows(path, "SELECT * FROM chronology")) == 1


def test_an_older_database_is_not_upgraded_by_a_reader(path, make, request):
    filled(path, make)
    request.getfixturevalue("later")
    with pytest.raises(SchemaMismatch, match=f"older than this program's {NEXT}"):
        open_database(path, readonly=True)
    assert not path.with_name(f"timeline.db.backup-{HEAD}").exists()


def test_a_newer_database_is_refused_unwritten(path):
    open_database(path).dispose()
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("UPDATE alembic_version SET version_num = '9999'")
        conn.commit()
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()
    with pytest.raises(SchemaMismatch) as refusal:
        open_database(path)
    assert (
        str(refusal.value)
        == f"{path}: its schema is 9999, newer than this program's {HEAD}; nothing was written. Use a newer timeline."
    )
    assert refusal.value.exit_code == 5
    assert path.read_bytes() == before


def test_files_that_are_no_database_of_ours(path, tmp_path):
    path.write_text("# notes, not a database\n")
    with pytest.raises(Failure) as refusal:
        open_database(path)
    assert str(refusal.value) == f"{path} is not a SQLite database."
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as conn:
        conn.execute("CREATE TABLE songs (name)")
    with pytest.raises(Failure) as refusal:
        open_database(other)
    assert str(refusal.value) == f"{other} is a SQLite database of another program, not a Timeline database."
    with pytest.raises(Failure, match="is a folder, not a database"):
        open_database(tmp_path)
    with pytest.raises(NotFound) as refusal:
        open_database(tmp_path / "none.db", create=False)
    assert str(refusal.value) == f"There is no database '{tmp_path / 'none.db'}'."
    with pytest.raises(Failure, match="There is no folder"):
        open_database(tmp_path / "no" / "timeline.db")


def test_an_empty_file_becomes_a_database(path):
    path.touch()
    open_database(path).dispose()
    assert rows(path, "PRAGMA application_id") == [(APPLICATION_ID,)]


@pytest.mark.parametrize("name", ["what?mode=memory.db", "a#b.db", "100%.db", "with space.db", "ключ.db"])
def test_names_that_mean_something_in_a_uri(tmp_path, name):
    open_database(tmp_path / name).dispose()
    assert [p.name for p in tmp_path.iterdir() if not p.name.endswith(("-wal", "-shm"))] == [name]


def test_pragmas_of_every_connection(engine):
    with reading(engine) as conn:
        assert conn.execute(text("PRAGMA foreign_keys")).scalar() == 1
        assert conn.execute(text("PRAGMA synchronous")).scalar() == 1
        assert conn.execute(text("PRAGMA busy_timeout")).scalar() == 60_000
        assert conn.execute(text("PRAGMA journal_mode")).scalar() == "wal"


def test_an_upgrade_finds_the_versions_of_pages_that_were_there(tmp_path):
    """Stored under two URLs, and then given one, as a program before 0004 would have stored them."""
    from alembic import command

    texts = {
        "one.txt": "Ada Byron opened the mill in Leeds on 3 May 2012. Ada Byron left Leeds on 5 May 2012.",
        "two.txt": "Ada Byron opened the mill in Leeds on 4 May 2012. John Roe sold the mill on 6 May 2012.",
    }
    for name, text_of_it in texts.items():
        (tmp_path / name).write_text(text_of_it)

    def dump(path, *urls):
        with Timeline.open(path) as timeline:
            for url, name in zip(urls, texts, strict=False):
                timeline.ingest(tmp_path / name, url=url, published=f"2012-06-0{1 + (name > 'one.txt')}")
            assert timeline.check() == []
            return list(timeline.dump())

    wanted = dump(tmp_path / "new.db", "https://example.org/a", "https://example.org/a")
    dump(tmp_path / "old.db", "https://example.org/a", "https://example.org/b")
    engine = engine_of(tmp_path / "old.db", foreign_keys=False)
    config = Config()
    config.set_main_option("script_location", str(resources.folder("migrations")))
    with writing(engine) as conn:
        config.attributes["connection"] = conn
        command.downgrade(config, "0003")
        conn.execute(text("UPDATE sources SET url = replace(url, 'org/b', 'org/a')"))
        conn.execute(text("UPDATE source_names SET given = replace(given, 'org/b', 'org/a')"))
    engine.dispose()
    assert dump(tmp_path / "old.db") == wanted
    assert rows(tmp_path / "old.db", "SELECT count(*) FROM chronology") == [(2,)]

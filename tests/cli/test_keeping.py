import shutil
import sqlite3
from contextlib import closing

import pytest


@pytest.mark.sqlite  # a file, and copies of it
def test_check_is_silent_when_all_is_well_and_names_what_is_not(timeline, seeded):
    done = timeline("db", "check")
    assert (done.code, done.out, done.err) == (0, "", "timeline.db: all is well.\n")
    with closing(sqlite3.connect(seeded)) as conn:
        uid = conn.execute("SELECT uid FROM mentions ORDER BY uid").fetchone()[0]
        conn.execute("UPDATE mentions SET quote = replace(quote, 'e', 'E') WHERE uid = ?", (uid,))
        conn.commit()
    done = timeline("db", "check", "-f", "csv")
    assert done.code == 6
    assert uid in done.out
    assert "is not what stands there" in done.out


@pytest.mark.sqlite  # a file, and copies of it
def test_a_damaged_file_is_named(timeline, seeded):
    data = bytearray(seeded.read_bytes())
    for at in range(40_960, 57_344):
        data[at] = 0
    seeded.write_bytes(data)
    assert timeline("db", "check").code == 6


@pytest.mark.sqlite  # a file, and copies of it
@pytest.mark.usefixtures("seeded")
def test_a_backup_is_equal_and_never_replaces_a_file(timeline):
    assert timeline("db", "backup", "copy.db").code == 0
    assert timeline("-d", "copy.db", "db", "dump").out == timeline("db", "dump").out
    done = timeline("db", "backup", "copy.db")
    assert (done.code, done.err) == (7, "copy.db is there already; a backup never replaces a file.\n")


@pytest.mark.sqlite  # a file, and copies of it
def test_an_unsound_database_is_not_backed_up(timeline, seeded):
    with closing(sqlite3.connect(seeded)) as conn:
        conn.execute("UPDATE sources SET text = text || '!'")
        conn.commit()
    assert timeline("db", "backup", "copy.db").code == 6
    assert not seeded.with_name("copy.db").exists()


@pytest.mark.sqlite  # a file, and copies of it
@pytest.mark.parametrize("part", ["text", "notes", "history"])
def test_what_is_left_out_is_not_in_the_file(timeline, seeded, part):
    words = {"text": "SELECT substr(text, 1, 400) FROM sources WHERE length(text) > 400 LIMIT 1",
             "notes": "SELECT text FROM notes ORDER BY length(text) DESC LIMIT 1",
             "history": "SELECT command FROM revisions LIMIT 1"}[part]  # fmt: skip
    with closing(sqlite3.connect(seeded)) as conn:
        secret = conn.execute(words).fetchone()[0].encode()
    assert timeline("db", "backup", "handed.db", "--without", part).code == 0
    handed = seeded.with_name("handed.db").read_bytes()
    assert part == "history" or secret not in handed
    with closing(sqlite3.connect(seeded.with_name("handed.db"))) as conn:
        assert conn.execute(words).fetchall() == []
    assert timeline("-d", "handed.db", "db", "check").code == 0


@pytest.mark.sqlite  # a file, and copies of it
def test_without_takes_three_words(timeline, seeded):
    assert seeded.exists()
    done = timeline("db", "backup", "x.db", "--without", "quotes")
    assert (done.code, done.err) == (2, "'quotes' cannot be left out; text, notes and history can.\n")


@pytest.mark.sqlite  # a file, and copies of it
def test_restoring_asks_shows_and_keeps_what_was_there(timeline, seeded):
    before = timeline("db", "dump").out
    assert timeline("db", "backup", "copy.db").code == 0
    assert timeline("undo", "-y").code == 0
    after = timeline("db", "dump").out
    assert after != before
    done = timeline("db", "restore", "copy.db")
    assert (done.code, timeline("db", "dump").out) == (7, after)
    assert "Put copy.db in the place of timeline.db?" in done.err
    done = timeline("db", "restore", "copy.db", "-y")
    assert (done.code, timeline("db", "dump").out) == (0, before)
    [kept] = [path for path in seeded.parent.iterdir() if ".backup-" in path.name]
    assert str(kept) in done.err or kept.name in done.err
    assert timeline("-d", kept, "db", "dump").out == after


@pytest.mark.sqlite  # a file, and copies of it
def test_a_restored_database_need_not_have_been_there(timeline, seeded):
    before = timeline("db", "dump").out
    shutil.move(seeded, "old.db")
    assert timeline("db", "restore", "old.db", "-y").code == 0
    assert timeline("db", "dump").out == before


@pytest.mark.sqlite  # a file, and copies of it
def test_what_is_no_backup_is_refused(timeline, seeded):
    seeded.with_name("text.db").write_text("no database")
    assert timeline("db", "restore", "none.db", "-y").code == 2
    assert timeline("db", "restore", "text.db", "-y").code == 1

"""`db check` finds one changed character in any text, quote or offset, and is silent where nothing is wrong."""

import random
import shutil
import sqlite3
from contextlib import closing

import pytest

from timeline.library import Timeline

TEXTS = {
    "one.txt": "BERLIN, 12 June 2012 - Ada Byron opened the mill on 3 May 2012. The day after, Charles Babbage left it.\n\n"
    "“The mill will close in 2013,” said Ada Byron, president of Byron Works. In March 2011 Ada Byron met two mechanics.\n",
    "two.txt": "Published 14 June 2012\n\nAda Byron signed the treaty in Paris from May to June 2011. On 3 May 2012 Byron opened the mill.\n",
}

WORDS = {
    "sources": ("text", "text_sha256"),
    "mentions": ("quote", "trigger"),
    "date_expressions": ("text",),
    "name_mentions": ("text",),
    "mention_actors": ("text",),
}
OFFSETS = {
    "mentions": ("char_start", "char_end", "trigger_start", "trigger_end"),
    "date_expressions": ("char_start", "char_end"),
    "name_mentions": ("char_start", "char_end"),
    "mention_actors": ("char_start", "char_end"),
    "source_dates": ("char_start", "char_end"),
}


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sound")
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    with Timeline.open(folder / "sound.db") as timeline:
        timeline.ingest(*(folder / name for name in TEXTS))
    return folder / "sound.db"


def problems(path):
    with Timeline.open(path, readonly=True) as timeline:
        return timeline.check()


def changed(path, statement, *values):
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA ignore_check_constraints = 1")
        count = conn.execute(statement, values).rowcount
        conn.commit()
    assert count


def test_nothing_is_wrong_in_a_new_database(sound):
    assert problems(sound) == []


def corrupt(path, seed):
    """Change one character or one offset somewhere; return what was changed."""
    choose = random.Random(seed)
    where = [(t, c) for t, columns in (WORDS | {}).items() for c in columns]
    where += [(t, c) for t, columns in OFFSETS.items() for c in columns]
    table, column = choose.choice(where)
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA ignore_check_constraints = 1")
        some = f"SELECT id, {column} FROM {table} WHERE {column} IS NOT NULL AND {column} <> '' ORDER BY id"
        row, value = choose.choice(conn.execute(some).fetchall())
        if isinstance(value, int):
            new = value + choose.choice((-1, 1))
        else:
            at = choose.randrange(len(value))
            letter = choose.choice([c for c in "aeXZ .9" if c != value[at]])
            new = value[:at] + choose.choice((letter, "", letter + value[at])) + value[at + 1 :]
        conn.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (new, row))
        conn.commit()
    return f"{table}.{column}: {value!r} became {new!r}"


@pytest.mark.sqlite  # damages its file by bare sqlite3
def test_a_hundred_of_a_hundred_changed_characters_are_found(sound, tmp_path):
    missed = []
    for seed in range(100):
        path = shutil.copy(sound, tmp_path / "changed.db")
        what = corrupt(path, seed)
        if not problems(path):
            missed.append(what)
    assert missed == []


@pytest.mark.sqlite  # damages its file by bare sqlite3
@pytest.mark.parametrize(
    ("statement", "entity", "problem"),
    [
        ("UPDATE sources SET text = text || '!'", "sources", "the hash is not that of the text: one of them was changed"),
        ("UPDATE mentions SET char_end = 100000", "mentions", "the quote lies outside its text of "),
        ("UPDATE mentions SET told_hash = 1", "mentions", "the number by which its twins are found is not that of what it tells"),
        ("UPDATE events SET sort_key = 'a'", "events", "its place in the order is not that of its date"),
        (("UPDATE events SET edtf = '1999', day_earliest = 729755, day_latest = 730119,"
         " date_earliest = '1999-01-01', date_latest = '1999-12-31'"), "events",
         "its date is that of none of its tellings, and no person set it"),
        ("UPDATE events SET day_latest = day_latest + 1", "events", "its bounds as days are not its bounds as numbers"),
        ("UPDATE mentions SET own_event = 'e0'", "mentions", "own_event 'e0' leads nowhere"),
        ("UPDATE actors SET cluster_uid = 'a0'", "actors", "cluster_uid 'a0' leads nowhere"),
        ("UPDATE aliases SET n_mentions = 99", "aliases", "the number of times a spelling occurs is not that of its places"),
        ("UPDATE aliases SET folded = 'x'", "aliases", "'x' is not the normal form of “"),
        ("UPDATE mentions SET source_row = 99", "mentions", "it belongs to a row of sources that is not there"),
        ("UPDATE events SET title = 'Something else'", "index", "the search index does not agree with its table: "),
        ("DELETE FROM source_shingles", "source_shingles", "the sketch by which reprints are found is not that of the text"),
        ("UPDATE sources SET published = '1999' WHERE published IS NOT NULL", "sources", "1999 is not the candidate chosen: "),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(sound, tmp_path, statement, entity, problem):
    path = shutil.copy(sound, tmp_path / "changed.db")
    changed(path, statement)
    assert any(one.entity == entity and one.problem.startswith(problem) for one in problems(path))


@pytest.mark.sqlite  # damages its file by bare sqlite3
@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("DROP VIEW conflicts", "the view is missing; 'timeline db upgrade' makes it anew"),
        ("DROP INDEX ix_events_sort_key", "the index is missing"),
        ("DROP TABLE source_shingles", "it lacks "),
    ],
)
def test_what_is_missing_is_named(sound, tmp_path, statement, problem):
    path = shutil.copy(sound, tmp_path / "changed.db")
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(statement)
    assert any(one.problem.startswith(problem) for one in problems(path))


@pytest.mark.sqlite  # damages its file by bare sqlite3
def test_a_place_is_a_source_and_offsets(sound, tmp_path):
    path = shutil.copy(sound, tmp_path / "changed.db")
    with closing(sqlite3.connect(path)) as conn:
        uid, source, start, end = conn.execute(
            "SELECT m.uid, s.uid, m.char_start, m.char_end FROM mentions m JOIN sources s ON s.id = m.source_row LIMIT 1"
        ).fetchone()
    changed(path, "UPDATE mentions SET quote = quote || '?' WHERE uid = ?", uid)
    found = [one for one in problems(path) if one.uid == uid]
    assert [one.place for one in found] == [f"{source} {start}-{end}"]
    assert "is not what stands there" in found[0].problem

"""Copies: a backup that is proved, one with parts left out to hand over, and putting a backup back."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine

from timeline.errors import CheckFailed, Failure, Refused, UsageError
from timeline.store import dump, migrate
from timeline.store.checking.check import check
from timeline.store.checking.file import problems_of_file
from timeline.store.database import reading, tidy

_HISTORY = ("DELETE FROM revisions", "DELETE FROM runs")

WITHOUT = {
    "text": (
        *_HISTORY,
        "UPDATE sources SET text = ''",
        "DELETE FROM source_shingles",
        "INSERT INTO sources_fts(sources_fts) VALUES ('rebuild')",
    ),
    "notes": (
        *_HISTORY,
        "UPDATE events SET description = '' WHERE description IN (SELECT text FROM notes)",
        "UPDATE mentions SET description = '' WHERE description IN (SELECT text FROM notes)",
        "UPDATE sources SET note = ''",
        "UPDATE source_names SET given = json_remove(given, '$.note')",
        "DELETE FROM notes",
        "INSERT INTO events_fts(events_fts) VALUES ('rebuild')",
    ),
    "history": _HISTORY,
}
"""What may be left out of a copy, and how; the history goes with texts and notes, for it holds them too.

Quotes, offsets and the texts' hashes stay: they can be proved against the originals.
"""

LEFT_OUT = "left out"
"""The key in `meta` under which a copy says what it has not: the words of WITHOUT, by blanks."""


class ThereAlreadyError(Refused):
    """{path} is there already; a backup never replaces a file."""


class UnsoundError(CheckFailed):
    """{path} is not sound: {count} problems, the first in {entity} {uid}: {problem}. 'timeline db check' names them all."""


class UnknownPartError(UsageError):
    """'{part}' cannot be left out; text, notes and history can."""


def back_up(engine: Engine, path: Path, target: Path, without: Sequence[str] = ()) -> Path:
    """Copy a database into a new file, prove the copy, and return its path; `path` is the file of `engine`."""
    for part in without:
        if part not in WITHOUT:
            raise UnknownPartError(part=part)
    if target.exists():
        raise ThereAlreadyError(path=target)
    migrate.check_folder(target)
    with TemporaryDirectory(prefix=f".{target.name}.", dir=target.absolute().parent) as folder:
        draft = Path(folder) / target.name
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=60)) as conn:
            conn.execute("VACUUM INTO ?", (str(draft),))
        _leave_out(draft, without)
        _prove(draft, path)
        if not without:
            _compare(engine, draft)
        with suppress(FileNotFoundError):
            draft.with_name(f"{draft.name}-wal").unlink()
        draft.rename(target)
    return target


def restore(path: Path, backup: Path) -> Path | None:
    """Put a backup, proved first, in the place of the database at `path`; return the copy kept of what was there, if any.

    Programs that have the database open see the restored one from their next transaction on.
    """
    migrate.check_folder(path)
    if not backup.is_file():
        raise Failure(message=f"There is no file {backup} to restore.")
    with TemporaryDirectory(prefix=f".{path.name}.", dir=path.absolute().parent) as folder:
        draft = Path(folder) / path.name
        _copy(backup, draft)
        migrate.open_database(draft).dispose()  # refuses what is none of ours, upgrades what is old
        _prove(draft, backup)
        kept = migrate.back_up(path) if path.exists() and path.stat().st_size else None
        _copy(draft, path)
    tidy(path)
    return kept


def _copy(source: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True, timeout=60)) as old,
        closing(sqlite3.connect(target, timeout=60)) as new,
    ):
        try:
            old.backup(new)
        except sqlite3.DatabaseError as error:
            raise Failure(message=f"{source} cannot be copied: {error}.") from error


def _leave_out(draft: Path, without: Sequence[str]) -> None:
    if not without:
        return
    with closing(sqlite3.connect(draft)) as conn:
        conn.execute("PRAGMA secure_delete = ON")
        for part in sorted(set(without)):
            for statement in WITHOUT[part]:
                conn.execute(statement)
        conn.execute(
            "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (LEFT_OUT, " ".join(sorted(set(without))))
        )
        conn.commit()
        conn.execute("VACUUM")  # nothing of what was left out stays in the file


def _prove(draft: Path, named: Path) -> None:
    engine = migrate.open_database(draft, readonly=True)
    try:
        with reading(engine) as conn:
            problems = list(check(conn, partial(problems_of_file, path=draft), draft.name))
    finally:
        engine.dispose()
    if problems:
        first = problems[0]
        raise UnsoundError(path=named, count=len(problems), entity=first.entity, uid=first.uid, problem=first.problem)


def _compare(engine: Engine, draft: Path) -> None:
    copy = migrate.open_database(draft, readonly=True)
    try:
        with reading(engine) as ours, reading(copy) as theirs:
            same = all(a == b for a, b in zip(dump.lines(ours), dump.lines(theirs), strict=True))
    except ValueError:
        same = False
    finally:
        copy.dispose()
    if not same:
        raise CheckFailed(message="The copy differs from the database; somebody may have written to it. Try again.")

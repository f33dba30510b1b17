"""Finding one thing by what a person types: a uid, any unambiguous beginning of it, an id, a title, a name.

A uid, which is letters and digits, begins with what was typed when it is from it on and below it and a `~`: so its index serves.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, text

from timeline.actors.names import fold
from timeline.articles.readers.decode import storable
from timeline.errors import Ambiguous, NotFound

_SHOWN = 5


def source_row(conn: Connection, key: str) -> int:
    """Return the row of a source by uid, given id or file name, title without regard to case, or beginning of a uid."""
    row: int = _first_of(
        conn,
        "source",
        key,
        "SELECT id, uid, uid FROM sources WHERE uid = :key",
        "SELECT DISTINCT s.id, s.uid, s.title FROM sources s JOIN source_names n ON n.source_row = s.id WHERE n.name = :key",
        "SELECT id, uid, title FROM sources WHERE casefold(title) = casefold(:key) AND title <> ''",
        "SELECT id, uid, title FROM sources WHERE uid >= :key AND uid < :key || '~'",
    )
    return row


def all_sources(conn: Connection) -> list[int]:
    """Return the rows of all sources, in order of uids."""
    return list(conn.execute(text("SELECT id FROM sources ORDER BY uid")).scalars())


def event_row(conn: Connection, key: str) -> int:
    """Return the row of an event by uid or the beginning of one; a merged event leads to what it was merged into."""
    row: int = _first_of(
        conn,
        "event",
        key,
        "SELECT id, uid, title FROM events WHERE uid = :key",
        "SELECT id, uid, title FROM events WHERE uid >= :key AND uid < :key || '~'",
    )
    into = conn.execute(
        text("SELECT e.id FROM events e JOIN events m ON m.merged_into = e.uid WHERE m.id = :row"), {"row": row}
    ).scalar()
    return row if into is None else int(into)


def mention_row(conn: Connection, key: str) -> int:
    """Return the row of a mention by uid or the beginning of one."""
    return _row_by_uid(conn, "mention", "SELECT id, uid, title FROM mentions", key)


def expression_row(conn: Connection, key: str) -> int:
    """Return the row of a date expression by uid or the beginning of one."""
    return _row_by_uid(conn, "date expression", "SELECT id, uid, text FROM date_expressions", key)


def _row_by_uid(conn: Connection, kind: str, select: str, key: str) -> int:
    beginning = f"{select} WHERE uid >= :key AND uid < :key || '~'"
    row: int = _first_of(conn, kind, key, f"{select} WHERE uid = :key", beginning)
    return row


def actor_cluster(conn: Connection, key: str) -> str:
    """Return the cluster's uid of an actor by uid, name or alias without regard to case or spelling, or beginning of a uid.

    A strong spelling goes before a weak one (a surname alone), the exact letters before the normal form.
    """
    names = "SELECT DISTINCT a.cluster_uid, a.cluster_uid, a.shown_name FROM actors a JOIN aliases x ON x.actor_row = a.id WHERE"
    found = _first_of(
        conn,
        "actor",
        key,
        "SELECT cluster_uid, uid, shown_name FROM actors WHERE uid = :key",
        (
            f"{names} x.folded = :folded AND x.kind <> 'weak'",
            f"{names} x.folded = :folded AND x.kind <> 'weak' AND casefold(x.alias) = casefold(:key)",
        ),
        (f"{names} x.folded = :folded", f"{names} x.folded = :folded AND casefold(x.alias) = casefold(:key)"),
        "SELECT DISTINCT cluster_uid, cluster_uid, shown_name FROM actors WHERE uid >= :key AND uid < :key || '~'",
        folded=fold(storable(key)),
    )
    return str(found)


def _first_of(conn: Connection, kind: str, key: str, *ways: str | tuple[str, str], **more: str) -> Any:  # noqa: ANN401
    """Try one way after the other; the first that finds anything decides. A pair is a way and a narrower one.

    NotFound when none finds anything, Ambiguous when the narrowest leaves several.
    """
    key = storable(key)
    if key:
        for way in ways:
            wide, narrow = (way, None) if isinstance(way, str) else way
            found = conn.execute(text(wide), {"key": key, **more}).all()
            if len(found) > 1 and narrow is not None:
                found = conn.execute(text(narrow), {"key": key, **more}).all() or found
            if found:
                return _only(kind, key, found)
    raise NotFound(kind=kind, key=key)


def _only(kind: str, key: str, found: Sequence[Sequence[Any]]) -> Any:  # noqa: ANN401 - a row id, or a cluster's uid
    if len(found) == 1:
        return found[0][0]
    choices = sorted(f"{uid} ({name})" if name and name != uid else uid for _, uid, name in found)
    shown = ", ".join(choices[:_SHOWN]) + (", …" if len(choices) > _SHOWN else "")
    raise Ambiguous(key=key, count=len(found), kind=kind, choices=shown)

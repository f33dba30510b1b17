"""Reprints: sources whose texts are the same, or nearly, are one group and count once.

A group is what likeness links, directly or over others, so it does not depend on the order of ingestion. It is named by
its lowest uid; a source alike to none has no group.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from timeline.articles.sketch import ALIKE, likeness, sketch
from timeline.store.tables import Source, SourceShingle


def note_text(conn: Connection, row: int, text: str) -> list[int]:
    """Keep the sketch of a source that is new, and put it into its group; return the others whose group is another now."""
    numbers = sketch(text)
    if numbers:
        conn.execute(insert(SourceShingle), [{"source_row": row, "shingle": number} for number in numbers])
    _point_at_first(conn, row)
    alike = _alike(conn, row, numbers)
    return [other for other in _join(conn, {row, *alike}) if other != row] if alike else []


def regroup(conn: Connection, rows: Iterable[int]) -> None:
    """Work the groups of some sources out anew, as after one of them was removed."""
    left = set(rows)
    if not left:
        return
    conn.execute(update(Source).where(Source.id.in_(left)).values(near_duplicate_group=None))
    for row in sorted(left):
        _point_at_first(conn, row)
        numbers = _sketch_of(conn, [row]).get(row, [])
        alike = _alike(conn, row, numbers)
        if alike:
            _join(conn, {row, *alike})


def rebuild(conn: Connection) -> None:
    """Sketch and group all sources anew, as after an upgrade from a schema that had no sketches."""
    conn.execute(delete(SourceShingle))
    conn.execute(update(Source).values(near_duplicate_group=None, duplicate_of=None))
    for row in conn.execute(select(Source.id).order_by(Source.id)).scalars().all():
        note_text(conn, row, conn.execute(select(Source.text).where(Source.id == row)).scalar_one())


def _join(conn: Connection, rows: set[int]) -> list[int]:
    """Make one group of some sources and of the groups they are in; return those whose group is another now."""
    groups = conn.execute(
        select(Source.near_duplicate_group).where(Source.id.in_(rows), Source.near_duplicate_group.is_not(None))
    ).scalars()
    mine = Source.id.in_(rows) | Source.near_duplicate_group.in_(set(groups))
    lowest = conn.execute(select(func.min(Source.uid)).where(mine)).scalar_one()
    new = Source.near_duplicate_group.is_distinct_from(lowest)
    changed = list(conn.execute(select(Source.id).where(mine, new).order_by(Source.id)).scalars())
    conn.execute(update(Source).where(Source.id.in_(changed)).values(near_duplicate_group=lowest))
    return changed


def _alike(conn: Connection, row: int, numbers: Sequence[int]) -> list[int]:
    """Return the sources whose texts are like the one whose sketch is given."""
    if not numbers:
        return []
    sharing = (
        select(SourceShingle.source_row)
        .where(SourceShingle.shingle.in_(bindparam("numbers", expanding=True)), SourceShingle.source_row != row)
        .group_by(SourceShingle.source_row)
        .having(func.count() >= max(1, int(len(numbers) * ALIKE / 2)))
    )
    candidates = list(conn.execute(sharing, {"numbers": list(numbers)}).scalars())
    sketches = _sketch_of(conn, candidates)
    return [other for other in candidates if likeness(numbers, sketches[other]) >= ALIKE]


def _sketch_of(conn: Connection, rows: Sequence[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for i in range(0, len(rows), 500):
        query = select(SourceShingle.source_row, SourceShingle.shingle)
        for row, number in conn.execute(query.where(SourceShingle.source_row.in_(rows[i : i + 500]))):
            found.setdefault(row, []).append(number)
    return found


def _point_at_first(conn: Connection, row: int) -> None:
    """Say of sources with one text which is the first by uid, and of the others that they are its duplicates."""
    digest = conn.execute(select(Source.text_sha256).where(Source.id == row)).scalar_one()
    same = (Source.text_sha256 == digest) & (Source.text != "")  # documents without a text are not alike
    if conn.execute(select(func.count()).where(same)).scalar_one() < 2:
        conn.execute(update(Source).where(same, Source.duplicate_of.is_not(None)).values(duplicate_of=None))
        return
    first = conn.execute(select(func.min(Source.uid)).where(same)).scalar_one()
    conn.execute(update(Source).where(same, Source.uid != first).values(duplicate_of=first))
    conn.execute(update(Source).where(Source.uid == first).values(duplicate_of=None))


def forget_text(conn: Connection, row: int) -> None:
    """Drop a source's sketch, as before it is removed."""
    conn.execute(delete(SourceShingle).where(SourceShingle.source_row == row))

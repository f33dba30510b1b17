"""Reprints: sources whose texts are the same, or nearly, are one group and count once.

A group is what likeness links, directly or over others, so it does not depend on the order of ingestion. It is named by
its lowest uid; a source alike to none has no group.
"""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, select, update

from timeline.articles.sketch import ALIKE, likeness, sketch
from timeline.store.bulk import add_rows, look_up, update_rows
from timeline.store.tables import Source, SourceShingle

_SAME_TEXT = """
    SELECT id, uid, text_sha256, duplicate_of FROM sources WHERE text <> ''
    AND text_sha256 IN (SELECT text_sha256 FROM sources WHERE id IN {values})"""
_SHARING = """
    SELECT mine.source_row, other.source_row, count(*) FROM source_shingles mine
    JOIN source_shingles other ON other.shingle = mine.shingle AND other.source_row <> mine.source_row
    WHERE mine.source_row IN {values} GROUP BY 1, 2 HAVING count(*) >= :least"""
_GROUP_OF = "SELECT id, near_duplicate_group FROM sources WHERE id IN {values}"
_GROUPED = """
    SELECT id, uid, near_duplicate_group FROM sources WHERE id IN {values} OR near_duplicate_group IN
    (SELECT near_duplicate_group FROM sources WHERE id IN {values})"""


def note_sketches(conn: Connection, sketches: Mapping[int, Sequence[int]]) -> list[int]:
    """Keep the sketches of sources that are new, and put them into their groups; return the others whose group is another now."""
    rows = [{"source_row": row, "shingle": number} for row, numbers in sketches.items() for number in numbers]
    add_rows(conn, SourceShingle, rows)
    _point_at_first(conn, sketches)
    return [row for row in _group(conn, sketches) if row not in sketches]


def regroup(conn: Connection, rows: Iterable[int]) -> None:
    """Work the groups of some sources out anew, as after one of them was removed."""
    left = sorted(set(rows))
    if not left:
        return
    conn.execute(update(Source).where(Source.id.in_(left)).values(near_duplicate_group=None))
    _point_at_first(conn, left)
    _group(conn, _sketches_of(conn, left))


def rebuild(conn: Connection) -> None:
    """Sketch and group all sources anew, as after an upgrade from a schema that had no sketches."""
    conn.execute(delete(SourceShingle))
    conn.execute(update(Source).values(near_duplicate_group=None, duplicate_of=None))
    for row in conn.execute(select(Source.id).order_by(Source.id)).scalars().all():
        text = conn.execute(select(Source.text).where(Source.id == row)).scalar_one()
        note_sketches(conn, {row: sketch(text)})


def _group(conn: Connection, sketches: Mapping[int, Sequence[int]]) -> list[int]:
    """Join some sources and all that are like them in groups; return the sources whose group is another now."""
    pairs = _alike(conn, sketches)
    if not pairs:
        return []
    found = {
        row: (uid, group)
        for row, uid, group in look_up(conn, _GROUPED, sorted({row for pair in pairs for row in pair}))
    }
    first: dict[str, str] = {uid: uid for uid, _ in found.values()}

    def head(uid: str) -> str:
        while first[uid] != uid:
            first[uid] = first[first[uid]]
            uid = first[uid]
        return uid

    links = [(uid, group) for uid, group in found.values() if group] + [(found[a][0], found[b][0]) for a, b in pairs]
    for one, other in links:
        low, high = sorted((head(one), head(first.setdefault(other, other))))
        first[high] = low
    changes = [
        {"id": row, "near_duplicate_group": head(uid)}
        for row, (uid, group) in sorted(found.items())
        if group != head(uid)
    ]
    update_rows(conn, Source, "id", changes)
    return [int(str(change["id"])) for change in changes]


def _alike(conn: Connection, sketches: Mapping[int, Sequence[int]]) -> list[tuple[int, int]]:
    """Return pairs of sources whose texts are alike, one of each pair being of those given: one pair for each group that it is like.

    Who is like one of a group is of the group, so the others of it are not looked at; the likeliest are looked at first.
    """
    # fewer in common cannot be alike: the lowest of both are as many or more
    wanted = {row: len(numbers) * ALIKE for row, numbers in sketches.items()}
    found_there = look_up(conn, _SHARING, sorted(sketches), least=min(wanted.values(), default=0))
    shared = [(-count, row, other) for row, other, count in found_there if count >= wanted[row]]
    groups = dict(map(tuple, look_up(conn, _GROUP_OF, {other for *_, other in shared})))
    left: dict[tuple[int, object], list[int]] = {}
    for _, row, other in sorted(shared, reverse=True):
        left.setdefault((row, groups.get(other) or other), []).append(other)
    known: dict[int, Sequence[int]] = dict(sketches)
    found: list[tuple[int, int]] = []
    while left:
        tried = [(row, group, others.pop()) for (row, group), others in left.items()]
        known |= _sketches_of(conn, sorted({other for *_, other in tried} - known.keys()))
        like = [one for one in tried if likeness(known[one[0]], known[one[2]]) >= ALIKE]
        found += [(row, other) for row, _, other in like]
        done = {(row, group) for row, group, _ in like}
        left = {key: others for key, others in left.items() if others and key not in done}
    return found


def _sketches_of(conn: Connection, rows: Sequence[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {row: [] for row in rows}
    for row, number in look_up(
        conn, "SELECT source_row, shingle FROM source_shingles WHERE source_row IN {values}", rows
    ):
        found[row].append(number)
    return found


def _point_at_first(conn: Connection, rows: Iterable[int]) -> None:
    """Say of sources with one text which is the first by uid, and of the others that they are its duplicates."""
    found = look_up(conn, _SAME_TEXT, rows)
    first: dict[str, str] = {}
    for one in found:
        first[one.text_sha256] = min(one.uid, first.get(one.text_sha256, one.uid))
    wanted = {one.id: None if first[one.text_sha256] == one.uid else first[one.text_sha256] for one in found}
    changes = [{"id": one.id, "duplicate_of": wanted[one.id]} for one in found if one.duplicate_of != wanted[one.id]]
    update_rows(conn, Source, "id", changes)

"""Bounds of undated sources, from their own words and from what other sources say: worked out from all that is stored.

They depend on what is stored, not on the order it came in: only dates that are somebody's word, or written out, limit
another source's date, so no bound rests on a bound.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, bindparam, text

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.bounding import METHOD, SCORE, Bound, bounded, of_its_own, strictest, year_of
from timeline.articles.limits.combined import METHOD as ITS_OWN
from timeline.articles.reading import Reading
from timeline.dates.edtf import parse, text_of
from timeline.store.bulk import look_up
from timeline.store.dialects.speaking import dialect_of

_UNDATED = "s.known IN ('unknown', 'bounded') AND s.published_locked = 0 AND s.text <> ''"
_SURE = "o.known IN ('stated', 'supplied', 'inferred') AND o.published_day_earliest IS NOT NULL AND o.published_uncertain = 0"
_TOLD = "m.status <> 'rejected' AND m.outside = 0 AND m.factuality = 'happened' AND m.day_earliest IS NOT NULL"
_DATED = f"(m.date_grade = 'A' OR {_SURE}) AND m.approximate = 0 AND m.uncertain = 0"
_SHORTEST_TITLE = 4  # words; shorter ones are no names

# What it tells of as past, and writes out.
_OWN = text(f"""
    SELECT m.source_row, m.day_earliest, x.text, x.char_start, x.char_end FROM mentions m JOIN sources s ON s.id = m.source_row
    JOIN date_expressions x ON x.id = m.expression_row
    WHERE {_UNDATED} AND {_TOLD} AND m.date_grade = 'A' AND x.grade = 'A' AND m.shape = 'point' AND m.source_row IN :rows
""").bindparams(bindparam("rows", expanding=True))  # noqa: S608 - our own words

# The first founding of each body that it names, told by another source.
_FOUNDED = text(f"""
    SELECT DISTINCT n.source_row, a.cluster_uid, m.day_earliest, a.shown_name, o.uid, m.quote, m.uid
    FROM name_mentions n JOIN sources s ON s.id = n.source_row JOIN actors a ON a.id = n.actor_row
    JOIN actors b ON b.cluster_uid = a.cluster_uid JOIN mention_actors p ON p.actor_row = b.id AND p.part = 'patient'
    JOIN mentions m ON m.id = p.mention_row AND m.root IN ('found', 'establish', 'create', 'form')
    JOIN sources o ON o.id = m.source_row AND o.id <> s.id
    WHERE {_UNDATED} AND {_TOLD} AND {_DATED} AND a.kind IN ('organisation', 'public body') AND n.source_row IN :rows
    ORDER BY m.day_earliest, o.uid, m.uid
""").bindparams(bindparam("rows", expanding=True))  # noqa: S608 - our own words

# A happening that it tells of as past, told by another source too, which dates it.
_TOLD_ELSEWHERE = text(f"""
    SELECT DISTINCT t.source_row, e.uid, m.day_earliest, e.title, o.uid, m.quote, m.uid
    FROM mentions t JOIN sources s ON s.id = t.source_row JOIN events e ON e.id = t.event_row
    JOIN mentions m ON m.event_row = e.id AND m.source_row <> t.source_row JOIN sources o ON o.id = m.source_row
    WHERE {_UNDATED} AND {_TOLD} AND {_DATED} AND t.status <> 'rejected' AND t.outside = 0 AND t.factuality = 'happened'
    AND t.source_row IN :rows ORDER BY m.day_earliest, o.uid, m.uid
""").bindparams(bindparam("rows", expanding=True))  # noqa: S608 - our own words

# Sources that name it by its title.
_NAMED_BY = f"""
    SELECT o.published_day_latest, o.uid FROM sources o
    WHERE o.id IN ({{search}}) AND {_SURE} AND o.published_day_latest IS NOT NULL AND o.id <> :row
    AND instr(o.text, :title) > 0 AND casefold(o.title) <> casefold(:title)
    AND (o.near_duplicate_group IS NULL OR o.near_duplicate_group IS NOT :reprints)
    ORDER BY o.published_day_latest, o.uid LIMIT 1
"""  # noqa: S608 - our own words

_STORED = "SELECT source_row, edtf, method, evidence, score FROM source_dates WHERE source_row IN {values} AND known = 'bounded'"
_LATEST, _FOUNDING, _ELSEWHERE, _TITLE = (
    "its own latest date", "names a body founded then", "tells of what others date", "named by its title",
)  # fmt: skip
_METHODS = frozenset({METHOD, _LATEST, _FOUNDING, _ELSEWHERE, _TITLE})

Read = Callable[[Article], Reading]


def undated(conn: Connection) -> list[int]:
    """Return the rows of the sources without a date of their own."""
    return list(conn.execute(text(f"SELECT s.id FROM sources s WHERE {_UNDATED} ORDER BY s.uid")).scalars())  # noqa: S608


def bounds_of(conn: Connection, rows: list[int]) -> dict[int, list[Bound]]:
    """Return what limits the dates of some sources, by row."""
    found: dict[int, list[Bound]] = {row: [] for row in rows}
    for i in range(0, len(rows), 500):
        for row, bound in _bounds(conn, rows[i : i + 500]):
            found[row].append(bound)
    return {row: strictest(bounds) for row, bounds in found.items()}


def read_with_bounds(conn: Connection, row: int, article: Article, read: Read) -> Reading:
    """Read a stored article; one that nothing dates, by what limits its date."""
    reading = read(article)
    if reading.published is not None and reading.published.known is not Known.BOUNDED:
        return reading
    return within(reading, bounds_of(conn, [row])[row], read)


def within(reading: Reading, bounds: list[Bound], read: Read) -> Reading:
    """Return the reading of an undated article under the bounds of its date, those of its own words among them."""
    own = next((one for one in reading.candidates if one.method == ITS_OWN), None)
    date = _date_of(bounds, own)
    parts = tuple(one.as_candidate() for one in bounds)
    if date is not None:
        rest = reading.candidates
        reading = read(replace(reading.article, published=date))
        parts = (*(one for one in rest if one.known is Known.BOUNDED), *parts)
    return replace(reading, candidates=(*reading.candidates, *parts)) if parts else reading


def _date_of(bounds: list[Bound], own: DateCandidate | None) -> DateCandidate | None:
    """What bounds from all that is stored make of an article's date; None where they add nothing to its own words.

    Its own words are only likely to mean what they mean in news: they fill the side that others leave open, and yield where
    the two exclude each other.
    """
    if not bounds:
        return None
    told = bounded(bounds)
    if own is None or (told is not None and told.when.start is not None and told.when.end is not None):
        return told
    date = bounded([*bounds, *of_its_own(own)])
    if date is None:
        return told
    stands = own.score >= SCORE and (own.when.start, own.when.end) == (date.when.start, date.when.end)
    return None if stands else date


def stale(conn: Connection) -> Iterator[tuple[int, list[Bound]]]:
    """Yield the undated sources whose bounds are not those that are stored, with what they are now."""
    rows = undated(conn)
    kept: dict[int, list[tuple[Any, ...]]] = {row: [] for row in rows}
    for row, edtf, method, evidence, score in look_up(conn, _STORED, rows):
        kept[row].append((edtf, method, evidence, score))
    for row, bounds in bounds_of(conn, rows).items():
        stored = kept[row]
        own = [DateCandidate(parse(edtf), Known.BOUNDED, *rest) for edtf, *rest in stored if rest[0] == ITS_OWN]
        date = _date_of(bounds, next(iter(own), None))
        wanted = {(text_of(b.when), b.method, b.evidence) for b in bounds}
        if date is not None:
            wanted.add((text_of(date.when), date.method, date.evidence))
        if {(edtf, method, evidence) for edtf, method, evidence, _ in stored if method in _METHODS} != wanted:
            yield row, bounds


def _bounds(conn: Connection, rows: list[int]) -> Iterator[tuple[int, Bound]]:
    for row, day, words, start, end in conn.execute(_OWN, {"rows": rows}):
        yield row, Bound(year_of(day), _LATEST, words, start=start, end=end)
    first: set[tuple[int, str]] = set()
    for query, method in ((_FOUNDED, _FOUNDING), (_TOLD_ELSEWHERE, _ELSEWHERE)):
        for row, thing, day, name, source, quote, _ in conn.execute(query, {"rows": rows}):
            if (row, thing) not in first:  # the earliest that anybody says: only that is sure
                first.add((row, thing))
                yield row, Bound(year_of(day), method, f"{name}: “{quote}” ({source})")
    yield from _named_by(conn, rows)


def _named_by(conn: Connection, rows: list[int]) -> Iterator[tuple[int, Bound]]:
    search = dialect_of(conn).search
    named_by = text(_NAMED_BY.replace("{search}", search.sources.format(name="phrase")))
    titles = text("SELECT id, title, near_duplicate_group FROM sources WHERE id IN :rows")
    for row, title, group in conn.execute(titles.bindparams(bindparam("rows", expanding=True)), {"rows": rows}).all():
        phrase = search.question('"' + title.replace('"', " ") + '"')
        if len(title.split()) < _SHORTEST_TITLE or not phrase:
            continue
        values = {"phrase": phrase, "row": row, "title": title, "reprints": group or ""}
        for day, source in conn.execute(named_by, values):
            yield row, Bound(year_of(day), _TITLE, f"“{title}” ({source})", upper=True)

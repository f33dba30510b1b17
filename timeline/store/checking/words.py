"""What stands in a source's text, word for word: quotes, triggers, date expressions, names, and the text itself."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, text

from timeline.articles.columns import EXTRACTOR
from timeline.articles.sketch import sketch
from timeline.articles.uids import uid
from timeline.store.checking.problem import Problem, span
from timeline.store.twins import numbers

_Row = Mapping[Any, Any]

_NOTHING = hashlib.sha256(b"").hexdigest()
"""The hash of the bytes of a source that came without any: entered by hand, or imported with its events."""

_MENTIONS = text("""
    SELECT m.*, e.uid AS event_uid, x.text AS expression_text, x.edtf AS expression_edtf, x.source_row AS expression_source
    FROM mentions m JOIN events e ON e.id = m.event_row LEFT JOIN date_expressions x ON x.id = m.expression_row
    WHERE m.source_row = :row""")
_PARTS = text("""
    SELECT p.text, p.char_start, p.char_end, m.uid FROM mention_actors p JOIN mentions m ON m.id = p.mention_row
    WHERE m.source_row = :row""")
_NAMES = text("""
    SELECT n.text, n.char_start, n.char_end, a.uid FROM name_mentions n JOIN actors a ON a.id = n.actor_row
    WHERE n.source_row = :row""")


def problems_of_texts(conn: Connection, *, texts: bool = True) -> Iterator[Problem]:
    """Yield what is wrong in the sources, one source in memory at a time; without `texts` there is nothing to compare with."""
    if not texts:
        return
    for row in conn.execute(text("SELECT id FROM sources ORDER BY uid")).scalars().all():
        source = conn.execute(text("SELECT * FROM sources WHERE id = :row"), {"row": row}).mappings().one()
        yield from _text(conn, source)
        if source["raw_sha256"] == _NOTHING:
            continue
        yield from _expressions(conn, source)
        yield from _mentions(conn, source)
        yield from _numbers(conn, source)
        yield from _stands(conn, _PARTS, source, "mention_actors", "participant")
        yield from _stands(conn, _NAMES, source, "name_mentions", "name")
        yield from _dates(conn, source)


def _text(conn: Connection, source: _Row) -> Iterator[Problem]:
    digest = hashlib.sha256(source["text"].encode(errors="surrogatepass")).hexdigest()
    if digest != source["text_sha256"]:
        yield Problem(
            "sources", source["uid"], "text_sha256", "the hash is not that of the text: one of them was changed"
        )
    # entries by hand without a text have no other content to be named by
    if source["raw_sha256"] != _NOTHING and uid("s", source["identity"], source["text_sha256"]) != source["uid"]:
        yield Problem("sources", source["uid"], "uid", "the uid is not that of its identity and its text's hash")
    found = text("SELECT shingle FROM source_shingles WHERE source_row = :row ORDER BY shingle")
    if tuple(conn.execute(found, {"row": source["id"]}).scalars()) != sketch(source["text"]):
        yield Problem(
            "source_shingles", source["uid"], "", "the sketch by which reprints are found is not that of the text"
        )


def _expressions(conn: Connection, source: _Row) -> Iterator[Problem]:
    seen: Counter[tuple[int, ...]] = Counter()
    query = text("SELECT * FROM date_expressions WHERE source_row = :row ORDER BY id")
    for x in conn.execute(query, {"row": source["id"]}).mappings():
        place = (x["char_start"], x["char_end"], x["is_range"])
        yield from _same("date_expressions", x["uid"], source, x["text"], place[:2], "the words of the expression")
        if x["uid"] not in _uids("d", source["uid"], place, seen):
            yield Problem(
                "date_expressions", x["uid"], span(source["uid"], *place[:2]), "the uid is not that of its place"
            )


def _mentions(conn: Connection, source: _Row) -> Iterator[Problem]:
    seen: Counter[tuple[int, ...]] = Counter()
    own: Counter[tuple[int, ...]] = Counter()
    for m in conn.execute(_MENTIONS, {"row": source["id"]}).mappings():
        told, start, end = m["uid"], m["char_start"], m["char_end"]
        trigger = (m["trigger_start"], m["trigger_end"])
        where = span(source["uid"], start, end)
        if source["text"] or m["extractor"] == EXTRACTOR:
            yield from _same("mentions", told, source, m["quote"], (start, end), "the quote")
            yield from _same("mentions", told, source, m["trigger"], trigger, "the trigger")
        if not start <= trigger[0] <= trigger[1] <= max(end, start):
            yield Problem("mentions", told, where, "the trigger does not stand in the quote")
        if m["extractor"] != EXTRACTOR:
            continue
        if told not in _uids("m", source["uid"], trigger, seen) or m["own_event"] not in _uids(
            "e", source["uid"], trigger, own
        ):
            yield Problem("mentions", told, where, "the uid is not that of its trigger's place")
        if m["expression_row"] is not None:
            if m["expression_source"] != source["id"]:
                yield Problem("mentions", told, where, "the expression that dates it stands in another source")
            if m["date_text"] != m["expression_text"]:
                yield Problem(
                    "mentions", told, where, f"“{m['date_text']}” are not the words of the expression that dates it"
                )
            if m["edtf"] not in (None, m["expression_edtf"]):
                yield Problem("mentions", told, where, f"{m['edtf']} is not the date of the expression that dates it")


def _numbers(conn: Connection, source: _Row) -> Iterator[Problem]:
    """The numbers by which twins are found; a quote that was changed is told already."""
    found = conn.execute(_MENTIONS, {"row": source["id"]}).mappings().all()
    made = numbers(conn, [m["id"] for m in found])
    for m in found:
        start, end = m["char_start"], m["char_end"]
        if m["told_hash"] != made.get(m["id"]) and m["quote"] == source["text"][start:end]:
            told = "the number by which its twins are found is not that of what it tells"
            yield Problem("mentions", m["uid"], span(source["uid"], start, end), told)


def _uids(letter: str, source: str, place: tuple[int, ...], seen: Counter[tuple[int, ...]]) -> set[str]:
    """The uids that a row at a place may have: of several at one place each has its count in it."""
    seen[place] += 1
    more = {uid(letter, source, *place, count) for count in range(1, seen[place] + 1)} if seen[place] > 1 else set()
    return {uid(letter, source, *place)} | more


def _stands(conn: Connection, query: Any, source: _Row, entity: str, what: str) -> Iterator[Problem]:  # noqa: ANN401 - SQL
    for one in conn.execute(query, {"row": source["id"]}).mappings():
        yield from _same(entity, one["uid"], source, one["text"], (one["char_start"], one["char_end"]), f"the {what}")


def _dates(conn: Connection, source: _Row) -> Iterator[Problem]:
    """Candidate dates: the words at their offsets are those of their evidence, and where one is chosen the source has it."""
    query = text("SELECT * FROM source_dates WHERE source_row = :row ORDER BY id")
    found = conn.execute(query, {"row": source["id"]}).mappings().all()
    spans = text("SELECT char_start, char_end FROM date_expressions WHERE source_row = :row")
    places = {tuple(row) for row in conn.execute(spans, {"row": source["id"]})}
    for one in found:
        start, end = one["char_start"], one["char_end"]
        if start is None or (start, end) in places:
            continue
        words = source["text"][start:end]
        if end > len(source["text"]) or (one["evidence"] != words and f"“{words}”" not in one["evidence"]):
            where = span(source["uid"], start, end)
            yield Problem(
                "source_dates", source["uid"], where, f"“{one['evidence']}” does not stand where it is said to"
            )
    chosen = [one["edtf"] for one in found if one["chosen"]]
    if len(chosen) > 1 or (chosen and chosen[0] != source["published"]):
        told = ", ".join(chosen)
        yield Problem(
            "sources", source["uid"], "published", f"{source['published']} is not the candidate chosen: {told}"
        )


def _same(entity: str, uid_of: str, source: _Row, said: str, place: tuple[int, ...], what: str) -> Iterator[Problem]:
    start, end = place
    if not 0 <= start <= end <= len(source["text"]):
        length = len(source["text"])
        yield Problem(
            entity, uid_of, span(source["uid"], start, end), f"{what} lies outside its text of {length} characters"
        )
    elif source["text"][start:end] != said:
        yield Problem(entity, uid_of, span(source["uid"], start, end), f"{what} “{said}” is not what stands there")

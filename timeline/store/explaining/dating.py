"""Why a source has its date: the candidates, which was taken and why not another."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from timeline.articles.world_dates import published_of
from timeline.expressions.context_data import when_as_data
from timeline.store.explaining.replay import SCORE_TO_DATE
from timeline.store.tables import Source, SourceDate

Data = dict[str, Any]

_RANKS = {
    "supplied": "a person said it at ingestion",
    "stated": "the text or its metadata says it",
    "inferred": "it follows from the text's own words",
    "bounded": "other words limit it",
}


def source_of(conn: Connection, row: int) -> RowMapping:
    """Return the whole row of a source."""
    return conn.execute(select(Source).where(Source.id == row)).mappings().one()


def explain_source(conn: Connection, row: int) -> Data:
    """Explain the publication date of a source."""
    source = source_of(conn, row)
    return {"explains": "source", **named(source), **dating(conn, source)}


def named(source: RowMapping) -> Data:
    """Return what a source is called."""
    shown = ("uid", "source_id", "kind", "title", "publisher", "url")
    return {name: source[name] for name in shown}


def dating(conn: Connection, source: RowMapping) -> Data:
    """Return how a source is dated: its candidate dates, how the one taken is known, why it and no other."""
    found = conn.execute(select(SourceDate).where(SourceDate.source_row == source["id"]).order_by(SourceDate.id))
    rows = found.mappings().all()
    date = None if source["published"] is None else when_as_data(published_of(dict(source)))
    return {
        "candidates": [_candidate(row) for row in rows],
        "known": source["known"],
        "method": source["published_method"],
        "evidence": source["published_evidence"],
        "locked": source["published_locked"],
        "why": why_chosen(rows),
        "result": {"date": date, "edtf": source["published"]},
    }


def _candidate(row: RowMapping) -> Data:
    shown = ("known", "method", "evidence", "score", "char_start", "char_end", "chosen_by", "chosen")
    return {"candidate": row["edtf"], **{name: row[name] for name in shown}}


def why_chosen(candidates: Sequence[RowMapping]) -> str:
    """Say why the source has the date it has, and not another."""
    chosen = next((one for one in candidates if one["chosen"]), None)
    if chosen is None:
        what = "no candidate was found" if not candidates else "none of the candidates may date an article"
        return f"not dated: {what}"
    if chosen["chosen_by"] == "user":
        return "a person set it"
    others = [one for one in candidates if one is not chosen]
    told = f"{chosen['method']}: {_RANKS.get(chosen['known'], chosen['known'])} (score {chosen['score']:g})"
    if not others:
        return f"{told}; there was no other candidate"
    return f"{told}; " + "; ".join(f"not {one['edtf']} ({one['method']}): {_why_not(one)}" for one in others)


def _why_not(other: RowMapping) -> str:
    if other["score"] < SCORE_TO_DATE:
        return f"score {other['score']:g}, below {SCORE_TO_DATE:g}, never dates an article"
    return f"score {other['score']:g}"

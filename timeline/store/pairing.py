"""Pairing: which tellings are to be compared because they may be of one happening.

Those of one clause; of the same page in two versions; twins, each with the first of them; and the first of the twins with those of
other twins, where they have a key in common (`keys`) or stand in reprints of one text. So what a batch costs does not grow with
how often the same has been told before.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations

from sqlalchemy import Connection

from timeline.articles.columns import EXTRACTOR
from timeline.store.best import VERSIONED
from timeline.store.bulk import look_up
from timeline.store.keys import sharing
from timeline.store.twins import Pair, Twins

_REPRINTED = f"""
    SELECT n.id, min(o.own_event) FROM mentions n JOIN sources s ON s.id = n.source_row
    JOIN sources t ON t.near_duplicate_group = s.near_duplicate_group
    JOIN mentions o ON o.source_row = t.id AND o.root = n.root AND o.status <> 'rejected'
    WHERE n.id IN {{values}} AND n.root <> '' AND o.extractor = '{EXTRACTOR}' AND o.told_hash IS NOT NULL
    GROUP BY n.id, o.told_hash"""  # noqa: S608 - our own words
_ROWS = f"SELECT own_event, id FROM mentions WHERE own_event IN {{values}} AND extractor = '{EXTRACTOR}'"  # noqa: S608
_VERSIONS = f"""
    SELECT n.id, o.id FROM mentions n JOIN sources s ON s.id = n.source_row JOIN sources t ON t.address = s.address AND t.id <> s.id
    JOIN mentions o ON o.source_row = t.id AND o.root = n.root WHERE n.id IN {{values}} AND n.root <> ''
    AND {VERSIONED} <> ''"""  # noqa: S608
_BESIDE = """
    SELECT id, source_row, char_start, title, factuality FROM mentions
    WHERE source_row IN (SELECT source_row FROM mentions WHERE id IN {values})"""


def pairs_of(conn: Connection, rows: Iterable[int]) -> tuple[list[int], set[Pair]]:
    """Return the tellings to be judged anew, those given and their twins that these concern, and all pairs of one of them with another."""
    given = set(rows)
    twins = Twins.of(conn, given)
    mine = sorted(given | twins.shaken(given))
    found = {
        *twins.pairs(mine),
        *sharing(conn, twins.first(mine)),
        *_reprinted(conn, twins.leading(mine)),
        *look_up(conn, _VERSIONS, mine),
        *_in_one_clause(conn, mine),
    }
    return mine, {(min(one, other), max(one, other)) for one, other in found if one != other}


def _reprinted(conn: Connection, leading: Sequence[int]) -> Iterable[Pair]:
    """Pair what leads its twins in reprints of one text with what leads others there."""
    found = look_up(conn, _REPRINTED, leading)
    rows: dict[str, int] = dict(map(tuple, look_up(conn, _ROWS, {uid for _, uid in found})))
    return ((row, rows[uid]) for row, uid in found)


def _in_one_clause(conn: Connection, mine: Sequence[int]) -> Iterable[Pair]:
    """Pair some tellings with those of the same sentence and title: by one look at their sources, which may be long."""
    clauses: dict[tuple[object, ...], list[int]] = {}
    for row, *clause in look_up(conn, _BESIDE, mine):
        clauses.setdefault(tuple(clause), []).append(row)
    asked = set(mine)
    pairs = (pair for rows in clauses.values() if len(rows) > 1 for pair in combinations(rows, 2))
    return (pair for pair in pairs if not asked.isdisjoint(pair))

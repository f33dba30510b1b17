"""Twins: tellings equal in all that they are compared by. One stands for all of them where they are compared with others.

A sentence that three hundred papers reprint, or a phrase that every article of a paper repeats, is told in one way: each such
telling is judged against the lowest of its twins alone, by uid, and that one against others. Among the twins in reprints of one
text one leads; among the leaders of all texts one is the first. Who that is depends on what is stored, not on the order it came in.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection

from timeline.articles.columns import EXTRACTOR
from timeline.events.same import told_hash
from timeline.store.bulk import look_up, update_rows
from timeline.store.tables import Mention

_LIKE = """
    SELECT m.told_hash, m.own_event, m.id, coalesce(s.near_duplicate_group, s.uid) AS kin
    FROM mentions m JOIN sources s ON s.id = m.source_row
    WHERE m.told_hash IN (SELECT told_hash FROM mentions WHERE id IN {values}) AND m.status <> 'rejected'"""
_READ = f"""
    SELECT id, root, day_earliest, day_latest, title, quote FROM mentions
    WHERE id IN {{values}} AND extractor = '{EXTRACTOR}' AND outside = 0 AND root <> ''"""  # noqa: S608 - our own words
_NAMED = """
    SELECT DISTINCT p.mention_row, a.key FROM mention_actors p JOIN actors a ON a.id = p.actor_row WHERE p.mention_row IN {values}"""
_SOME = 5_000

Pair = tuple[int, int]
"""The rows of two tellings."""


class _Twin(NamedTuple):
    uid: str
    row: int
    kin: str


@dataclass(frozen=True, slots=True)
class Twins:
    """Some tellings with all their twins: `by_kin` in each text and its reprints, `leaders` one of each of these, the lowest first."""

    by_kin: tuple[tuple[_Twin, ...], ...]
    leaders: tuple[tuple[_Twin, ...], ...]

    @classmethod
    def of(cls, conn: Connection, rows: Iterable[int]) -> "Twins":
        """Return the twins of some tellings, themselves among them."""
        kin: dict[tuple[int, str], list[_Twin]] = {}
        for number, uid, row, group in look_up(conn, _LIKE, rows):
            kin.setdefault((number, group), []).append(_Twin(uid, row, group))
        leaders: dict[int, list[_Twin]] = {}
        for (number, _), twins in kin.items():
            twins.sort()
            leaders.setdefault(number, []).append(twins[0])
        return cls(tuple(map(tuple, kin.values())), tuple(tuple(sorted(some)) for some in leaders.values()))

    def groups(self) -> Iterator[tuple[_Twin, ...]]:
        """Yield the twins that are judged against the first of them."""
        yield from self.by_kin
        yield from self.leaders

    def shaken(self, rows: Iterable[int]) -> set[int]:
        """Return the twins of those among `rows` that come first: they may have been judged against another before."""
        mine = set(rows)
        return {twin.row for group in self.groups() if len(group) > 1 and group[0].row in mine for twin in group}

    def pairs(self, rows: Iterable[int]) -> Iterator[Pair]:
        """Yield twins each with the first of them, where one of the two is among `rows`."""
        mine = set(rows)
        for first, *others in self.groups():
            yield from ((other.row, first.row) for other in others if first.row in mine or other.row in mine)

    def leading(self, rows: Iterable[int]) -> list[int]:
        """Return those that lead their twins in reprints of one text."""
        return sorted({group[0].row for group in self.by_kin}.intersection(rows))

    def first(self, rows: Iterable[int]) -> list[int]:
        """Return those that are the first of all their twins."""
        return sorted({group[0].row for group in self.leaders}.intersection(rows))


def numbers(conn: Connection, rows: Iterable[int]) -> dict[int, int | None]:
    """Return the numbers of some tellings as they are worked out from their columns; those that are never compared are left out."""
    wanted = list(rows)
    named: dict[int, list[str]] = {}
    for row, key in look_up(conn, _NAMED, wanted):
        named.setdefault(row, []).append(key)
    return {
        m.id: told_hash(m.root, m.day_earliest, m.day_latest, m.title, m.quote, named.get(m.id, ()))
        for m in look_up(conn, _READ, wanted)
    }


def renumber(conn: Connection, rows: Iterable[int]) -> None:
    """Write the numbers of some tellings that have none."""
    found = [{"id": row, "told_hash": number} for row, number in numbers(conn, rows).items()]
    update_rows(conn, Mention, "id", found)


def rebuild(conn: Connection) -> None:
    """Work out the numbers of all tellings anew, as after an upgrade from a schema that had none."""
    conn.exec_driver_sql("UPDATE mentions SET told_hash = NULL WHERE told_hash IS NOT NULL")
    rows = [row for (row,) in conn.exec_driver_sql("SELECT id FROM mentions ORDER BY id")]
    for some in (rows[at : at + _SOME] for at in range(0, len(rows), _SOME)):
        renumber(conn, some)

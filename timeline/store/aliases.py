"""Spellings of actors: added once, their occurrences counted, their kinds settled whatever the order of articles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, insert, select, update

from timeline.actors.actor import Alias as Spelling
from timeline.actors.actor import AliasKind
from timeline.actors.names import fold
from timeline.store.tables import Alias, NameMention

_RANK = {kind.value: rank for rank, kind in enumerate(AliasKind)}

Place = tuple[int, str]
"""An actor's row and a spelling."""


@dataclass(frozen=True, slots=True)
class _Known:
    row: int
    kind: str
    added_by: str


def add_aliases(
    conn: Connection, spellings: Mapping[int, Iterable[Spelling]], by: str, counts: Mapping[Place, int]
) -> set[int]:
    """Add spellings that are new and count further occurrences; return the actors whose spellings changed.

    Of two kinds for one spelling the stronger stands, and the roster's word above any rule's. The occurrences of this
    article are in `name_mentions` already: a new spelling counts all it finds there.
    """
    wanted: dict[Place, str] = {}
    for row, aliases in spellings.items():
        for spelling in aliases:
            place, kind = (row, spelling.text), spelling.kind.value
            wanted[place] = min(wanted.get(place, kind), kind, key=_RANK.__getitem__)
    known = _known(conn, list(spellings))
    _insert(conn, {place: kind for place, kind in wanted.items() if place not in known}, by)
    count_more(conn, {place: n for place, n in counts.items() if place in known})
    changed = {row for row, alias in wanted if (row, alias) not in known}
    for (row, alias), kind in wanted.items():
        old_alias = known.get((row, alias))
        if old_alias is None or old_alias.added_by != "rule":
            continue
        new = kind if by != "rule" else min(kind, old_alias.kind, key=_RANK.__getitem__)
        if (new, by) != (old_alias.kind, old_alias.added_by):
            conn.execute(update(Alias).where(Alias.id == old_alias.row), {"kind": new, "added_by": by})
            changed.add(row)
    return changed


def count_more(conn: Connection, counts: Mapping[Place, int]) -> None:
    """Add to the number of occurrences of spellings; a negative number takes away."""
    if counts:
        change = update(Alias).where(Alias.actor_row == bindparam("row"), Alias.alias == bindparam("spelling"))
        conn.execute(
            change.values(n_mentions=Alias.n_mentions + bindparam("n")),
            [{"row": row, "spelling": alias, "n": n} for (row, alias), n in counts.items()],
        )


def _known(conn: Connection, rows: list[int]) -> dict[Place, _Known]:
    query = select(Alias.actor_row, Alias.alias, Alias.id, Alias.kind, Alias.added_by).where(
        Alias.actor_row.in_(bindparam("rows", expanding=True))
    )
    return {
        (actor, alias): _Known(row, kind, by)
        for i in range(0, len(rows), 500)
        for actor, alias, row, kind, by in conn.execute(query, {"rows": rows[i : i + 500]})
    }


def _insert(conn: Connection, fresh: Mapping[Place, str], by: str) -> None:
    if not fresh:
        return
    conn.execute(
        insert(Alias),
        [
            {"actor_row": row, "alias": alias, "folded": fold(alias), "kind": kind, "n_mentions": 0, "added_by": by}
            for (row, alias), kind in fresh.items()
        ],
    )
    found = (
        select(func.count())
        .select_from(NameMention)
        .where(NameMention.actor_row == Alias.actor_row, NameMention.text == Alias.alias)
        .scalar_subquery()
    )
    this = (Alias.actor_row == bindparam("row"), Alias.alias == bindparam("spelling"))
    conn.execute(
        update(Alias).where(*this).values(n_mentions=found), [{"row": row, "spelling": alias} for row, alias in fresh]
    )

"""Spellings of actors: added once, their occurrences counted, their kinds settled whatever the order of articles."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, select, update

from timeline.actors.actor import Alias as Spelling
from timeline.actors.actor import AliasKind
from timeline.actors.names import fold
from timeline.store.bulk import insert_rows, look_up, new_ids, update_rows
from timeline.store.tables import Alias, NameMention

_RANK = {str(kind): rank for rank, kind in enumerate(AliasKind)}

Place = tuple[int, str]
"""An actor's row and a spelling."""


@dataclass(frozen=True, slots=True)
class _Known:
    row: int
    kind: str
    added_by: str
    n_mentions: int


def add_aliases(
    conn: Connection,
    spellings: Mapping[int, Iterable[Spelling]],
    by: str,
    counts: Mapping[Place, int],
    fresh: Collection[int] = (),
) -> set[int]:
    """Add spellings that are new and count further occurrences; return the actors whose spellings changed.

    Of two kinds for one spelling the stronger stands, and the roster's word above any rule's. The occurrences that
    `counts` has are in `name_mentions` already: a new spelling counts all it finds there. `fresh` are actors that came with
    them, of which nothing else is there.
    """
    wanted: dict[Place, str] = {}
    for row, aliases in spellings.items():
        for spelling in aliases:
            place, kind = (row, spelling.text), str(spelling.kind)
            if place not in wanted or _RANK[kind] < _RANK[wanted[place]]:
                wanted[place] = kind
    known = _known(conn, [row for row in spellings if row not in fresh])
    _insert(conn, {place: kind for place, kind in wanted.items() if place not in known}, by, counts, fresh)
    more = [(known[place], n) for place, n in counts.items() if place in known]
    update_rows(conn, Alias, "id", [{"id": old.row, "n_mentions": old.n_mentions + n} for old, n in more])
    changed = {row for row, alias in wanted if (row, alias) not in known}
    stronger = []
    for (row, alias), kind in wanted.items():
        old_alias = known.get((row, alias))
        if old_alias is None or old_alias.added_by != "rule":
            continue
        new = kind if by != "rule" else min(kind, old_alias.kind, key=_RANK.__getitem__)
        if (new, by) != (old_alias.kind, old_alias.added_by):
            stronger.append({"id": old_alias.row, "kind": new, "added_by": by})
            changed.add(row)
    update_rows(conn, Alias, "id", stronger)
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
    query = "SELECT actor_row, alias, id, kind, added_by, n_mentions FROM aliases WHERE actor_row IN {values}"
    return {(actor, alias): _Known(*alias_columns) for actor, alias, *alias_columns in look_up(conn, query, rows)}


def _insert(
    conn: Connection, new: Mapping[Place, str], by: str, counts: Mapping[Place, int], fresh: Collection[int]
) -> None:
    ids = new_ids(conn, Alias, len(new))
    insert_rows(
        conn,
        Alias,
        [
            {
                "id": i,
                "actor_row": row,
                "alias": alias,
                "folded": fold(alias),
                "kind": kind,
                "n_mentions": counts.get((row, alias), 0),
                "added_by": by,
            }
            for i, ((row, alias), kind) in zip(ids, new.items(), strict=True)
        ],
    )
    found = (
        select(func.count())
        .select_from(NameMention)
        .where(NameMention.actor_row == Alias.actor_row, NameMention.text == Alias.alias)
        .scalar_subquery()
    )
    named_before = [{"row": i} for i, (row, _) in zip(ids, new, strict=True) if row not in fresh]
    if named_before:
        conn.execute(update(Alias).where(Alias.id == bindparam("row")).values(n_mentions=found), named_before)

"""Saving actors: upserts by key, spellings with their counts, every occurrence of a name, and then who is who."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from timeline.actors.actor import ActorKind, AliasKind, FoundActor, KnownActor
from timeline.actors.actor import Alias as Spelling
from timeline.actors.names import fold
from timeline.actors.roster import Roster
from timeline.store.clusters import recluster
from timeline.store.tables import Actor, Alias, NameMention, Note
from timeline.store.uids import actor_uid


class _ActorRow(NamedTuple):
    id: int
    key: str
    name: str
    kind: str
    in_roster: bool


_RANK = {kind.value: rank for rank, kind in enumerate(AliasKind)}


def save_actors(conn: Connection, source_row: int, actors: Sequence[FoundActor]) -> dict[str, int]:
    """Store the actors of one article, replacing what the source named before; return row ids by key."""
    before = _forget_names(conn, source_row)
    rows = _upsert(conn, actors, in_roster=False)
    if actors:
        _add_aliases(conn, {rows[a.key]: _spellings(a) for a in actors}, "rule")
        spans: list[dict[str, Any]] = [
            {
                "source_row": source_row,
                "actor_row": rows[a.key],
                "char_start": s.start,
                "char_end": s.end,
                "text": s.text,
                "role": s.role,
            }
            for a in actors
            for s in a.spans
        ]
        if spans:
            conn.execute(insert(NameMention), spans)
        _count(conn, Counter((s["actor_row"], s["text"]) for s in spans), 1)
    _drop_unnamed(conn, before - set(rows.values()))
    recluster(conn, set(rows.values()) | before)
    return rows


def save_roster(conn: Connection, roster: Roster, notes: Mapping[str, str], now: str) -> int:
    """Store the roster's actors with their spellings, and notes on them by key; return how many were new or changed."""
    old = dict(conn.execute(select(Actor.key, Actor.name).where(Actor.in_roster)).all())
    n_aliases = conn.execute(select(func.count()).select_from(Alias)).scalar_one()
    rows = _upsert(conn, roster.actors, in_roster=True)
    _add_aliases(conn, {rows[a.key]: _spellings(a) for a in roster.actors}, "roster")
    recluster(conn, set(rows.values()))
    _save_notes(conn, {actor_uid(key): note for key, note in notes.items()}, now)
    changed = sum(old.get(a.key) != a.name for a in roster.actors)
    return changed or conn.execute(select(func.count()).select_from(Alias)).scalar_one() - n_aliases


def load_roster(conn: Connection) -> Roster:
    """Return the roster stored in the database."""
    spellings: dict[int, list[Spelling]] = {}
    query = (
        select(Alias.actor_row, Alias.alias, Alias.kind)
        .join(Actor, Actor.id == Alias.actor_row)
        .where(Actor.in_roster, Alias.added_by != "rule")
    )
    for row, alias, kind in conn.execute(query.order_by(Alias.alias)):
        spellings.setdefault(row, []).append(Spelling(alias, AliasKind(kind)))
    actors = conn.execute(
        select(Actor.id, Actor.key, Actor.name, Actor.kind).where(Actor.in_roster).order_by(Actor.key)
    )
    return Roster(
        tuple(KnownActor(key, name, ActorKind(kind), tuple(spellings.get(row, ()))) for row, key, name, kind in actors)
    )


def _spellings(actor: FoundActor | KnownActor) -> tuple[Spelling, ...]:
    return (Spelling(actor.name), *actor.aliases)


def _save_notes(conn: Connection, notes: Mapping[str, str], now: str) -> None:
    """Replace the roster's notes on its actors by these, where they differ."""
    by_rule = (Note.about == "actor", Note.written_by == "rule")
    old = dict(conn.execute(select(Note.about_uid, Note.text).where(*by_rule)).all())
    changed = {uid: note for uid, note in notes.items() if old.get(uid) != note}
    if changed:
        conn.execute(delete(Note).where(*by_rule, Note.about_uid.in_(changed)))
        row = {"about": "actor", "written_by": "rule", "created_at": now}
        conn.execute(insert(Note), [{**row, "about_uid": uid, "text": note} for uid, note in changed.items()])


def _upsert(conn: Connection, actors: Iterable[FoundActor | KnownActor], *, in_roster: bool) -> dict[str, int]:
    """Insert actors whose key is new; the roster's word on name and kind stands, else the lowest by code point."""
    wanted = {actor.key: actor for actor in actors}
    known = {a.key: a for a in _by_keys(conn, list(wanted))}
    fresh = [
        {
            "uid": uid,
            "key": key,
            "name": a.name,
            "kind": a.kind.value,
            "in_roster": in_roster,
            "cluster_uid": uid,
            "shown_name": a.name,
        }
        for key, a in wanted.items()
        if key not in known
        for uid in (actor_uid(key),)
    ]
    if fresh:
        conn.execute(insert(Actor), fresh)
    for key, row in known.items():
        actor = wanted[key]
        if row.in_roster and not in_roster:
            continue
        name, kind = (
            (actor.name, actor.kind.value)
            if in_roster
            else (min(row.name, actor.name), min(row.kind, actor.kind.value))
        )
        if (name, kind, in_roster) != (row.name, row.kind, row.in_roster):
            conn.execute(update(Actor).where(Actor.id == row.id), {"name": name, "kind": kind, "in_roster": in_roster})
    return {row.key: row.id for row in _by_keys(conn, list(wanted))}


def _by_keys(conn: Connection, keys: Sequence[str]) -> list[_ActorRow]:
    query = select(Actor.id, Actor.key, Actor.name, Actor.kind, Actor.in_roster).where(
        Actor.key.in_(bindparam("keys", expanding=True))
    )
    return [
        _ActorRow(*row) for i in range(0, len(keys), 500) for row in conn.execute(query, {"keys": keys[i : i + 500]})
    ]


def _add_aliases(conn: Connection, spellings: Mapping[int, Iterable[Spelling]], by: str) -> None:
    """Add spellings that are new; of two kinds for one spelling the stronger stands, whichever came first."""
    wanted: dict[tuple[int, str], str] = {}
    for row, aliases in spellings.items():
        for alias in aliases:
            old = wanted.get((row, alias.text), alias.kind.value)
            wanted[row, alias.text] = min(old, alias.kind.value, key=_RANK.__getitem__)
    known = {}
    rows = list(spellings)
    query = select(Alias.actor_row, Alias.alias, Alias.kind, Alias.added_by, Alias.id).where(
        Alias.actor_row.in_(bindparam("rows", expanding=True))
    )
    for i in range(0, len(rows), 500):
        known.update(
            {
                (row, alias): (kind, added_by, one)
                for row, alias, kind, added_by, one in conn.execute(query, {"rows": rows[i : i + 500]})
            }
        )
    fresh = [
        {"actor_row": row, "alias": alias, "folded": fold(alias), "kind": kind, "n_mentions": 0, "added_by": by}
        for (row, alias), kind in wanted.items()
        if (row, alias) not in known
    ]
    if fresh:
        conn.execute(insert(Alias), fresh)
    for place, kind in wanted.items():
        old_kind, old_by, one = known.get(place, (kind, by, 0))
        if old_by == "rule":
            new = kind if by != "rule" else min(kind, old_kind, key=_RANK.__getitem__)
            if (new, by) != (old_kind, old_by):
                conn.execute(update(Alias).where(Alias.id == one), {"kind": new, "added_by": by})


def _count(conn: Connection, counts: Mapping[tuple[int, str], int], sign: int) -> None:
    """Add to, or take from, the number of occurrences of spellings."""
    if counts:
        change = update(Alias).where(Alias.actor_row == bindparam("row"), Alias.alias == bindparam("spelling"))
        conn.execute(
            change.values(n_mentions=Alias.n_mentions + bindparam("n")),
            [{"row": row, "spelling": text, "n": sign * n} for (row, text), n in counts.items()],
        )


def _forget_names(conn: Connection, source_row: int) -> set[int]:
    """Remove the occurrences of names in a source; return the actors it named."""
    old = conn.execute(
        select(NameMention.actor_row, NameMention.text, func.count())
        .where(NameMention.source_row == source_row)
        .group_by(NameMention.actor_row, NameMention.text)
    ).all()
    if old:
        _count(conn, {(row, text): n for row, text, n in old}, -1)
        conn.execute(delete(NameMention).where(NameMention.source_row == source_row))
    return {row for row, _, _ in old}


def _drop_unnamed(conn: Connection, rows: set[int]) -> None:
    """Remove actors that only a replaced reading named."""
    named = select(NameMention.actor_row)
    conn.execute(delete(Actor).where(Actor.id.in_(rows), Actor.in_roster == False, Actor.id.not_in(named)))  # noqa: E712 - SQL

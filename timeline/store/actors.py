"""Saving actors: upserts by key, spellings with their counts, every occurrence of a name, and then who is who."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import Connection, delete, func, insert, select

from timeline.actors.actor import ActorKind, AliasKind, FoundActor, KnownActor
from timeline.actors.actor import Alias as Spelling
from timeline.actors.roster import Roster
from timeline.articles.columns import actor_columns, name_columns
from timeline.articles.uids import actor_uid
from timeline.store.aliases import add_aliases, count_more
from timeline.store.bulk import add_rows, insert_rows, look_up, new_ids, update_rows
from timeline.store.clusters import recluster, rename
from timeline.store.tables import Actor, Alias, NameMention, Note

# Of two kinds read for one key the one that is read by mistake less often stands.
_KINDS = [kind.value for kind in (ActorKind.SERIES, ActorKind.EVENT, ActorKind.PUBLIC_BODY, ActorKind.ORGANISATION)]
_KINDS += [kind.value for kind in (ActorKind.PERSON, ActorKind.GROUP, ActorKind.PLACE, ActorKind.THING)]
_PLACE = ActorKind.PLACE.value


class _ActorRow(NamedTuple):
    id: int
    key: str
    name: str
    kind: str
    in_roster: bool


@dataclass(frozen=True, slots=True)
class Saved:
    """Row ids of actors by key; and those stored before that now tell other happenings alike or apart.

    Their clusters were joined or parted, or they are a place now or none any more.
    """

    rows: Mapping[str, int]
    moved: frozenset[int]


def save_actors(conn: Connection, named: Mapping[int, Sequence[FoundActor]], again: Collection[int] = ()) -> Saved:
    """Store the actors of some articles, by the rows of their sources.

    `again`: of these sources the names are there already, and are forgotten first.
    """
    before = {row for source in again for row in _forget_names(conn, source)}
    found = [actor for actors in named.values() for actor in actors]
    rows, changed, fresh, now_placed = _upsert(conn, found, in_roster=False)
    spans = [
        name_columns(span, source, rows[a.key]) for source, actors in named.items() for a in actors for span in a.spans
    ]
    add_rows(conn, NameMention, spans)
    counts = Counter((int(str(span["actor_row"])), str(span["text"])) for span in spans)
    spellings: dict[int, list[Spelling]] = {}
    for actor in found:
        spellings.setdefault(rows[actor.key], []).extend(_spellings(actor))
    changed |= add_aliases(conn, spellings, "rule", counts, fresh)
    _drop_unnamed(conn, before - set(rows.values()))
    moved = recluster(conn, changed | before, fresh)
    rename(conn, set(rows.values()))
    return Saved(rows, frozenset(moved | now_placed))


def save_roster(conn: Connection, roster: Roster, notes: Mapping[str, str], now: str) -> int:
    """Store the roster's actors with their spellings, and notes on them by key; return how many were new or changed."""
    old = dict(conn.execute(select(Actor.key, Actor.name).where(Actor.in_roster == 1)).all())
    n_aliases = conn.execute(select(func.count()).select_from(Alias)).scalar_one()
    rows, *_ = _upsert(conn, roster.actors, in_roster=True)
    add_aliases(conn, {rows[a.key]: _spellings(a) for a in roster.actors}, "roster", {})
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
        .where(Actor.in_roster == 1, Alias.added_by != "rule")
    )
    for row, alias, kind in conn.execute(query.order_by(Alias.alias)):
        spellings.setdefault(row, []).append(Spelling(alias, AliasKind(kind)))
    actors = conn.execute(
        select(Actor.id, Actor.key, Actor.name, Actor.kind).where(Actor.in_roster == 1).order_by(Actor.key)
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


def _upsert(
    conn: Connection, actors: Iterable[FoundActor | KnownActor], *, in_roster: bool
) -> tuple[dict[str, int], set[int], set[int], set[int]]:
    """Insert actors whose key is new; return rows by key, those new or changed, those new, those that became or were a place.

    The roster's word on name and kind stands, else the lowest name by code point and the surer kind.
    """
    wanted: dict[str, FoundActor | KnownActor] = {}
    for actor in actors:
        same = wanted.get(actor.key)
        wanted[actor.key] = actor if same is None or in_roster else _surer(same, actor)
    known = {a.key: a for a in _by_keys(conn, list(wanted))}
    fresh = [key for key in wanted if key not in known]
    made = dict(zip(fresh, new_ids(conn, Actor, len(fresh)), strict=True))
    insert_rows(
        conn, Actor, [{"id": row, **actor_columns(wanted[key], in_roster=in_roster)} for key, row in made.items()]
    )
    changes = []
    moved = set()
    by_person = _named_by_persons(conn) if in_roster else set()
    for key, row in known.items():
        actor = wanted[key]
        if (row.in_roster and not in_roster) or row.id in by_person:
            continue
        name, kind = actor.name, actor.kind.value
        if not in_roster:
            name, kind = min(row.name, name), min(row.kind, kind, key=_KINDS.index)
        if (name, kind, in_roster) != (row.name, row.kind, row.in_roster):
            changes.append({"id": row.id, "name": name, "kind": kind, "in_roster": in_roster})
            if _PLACE in {kind, row.kind} and kind != row.kind:
                moved.add(row.id)
    update_rows(conn, Actor, "id", changes)
    new = set(made.values())
    changed = {row.id for row in known.values()} & {change["id"] for change in changes}
    return {key: row.id for key, row in known.items()} | made, changed | new, new, moved


def _surer(one: FoundActor | KnownActor, other: FoundActor | KnownActor) -> FoundActor | KnownActor:
    if one.name <= other.name and one.kind == other.kind:
        return one
    kind = min(one.kind, other.kind, key=lambda kind: _KINDS.index(kind.value))
    return replace(one, name=min(one.name, other.name), kind=kind)


def _named_by_persons(conn: Connection) -> set[int]:
    """Return the actors whose name is a person's word: a roster does not change it."""
    named = select(Actor.id).join(Alias, Alias.actor_row == Actor.id)
    return set(conn.execute(named.where(Alias.added_by == "user", Alias.alias == Actor.name)).scalars())


def _by_keys(conn: Connection, keys: Sequence[str]) -> list[_ActorRow]:
    found = look_up(conn, "SELECT id, key, name, kind, in_roster FROM actors WHERE key IN {values}", keys)
    return [_ActorRow(row, key, name, kind, bool(listed)) for row, key, name, kind, listed in found]


def _forget_names(conn: Connection, source_row: int) -> set[int]:
    """Remove the occurrences of names in a source; return the actors it named."""
    old = conn.execute(
        select(NameMention.actor_row, NameMention.text, func.count())
        .where(NameMention.source_row == source_row)
        .group_by(NameMention.actor_row, NameMention.text)
    ).all()
    if old:
        count_more(conn, {(row, text): -n for row, text, n in old})
        conn.execute(delete(NameMention).where(NameMention.source_row == source_row))
    return {row for row, _, _ in old}


def forget_source_names(conn: Connection, source_row: int, remove: Callable[[], None]) -> None:
    """Forget who a source names, `remove` it, and let go of actors and spellings that nothing else has."""
    spelled = select(NameMention.actor_row, NameMention.text).where(NameMention.source_row == source_row).distinct()
    spellings = conn.execute(spelled).all()
    before = _forget_names(conn, source_row)
    remove()
    _drop_unnamed(conn, before)
    for row, spelling in spellings:
        own = select(Actor.name).where(Actor.id == row).scalar_subquery()
        unused = (Alias.n_mentions == 0, Alias.added_by == "rule", Alias.alias != own)
        conn.execute(delete(Alias).where(Alias.actor_row == row, Alias.alias == spelling, *unused))
    recluster(conn, before)
    rename(conn, before)


def _drop_unnamed(conn: Connection, rows: set[int]) -> None:
    """Remove actors that only a replaced reading named."""
    named = select(NameMention.actor_row)
    spelled = select(Alias.actor_row).where(Alias.added_by == "user")
    unknown = Actor.id.in_(rows) & Actor.id.not_in(named) & Actor.id.not_in(spelled)
    conn.execute(delete(Actor).where(unknown, Actor.in_roster == False))  # noqa: E712 - SQL

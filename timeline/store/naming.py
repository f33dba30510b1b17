"""A person's word on actors: who there is, what they are called, and how they are spelled.

An actor that a person names stands in the roster: later readings find it, and neither they nor the seeds change its name.
"""

from sqlalchemy import Connection, delete, insert, select, update

from timeline.actors.actor import ActorKind, AliasKind, KnownActor
from timeline.actors.actor import Alias as Spelling
from timeline.actors.names import fold, key_of
from timeline.articles.columns import actor_columns
from timeline.errors import NotFound, Refused, UsageError
from timeline.store.aliases import add_aliases
from timeline.store.clusters import recluster
from timeline.store.tables import Actor, Alias


def add_actor(conn: Connection, name: str, kind: str, spellings: dict[str, str]) -> str:
    """Add an actor, with spellings and their kinds; return its uid. Refused when there is one under this name."""
    if not fold(name):
        raise UsageError(message="An actor needs a name with letters or figures.")
    known = KnownActor(key_of(name), name, ActorKind(kind), ())
    there = conn.execute(select(Actor.uid).where(Actor.key == known.key)).scalar()
    if there is not None:
        raise Refused(message=f"There is an actor of this name: {there}.")
    columns = actor_columns(known, in_roster=True)
    row = int((conn.execute(insert(Actor), columns).inserted_primary_key or (0,))[0])
    add_aliases(
        conn, {row: [Spelling(name), *(Spelling(text, AliasKind(k)) for text, k in spellings.items())]}, "user", {}
    )
    recluster(conn, [row])
    return str(columns["uid"])


def rename_actor(conn: Connection, cluster: str, name: str) -> None:
    """Call an actor by another name; the old one stays a spelling."""
    if not fold(name):
        raise UsageError(message="An actor needs a name with letters or figures.")
    row = _named_by(conn, cluster)
    _spell(conn, row, name, "name")
    conn.execute(update(Actor).where(Actor.id == row).values(name=name, in_roster=True))
    recluster(conn, [row])


def add_spelling(conn: Connection, cluster: str, spelling: str, kind: str) -> None:
    """Say that an actor is also written so."""
    if not fold(spelling):
        raise UsageError(message="A spelling needs letters or figures.")
    row = _named_by(conn, cluster)
    _spell(conn, row, spelling, kind)
    conn.execute(update(Actor).where(Actor.id == row).values(in_roster=True))
    recluster(conn, [row])


def remove_spelling(conn: Connection, cluster: str, spelling: str) -> None:
    """Take back that an actor is also written so, where a person said it; NotFound otherwise."""
    mine = select(Actor.id).where(Actor.cluster_uid == cluster)
    rows = (
        conn.execute(
            select(Alias.actor_row).where(Alias.actor_row.in_(mine), Alias.alias == spelling, Alias.added_by == "user")
        )
        .scalars()
        .all()
    )
    if not rows:
        raise NotFound(kind="spelling that a person added", key=spelling)
    conn.execute(delete(Alias).where(Alias.actor_row.in_(rows), Alias.alias == spelling, Alias.added_by == "user"))
    recluster(conn, rows)


def members(conn: Connection, cluster: str, keys: list[str]) -> set[str]:
    """Return the uids of the actors in a cluster that have one of these uids, names or spellings; NotFound."""
    found: set[str] = set()
    for key in keys:
        which = (Actor.uid == key) | (Actor.name == key) | (Alias.folded == fold(key))
        query = select(Actor.uid).join(Alias, Alias.actor_row == Actor.id).where(Actor.cluster_uid == cluster, which)
        some = set(conn.execute(query).scalars())
        if not some:
            raise NotFound(kind="name of this actor", key=key)
        found |= some
    return found


def _spell(conn: Connection, row: int, spelling: str, kind: str) -> None:
    add_aliases(conn, {row: [Spelling(spelling, AliasKind(kind))]}, "user", {})
    this = update(Alias).where(Alias.actor_row == row, Alias.alias == spelling)
    conn.execute(this.values(kind=kind, added_by="user"))


def _named_by(conn: Connection, cluster: str) -> int:
    """Return the row of the actor whose name its cluster shows: the roster's first, else the lowest."""
    order = (Actor.in_roster.desc(), Actor.uid)
    return int(
        conn.execute(select(Actor.id).where(Actor.cluster_uid == cluster).order_by(*order)).scalars().first() or 0
    )

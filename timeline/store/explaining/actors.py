"""Why names are one actor: its spellings, the judgements that joined or parted them, and what people changed."""

from sqlalchemy import Connection, func, select

from timeline.store.explaining.past import Data, history, judgements, notes
from timeline.store.tables import Actor, Alias, NameMention, Source


def explain_actor(conn: Connection, cluster: str) -> Data:
    """Explain an actor: which name forms it is made of, and why."""
    query = select(Actor).where(Actor.cluster_uid == cluster).order_by(Actor.uid)
    members = conn.execute(query).mappings().all()
    uids = [str(member["uid"]) for member in members]
    return {
        "explains": "actor",
        "uid": cluster,
        "name": members[0]["shown_name"],
        "kind": members[0]["kind"],
        "members": [
            {
                **{name: member[name] for name in ("uid", "name", "kind", "in_roster")},
                "spellings": _spellings(conn, member["id"]),
                "named_in": _named_in(conn, member["id"]),
            }
            for member in members
        ],
        "judgements": judgements(conn, uids),
        "notes": [note for uid in uids for note in notes(conn, uid)],
        "history": history(conn, uids),
    }


def _spellings(conn: Connection, row: int) -> list[Data]:
    query = select(Alias.alias, Alias.kind, Alias.n_mentions, Alias.added_by).where(Alias.actor_row == row)
    return [dict(one) for one in conn.execute(query.order_by(Alias.n_mentions.desc(), Alias.alias)).mappings()]


def _named_in(conn: Connection, row: int) -> list[Data]:
    """The sources that name it, each with its first place."""
    query = (
        select(
            Source.uid, Source.title, func.min(NameMention.char_start).label("start"), func.count().label("n_mentions")
        )
        .join(Source, Source.id == NameMention.source_row)
        .where(NameMention.actor_row == row)
        .group_by(Source.uid, Source.title)
        .order_by(Source.uid)
    )
    return [dict(one) for one in conn.execute(query).mappings()]

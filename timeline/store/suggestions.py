"""Suggestions: actors that may be one and were not merged, and those of one name that were kept apart, with reasons."""

from sqlalchemy import Connection, text

from timeline.actors.actor import ActorKind, Alias, AliasKind, KnownActor
from timeline.actors.suggest import suggest
from timeline.store.inventory import Record

_MEMBERS = text("""
    SELECT a.cluster_uid, a.shown_name, a.kind, a.in_roster, x.alias, x.kind AS alias_kind FROM actors a
    LEFT JOIN aliases x ON x.actor_row = a.id AND x.kind <> 'weak' ORDER BY a.cluster_uid, a.in_roster DESC, a.kind, coalesce(x.alias, '')""")
_JUDGED = text("""
    SELECT l.cluster_uid, r.cluster_uid, j.judged_by, j.score, j.reason FROM judgements j
    JOIN actors l ON l.uid = j.left_uid JOIN actors r ON r.uid = j.right_uid
    WHERE j.kind = 'actor' AND l.cluster_uid <> r.cluster_uid AND (j.judged_by = 'user' OR j.verdict <> 'same')
    ORDER BY j.judged_by, j.score, j.reason""")


def suggestions(conn: Connection) -> list[Record]:
    """Return pairs as records of left_uid, left, right_uid, right, score, reason: likeliest first; none a person has judged."""
    actors = _actors(conn)
    settled = set()
    found: dict[tuple[str, str], tuple[float, str]] = {}
    for one, other, judge, score, reason in conn.execute(_JUDGED):
        pair = (min(one, other), max(one, other))
        if judge == "user":
            settled.add(pair)
        else:
            found[pair] = (score, reason)
    for said in suggest(actors.values()):
        found.setdefault((said.left, said.right), (said.score, said.reason))
    wanted = sorted((pair for pair in found if pair not in settled), key=lambda pair: (-found[pair][0], pair))
    return [
        {
            "left_uid": left,
            "left": actors[left].name,
            "right_uid": right,
            "right": actors[right].name,
            "score": found[left, right][0],
            "reason": found[left, right][1],
        }
        for left, right in wanted
    ]


def _actors(conn: Connection) -> dict[str, KnownActor]:
    """Return one actor a cluster, under its uid, with the strong spellings of all its members."""
    names: dict[str, tuple[str, str]] = {}
    spellings: dict[str, dict[str, Alias]] = {}
    for uid, name, kind, _, alias, alias_kind in conn.execute(_MEMBERS):
        names.setdefault(uid, (name, kind))
        if alias:
            spellings.setdefault(uid, {}).setdefault(alias, Alias(alias, AliasKind(alias_kind)))
    return {
        uid: KnownActor(uid, name, ActorKind(kind), tuple(spellings.get(uid, {}).values()))
        for uid, (name, kind) in names.items()
    }

"""A person's judgements: two tellings, or two actors, are the same or are not. They outweigh every rule's."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select

from timeline.errors import NotFound, UsageError
from timeline.store.clusters import recluster
from timeline.store.curation import tag, touch
from timeline.store.merging import gather
from timeline.store.tables import Actor, Event, Judgement, Mention, Source, Tag


def merge_events(conn: Connection, rows: Sequence[int], why: str) -> None:
    """Make one event of several; the first survives and gets the tags of the others."""
    if len(set(rows)) < 2:
        raise UsageError(message="Merging takes two events or more; these are one already.")
    first, *others = dict.fromkeys(rows)
    head, seen = _event(conn, first), _members(conn, first)
    revisions = conn.execute(select(Event.revision).where(Event.id.in_(others))).scalars().all()
    for other in others:
        mine = _members(conn, other)
        _forget(conn, "event", seen, mine, "different")
        judge(conn, "event", head, _event(conn, other), "same", why)
        seen |= mine
    for _ in range(max(0, *revisions) + 1):  # gather keeps the one with most corrections
        touch(conn, [first])
    words = conn.execute(select(Tag.tag).where(Tag.event_row.in_(others))).scalars().all()
    if words:
        tag(conn, [first], sorted(set(words)))
    gather(conn, seen)


def split_event(conn: Connection, row: int, keys: Sequence[str], why: str) -> None:
    """Take tellings out of an event: those of the sources, tellings or events named, or each from each when none is."""
    told = conn.execute(
        select(Mention.own_event, Mention.uid, Source.uid, Source.source_id)
        .join(Source, Source.id == Mention.source_row)
        .where(Mention.event_row == row)
    ).all()
    members = _members(conn, row)
    if len(members) < 2:
        raise UsageError(message="Only one telling makes this event; there is nothing to split.")
    groups = [{uid} for uid in sorted(members)]
    if keys:
        out = set()
        for key in keys:
            found = {own for own, *names in told if key in names or own.startswith(key)} | ({key} & members)
            if not found:
                raise NotFound(kind="telling of this event by", key=key)
            out |= found
        groups = [out, members - out]
        if not groups[1]:
            raise UsageError(message="These are all its tellings; nothing would be left.")
    for i, one in enumerate(groups):
        for other in groups[i + 1 :]:
            _forget(conn, "event", one, other, "same")
            for left in sorted(one):
                for right in sorted(other):
                    judge(conn, "event", left, right, "different", why)
    gather(conn, members)
    touch(conn, conn.execute(select(Event.id).where(Event.uid.in_(members), Event.merged_into.is_(None))).scalars())


def merge_actors(conn: Connection, clusters: Sequence[str], why: str) -> None:
    """Make one actor of several, by the uids of their clusters."""
    first, *others = dict.fromkeys(clusters)
    if not others:
        raise UsageError(message="Merging takes two actors or more; these are one already.")
    seen = _cluster(conn, first)
    for other in others:
        mine = _cluster(conn, other)
        _forget(conn, "actor", seen, mine, "different")
        judge(conn, "actor", first, other, "same", why)
        seen |= mine
    recluster(conn, _actor_rows(conn, seen))


def split_actors(conn: Connection, cluster: str, out: set[str], why: str) -> None:
    """Take some actors, by their own uids, out of a cluster."""
    rest = _cluster(conn, cluster) - out
    if not rest or not out:
        raise UsageError(message="A split needs names to take out and names that stay.")
    _forget(conn, "actor", out, rest, "same")
    for one in sorted(out):
        for other in sorted(rest):
            judge(conn, "actor", one, other, "different", why)
    recluster(conn, _actor_rows(conn, out | rest))


def judge(conn: Connection, kind: str, one: str, other: str, verdict: str, why: str) -> None:
    """Write down a person's verdict on two uids, instead of an earlier one."""
    left, right = sorted((one, other))
    _forget(conn, kind, {left}, {right})
    words = {"kind": kind, "left_uid": left, "right_uid": right, "verdict": verdict, "reason": why or "a person's word"}
    conn.execute(insert(Judgement), {**words, "score": 1.0, "judged_by": "user"})


def _forget(conn: Connection, kind: str, ones: set[str], others: set[str], verdict: str = "") -> None:
    """Drop a person's verdicts between some and others, only those of a kind where one is named."""
    across = (Judgement.left_uid.in_(ones) & Judgement.right_uid.in_(others)) | (
        Judgement.left_uid.in_(others) & Judgement.right_uid.in_(ones)
    )
    which = delete(Judgement).where(Judgement.kind == kind, Judgement.judged_by == "user", across)
    conn.execute(which.where(Judgement.verdict == verdict) if verdict else which)


def _event(conn: Connection, row: int) -> str:
    return str(conn.execute(select(Event.uid).where(Event.id == row)).scalar_one())


def _members(conn: Connection, row: int) -> set[str]:
    """Return the own events of an event's tellings, itself and what was merged into it."""
    uid = _event(conn, row)
    own = conn.execute(select(Mention.own_event).where(Mention.event_row == row)).scalars()
    return {uid, *own, *conn.execute(select(Event.uid).where(Event.merged_into == uid)).scalars()}


def _cluster(conn: Connection, uid: str) -> set[str]:
    head = select(Actor.cluster_uid).where(Actor.uid == uid).scalar_subquery()
    return set(conn.execute(select(Actor.uid).where(Actor.cluster_uid == head)).scalars())


def _actor_rows(conn: Connection, uids: Iterable[str]) -> list[int]:
    return list(conn.execute(select(Actor.id).where(Actor.uid.in_(set(uids)))).scalars())

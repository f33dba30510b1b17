"""What was judged, noted and corrected: the part of an explanation that people wrote."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, or_, select

from timeline.store.tables import Actor, Event, Judgement, Note, Revision

Data = dict[str, Any]

_NOT_TOLD = frozenset({"id", "sort_key", "sort_day", "sort_end_day"})


def history(conn: Connection, uids: Sequence[str]) -> list[Data]:
    """Return the changes of some things that were not undone, oldest first: when, who, command, why, evidence, what changed."""
    query = (
        select(Revision)
        .where(Revision.entity_uid.in_(uids), Revision.undone_by.is_(None))
        .where(Revision.before.is_not(None) | Revision.why.is_not("") | Revision.evidence.is_not(""))
        .order_by(Revision.batch, Revision.id)
    )
    return [
        {
            "batch": one["batch"],
            "at": one["created_at"],
            "by": one["made_by"],
            "command": one["command"],
            "uid": one["entity_uid"],
            "why": one["why"],
            "evidence": one["evidence"],
            "before": _told(one["before"]),
            "after": _told(one["after"]),
        }
        for one in conn.execute(query).mappings()
    ]


def _told(row: Any) -> Data | None:  # noqa: ANN401 - JSON is any
    if not isinstance(row, dict):
        return None
    return {name: value for name, value in row.items() if name not in _NOT_TOLD and not name.endswith("_row")}


def judgements(conn: Connection, uids: Sequence[str]) -> list[Data]:
    """Return the judgements between some things and any other, each with the names of both."""
    found = conn.execute(
        select(Judgement)
        .where(or_(Judgement.left_uid.in_(uids), Judgement.right_uid.in_(uids)))
        .order_by(Judgement.left_uid, Judgement.right_uid, Judgement.judged_by)
    ).mappings()
    told = [dict(one) for one in found]
    names = _names(conn, {uid for one in told for uid in (one["left_uid"], one["right_uid"])})
    return [
        {
            "left": {"uid": one["left_uid"], "name": names.get(one["left_uid"], "")},
            "right": {"uid": one["right_uid"], "name": names.get(one["right_uid"], "")},
            **{name: one[name] for name in ("verdict", "score", "judged_by", "reason")},
        }
        for one in told
    ]


def _names(conn: Connection, uids: set[str]) -> dict[str, str]:
    names = {
        str(uid): str(name) for uid, name in conn.execute(select(Actor.uid, Actor.name).where(Actor.uid.in_(uids)))
    }
    titles = conn.execute(select(Event.uid, Event.title).where(Event.uid.in_(uids)))
    return names | {str(uid): str(title) for uid, title in titles}


def notes(conn: Connection, uid: str) -> list[str]:
    """Return the notes on a thing, a rule's first."""
    query = select(Note.text).where(Note.about_uid == uid).order_by(Note.written_by, Note.text)
    return list(conn.execute(query).scalars())

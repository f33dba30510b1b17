"""Judgements of who and what is the same, found by the uids they are about."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection

from timeline.actors.clusters import Choice, Judge
from timeline.actors.clusters import Judgement as Verdict
from timeline.store.bulk import look_up

_COLUMNS = "id, left_uid, right_uid, verdict, score, reason, judged_by"
_TOUCHING = f"""
    SELECT {_COLUMNS} FROM judgements WHERE left_uid IN {{values}} AND kind = :kind
    UNION SELECT {_COLUMNS} FROM judgements WHERE right_uid IN {{values}} AND kind = :kind"""  # noqa: S608 - our own words


def judgements_of(conn: Connection, kind: str, uids: Collection[str]) -> list[Any]:
    """Return the judgements about some uids, each once, as rows: id, left_uid, right_uid, verdict, score, reason, judged_by."""
    return list(look_up(conn, _TOUCHING, sorted(uids), kind=kind))


def component(conn: Connection, kind: str, uids: Collection[str]) -> list[Verdict]:
    """Return every judgement that can be reached from some uids over other judgements."""
    reached: set[str] = set()
    frontier = set(uids)
    verdicts: dict[int, Verdict] = {}
    while frontier:
        found = judgements_of(conn, kind, frontier)
        for one in found:
            verdicts[one.id] = Verdict(one.left_uid, one.right_uid, Choice(one.verdict), Judge(one.judged_by))
        reached |= frontier
        frontier = {uid for one in found for uid in (one.left_uid, one.right_uid)} - reached
    return list(verdicts.values())

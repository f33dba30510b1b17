"""The same event told twice: judgements by rule between tellings, and the events that all judgements make.

A telling (a mention) makes an event by itself. Tellings judged the same share one: that of a person's choice, else that
with the lowest uid; the others' events stay, marked as merged, so that every uid ever shown leads somewhere. Judgements by
rule are derived from what is stored, not from the order it came in; a person's outweigh them.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from timeline.actors.clusters import Choice, Judge, clusters
from timeline.actors.clusters import Judgement as Verdict
from timeline.events.same import Same, Told, same, words_of
from timeline.store import fulltext
from timeline.store.best import refresh
from timeline.store.rows import EXTRACTOR
from timeline.store.tables import Event, Judgement, Mention, Source

# The same days, give or take a few; a coarser date that holds them, up to a year; in other reprints whatever the date.
_SAME_DAYS = text("""
    SELECT id FROM mentions WHERE root = :root AND day_earliest BETWEEN :first - 3 AND :last + 3""")
_COARSER = text("""
    SELECT id FROM mentions WHERE root = :root AND day_earliest BETWEEN :first - 370 AND :first
    AND day_latest >= :last AND day_latest - day_earliest > 27""")
_UNDATED = text("SELECT id FROM mentions WHERE root = :root AND day_earliest IS NULL")
_REPRINTED = text("""
    SELECT m.id FROM mentions m JOIN sources s ON s.id = m.source_row
    WHERE s.near_duplicate_group = :group AND m.root = :root""")

_NAMES = text("""
    SELECT p.mention_row, a.cluster_uid FROM mention_actors p JOIN actors a ON a.id = p.actor_row
    WHERE p.mention_row IN :rows AND a.kind <> 'place'""").bindparams(bindparam("rows", expanding=True))

_Pair = tuple[str, str]


def loosen(conn: Connection, source_row: int) -> set[str]:
    """Take a source's tellings out of the events they share with others, before they go; return the others' own events.

    What rules judged of them goes too. The full-text index must be without these events, and gets them back by `settle`.
    """
    shared = _members(conn, _own_events(conn, source_row))
    if not shared:
        return set()
    own = set(_own_events(conn, source_row))
    _forget(conn, own, {name for pair in _rule_pairs(conn, own) for name in pair})
    _place(conn, {uid: uid for uid in shared})
    return shared - own


def settle(conn: Connection, rows: Iterable[int]) -> None:
    """Judge some tellings (rows of mentions) against all others anew, and bring the events they are in up to date."""
    mine = _told(conn, sorted(set(rows)))
    if not mine:
        return
    found: dict[_Pair, Same] = {}
    near = {row: _candidates(conn, one) - {row} for row, one in mine.items()}
    told = mine | _told(conn, sorted(set().union(*near.values()) - set(mine)))
    for row, one in mine.items():
        for other in (told[candidate] for candidate in near[row] if candidate in told):
            verdict = same(one, other)
            if verdict is not None:
                found[min(one.uid, other.uid), max(one.uid, other.uid)] = verdict
    uids = {one.uid for one in mine.values()}
    old = set(_rule_pairs(conn, uids))
    _forget(conn, uids, {name for pair in old - set(found) for name in pair}, keep=set(found))
    fresh = [
        {
            "kind": "event",
            "left_uid": left,
            "right_uid": right,
            "verdict": "same",
            "score": verdict.score,
            "judged_by": "rule",
            "reason": verdict.reason,
        }
        for (left, right), verdict in sorted(found.items())
        if (left, right) not in old
    ]
    if fresh:
        conn.execute(insert(Judgement), fresh)
    touched = uids | {name for pair in old ^ set(found) for name in pair}
    if found or old or _judged_by_persons(conn, uids):
        gather(conn, touched)


def gather(conn: Connection, uids: set[str]) -> None:
    """Work out the events that the judgements reached from some tellings' own events make, and move the tellings there."""
    verdicts = _component(conn, uids)
    heads = clusters(verdicts)
    members = uids | set(heads)
    groups: dict[str, list[str]] = {}
    for uid in sorted(members):
        groups.setdefault(heads.get(uid, uid), []).append(uid)
    if not members:
        return
    revisions = dict(_chunks(conn, select(Event.uid, Event.revision), Event.uid, sorted(members)))
    # the one a person corrected most is the one that others were merged into
    # only those that are there: a person's judgement may outlive what it was about
    groups = {head: there for head, group in groups.items() if (there := [uid for uid in group if uid in revisions])}
    shown = {group[0]: min(group, key=lambda uid: (-revisions.get(uid, 0), uid)) for group in groups.values()}
    _place(conn, {uid: shown[group[0]] for group in groups.values() for uid in group})


def _place(conn: Connection, where: dict[str, str]) -> None:
    """Move tellings, by their own events' uids, into the events named; mark the rest as merged; show the best of each."""
    rows = dict(_chunks(conn, select(Event.uid, Event.id), Event.uid, sorted(where)))
    heads = set(where.values())
    at = dict(_chunks(conn, select(Mention.own_event, Mention.event_row), Mention.own_event, sorted(where)))
    moved = {uid for uid, head in where.items() if uid in at and head in rows and at[uid] != rows[head]}
    changed = {rows[where[uid]] for uid in moved} | {at[uid] for uid in moved}
    fulltext.forget(conn, changed)
    if moved:
        conn.execute(
            update(Mention).where(Mention.own_event == bindparam("own")).values(event_row=bindparam("head")),
            [{"own": uid, "head": rows[where[uid]]} for uid in sorted(moved)],
        )
    conn.execute(
        update(Event).where(Event.uid == bindparam("own")).values(merged_into=bindparam("head")),
        [{"own": uid, "head": None if uid in heads else head} for uid, head in sorted(where.items())],
    )
    refresh(conn, sorted(changed))
    fulltext.index(conn, changed)


def _told(conn: Connection, rows: Sequence[int]) -> dict[int, Told]:
    """Return tellings by row; those of page furniture, a person's citations and what a person rejected are left out."""
    columns = (
        Mention.id,
        Mention.own_event,
        Source.uid,
        Source.near_duplicate_group,
        Mention.root,
        Mention.day_earliest,
        Mention.day_latest,
        Mention.title,
        Mention.quote,
    )
    query = select(*columns).join(Source, Source.id == Mention.source_row)
    query = query.where(~Mention.outside, Mention.status != "rejected", Mention.extractor == EXTRACTOR)
    names: dict[int, set[str]] = {}
    for i in range(0, len(rows), 500):
        for row, name in conn.execute(_NAMES, {"rows": list(rows[i : i + 500])}):
            names.setdefault(row, set()).add(name)
    return {
        row: Told(
            uid,
            source,
            group or source,
            root,
            first,
            last,
            frozenset(names.get(row, ())),
            words_of(title),
            words_of(quote),
        )
        for row, uid, source, group, root, first, last, title, quote in _chunks(conn, query, Mention.id, rows)
    }


def _candidates(conn: Connection, one: Told) -> set[int]:
    """Return the rows of the tellings of the same root around its date, and in the reprints of its source."""
    if not one.root:
        return set()
    values = {"root": one.root, "first": one.first, "last": one.last, "group": one.group}
    if one.first is None or one.last is None:
        queries = [_UNDATED] if one.first is None else []
    else:
        queries = [_SAME_DAYS, _COARSER]
    queries += [_REPRINTED] if one.group != one.source else []
    return {row for query in queries for row in conn.execute(query, values).scalars()}


def _own_events(conn: Connection, source_row: int) -> list[str]:
    """Return the events that a source's tellings make by themselves; a person's citation makes none."""
    mine = select(Mention.own_event).where(Mention.source_row == source_row, Mention.extractor == EXTRACTOR)
    return list(conn.execute(mine).scalars())


def _members(conn: Connection, uids: Sequence[str]) -> set[str]:
    """Return the own events of all tellings that share an event with one of these, where there are several."""
    rows = {row for (row,) in _chunks(conn, select(Mention.event_row), Mention.own_event, uids)}
    found: dict[int, set[str]] = {}
    for row, uid in _chunks(conn, select(Mention.event_row, Mention.own_event), Mention.event_row, sorted(rows)):
        found.setdefault(row, set()).add(uid)
    return {uid for group in found.values() if len(group) > 1 for uid in group}


def _judged_by_persons(conn: Connection, uids: set[str]) -> bool:
    judged = select(Judgement.left_uid, Judgement.right_uid).where(
        Judgement.kind == "event", Judgement.judged_by == "user"
    )
    return any(left in uids or right in uids for left, right in conn.execute(judged))


def _rule_pairs(conn: Connection, uids: set[str]) -> list[_Pair]:
    touches = Judgement.left_uid.in_(uids) | Judgement.right_uid.in_(uids)
    query = select(Judgement.left_uid, Judgement.right_uid).where(
        Judgement.kind == "event", Judgement.judged_by == "rule", touches
    )
    return [(left, right) for left, right in conn.execute(query)]


def _forget(
    conn: Connection, uids: set[str], others: set[str], keep: frozenset[_Pair] | set[_Pair] = frozenset()
) -> None:
    """Drop what rules judged between these and others, but for the pairs to keep."""
    for left, right in _rule_pairs(conn, uids):
        if (left, right) not in keep and (left in others or right in others):
            this = (Judgement.left_uid == left) & (Judgement.right_uid == right) & (Judgement.judged_by == "rule")
            conn.execute(delete(Judgement).where(this, Judgement.kind == "event"))


def _component(conn: Connection, uids: set[str]) -> list[Verdict]:
    """Return every judgement that can be reached from these over other judgements."""
    reached: set[str] = set()
    frontier = set(uids)
    verdicts: dict[int, Verdict] = {}
    while frontier:
        touches = Judgement.left_uid.in_(frontier) | Judgement.right_uid.in_(frontier)
        query = select(Judgement.id, Judgement.left_uid, Judgement.right_uid, Judgement.verdict, Judgement.judged_by)
        found = conn.execute(query.where(Judgement.kind == "event", touches)).all()
        verdicts |= {row: Verdict(left, right, Choice(verdict), Judge(by)) for row, left, right, verdict, by in found}
        reached |= frontier
        frontier = {uid for _, left, right, _, _ in found for uid in (left, right)} - reached
    return list(verdicts.values())


def _chunks(conn: Connection, query: Any, column: Any, values: Sequence[Any]) -> Iterable[Any]:  # noqa: ANN401 - any column
    """Run a query for a few hundred values of a column at a time: below every database's limit of parameters."""
    for i in range(0, len(values), 500):
        yield from conn.execute(query.where(column.in_(values[i : i + 500])))

"""The same event told twice: judgements by rule between tellings, and the events that all judgements make.

A telling (a mention) makes an event by itself. Tellings judged the same share one: that of a person's choice, else that
with the lowest uid; the others' events stay, marked as merged, so that every uid ever shown leads somewhere. Judgements by
rule are derived from what is stored, not from the order it came in; a person's outweigh them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from timeline.actors.clusters import clusters
from timeline.articles.columns import EXTRACTOR
from timeline.events.same import Same, Told, same, words_of
from timeline.store import fulltext
from timeline.store.best import VERSIONED, refresh
from timeline.store.bulk import add_rows, delete_rows, look_up, update_rows
from timeline.store.judgements import component, judgements_of
from timeline.store.pairing import pairs_of
from timeline.store.tables import Event, Judgement, Mention

_TOLD = f"""
    SELECT m.id, m.own_event, s.uid, s.near_duplicate_group AS reprints, m.root, m.day_earliest, m.day_latest, m.title,
      m.char_start || ' ' || m.factuality || ' ' || m.title AS clause,
      CASE WHEN s.near_duplicate_group IS NULL AND {VERSIONED} = '' THEN '' ELSE m.quote END AS quote, {VERSIONED} AS address,
      coalesce(m.told_hash, 0) AS number, m.date_grade = 'A' AS written
    FROM mentions m JOIN sources s ON s.id = m.source_row
    WHERE m.id IN {{values}} AND m.outside = 0 AND m.status <> 'rejected' AND m.extractor = '{EXTRACTOR}'"""  # noqa: S608 - our own words
_BESIDE = """
    SELECT m.id, b.told_hash, b.day_earliest, b.day_latest FROM mentions m
    JOIN mentions b ON b.source_row = m.source_row AND b.root = m.root AND b.told_hash <> m.told_hash WHERE m.id IN {values}"""
_NAMES = """
    SELECT p.mention_row, a.cluster_uid FROM mention_actors p JOIN actors a ON a.id = p.actor_row
    WHERE p.mention_row IN {values} AND a.kind <> 'place'"""
_SHARED_EVENTS = """
    SELECT event_row FROM mentions WHERE event_row IN (SELECT event_row FROM mentions WHERE source_row IN {values})
    GROUP BY event_row HAVING count(*) > 1 ORDER BY event_row"""
_EVENTS = "SELECT DISTINCT event_row FROM mentions WHERE source_row IN {values} ORDER BY event_row"
_NAMING = "SELECT DISTINCT mention_row FROM mention_actors WHERE actor_row IN {values}"

_HEADS = "SELECT own_event, event_row FROM mentions WHERE own_event IN {values}"
_TOLD_IN = "SELECT DISTINCT event_row, own_event FROM mentions WHERE event_row IN {values}"
_LOWEST_IN = """
    SELECT e.id, e.uid, e.revision, (SELECT min(m.own_event) FROM mentions m WHERE m.event_row = e.id) AS lowest
    FROM events e WHERE e.id IN {values}"""
_BY_RULES = "SELECT id, left_uid, right_uid FROM judgements WHERE judged_by = 'rule' AND kind = 'event'"
_SOME = 2_000
_BY_PERSONS = "SELECT left_uid, right_uid FROM judgements WHERE judged_by <> 'rule' AND kind = 'event'"

_Pair = tuple[str, str]
_Name = TypeVar("_Name", int, str)


def loosen(conn: Connection, source_row: int) -> set[str]:
    """Take a source's tellings out of the events they share with others, before they go; return the others' own events.

    What rules judged of them goes too. The full-text index must be without these events, and gets them back by `settle`.
    """
    shared = _members(conn, _own_events(conn, source_row))
    if not shared:
        return set()
    own = set(_own_events(conn, source_row))
    judged = judgements_of(conn, "event", own)
    delete_rows(conn, Judgement, [one.id for one in judged if one.judged_by == "rule"])
    _place(conn, {uid: uid for uid in shared})
    return shared - own


def settle(conn: Connection, rows: Iterable[int], unindexed: int | None = None) -> None:
    """Judge some tellings (rows of mentions) against all others anew, and bring the events they are in up to date.

    Events with row ids from `unindexed` on are not in the full-text index yet, and are left out of it.
    """
    mine, pairs = pairs_of(conn, rows)
    told = _told(conn, {row for pair in pairs for row in pair})
    found: dict[_Pair, Same] = {}
    for one, other in pairs:
        if one in told and other in told:
            verdict = same(told[one], told[other])
            if verdict is not None:
                left, right = sorted((told[one].uid, told[other].uid))
                found[left, right] = verdict
    uids = {uid for (uid,) in look_up(conn, "SELECT own_event FROM mentions WHERE id IN {values}", mine)}
    judged = judgements_of(conn, "event", uids)
    old = {(one.left_uid, one.right_uid): one for one in judged if one.judged_by == "rule"}
    wrong = {pair for pair, one in old.items() if pair not in found or found[pair] != Same(one.score, one.reason)}
    delete_rows(conn, Judgement, [old[pair].id for pair in sorted(wrong)])
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
        if (left, right) not in old or (left, right) in wrong
    ]
    add_rows(conn, Judgement, fresh)
    touched = {name for pair in found for name in pair} | {n for one in judged for n in (one.left_uid, one.right_uid)}
    # a telling that nobody ever judged is where it was: in its own event
    if unindexed is None:
        gather(conn, touched)
    else:
        gather(conn, _parted(old.keys() - found, found), unindexed)
        if touched and not _joined(conn, found, unindexed):
            gather(conn, touched, unindexed)


def _parted(gone: Iterable[_Pair], pairs: Iterable[_Pair]) -> set[str]:
    """Return the tellings whose judgement is gone and that no others now link: they may be of two happenings."""
    first: dict[str, str] = {}
    for one, other in pairs:
        low, high = sorted((_first(first, first.setdefault(one, one)), _first(first, first.setdefault(other, other))))
        first[high] = low
    lost = (
        {one, other}
        for one, other in gone
        if not {one, other} <= first.keys() or _first(first, one) != _first(first, other)
    )
    return set().union(*lost)


def _joined(conn: Connection, pairs: Iterable[_Pair], unindexed: int) -> bool:
    """Join the events of tellings that rules judged the same, beside all that was judged before; False where persons judged them.

    The same as `gather`, without going through the judgements of each of many tellings with each other.
    """
    linked = list(pairs)
    names = {name for pair in linked for name in pair}
    heads = dict(look_up(conn, _HEADS, sorted(names)))
    links = {(heads[one], heads[other]) for one, other in linked if heads[one] != heads[other]}
    first = {head: head for link in links for head in link}
    for one, other in sorted(links):
        low, high = sorted((_first(first, one), _first(first, other)))
        first[high] = low
    groups: dict[int, list[tuple[int, str, int]]] = {}
    shown: dict[int, str] = {}
    for head, uid, revision, lowest in look_up(conn, _LOWEST_IN, sorted(first)):
        shown[head] = uid
        best = uid if revision or lowest is None else lowest
        groups.setdefault(_first(first, head), []).append((-revision, best, head))
    by_persons = {uid for pair in conn.exec_driver_sql(_BY_PERSONS) for uid in pair}
    if by_persons and by_persons & names.union(uid for _, uid in look_up(conn, _TOLD_IN, sorted(first))):
        return False
    into = {head: min(group)[1] for group in groups.values() for *_, head in group}
    leaving = sorted(head for head, uid in into.items() if shown[head] != uid)
    where = {uid: into[head] for head, uid in look_up(conn, _TOLD_IN, leaving)}
    _place(conn, where | {uid: uid for uid in into.values()}, unindexed)
    return True


def _first(first: dict[_Name, _Name], one: _Name) -> _Name:
    while first[one] != one:
        first[one] = first[first[one]]
        one = first[one]
    return one


def recount(conn: Connection, sources: Iterable[int], unindexed: int | None = None, *, alone: bool = False) -> None:
    """Show the events that some sources tell with others anew: how far these are independent of each other has changed.

    `alone` takes in those that one telling alone makes.
    """
    rows = [row for (row,) in look_up(conn, _EVENTS if alone else _SHARED_EVENTS, sources)]
    indexed = [row for row in rows if unindexed is None or row < unindexed]
    with fulltext.changing(conn, indexed):
        refresh(conn, rows)


def settle_all(conn: Connection) -> None:
    """Judge all tellings anew, as after an upgrade from a program that judged otherwise."""
    old = conn.exec_driver_sql(_BY_RULES).all()
    delete_rows(conn, Judgement, [row for row, *_ in old])
    for some in _some([row for (row,) in conn.exec_driver_sql("SELECT id FROM mentions ORDER BY id")]):
        settle(conn, some)
    # those that nothing joins any more are in the event of others still
    for some in _some(sorted({uid for _, *pair in old for uid in pair})):
        gather(conn, set(some))


def _some(rows: list[_Name]) -> Iterator[list[_Name]]:
    yield from (rows[at : at + _SOME] for at in range(0, len(rows), _SOME))


def naming(conn: Connection, actors: Iterable[int]) -> set[int]:
    """Return the tellings in which some actors take part: they are to be settled when these are one with others."""
    return {row for (row,) in look_up(conn, _NAMING, actors)}


def gather(conn: Connection, uids: set[str], unindexed: int | None = None) -> None:
    """Work out the events that the judgements reached from some tellings' own events make, and move the tellings there."""
    if not uids:
        return
    heads = clusters(component(conn, "event", uids))
    members = uids | set(heads)
    groups: dict[str, list[str]] = {}
    for uid in sorted(members):
        groups.setdefault(heads.get(uid, uid), []).append(uid)
    revisions = dict(look_up(conn, "SELECT uid, revision FROM events WHERE uid IN {values}", sorted(members)))
    # the one a person corrected most is the one that others were merged into
    # only those that are there: a person's judgement may outlive what it was about
    groups = {head: there for head, group in groups.items() if (there := [uid for uid in group if uid in revisions])}
    shown = {group[0]: min(group, key=lambda uid: (-revisions.get(uid, 0), uid)) for group in groups.values()}
    _place(conn, {uid: shown[group[0]] for group in groups.values() for uid in group}, unindexed)


def _place(conn: Connection, where: dict[str, str], unindexed: int | None = None) -> None:
    """Move tellings, by their own events' uids, into the events named; mark the rest as merged; show the best of each."""
    uids = sorted(where)
    events = look_up(conn, "SELECT uid, id, merged_into FROM events WHERE uid IN {values}", uids)
    rows = {one.uid: one.id for one in events}
    heads = set(where.values())
    told = look_up(conn, "SELECT id, own_event, event_row FROM mentions WHERE own_event IN {values}", uids)
    moved = [m for m in told if where[m.own_event] in rows and m.event_row != rows[where[m.own_event]]]
    left = Counter(m.event_row for m in moved)
    # one that was new in this batch and told by one telling shows what that tells already
    right = {row for row, n in left.items() if n == 1 and unindexed is not None and row >= unindexed}
    changed = sorted({rows[where[m.own_event]] for m in moved} | (left.keys() - right))
    indexed = [row for row in changed if unindexed is None or row < unindexed]
    with fulltext.changing(conn, indexed):
        update_rows(conn, Mention, "id", [{"id": m.id, "event_row": rows[where[m.own_event]]} for m in moved])
        wanted = {uid: None if uid in heads else where[uid] for uid in uids}
        merged = [{"id": e.id, "merged_into": wanted[e.uid]} for e in events if e.merged_into != wanted[e.uid]]
        update_rows(conn, Event, "id", merged)
        refresh(conn, changed)


@lru_cache(maxsize=8_192)
def _words(phrase: str) -> frozenset[str]:
    """The same sentences come up again and again while articles are taken in."""
    return words_of(phrase)


def _told(conn: Connection, rows: Iterable[int]) -> dict[int, Told]:
    """Return tellings by row; those of page furniture, a person's citations and what a person rejected are left out."""
    wanted = sorted(rows)
    names: dict[int, set[str]] = {}
    for row, name in look_up(conn, _NAMES, wanted):
        names.setdefault(row, set()).add(name)
    beside: dict[int, list[Any]] = {}
    for more in look_up(conn, _BESIDE, wanted):
        beside.setdefault(more.id, []).append(more)
    return {
        one.id: Told(
            one.own_event,
            one.uid,
            one.reprints or one.uid,
            one.root,
            one.day_earliest,
            one.day_latest,
            frozenset(names.get(one.id, ())),
            _words(one.title),
            _words(one.quote),
            one.address,
            one.clause,
            one.number,
            frozenset(more.told_hash for more in beside.get(one.id, ())),
            frozenset((more.day_earliest, more.day_latest) for more in beside.get(one.id, ())),
            bool(one.written),
        )
        for one in look_up(conn, _TOLD, wanted)
    }


def _own_events(conn: Connection, source_row: int) -> list[str]:
    """Return the events that a source's tellings make by themselves; a person's citation makes none."""
    mine = select(Mention.own_event).where(Mention.source_row == source_row, Mention.extractor == EXTRACTOR)
    return list(conn.execute(mine).scalars())


def _members(conn: Connection, uids: Sequence[str]) -> set[str]:
    """Return the own events of all tellings that share an event with one of these, where there are several."""
    shared = """
        SELECT event_row, own_event FROM mentions
        WHERE event_row IN (SELECT event_row FROM mentions WHERE own_event IN {values})"""
    found: dict[int, set[str]] = {}
    for row, uid in look_up(conn, shared, uids):
        found.setdefault(row, set()).add(uid)
    return {uid for group in found.values() if len(group) > 1 for uid in group}

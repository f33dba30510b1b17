"""Who is who: judgements by rule from equal names, and the clusters that all judgements make.

Two actors of one kind that share a strong spelling in normal form are judged the same. The judgements of an actor by
rule are derived anew whenever it is named, so they depend on what is stored, not on the order it came in; a person's
judgements are never touched and outweigh them.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import Connection

from timeline.actors.clusters import clusters
from timeline.actors.labels import name_of
from timeline.actors.names import key_of
from timeline.actors.namesakes import FAMILIES, Namesakes, judged_by_name
from timeline.store.bulk import add_rows, delete_rows, look_up, update_rows
from timeline.store.judgements import component, judgements_of
from timeline.store.tables import Actor, Judgement

_FAMILY = f"CASE {{0}}.kind {' '.join(f'WHEN {kind!r} THEN {family!r}' for kind, family in FAMILIES.items())} ELSE {{0}}.kind END"
_SAME_NAME = f"""
    SELECT a.uid, a.key, b.uid, b.key, min(CASE WHEN x.alias < y.alias THEN x.alias ELSE y.alias END),
      min(CASE WHEN x.kind = 'abbreviation' AND y.kind = 'abbreviation' THEN 1 ELSE 0 END) FROM aliases x
    JOIN actors a ON a.id = x.actor_row
    JOIN aliases y ON y.folded = x.folded AND y.actor_row <> x.actor_row AND y.kind <> 'weak'
    JOIN actors b ON b.id = y.actor_row AND {_FAMILY.format("b")} = {_FAMILY.format("a")}
    WHERE x.actor_row IN {{values}} AND x.kind <> 'weak' AND x.folded <> ''
    GROUP BY a.uid, a.key, b.uid, b.key"""  # noqa: S608 - our own words
_NAMESAKES = """
    SELECT DISTINCT y.actor_row FROM aliases x JOIN aliases y ON y.folded = x.folded AND y.kind <> 'weak'
    JOIN actors b ON b.id = y.actor_row AND (b.key LIKE '%)' OR y.kind = 'abbreviation')
    WHERE x.actor_row IN {values} AND x.kind <> 'weak' AND x.folded <> ''"""
_MATES = """
    SELECT DISTINCT y.actor_row FROM aliases x JOIN aliases y ON y.folded = x.folded AND y.kind <> 'weak'
    WHERE x.actor_row IN {values} AND x.kind <> 'weak' AND x.folded <> ''"""

_SCORES = {"same": 1.0, "unsure": 0.5, "different": 0.3}
_TO_NAME = """
    SELECT a.cluster_uid FROM actors a JOIN aliases x ON x.actor_row = a.id AND x.kind = 'name'
    WHERE a.cluster_uid IN (SELECT cluster_uid FROM actors WHERE id IN {values})
    GROUP BY a.cluster_uid HAVING count(*) > 1 AND max(a.in_roster) = 0"""


def recluster(conn: Connection, rows: Iterable[int], fresh: Collection[int] = ()) -> set[int]:
    """Judge the given actors anew by their names, and bring the clusters they touch up to date.

    Returns the actors whose clusters were joined or parted; `fresh` ones, which came just now, are none of them.
    """
    wanted = sorted(rows)
    moved: set[int] = set()
    for i in range(0, len(wanted), 400):
        some = wanted[i : i + 400]
        moved |= _recluster(conn, sorted({*some, *_namesakes(conn, some)}), fresh)
    return moved


def rename(conn: Connection, rows: Iterable[int]) -> None:
    """Name the clusters of the given actors anew: which spelling is the most frequent may have changed.

    Only those with several spellings to choose from, which are few.
    """
    heads = {head for (head,) in look_up(conn, _TO_NAME, sorted(rows))}
    if heads:
        _name_clusters(conn, heads)


def _recluster(conn: Connection, rows: Sequence[int], fresh: Collection[int]) -> set[int]:
    found = look_up(conn, "SELECT uid, cluster_uid, name, shown_name FROM actors WHERE id IN {values}", rows)
    uids = {one.uid for one in found}
    before = {one.cluster_uid for one in found}
    # one alone under its own name is named already; `rename` looks after those with several spellings
    settled = {one.uid for one in found if one.uid == one.cluster_uid and one.name == one.shown_name}
    judged = judgements_of(conn, "actor", uids)
    old = {(one.left_uid, one.right_uid): (one.verdict, one.reason) for one in judged if one.judged_by == "rule"}
    rule_rows = {(one.left_uid, one.right_uid): one.id for one in judged if one.judged_by == "rule"}
    new = judged_by_name(Namesakes(*row) for row in look_up(conn, _SAME_NAME, rows))
    delete_rows(conn, Judgement, [rule_rows[pair] for pair, told in old.items() if new.get(pair) != told])
    fresh_pairs = [
        {
            "kind": "actor",
            "left_uid": left,
            "right_uid": right,
            "verdict": verdict,
            "score": _SCORES[verdict],
            "judged_by": "rule",
            "reason": reason,
        }
        for (left, right), (verdict, reason) in new.items()
        if old.get((left, right)) != (verdict, reason)
    ]
    add_rows(conn, Judgement, fresh_pairs)
    touched = {uid for pair in (*old, *new, *((one.left_uid, one.right_uid) for one in judged)) for uid in pair}
    moved = (uids | before | touched) - (settled - touched)
    return _name_clusters(conn, moved, fresh) if moved else set()


def _namesakes(conn: Connection, rows: Sequence[int]) -> set[int]:
    """Return the actors with labels that share a name with one of these, and all who share one with those."""
    told = {row for (row,) in look_up(conn, _NAMESAKES, rows)}
    return told | {row for (row,) in look_up(conn, _MATES, sorted(told))}


def _name_clusters(conn: Connection, uids: set[str], fresh: Collection[int] = ()) -> set[int]:
    """Work out the clusters reached from some actors, and write down each one's lowest uid and its name.

    Returns the actors, but for the `fresh`, that are not with the same others as before.
    """
    heads = clusters(component(conn, "actor", uids))
    members = uids | set(heads)
    query = "SELECT id, uid, key, name, in_roster, cluster_uid, shown_name FROM actors WHERE uid IN {values}"
    actors = look_up(conn, query, sorted(members))
    groups: dict[str, list[int]] = {}
    for actor in actors:
        groups.setdefault(heads.get(actor.uid, actor.uid), []).append(actor.id)
    by_row = {actor.id: actor for actor in actors}
    spellings = _spellings(conn, list(by_row))
    given = _named_by_a_person(conn, list(by_row))
    changes = []
    for rows in groups.values():
        group = sorted((by_row[row] for row in rows), key=lambda actor: actor.uid)
        listed = [actor.name for actor in group if actor.id in given] + [a.name for a in group if a.in_roster]
        counts: dict[str, int] = {actor.name: 0 for actor in group}
        for row in rows:
            for alias, n in spellings.get(row, ()):
                counts[alias] = counts.get(alias, 0) + n
        # a spelling that is no form of the name itself ("America") never stands for it ("United States")
        keys = {name_of(actor.key) for actor in group}
        own = [alias for alias in counts if key_of(alias) in keys] or list(counts)
        name = listed[0] if listed else min(own, key=lambda alias: (-counts[alias], alias))
        head = group[0].uid  # of those that are still there
        changes += [
            {"id": a.id, "cluster_uid": head, "shown_name": name}
            for a in group
            if (a.cluster_uid, a.shown_name) != (head, name)
        ]
    update_rows(conn, Actor, "id", changes)
    befores = {actor.id: actor.cluster_uid for actor in actors if actor.id not in fresh}
    return _rearranged(befores, {row: number for number, rows in enumerate(groups.values()) for row in rows})


def _rearranged(before: Mapping[int, str], after: Mapping[int, int]) -> set[int]:
    """Return what stands in a group that was joined of several, or parted; a group of another name alone is the same."""
    joined: dict[int, set[str]] = {}
    parted: dict[str, set[int]] = {}
    for row, group in before.items():
        joined.setdefault(after[row], set()).add(group)
        parted.setdefault(group, set()).add(after[row])
    return {row for row, group in before.items() if len(joined[after[row]]) > 1 or len(parted[group]) > 1}


def _named_by_a_person(conn: Connection, rows: Sequence[int]) -> set[int]:
    """Return the actors whose name a person gave; it stands above a roster's."""
    query = """
        SELECT x.actor_row FROM aliases x JOIN actors a ON a.id = x.actor_row
        WHERE x.actor_row IN {values} AND x.alias = a.name AND x.added_by = 'user'"""
    return {row for (row,) in look_up(conn, query, rows)}


def _spellings(conn: Connection, rows: Sequence[int]) -> dict[int, list[tuple[str, int]]]:
    found: dict[int, list[tuple[str, int]]] = {}
    query = "SELECT actor_row, alias, n_mentions FROM aliases WHERE actor_row IN {values} AND kind = 'name'"
    for row, alias, n in look_up(conn, query, rows):
        found.setdefault(row, []).append((alias, n))
    return found

"""Who is who: judgements by rule from equal names, and the clusters that all judgements make.

Two actors of one kind that share a strong spelling in normal form are judged the same. The judgements of an actor by
rule are derived anew whenever it is named, so they depend on what is stored, not on the order it came in; a person's
judgements are never touched and outweigh them.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from timeline.actors.clusters import Choice, Judge, clusters
from timeline.actors.clusters import Judgement as Verdict
from timeline.actors.labels import clash, name_of
from timeline.actors.names import key_of
from timeline.store.tables import Actor, Alias, Judgement

# Organisations, public bodies and groups are told apart by their words only, so they may be read as any of the three.
_FAMILY = "CASE {0}.kind WHEN 'public body' THEN 'organisation' WHEN 'group' THEN 'organisation' ELSE {0}.kind END"
_SAME_NAME = text(f"""
    SELECT a.uid, a.key, b.uid, b.key, min(min(x.alias, y.alias)),
      min(x.kind = 'abbreviation' AND y.kind = 'abbreviation') FROM aliases x
    JOIN actors a ON a.id = x.actor_row
    JOIN aliases y ON y.folded = x.folded AND y.actor_row <> x.actor_row AND y.kind <> 'weak'
    JOIN actors b ON b.id = y.actor_row AND {_FAMILY.format("b")} = {_FAMILY.format("a")}
    WHERE x.actor_row IN :rows AND x.kind <> 'weak' AND x.folded <> ''
    GROUP BY a.uid, b.uid""").bindparams(bindparam("rows", expanding=True))  # noqa: S608 - our own words
_NAMESAKES = text("""
    SELECT DISTINCT y.actor_row FROM aliases x JOIN aliases y ON y.folded = x.folded AND y.kind <> 'weak'
    JOIN actors b ON b.id = y.actor_row AND (b.key LIKE '%)' OR y.kind = 'abbreviation')
    WHERE x.actor_row IN :rows AND x.kind <> 'weak' AND x.folded <> ''""").bindparams(bindparam("rows", expanding=True))

_SCORES = {"same": 1.0, "unsure": 0.5, "different": 0.3}
Pair = tuple[str, str]
"""Two uids, the lower first."""

_TO_NAME = text("""
    SELECT a.cluster_uid FROM actors a JOIN aliases x ON x.actor_row = a.id AND x.kind = 'name'
    WHERE a.cluster_uid IN (SELECT cluster_uid FROM actors WHERE id IN :rows)
    GROUP BY a.cluster_uid HAVING count(*) > 1 AND max(a.in_roster) = 0""").bindparams(
    bindparam("rows", expanding=True)
)


def recluster(conn: Connection, rows: Iterable[int]) -> None:
    """Judge the given actors anew by their names, and bring the clusters they touch up to date."""
    wanted = sorted(rows)
    for i in range(0, len(wanted), 400):
        some = wanted[i : i + 400]
        _recluster(conn, sorted({*some, *_namesakes(conn, some)}))


def rename(conn: Connection, rows: Iterable[int]) -> None:
    """Name the clusters of the given actors anew: which spelling is the most frequent may have changed.

    Only those with several spellings to choose from, which are few.
    """
    wanted = sorted(rows)
    for i in range(0, len(wanted), 400):
        heads = conn.execute(_TO_NAME, {"rows": wanted[i : i + 400]}).scalars().all()
        if heads:
            _name_clusters(conn, set(heads))


def _recluster(conn: Connection, rows: Sequence[int]) -> None:
    columns = (Actor.uid, Actor.cluster_uid, Actor.name, Actor.shown_name)
    found = conn.execute(select(*columns).where(Actor.id.in_(rows))).all()
    uids = {one.uid for one in found}
    before = {one.cluster_uid for one in found}
    # one alone under its own name is named already; `rename` looks after those with several spellings
    settled = {one.uid for one in found if one.uid == one.cluster_uid and one.name == one.shown_name}
    touches = Judgement.left_uid.in_(uids) | Judgement.right_uid.in_(uids)
    said = (Judgement.left_uid, Judgement.right_uid, Judgement.verdict, Judgement.reason, Judgement.judged_by)
    judged = conn.execute(select(*said).where(touches, Judgement.kind == "actor")).all()
    old = {(left, right): (verdict, reason) for left, right, verdict, reason, by in judged if by == "rule"}
    new = _judged(conn, rows)
    gone = [pair for pair, told in old.items() if new.get(pair) != told]
    for left, right in gone:
        conn.execute(
            delete(Judgement).where(
                Judgement.left_uid == left, Judgement.right_uid == right, Judgement.judged_by == "rule"
            )
        )
    fresh = [
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
    if fresh:
        conn.execute(insert(Judgement), fresh)
    touched = {uid for pair in (*old, *new, *((one.left_uid, one.right_uid) for one in judged)) for uid in pair}
    if moved := (uids | before | touched) - (settled - touched):
        _name_clusters(conn, moved)


def _namesakes(conn: Connection, rows: Sequence[int]) -> set[int]:
    """Return the actors with labels that share a name with one of these, and all who share one with those."""
    told = set(conn.execute(_NAMESAKES, {"rows": list(rows)}).scalars())
    if not told:
        return set()
    mates = select(Alias.actor_row).where(
        Alias.kind != "weak",
        Alias.folded.in_(
            select(Alias.folded).where(Alias.actor_row.in_(told), Alias.kind != "weak", Alias.folded != "")
        ),
    )
    return {*told, *conn.execute(mates).scalars()}


def _judged(conn: Connection, rows: Sequence[int]) -> dict[Pair, tuple[str, str]]:
    """Return the verdict and its reason for all pairs of one name and kind; labels that clash part them.

    Whose name also belongs to one who is apart from the other alone, is nobody's: "Jane Roe" beside a minister and a singer
    of that name, letters beside two bodies that they stand for. Then the pair is unsure.
    """
    found: dict[Pair, str] = {}
    letters: set[Pair] = set()
    keys: dict[str, str] = {}
    mates: dict[str, set[str]] = {}
    for left, left_key, right, right_key, alias, only_letters in conn.execute(_SAME_NAME, {"rows": list(rows)}):
        pair = (min(left, right), max(left, right))
        found[pair] = min(found.get(pair, alias), alias)
        if only_letters:
            letters.add(pair)
        keys[left], keys[right] = left_key, right_key
        mates.setdefault(left, set()).add(right)
        mates.setdefault(right, set()).add(left)

    def apart(left: str, right: str) -> str:
        if (min(left, right), max(left, right)) in letters:
            return "but only the letters are common to both"
        return clash(keys[left], keys[right])

    judged = {}
    for (left, right), alias in found.items():
        why = apart(left, right)
        if why:
            verdict = "unsure" if (left, right) in letters else "different"
            judged[left, right] = (verdict, f"both are called {alias}, {why}")
        elif any(bool(apart(left, third)) != bool(apart(right, third)) for third in mates[left] & mates[right]):
            judged[left, right] = ("unsure", f"both are called {alias}, but so is another who is not both")
        else:
            judged[left, right] = ("same", f"both are called {alias}")
    return judged


def _name_clusters(conn: Connection, uids: set[str]) -> None:
    """Work out the clusters reached from some actors, and write down each one's lowest uid and its name."""
    verdicts = _component(conn, uids)
    heads = clusters(verdicts)
    members = uids | set(heads)
    actors = conn.execute(
        select(Actor.id, Actor.uid, Actor.key, Actor.name, Actor.in_roster, Actor.cluster_uid, Actor.shown_name).where(
            Actor.uid.in_(members)
        )
    ).all()
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
            {"row": a.id, "head": head, "shown": name} for a in group if (a.cluster_uid, a.shown_name) != (head, name)
        ]
    if changes:
        conn.execute(
            update(Actor)
            .where(Actor.id == bindparam("row"))
            .values(cluster_uid=bindparam("head"), shown_name=bindparam("shown")),
            changes,
        )


def _component(conn: Connection, uids: set[str]) -> list[Verdict]:
    """Return every judgement that can be reached from the actors over other judgements."""
    reached: set[str] = set()
    frontier = set(uids)
    verdicts: dict[int, Verdict] = {}
    while frontier:
        touches = Judgement.left_uid.in_(frontier) | Judgement.right_uid.in_(frontier)
        query = select(Judgement.id, Judgement.left_uid, Judgement.right_uid, Judgement.verdict, Judgement.judged_by)
        found = conn.execute(query.where(Judgement.kind == "actor", touches)).all()
        verdicts |= {row: Verdict(left, right, Choice(verdict), Judge(by)) for row, left, right, verdict, by in found}
        reached |= frontier
        frontier = {uid for _, left, right, _, _ in found for uid in (left, right)} - reached
    return list(verdicts.values())


def _named_by_a_person(conn: Connection, rows: Sequence[int]) -> set[int]:
    """Return the actors whose name a person gave; it stands above a roster's."""
    found: set[int] = set()
    for i in range(0, len(rows), 500):
        query = select(Alias.actor_row).join(Actor, Actor.id == Alias.actor_row)
        mine = Alias.actor_row.in_(rows[i : i + 500])
        found |= set(conn.execute(query.where(mine, Alias.alias == Actor.name, Alias.added_by == "user")).scalars())
    return found


def _spellings(conn: Connection, rows: Sequence[int]) -> dict[int, list[tuple[str, int]]]:
    found: dict[int, list[tuple[str, int]]] = {}
    for i in range(0, len(rows), 500):
        query = select(Alias.actor_row, Alias.alias, Alias.n_mentions).where(
            Alias.actor_row.in_(rows[i : i + 500]), Alias.kind == "name"
        )
        for row, alias, n in conn.execute(query):
            found.setdefault(row, []).append((alias, n))
    return found

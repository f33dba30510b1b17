"""The keys by which tellings that may be of one happening are found: a root, one who takes part, and the days.

Whoever stores participants of tellings calls `add_keys` afterwards; with a telling its keys go by themselves.
"""

from collections.abc import Iterable

from sqlalchemy import Connection

from timeline.articles.columns import EXTRACTOR
from timeline.events.same import COARSE, NEAR
from timeline.store.bulk import change, look_up

_COARSE = f"m.day_latest - m.day_earliest >= {COARSE - 1}"
_WIDTH = f"CASE WHEN m.day_earliest IS NULL THEN 2 WHEN {_COARSE} THEN 1 ELSE 0 END"
_KEYS = f"""
    INSERT INTO telling_keys (mention_row, root, actor_row, width, day_earliest, day_latest)
    SELECT DISTINCT m.id, m.root, p.actor_row, {_WIDTH}, m.day_earliest, m.day_latest
    FROM mentions m JOIN mention_actors p ON p.mention_row = m.id
    WHERE {{which}} AND m.extractor = '{EXTRACTOR}' AND m.outside = 0 AND m.root <> '' AND p.actor_row IS NOT NULL
    AND (m.day_earliest IS NULL OR m.day_latest IS NOT NULL)
    ORDER BY m.id, p.actor_row"""  # noqa: S608 - our own words

_SHARED = """
    SELECT g.mine, g.other FROM (SELECT mine, other FROM (
      SELECT n.mention_row AS mine, o.mention_row AS other, b.cluster_uid AS cluster, CASE WHEN n.width = 0 THEN 1 ELSE 0 END AS fine
      FROM telling_keys n JOIN actors a ON a.id = n.actor_row JOIN actors b ON b.cluster_uid = a.cluster_uid
      JOIN telling_keys o ON o.actor_row = b.id AND o.root = n.root AND o.width = 0
        AND o.day_earliest BETWEEN n.day_earliest - :before AND n.day_latest + :near AND o.day_latest >= n.day_earliest - :near
      WHERE n.mention_row IN {values} AND n.width < 2 AND a.kind <> 'place' AND b.kind <> 'place'
      UNION ALL
      SELECT n.mention_row, o.mention_row, b.cluster_uid, 0
      FROM telling_keys n JOIN actors a ON a.id = n.actor_row JOIN actors b ON b.cluster_uid = a.cluster_uid
      JOIN telling_keys o ON o.actor_row = b.id AND o.root = n.root AND o.width = 1
        AND o.day_earliest <= n.day_latest + :near AND o.day_latest >= n.day_earliest - :near
      WHERE n.mention_row IN {values} AND n.width < 2 AND a.kind <> 'place' AND b.kind <> 'place'
      UNION ALL
      SELECT n.mention_row, o.mention_row, b.cluster_uid, 0
      FROM telling_keys n JOIN actors a ON a.id = n.actor_row JOIN actors b ON b.cluster_uid = a.cluster_uid
      JOIN telling_keys o ON o.actor_row = b.id AND o.root = n.root AND o.width = 2
      WHERE n.mention_row IN {values} AND n.width = 2 AND a.kind <> 'place' AND b.kind <> 'place'
    ) pairs WHERE mine <> other GROUP BY mine, other HAVING count(DISTINCT cluster) > 1 OR max(fine) = 1) g
    JOIN mentions m ON m.id = g.other WHERE NOT EXISTS (
      SELECT 1 FROM mentions t WHERE t.told_hash = m.told_hash AND t.own_event < m.own_event AND t.status <> 'rejected')"""

Pair = tuple[int, int]
"""The rows of two tellings."""


def add_keys(conn: Connection, mentions: Iterable[int]) -> None:
    """Keep the keys of tellings whose participants are stored now."""
    change(conn, _KEYS.replace("{which}", "m.id IN {values}"), mentions)


def rebuild(conn: Connection) -> None:
    """Make the keys of all tellings anew."""
    conn.exec_driver_sql("DELETE FROM telling_keys")
    conn.exec_driver_sql(_KEYS.replace("{which}", "1 = 1"))


def sharing(conn: Connection, mentions: Iterable[int]) -> set[Pair]:
    """Return the tellings that may be of one happening with some, as pairs with these: the same root, days that touch, names.

    One name in common is asked for where both dates are fine, else two. Of twins (`twins`) only the first is returned.
    """
    return {(mine, other) for mine, other in look_up(conn, _SHARED, mentions, near=NEAR, before=COARSE + NEAR)}

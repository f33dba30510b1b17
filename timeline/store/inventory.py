"""Listings of sources and actors, notes, and the state of the database, as records with fixed keys."""

import json

from sqlalchemy import Connection, text

from timeline.store.dialects.speaking import dialect_of
from timeline.store.lookups import actor_cluster, source_row
from timeline.store.views import SOURCE_SUMMARY
from timeline.store.views.chronology import NEWEST

Record = dict[str, object]

_SOURCES = f"SELECT {SOURCE_SUMMARY.shown} FROM {SOURCE_SUMMARY.source}"  # noqa: S608 - the view's own words

# One row a cluster; what its members are called is gathered from all of them.
_ACTORS = f"""
    SELECT a.cluster_uid AS uid, a.shown_name AS name, a.kind, a.in_roster,
      (SELECT count(DISTINCT m.event_row) FROM mention_actors p JOIN mentions m ON m.id = p.mention_row JOIN events e ON e.id = m.event_row
       JOIN actors b ON b.id = p.actor_row
       WHERE b.cluster_uid = a.cluster_uid AND e.merged_into IS NULL AND e.outside = 0 AND {NEWEST} AND e.status <> 'rejected' AND m.status <> 'rejected') AS n_events,
      (SELECT count(DISTINCT n.source_row) FROM name_mentions n JOIN actors b ON b.id = n.actor_row WHERE b.cluster_uid = a.cluster_uid) AS n_sources,
      (SELECT count(*) FROM name_mentions n JOIN actors b ON b.id = n.actor_row WHERE b.cluster_uid = a.cluster_uid) AS n_mentions,
      coalesce((SELECT group_concat(alias, '; ') FROM (SELECT DISTINCT x.alias FROM aliases x JOIN actors b ON b.id = x.actor_row
        WHERE b.cluster_uid = a.cluster_uid AND x.alias <> a.shown_name ORDER BY x.alias) t), '') AS aliases
    FROM (SELECT cluster_uid, min(shown_name) AS shown_name, min(kind) AS kind, max(in_roster) AS in_roster FROM actors GROUP BY cluster_uid) a"""  # noqa: S608 - our own words

_UNDATED = "s.known IN ('unknown', 'bounded') AND s.published_locked = 0"


def sources(conn: Connection, *, undated: bool = False) -> list[Record]:
    """Return the rows of `source_summary`, by date of publication; those alone of which nobody says when, if `undated`."""
    where = f" WHERE {_UNDATED}" if undated else ""
    return [dict(row) for row in conn.execute(text(f"{_SOURCES}{where} ORDER BY {SOURCE_SUMMARY.order}")).mappings()]


def proposals(conn: Connection, key: str) -> list[Record]:
    """Return what could date a source, the likeliest first: edtf, known, method, evidence, score; without what is refused, and parts of bounds."""
    found = text(
        "SELECT DISTINCT edtf, known, method, evidence, score FROM source_dates WHERE source_row = :row AND score > 0"
        " AND NOT (known = 'bounded' AND method NOT IN ('bounds', 'what it speaks of')) ORDER BY score DESC, edtf NULLS FIRST, method"
    )
    return [dict(one) for one in conn.execute(found, {"row": source_row(conn, key)}).mappings()]


def source(conn: Connection, key: str) -> Record:
    """Return one source: its summary, its further names, its candidate dates (JSON), its note and its text."""
    row = source_row(conn, key)
    summary = dict(conn.execute(text(f"{_SOURCES} WHERE s.id = :row"), {"row": row}).mappings().one())
    names = conn.execute(
        text("SELECT name FROM source_names WHERE source_row = :row AND name <> '' ORDER BY name"), {"row": row}
    ).scalars()
    dates = conn.execute(
        text(
            "SELECT edtf, known, method, evidence, score, chosen FROM source_dates WHERE source_row = :row ORDER BY chosen DESC, score DESC, edtf NULLS FIRST, method"
        ),
        {"row": row},
    ).mappings()
    rest = conn.execute(text("SELECT note, text FROM sources WHERE id = :row"), {"row": row}).mappings().one()
    return {
        **summary,
        "names": "; ".join(names),
        "candidates": json.dumps([dict(d) for d in dates], ensure_ascii=False),
        **rest,
    }


def actors(conn: Connection) -> list[Record]:
    """Return one record an actor (those judged the same are one): uid, name, kind, in_roster, counts, aliases; most events first."""
    found = conn.execute(text(f"{_ACTORS} ORDER BY n_events DESC, n_mentions DESC, a.cluster_uid")).mappings()
    return [dict(row) for row in found]


def actor(conn: Connection, key: str) -> Record:
    """Return one actor as `actors` does, with its roles by how often they stand, and the judgements that joined or parted its names."""
    cluster = actor_cluster(conn, key)
    record = dict(conn.execute(text(f"{_ACTORS} WHERE a.cluster_uid = :uid"), {"uid": cluster}).mappings().one())
    judgements = conn.execute(
        text(
            "SELECT DISTINCT a.name || ' / ' || b.name || ': ' || j.verdict || ' (' || j.judged_by || ': ' || j.reason || ')' AS said FROM judgements j"
            " JOIN actors a ON a.uid = j.left_uid JOIN actors b ON b.uid = j.right_uid WHERE :uid IN (a.cluster_uid, b.cluster_uid) ORDER BY said"
        ),
        {"uid": cluster},
    ).scalars()
    said = conn.execute(
        text(
            "SELECT n.text FROM notes n JOIN actors a ON a.uid = n.about_uid"
            " WHERE a.cluster_uid = :uid ORDER BY n.written_by, n.text"
        ),
        {"uid": cluster},
    ).scalars()
    roles = conn.execute(
        text(
            "SELECT n.role FROM name_mentions n JOIN actors a ON a.id = n.actor_row"
            " WHERE a.cluster_uid = :uid AND n.role LIKE '% %' GROUP BY n.role ORDER BY count(*) DESC, n.role"
        ),
        {"uid": cluster},
    ).scalars()
    return {**record, "roles": "; ".join(roles), "judgements": "; ".join(judgements), "notes": " ".join(said)}


def notes(conn: Connection, uid: str) -> list[str]:
    """Return the notes on an event, source or actor, a rule's first."""
    return list(
        conn.execute(
            text("SELECT text FROM notes WHERE about_uid = :uid ORDER BY written_by, text"), {"uid": uid}
        ).scalars()
    )


def status(conn: Connection, where: object, revision: str) -> Record:
    """Return where the database is, its schema's revision, counts, and the database program's version and settings."""
    counts = {
        name: conn.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()  # noqa: S608 - names below
        for name in ("sources", "date_expressions", "events", "mentions", "actors", "judgements")
    }
    return {
        "path": str(where),
        "revision": revision,
        **counts,
        **dialect_of(conn).facts(conn),
    }

"""What must agree between rows: uids that lead somewhere, dates with their bounds and order, events with their tellings."""

from collections.abc import Iterator

from sqlalchemy import Connection, text

from timeline.actors.names import fold
from timeline.articles.address import address_of
from timeline.articles.uids import actor_uid
from timeline.articles.world_dates import order_of, when_of
from timeline.dates.edtf import iso_day, parse
from timeline.errors import BadDate
from timeline.store.checking.problem import Problem

# What a uid in a column that is no foreign key leads to: rows whose uid leads nowhere.
_NOWHERE = {
    ("events", "merged_into"): "SELECT uid, merged_into FROM events WHERE merged_into NOT IN (SELECT uid FROM events)",
    ("mentions", "own_event"): "SELECT uid, own_event FROM mentions WHERE own_event NOT IN (SELECT uid FROM events)",
    ("mentions", "counts_as"): "SELECT uid, counts_as FROM mentions WHERE counts_as NOT IN (SELECT uid FROM sources)",
    (
        "sources",
        "duplicate_of",
    ): "SELECT uid, duplicate_of FROM sources WHERE duplicate_of NOT IN (SELECT uid FROM sources)",
    ("sources", "near_duplicate_group"): (
        "SELECT uid, near_duplicate_group FROM sources WHERE near_duplicate_group NOT IN (SELECT uid FROM sources)"
    ),
    ("sources", "version_of"): "SELECT uid, version_of FROM sources WHERE version_of NOT IN (SELECT uid FROM sources)",
    ("sources", "newest_version"): (
        "SELECT uid, newest_version FROM sources WHERE newest_version NOT IN (SELECT uid FROM sources)"
    ),
    ("actors", "cluster_uid"): "SELECT uid, cluster_uid FROM actors WHERE cluster_uid NOT IN (SELECT uid FROM actors)",
    ("notes", "about_uid"): """
        SELECT '', about_uid FROM notes WHERE about_uid NOT IN
        (SELECT uid FROM events UNION ALL SELECT uid FROM sources UNION ALL SELECT uid FROM actors)""",
}

_DISAGREE = {
    "the event is merged into one that is merged itself": (
        "events",
        "SELECT e.uid FROM events e JOIN events o ON o.uid = e.merged_into WHERE o.merged_into IS NOT NULL",
    ),
    "a merged event still has tellings": (
        "events",
        "SELECT DISTINCT e.uid FROM events e JOIN mentions m ON m.event_row = e.id WHERE e.merged_into IS NOT NULL",
    ),
    "its date is that of none of its tellings, and no person set it": (
        "events",
        """SELECT e.uid FROM events e WHERE e.date_locked = 0 AND e.merged_into IS NULL
        AND EXISTS (SELECT 1 FROM mentions m WHERE m.event_row = e.id AND m.status <> 'rejected')
        AND NOT EXISTS (SELECT 1 FROM mentions m WHERE m.event_row = e.id AND m.status <> 'rejected' AND m.edtf IS e.edtf
          AND m.day_earliest IS e.day_earliest AND m.day_latest IS e.day_latest)""",
    ),
    "no telling and no person stands behind it": (
        "events",
        """SELECT uid FROM events e WHERE merged_into IS NULL AND revision = 0 AND status = 'proposed'
        AND NOT EXISTS (SELECT 1 FROM mentions m WHERE m.event_row = e.id)""",
    ),
    "the newest version of its page is none itself": (
        "sources",
        "SELECT s.uid FROM sources s JOIN sources n ON n.uid = s.newest_version WHERE n.newest_version IS NOT NULL",
    ),
    "its page has several texts, and no versions are told apart": (
        "sources",
        """SELECT min(uid) FROM sources WHERE address <> '' AND text <> '' GROUP BY address
        HAVING count(DISTINCT text_sha256) > 1 AND count(version) < count(*)""",
    ),
    "it is marked as of an older version of a page, or not, as its source is not": (
        "mentions",
        """SELECT m.uid FROM mentions m JOIN sources s ON s.id = m.source_row
        WHERE s.text <> '' AND m.older <> CASE WHEN s.newest_version IS NULL THEN 0 ELSE 1 END""",
    ),
    "it is marked as told by older versions alone, or not, as its tellings are not": (
        "events",
        """SELECT e.uid FROM events e JOIN (SELECT event_row, min(older) AS older FROM mentions WHERE status <> 'rejected'
        GROUP BY event_row) m ON m.event_row = e.id WHERE e.older <> m.older""",
    ),
    "the number of times a spelling occurs is not that of its places": (
        "aliases",
        """SELECT a.uid FROM aliases x JOIN actors a ON a.id = x.actor_row WHERE x.n_mentions <>
        (SELECT count(*) FROM name_mentions n WHERE n.actor_row = x.actor_row AND n.text = x.alias)""",
    ),
}


def problems_of_links(conn: Connection) -> Iterator[Problem]:
    """Yield what does not agree."""
    for (table, column), query in _NOWHERE.items():
        for uid, other in conn.execute(text(query)):
            yield Problem(table, str(uid), column, f"{column} '{other}' leads nowhere")
    for problem, (table, query) in _DISAGREE.items():
        for uid in conn.execute(text(query)).scalars():
            yield Problem(table, str(uid), "", problem)
    for uid, key in conn.execute(text("SELECT uid, key FROM actors")):
        if actor_uid(key) != uid:
            yield Problem("actors", uid, "key", "the uid is not that of its key")
    for uid, alias, folded in conn.execute(
        text("SELECT a.uid, x.alias, x.folded FROM aliases x JOIN actors a ON a.id = x.actor_row")
    ):
        if fold(alias) != folded:
            yield Problem("aliases", uid, "folded", f"'{folded}' is not the normal form of “{alias}”")
    yield from _addresses(conn)
    yield from _dates(conn)
    yield from _order(conn)


def _addresses(conn: Connection) -> Iterator[Problem]:
    """Addresses against the URLs they are of."""
    for uid, url, address in conn.execute(text("SELECT uid, url, address FROM sources WHERE text <> '' ORDER BY uid")):
        if address_of(url) != address:
            yield Problem("sources", uid, "address", f"'{address}' is not the address of its URL")


def _dates(conn: Connection) -> Iterator[Problem]:
    """Bounds against the EDTF they are of."""
    columns = "uid, edtf, date_earliest, date_latest, day_earliest, day_latest"
    for table in ("events", "mentions", "date_expressions"):
        found = conn.execute(text(f"SELECT {columns} FROM {table} ORDER BY uid"))  # noqa: S608 - three literals
        for uid, edtf, earliest, latest, first, last in found:
            if (earliest, latest) != (iso_day(first), iso_day(last)):
                yield Problem(table, uid, "date_earliest", "its bounds as days are not its bounds as numbers")
            try:
                bounds = (None, None) if edtf is None else (parse(edtf).earliest, parse(edtf).latest)
            except BadDate as error:
                yield Problem(table, uid, "edtf", str(error))
                continue
            if bounds != (first, last):
                yield Problem(table, uid, "edtf", f"its bounds {earliest} to {latest} are not those of {edtf}")


def _order(conn: Connection) -> Iterator[Problem]:
    for event in conn.execute(text("SELECT * FROM events ORDER BY uid")).mappings():
        try:
            order = order_of(when_of(dict(event)), event["uid"], event["seq"])
        except BadDate:
            continue  # told above
        if any(event[name] != value for name, value in order.items()):
            yield Problem("events", event["uid"], "sort_key", "its place in the order is not that of its date")

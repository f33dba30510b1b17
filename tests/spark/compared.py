"""What an output of Spark says beside what the store makes of the same articles."""

import sqlite3
from contextlib import closing

from pyarrow import parquet


def rows(output, table, *columns):
    """The rows of a table of an output, as tuples, in order."""
    whole = parquet.read_table(output / table, columns=list(columns)).to_pylist()
    return sorted(tuple(row[column] for column in columns) for row in whole)


def stored(database, query):
    with closing(sqlite3.connect(database)) as conn:
        return sorted(conn.execute(query).fetchall())


SAME = "SELECT m.own_event, e.uid FROM mentions m JOIN events e ON e.id = m.event_row"
REPRINTS = "SELECT uid, near_duplicate_group FROM sources WHERE near_duplicate_group IS NOT NULL"
CLUSTERS = "SELECT uid, cluster_uid FROM actors"
EVENTS = """
    SELECT m.own_event, m.uid, s.uid, m.title, m.edtf, m.day_earliest, m.day_latest, m.precision, m.quote, m.char_start, m.char_end,
      m.trigger, m.type, m.factuality, m.attributed_to, m.root, m.date_grade, x.uid, m.outside
    FROM mentions m JOIN sources s ON s.id = m.source_row LEFT JOIN date_expressions x ON x.id = m.expression_row"""
EVENT_COLUMNS = (
    *("uid", "mention_uid", "source_uid", "title", "edtf", "day_earliest", "day_latest", "precision", "quote"),
    *("char_start", "char_end", "trigger", "type", "factuality", "attributed_to", "root", "date_grade"),
    *("expression_uid", "outside"),
)
EXPRESSIONS = """
    SELECT x.uid, s.uid, p.uid, x.char_start, x.char_end, x.text, x.is_range, x.timex_type, x.timex_value, x.edtf, x.day_earliest,
      x.anchor, x.anchor_value, x.rule, x.grade
    FROM date_expressions x JOIN sources s ON s.id = x.source_row LEFT JOIN date_expressions p ON p.id = x.parent_row"""
EXPRESSION_COLUMNS = (
    *("uid", "source_uid", "parent_uid", "char_start", "char_end", "text", "is_range", "timex_type", "timex_value"),
    *("edtf", "day_earliest", "anchor", "anchor_value", "rule", "grade"),
)
NAMES = """
    SELECT DISTINCT a.uid, s.uid, n.char_start, n.char_end, n.text
    FROM name_mentions n JOIN actors a ON a.id = n.actor_row JOIN sources s ON s.id = n.source_row"""


def differences(output, database):
    """Return, by table, the rows that the output alone has and those that the store alone has."""
    same = {
        "same": (rows(output, "same", "uid", "event_uid"), stored(database, SAME)),
        "reprints": (rows(output, "reprints", "source_uid", "near_duplicate_group"), stored(database, REPRINTS)),
        "clusters": (sorted(set(rows(output, "actors", "uid", "cluster_uid"))), stored(database, CLUSTERS)),
        "events": (_sortable(rows_of(output, "events", EVENT_COLUMNS)), _sortable(stored_of(database, EVENTS))),
        "expressions": (
            _sortable(rows_of(output, "expressions", EXPRESSION_COLUMNS)),
            _sortable(stored_of(database, EXPRESSIONS)),
        ),
        "names": (sorted(_spans(output)), stored(database, NAMES)),
    }
    # what the store could not take, though it was read, is in the output alone; and so is who is named there alone
    there = {uid for (uid,) in stored(database, "SELECT uid FROM sources")}
    refused = {row for row in rows(output, "events", "source_uid", "uid") if row[0] not in there}
    alone = named_by(output, lambda source: source not in there) - named_by(output, there.__contains__)
    left_out = alone.union(*refused)
    return {
        table: ({row for row in set(ours) - set(theirs) if not left_out.intersection(row)}, set(theirs) - set(ours))
        for table, (ours, theirs) in same.items()
    }


def named_by(output, wanted):
    """The actors, and the sources themselves, of which a source is wanted."""
    found = [row for row in rows(output, "actors", "uid", "source_uid") if wanted(row[1])]
    return {uid for row in found for uid in row}


def rows_of(output, table, columns):
    whole = parquet.read_table(output / table, columns=list(columns)).to_pylist()
    return [tuple(row[column] for column in columns) for row in whole]


def stored_of(database, query):
    with closing(sqlite3.connect(database)) as conn:
        return conn.execute(query).fetchall()


def _sortable(found):
    """Booleans as numbers: SQLite has no others."""
    return [tuple(int(value) if isinstance(value, bool) else value for value in row) for row in found]


def _spans(output):
    for row in parquet.read_table(output / "actors", columns=["uid", "source_uid", "spans"]).to_pylist():
        for span in row["spans"]:
            yield row["uid"], row["source_uid"], span["char_start"], span["char_end"], span["text"]

"""The tables of an output: their columns, as Spark and Arrow are told them, and what each means.

Names are those of the database (docs/schema.md) where they mean the same.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its type as Spark writes it, and what it means."""

    name: str
    type: str
    says: str


Columns = tuple[Column, ...]


def ddl(columns: Columns) -> str:
    """Return the columns as Spark's schema."""
    return ", ".join(f"{column.name} {column.type}" for column in columns)


def struct(columns: Columns) -> str:
    """Return the type of a column that holds rows of others."""
    return f"ARRAY<STRUCT<{', '.join(f'{column.name}: {column.type}' for column in columns)}>>"


def names(columns: Columns) -> list[str]:
    """Return the columns' names in order."""
    return [column.name for column in columns]


def arrow(columns: Columns) -> Any:  # noqa: ANN401 - pyarrow has no types
    """Return the columns as Arrow's schema."""
    import pyarrow as pa  # noqa: PLC0415 - an extra

    plain = {"STRING": pa.string(), "BIGINT": pa.int64(), "BOOLEAN": pa.bool_(), "DOUBLE": pa.float64()}

    def kind(written: str) -> Any:  # noqa: ANN401 - see above
        if written in plain:
            return plain[written]
        if written.startswith("ARRAY<STRUCT<"):
            return pa.list_(pa.struct([(name, kind(of)) for name, of in _fields(written[13:-2])]))
        assert written.startswith("ARRAY<"), written
        return pa.list_(kind(written[6:-1]))

    return pa.schema([(column.name, kind(column.type)) for column in columns])


def _fields(written: str) -> list[tuple[str, str]]:
    """Return the names and types in a struct; commas within another's brackets part nothing."""
    parts, depth, start = [], 0, 0
    for i, sign in enumerate(f"{written},"):
        depth += (sign == "<") - (sign == ">")
        if sign == "," and not depth:
            name, _, kind = written[start:i].strip().partition(": ")
            parts.append((name, kind))
            start = i + 1
    return parts


def _of(*rows: tuple[str, str, str]) -> Columns:
    return tuple(Column(*row) for row in rows)


def _dated(what: str) -> Columns:
    return _of(
        ("date", "STRING", f"{what}, in words"),
        (
            "edtf",
            "STRING",
            "the same as EDTF; NULL where it is not known, as all of the next but `precision` and the flags",
        ),
        ("date_earliest", "STRING", "first possible day, ISO; NULL beyond the years 1 to 9999"),
        ("date_latest", "STRING", "last possible day, likewise"),
        ("day_earliest", "BIGINT", "first possible day as a number, 1 is 1 January of year 1"),
        ("day_latest", "BIGINT", "last possible day, likewise; the day itself included"),
        ("precision", "STRING", "how finely it is said: time, day, week, month … or unknown"),
        ("shape", "STRING", "point, span or open"),
        ("approximate", "BOOLEAN", "about then"),
        ("uncertain", "BOOLEAN", "then, if what it rests on is right"),
        ("time_of_day", "STRING", "clock time or part of the day, where said"),
        ("tz", "STRING", "its zone, where said"),
    )


HEAD = _of(
    ("file", "STRING", "the file of the input, without its folders"),
    ("row", "BIGINT", "the row in that file, from 1"),
    ("status", "STRING", "`read` or `failed`"),
    ("error_place", "STRING", "of a failed one: where; NULL else"),
    ("error", "STRING", "of a failed one: why and what to do; all of the next are NULL then"),
    ("uid", "STRING", "the source's uid, as in the store"),
    ("source_id", "STRING", "the id given, else file and row"),
)

ARTICLES = (
    *HEAD,
    *_of(
        ("repeats", "BOOLEAN", "a row before this one has the same uid; only that one is in the other tables"),
        ("identity", "STRING", "the id or URL that came with it, '' without"),
        ("title", "STRING", "title, '' without; so the next four"),
        ("publisher", "STRING", "publisher"),
        ("author", "STRING", "author"),
        ("url", "STRING", "where it stands"),
        ("address", "STRING", "the URL without what does not matter; sources of one address are versions of a page"),
        ("lang", "STRING", "the language in which it was read"),
        ("published", "STRING", "date of publication as EDTF, NULL when not known"),
        ("published_earliest", "STRING", "its first possible day"),
        ("published_latest", "STRING", "its last possible day"),
        ("known", "STRING", "how it is known: stated, supplied, inferred, bounded, unknown"),
        ("text_sha256", "STRING", "hash of the text"),
        ("n_expressions", "BIGINT", "date expressions in it, ranges not counted"),
        ("n_events", "BIGINT", "tellings in it"),
        ("warnings", "ARRAY<STRING>", "sentences for the user"),
        ("sketch", "ARRAY<BIGINT>", "the lowest hashes of its runs of five words, by which reprints are found"),
        ("program", "STRING", "version of the program that read it"),
        ("reading", "STRING", "all that was read, as JSON of its own version; what `timeline load` stores"),
    ),
)

TAGGED = (*HEAD, *_of(("n_expressions", "BIGINT", "date expressions in it, ranges not counted")))
"""The articles of `spark tag`."""

EXPRESSIONS = (
    *_of(
        ("uid", "STRING", "as in the store"),
        ("source_uid", "STRING", "the article it stands in"),
        ("source_id", "STRING", "that article's id"),
        ("parent_uid", "STRING", "the range to which an end belongs"),
        ("char_start", "BIGINT", "where it stands in the text, in code points"),
        ("char_end", "BIGINT", "the same, exclusive"),
        ("text", "STRING", "its words"),
        ("is_range", "BOOLEAN", "a range, of which both ends are rows too; `timeline tag` does not print it"),
        ("timex_type", "STRING", "TIMEX3: DATE, TIME, DURATION, SET"),
        ("timex_value", "STRING", "TIMEX3 value"),
        ("timex_mod", "STRING", "TIMEX3 modifier"),
        ("timex_quant", "STRING", "TIMEX3 quant of a SET"),
        ("timex_freq", "STRING", "TIMEX3 freq of a SET"),
    ),
    *_dated("what it came to"),
    *_of(
        ("anchor", "STRING", "what it leant on: document, expression, event, user, none"),
        ("anchor_value", "STRING", "that anchor as EDTF"),
        ("rule", "STRING", "the rule that read it"),
        ("grade", "STRING", "A written out, B computed, C unresolved"),
        ("reason", "STRING", "why it is this date"),
    ),
)

PARTICIPANTS = _of(
    ("actor_uid", "STRING", "who it is, NULL for one without a name"),
    ("text", "STRING", "the words"),
    ("role", "STRING", "title said with the name"),
    ("part", "STRING", "agent, patient, recipient, place or ''"),
    ("char_start", "BIGINT", "where"),
    ("char_end", "BIGINT", "exclusive"),
)

EVENTS = (
    *_of(
        (
            "uid",
            "STRING",
            "the event that this telling makes by itself, as in the store; `same` says of which event it is",
        ),
        ("mention_uid", "STRING", "the telling's own uid, as in the store"),
        ("source_uid", "STRING", "the article that tells it"),
        ("expression_uid", "STRING", "the date expression that dates it"),
        ("title", "STRING", "title"),
        ("description", "STRING", "more of it"),
        ("type", "STRING", "type of event"),
        ("place", "STRING", "where it happened"),
    ),
    *_dated("when this article says it was"),
    *_of(
        ("date_text", "STRING", "the words that date it"),
        ("date_reason", "STRING", "why it has this date"),
        ("date_grade", "STRING", "the grade of these words"),
        ("quote", "STRING", "what the text says"),
        ("char_start", "BIGINT", "where the quote stands, in code points"),
        ("char_end", "BIGINT", "exclusive"),
        ("trigger", "STRING", "the word that tells it"),
        ("trigger_start", "BIGINT", "where"),
        ("trigger_end", "BIGINT", "exclusive"),
        ("root", "STRING", "what that word tells of in whatever form"),
        (
            "told_hash",
            "BIGINT",
            "equal for tellings of one root, date, title, quote and participants; NULL for those never compared",
        ),
        ("factuality", "STRING", "happened, planned, possible, denied"),
        ("attributed_to", "STRING", "who claims it, '' for the article"),
        ("origin", "STRING", "whom the telling repeats"),
        ("confidence", "DOUBLE", "0 to 1"),
        ("outside", "BOOLEAN", "in page furniture: not of the chronology"),
        ("participants", struct(PARTICIPANTS), "who takes part"),
    ),
)

SPANS = _of(
    ("char_start", "BIGINT", "where"),
    ("char_end", "BIGINT", "exclusive"),
    ("text", "STRING", "as spelled there"),
    ("role", "STRING", "title said with it"),
)

ALIASES = _of(
    ("alias", "STRING", "a spelling"),
    ("folded", "STRING", "in normal form"),
    ("kind", "STRING", "name, abbreviation, former, transliteration, weak"),
)

ACTORS = _of(
    ("uid", "STRING", "as in the store: from the key alone"),
    ("source_uid", "STRING", "the article that names it"),
    ("cluster_uid", "STRING", "who it is across articles: the lowest uid of all that are the same"),
    ("key", "STRING", "normal form of the name, with what sets it apart from others of that name"),
    ("name", "STRING", "the fullest name in this article"),
    ("kind", "STRING", "kind as read in this article"),
    ("aliases", struct(ALIASES), "its spellings"),
    ("spans", struct(SPANS), "where it is named"),
)

REPRINTS = _of(
    ("source_uid", "STRING", "an article that has reprints"),
    ("near_duplicate_group", "STRING", "the lowest uid of the group"),
)

SAME = _of(
    ("uid", "STRING", "the event that a telling makes by itself, as in `events`"),
    ("event_uid", "STRING", "the event it is of: the lowest uid of those judged the same"),
)

TABLES: dict[str, Columns] = {
    "articles": ARTICLES,
    "expressions": EXPRESSIONS,
    "events": EVENTS,
    "actors": ACTORS,
    "reprints": REPRINTS,
    "same": SAME,
}
"""The tables of `spark ingest`; `spark tag` writes `articles`, with the columns of TAGGED, and `expressions`."""

_NESTED_ACTORS = tuple(column for column in ACTORS if column.name != "cluster_uid")

READ = (
    *(column for column in ARTICLES if column.name != "repeats"),
    Column("expressions", struct(EXPRESSIONS), ""),
    Column("events", struct(EVENTS), ""),
    Column("actors", struct(_NESTED_ACTORS), ""),
)
"""What a worker makes of an article for `spark ingest`."""

TAGGED_READ = (*TAGGED, Column("expressions", struct(EXPRESSIONS), ""))
"""The same for `spark tag`."""


def markdown() -> str:
    """Return the page of the tables, for docs/spark-tables.md."""
    lines = [
        "# The tables that Spark writes",
        "",
        "Made from the program by `make docs`; [spark.md](spark.md) says what they are for.",
    ]
    lines += ["The version of these tables is that of `schema` in `_timeline.json`."]
    nested = {"aliases": ALIASES, "spans": SPANS, "participants": PARTICIPANTS}
    for table, columns in TABLES.items():
        lines += ["", f"## {table}", "", "| column | type | meaning |", "|---|---|---|"]
        for column in columns:
            inner = nested.get(column.name)
            kind = "list of rows" if inner else column.type.lower()
            more = f": {'; '.join(f'`{one.name}` {one.says}' for one in inner)}" if inner else ""
            lines.append(f"| `{column.name}` | {kind} | {column.says}{more} |")
    return "\n".join(lines) + "\n"

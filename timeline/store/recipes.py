"""Recipes: questions people ask of a chronology, as SQL over the views, each under a name.

`timeline sql @NAME` runs them, `docs/sql.md` is made of them, and `timeline serve` shows them. They are written in what
SQLite, DuckDB and PostgreSQL share; tests run each in all three and in pandas.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Recipe:
    """A question under a name: what it answers, the SQL, and an example of a value for each parameter."""

    name: str
    says: str
    query: str
    values: dict[str, str | int] = field(default_factory=dict)


RECIPES = (
    Recipe(
        "year",
        "What may have happened in a year: the bounds of the date and the year overlap; an open end reaches any year.",
        """SELECT date, title, source_title FROM chronology
WHERE coalesce(date_latest, '9999') >= :year || '-01-01' AND coalesce(date_earliest, '0001') <= :year || '-12-31'
  AND (date_earliest IS NOT NULL OR date_latest IS NOT NULL)
ORDER BY sort_day IS NULL, sort_day, uid""",
        {"year": "2013"},
    ),
    Recipe(
        "within",
        "What certainly happened between two days: both bounds lie within.",
        """SELECT date, title, quote FROM chronology
WHERE date_earliest >= :first AND date_latest <= :last
ORDER BY sort_day IS NULL, sort_day, uid""",
        {"first": "2010-06-01", "last": "2010-06-30"},
    ),
    Recipe(
        "actor",
        "The chronology of an actor, by a part of the name.",
        """SELECT date, actor, roles, title FROM actor_chronology
WHERE lower(actor) LIKE '%' || lower(:name) || '%'
ORDER BY sort_day IS NULL, sort_day, event_uid, actor_uid""",
        {"name": "medvedev"},
    ),
    Recipe(
        "together",
        "Who is named together with whom, how often, first and last.",
        """SELECT a.actor AS one, b.actor AS other, count(*) AS events, min(a.date_earliest) AS earliest, max(a.date_latest) AS latest
FROM actor_chronology a JOIN actor_chronology b ON b.event_uid = a.event_uid AND b.actor_uid > a.actor_uid
GROUP BY a.actor_uid, a.actor, b.actor_uid, b.actor
ORDER BY events DESC, a.actor_uid, b.actor_uid""",
    ),
    Recipe(
        "years",
        "How many events each year has; dates wider than a year are not counted.",
        """SELECT substr(date_earliest, 1, 4) AS year, count(*) AS events FROM chronology
WHERE precision NOT IN ('decade', 'century', 'millennium', 'unknown') AND date_earliest IS NOT NULL AND date_latest IS NOT NULL
GROUP BY substr(date_earliest, 1, 4) ORDER BY year""",
    ),
    Recipe(
        "precision",
        "How finely the events are dated, and how many of the dates are doubtful.",
        """SELECT precision, count(*) AS events, sum(approximate) AS approximate, sum(uncertain) AS uncertain FROM chronology
GROUP BY precision ORDER BY events DESC, precision""",
    ),
    Recipe(
        "one-source",
        "What rests on one independent source alone: reprints and repeats of one origin count once.",
        """SELECT date, title, source_title, source_url FROM chronology
WHERE n_independent_sources = 1 AND factuality = 'happened'
ORDER BY sort_day IS NULL, sort_day, uid""",
    ),
    Recipe(
        "conflicts",
        "Where sources disagree on a date, the widest disagreement first.",
        """SELECT event_title, earlier_date, earlier_source_title, later_date, later_source_title, days_apart FROM conflicts
ORDER BY days_apart DESC, event_uid, earlier_source_uid, later_source_uid""",
    ),
    Recipe(
        "silences",
        "The longest times between two neighbouring events of which both days are known.",
        """SELECT before, after, days FROM (
  SELECT lag(date_latest) OVER (ORDER BY day_earliest, uid) AS before, date_earliest AS after,
    day_earliest - lag(day_latest) OVER (ORDER BY day_earliest, uid) AS days
  FROM chronology WHERE day_earliest = day_latest) AS known
WHERE days > 1 ORDER BY days DESC, after LIMIT 20""",
    ),
    Recipe(
        "weekdays",
        "On which days of the week things happened; day 1 of the count was a Monday.",
        """SELECT CASE (day_earliest - 1) % 7 WHEN 0 THEN 'Monday' WHEN 1 THEN 'Tuesday' WHEN 2 THEN 'Wednesday' WHEN 3 THEN 'Thursday'
    WHEN 4 THEN 'Friday' WHEN 5 THEN 'Saturday' ELSE 'Sunday' END AS weekday, count(*) AS events
FROM chronology WHERE day_earliest = day_latest AND day_earliest > 0
GROUP BY (day_earliest - 1) % 7 ORDER BY (day_earliest - 1) % 7""",
    ),
    Recipe(
        "same-day",
        "What happened on one day: pairs of events of the same day.",
        """SELECT a.date, a.title AS one, b.title AS other FROM chronology a
JOIN chronology b ON b.day_earliest = a.day_earliest AND b.day_latest = a.day_latest AND b.uid > a.uid
WHERE a.day_earliest = a.day_latest ORDER BY a.sort_day, a.uid, b.uid""",
    ),
    Recipe(
        "leant-on",
        "What moves when an article's date is corrected: dates that were counted from its publication.",
        """SELECT e.source_title, e.source_published, c.date, e.date_text, c.title FROM evidence e
JOIN chronology c ON c.uid = e.event_uid
WHERE e.date_anchor = 'document' ORDER BY e.source_uid, e.quote_start, c.uid""",
    ),
    Recipe(
        "unresolved",
        "Which words leave events undated, and why.",
        """SELECT coalesce(date_text, '') AS words, date_reason, count(*) AS events FROM undated
GROUP BY coalesce(date_text, ''), date_reason ORDER BY events DESC, words, date_reason""",
    ),
    Recipe(
        "planned",
        "What was announced for before a day: did it happen?",
        """SELECT date, title, source_title, source_published FROM chronology
WHERE factuality = 'planned' AND date_latest < :day ORDER BY sort_day IS NULL, sort_day, uid""",
        {"day": "2020-01-01"},
    ),
    Recipe(
        "claims",
        "Who says what: events that the source itself does not vouch for.",
        """SELECT attributed_to, date, title FROM chronology WHERE attributed_to <> ''
ORDER BY attributed_to, sort_day IS NULL, sort_day, uid""",
    ),
    Recipe(
        "sources",
        "What each source gave: its date, how that is known, and how many events it tells.",
        """SELECT title, published, known, n_events, n_unresolved FROM source_summary
ORDER BY n_events DESC, uid""",
    ),
)
"""All of them, in the order in which they are shown."""

BY_NAME = {recipe.name: recipe for recipe in RECIPES}

_HEAD = """\
# Recipes in SQL

Made by `make docs` from the program itself; do not edit.

A Timeline database is one SQLite file, and its views are made to be asked: [schema.md](schema.md) describes every column.
Each recipe below runs with `timeline sql @NAME`, in any SQLite program, on PostgreSQL, in DuckDB and over pandas; a test runs them all.

```console
$ timeline seed
$ timeline sql "SELECT date, title FROM chronology WHERE precision = 'day' LIMIT 3"
$ timeline sql @precision
$ timeline sql @year -p year 2013 -f csv
$ timeline queries list
$ timeline queries save quoted "SELECT date, quote FROM chronology WHERE lower(quote) LIKE '%' || lower(:word) || '%'" --about "Quotes with a word"
$ timeline sql @quoted -p word innovation
$ timeline queries show quoted
```

`timeline sql` reads and never writes, stops after 30 seconds (`--timeout`) with exit code 4, holds 300 MB
at most, and writes a table, JSON, CSV or TSV (`-f`, `-o`).
A query that is saved under the name of a recipe is the one that runs.

## Other programs

In the `sqlite3` program, read-only, a recipe's parameters set before it. It computes what it is given, so a text needs quotes within
quotes, or 2020-01-01 is 2018:

    sqlite3 -readonly -box timeline.db ".parameter set :year 2013" ".read year.sql"
    sqlite3 -readonly -box timeline.db ".parameter set :day \\"'2020-01-01'\\"" ".read planned.sql"

In Python, with what comes with it, or into a pandas frame:

    import sqlite3, pandas
    conn = sqlite3.connect("file:timeline.db?mode=ro", uri=True)
    frame = pandas.read_sql("SELECT * FROM chronology", conn)

In DuckDB, which writes a parameter as `$year`, over a view written by `timeline sql "SELECT * FROM chronology" -o chronology.csv`; days stay
texts. (Its SQLite extension reads the file itself, once it has been fetched: `ATTACH 'timeline.db' AS t (TYPE sqlite); USE t;`.)

    CREATE VIEW chronology AS SELECT * FROM
      read_csv('chronology.csv', types = {'date_earliest': 'VARCHAR', 'date_latest': 'VARCHAR'});

On PostgreSQL `LIKE` tells capitals from small letters (`lower(x) LIKE lower(y)` says the same on both). Its `psql` puts what it is given in
place of the parameter, so a text needs quotes within quotes here too:

    psql -v year=2013 -f year.sql chronology
    psql -v day="'2020-01-01'" -f planned.sql chronology

Days are texts that sort and compare as they are (`date_earliest >= '2013'`); before year 1 and after 9999 only the day numbers
`day_earliest` and `day_latest` are there. Ask for what may have been with the bounds crossed (`date_latest >= first AND date_earliest <= last`), for what
certainly was with the bounds within.
"""


def markdown() -> str:
    """Return docs/sql.md."""
    parts = [_HEAD]
    for recipe in RECIPES:
        values = "".join(f" -p {name} {value}" for name, value in recipe.values.items())
        parts.append(
            f"\n## {recipe.name}\n\n{recipe.says}\n\n```sql\n{recipe.query}\n```\n\n"
            f"```console\n$ timeline sql @{recipe.name}{values}\n```\n"
        )
    return "".join(parts)

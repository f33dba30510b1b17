"""Querying: SQL that only reads, and the queries that are kept under a name."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from timeline.library.correcting import Correcting
from timeline.store.database import reading
from timeline.store.inventory import Record
from timeline.store.sql import Answer

if TYPE_CHECKING:
    from timeline.errors import DeadlineReached
    from timeline.store.effects import Effect


class Querying(Correcting):
    """`sql`, and saved queries."""

    def sql(
        self,
        statement: str,
        parameters: Mapping[str, object] | None = None,
        timeout: float | None = 30,
        *,
        alone: "Callable[[DeadlineReached], object] | None" = None,
    ) -> Answer:
        """Run one reading SQL statement, or the query saved under `@name`; return its columns and an iterator over its rows.

        Refused for whatever would write, Failure for wrong SQL, DeadlineReached after `timeout` seconds; the last two may
        come from the iterator. NotFound for a name that nothing has. `alone`: see `timeline.store.sql.run_sql`.

        >>> columns, rows = timeline.sql("SELECT title, known FROM source_summary WHERE source_id = :id", {"id": "note.txt"})
        >>> columns, list(rows)
        (('title', 'known'), [('', 'supplied')])
        >>> list(timeline.sql("@years")[1])
        [('2013', 1)]
        """
        if statement.startswith("@"):
            statement = str(self.query(statement.strip())["query"])
        return self.place.sql(statement, parameters, timeout, alone)

    def queries(self) -> list[Record]:
        """Return the saved queries, then the recipes of the program: name, description, query, and saved, 1 or 0.

        >>> timeline.queries()[0]["name"]
        'year'
        """
        from timeline.store import saved  # noqa: PLC0415 - the tables' classes, which a program that asks does not need

        with reading(self._engine) as conn:
            return list(saved.queries(conn))

    def query(self, name: str) -> Record:
        """Return a query by its name; NotFound.

        >>> timeline.query("@precision")["saved"]
        0
        """
        from timeline.store import saved  # noqa: PLC0415 - likewise

        with reading(self._engine) as conn:
            return saved.query(conn, name)

    def save_query(self, name: str, query: str, description: str = "") -> "Effect":
        """Keep a query under a name, in place of the one that had it.

        >>> with Timeline.open(folder / "queries.db") as mine:
        ...     _ = mine.save_query("one", "SELECT 1")
        ...     list(mine.sql("@one")[1])
        [(1,)]
        """
        from timeline.store import saved  # noqa: PLC0415 - likewise

        return self.correct(f"queries save {name}", lambda conn: saved.save(conn, name, query, description))

    def remove_query(self, name: str) -> "Effect":
        """Remove a saved query; NotFound.

        >>> timeline.remove_query("nothing")
        Traceback (most recent call last):
        timeline.errors.NotFound: There is no saved query 'nothing'.
        """
        from timeline.store import saved  # noqa: PLC0415 - likewise

        return self.correct(f"queries remove {name}", lambda conn: saved.remove(conn, name))

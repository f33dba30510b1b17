"""Dialect: what the store asks of a database beyond SQL that all of them know."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from sqlalchemy import Connection, Engine, Table

Cells = Sequence[Iterable[Any]]
"""Values of many rows, a sequence a column."""

Rows = Sequence[Sequence[Any]]
"""Rows of cells as the driver takes and gives them."""

Words = Mapping[int, tuple[str | None, ...]]
"""Events by row, each with its title, description and quotes as they are in the index."""


class Search(Protocol):
    """The search index: words of events (title, description, quotes) and of sources (title, text).

    Letters are folded as FTS5's unicode61 does with remove_diacritics 2; a word is a run of letters and digits.
    """

    events: str
    """SQL that gives the rows of the events a question finds; `{name}` stands for the parameter's name."""

    sources: str
    """Likewise of the sources; the question is one phrase."""

    def question(self, words: str) -> str:
        """Turn what a person typed into a question: all words, "a phrase", prefix*; '' when nothing searchable is left."""

    def create(self, conn: Connection) -> None:
        """Make the empty indexes."""

    def index_events(self, conn: Connection, rows: Iterable[int]) -> None:
        """Add events that are not in the index."""

    def forget_events(self, conn: Connection, rows: Iterable[int]) -> None:
        """Take events out, before their words change or they go."""

    def forget_words(self, conn: Connection, words: Words) -> None:
        """Take events out whose words have changed already."""

    def index_sources(self, conn: Connection, rows: Iterable[int]) -> None:
        """Add sources that are not in the index."""

    def forget_source(self, conn: Connection, row: int) -> None:
        """Take a source out, before its words change or it goes."""

    def rebuild(self, conn: Connection) -> None:
        """Fill both indexes anew from their tables."""

    def compact(self, conn: Connection) -> None:
        """Leave nothing in the indexes of what was taken out."""

    def in_step(self, conn: Connection) -> list[str]:
        """Return a sentence for each index that does not agree with its table; [] when all is well."""


class Recorder(Protocol):
    """Notices what a transaction changes: every row of the watched tables as it was before its first change."""

    def is_recording(self, conn: Connection) -> bool:
        """Whether changes are being kept."""

    def recording(
        self, conn: Connection, highest: Mapping[str, int], *, additions: bool
    ) -> AbstractContextManager[None]:
        """Keep what the block changes in rows up to the `highest` id of each table; `additions` says that rows to come count."""

    def seen(self, conn: Connection) -> list[str]:
        """Return the tables of which the last recording saw a row change."""

    def before(self, conn: Connection, table: str, columns: tuple[str, ...]) -> Iterator[tuple[int, tuple[Any, ...]]]:
        """Yield each row that changed as it was first: whether it was there, and its cells."""

    def highest(self, conn: Connection) -> dict[str, int]:
        """Return the highest id that each table had when the last recording began."""


class Dialect(Protocol):
    """One kind of database."""

    @property
    def search(self) -> Search:
        """Its search index."""

    @property
    def recorder(self) -> Recorder:
        """What notices changes."""

    def among(self, values: Sequence[int | str]) -> tuple[str, object]:
        """Return what stands after IN for the values of the parameter `listed`, and what that parameter is."""

    def new_ids(self, conn: Connection, table: str, count: int) -> range:
        """Return ids for rows that this writing transaction is to insert."""

    def insert(self, conn: Connection, table: Table, columns: tuple[str, ...], cells: Cells) -> None:
        """Insert rows."""

    def insert_bare(self, conn: Connection, table: Table, columns: tuple[str, ...], rows: Rows) -> None:
        """Insert rows as `rows` yields them."""

    def update(self, conn: Connection, table: Table, key: str, columns: tuple[str, ...], cells: Cells) -> None:
        """Change rows, each found by the column `key`, which is one of the columns."""

    def upsert(self, conn: Connection, table: Table, key: Sequence[str], rows: Sequence[Mapping[str, object]]) -> None:
        """Insert rows, or change those that are there under a key and differ."""

    def rows(self, conn: Connection, sql: str, values: Mapping[str, object], size: int) -> Iterator[Rows]:
        """Yield the bare rows of a question in batches of `size`, at the price of a cursor."""

    def record_time(self, conn: Connection) -> str:
        """Return the time of record, UTC, ISO 8601, by the database's clock."""

    def defer_keys(self, conn: Connection) -> None:
        """Have foreign keys looked at when the transaction ends, not before."""

    def prepare(self, conn: Connection) -> None:
        """Make what views and indexes of this kind of database stand on; again changes nothing."""

    def finish(self, conn: Connection, revision: str) -> None:
        """Make what stands on tables and views, and sign the database as ours."""

    def loaded(self, conn: Connection, tables: Sequence[str]) -> None:
        """Go on from rows that came with their ids: the next id is higher, and the planner knows of them."""

    def drop_derived(self, conn: Connection) -> None:
        """Drop every view and search index, whatever version made it."""

    def shrink(self, engine: Engine) -> None:
        """Write the database anew without what was removed from it."""

    def facts(self, conn: Connection) -> Mapping[str, object]:
        """Return what a person may want to know of the database program and its settings, and `bytes`, the size."""

"""Server: a database on a PostgreSQL server, in the first schema of its search path."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from timeline.errors import DeadlineReached, Failure, NotFound, Refused, SchemaMismatch
from timeline.store.database import reading, writing
from timeline.store.dialects.postgresql.connecting import engine_of
from timeline.store.migrate import HEAD, revision_of, to_head
from timeline.store.sql import Answer

if TYPE_CHECKING:
    from timeline.store.checking.problem import Problem

_OLDEST = 140000
"""PostgreSQL 14: older ones are not tried."""


class NoDriverError(Failure):
    """{path} is a PostgreSQL database, and the driver for it is not installed: pip install 'timeline-of-events[postgres]'."""


class UnreachableError(Failure):
    """{path} cannot be reached: {problem}."""


class NoFileError(Refused):
    """{path} is on a server, not in a file: {remedy}."""


@dataclass(slots=True)
class Server:
    """A database by its URL; settings of the connection are in the URL's query, as libpq knows them."""

    url: URL
    _there: bool = False
    _reachable: bool = False

    def __str__(self) -> str:
        secret = {name: "***" for name in self.url.query if "password" in name}
        return self.url.update_query_dict(secret).render_as_string(hide_password=True)

    @property
    def file(self) -> Path:
        """There is none."""
        raise NoFileError(path=self, remedy="'timeline db copy' makes a file of it")

    def missing(self) -> bool:
        """Whether our tables are not there yet; asked until they are."""
        if self._there:
            return False
        engine = self._reached(readonly=True)
        try:
            with reading(engine) as conn:
                self._there = bool(revision_of(conn))
                return not self._there
        finally:
            engine.dispose()

    def check_can_be_made(self) -> None:
        """The server must be reached, and be one that we know; it is asked once."""
        if not self._reachable:
            self._reached(readonly=True).dispose()

    def may_write(self) -> bool:
        """Whether the role may add rows, and the server is no standby."""
        engine = self._reached(readonly=True)
        try:
            with reading(engine) as conn:
                asked = "SELECT has_table_privilege('exports', 'INSERT') AND NOT pg_is_in_recovery()"
                return bool(revision_of(conn)) and bool(conn.exec_driver_sql(asked).scalar_one())
        finally:
            engine.dispose()

    def open(self, *, create: bool, readonly: bool) -> Engine:
        """Look, make or upgrade, and return an engine."""
        engine = self._reached(readonly=readonly)
        try:
            self._bring_up(engine, writable=create and not readonly, readonly=readonly)
        except BaseException:
            engine.dispose()
            raise
        return engine

    def _bring_up(self, engine: Engine, *, writable: bool, readonly: bool) -> None:
        """Make the tables, or run the migrations: all in one transaction, for which other writers wait."""
        from timeline.store.build import build  # noqa: PLC0415 - the tables' classes, which only a new database needs

        with reading(engine) as conn:
            revision, strange = revision_of(conn), inspect(conn).has_table("sources")
        if revision == HEAD:
            return
        if not revision and not writable:
            raise NotFound(kind="database", key=self)
        if not revision and strange:
            raise Failure(message=f"{self} has tables of another program; name an empty database or schema.")
        problem = ""
        if revision > HEAD:
            problem = f"its schema is {revision}, newer than this program's {HEAD}; nothing was written. Use a newer timeline."
        elif revision and readonly:
            problem = (
                f"its schema {revision} is older than this program's {HEAD}; open it for writing once to upgrade it."
            )
        if problem:
            raise SchemaMismatch(path=self, problem=problem)
        with writing(engine) as conn:
            found = revision_of(conn)  # another program may have been faster
            if not found:
                build(conn, HEAD)
            elif found < HEAD:
                to_head(conn)

    def discard(self) -> None:
        """Empty tables may stay."""

    def tidy(self) -> None:
        """Nothing is left."""

    def sql(
        self,
        query: str,
        parameters: Mapping[str, object] | None,
        timeout: float | None,
        alone: Callable[[DeadlineReached], object] | None,
    ) -> Answer:
        """See `server_sql.run_sql`; its deadline is held by the server, so no program has to be ended for it."""
        from timeline.store.places.server_sql import run_sql  # noqa: PLC0415 - the driver

        del alone
        self._driver()
        return run_sql(self, self.url, query, parameters, timeout)

    def problems(self, conn: Connection) -> "Iterator[Problem]":
        """The schema, and the search indexes."""
        from timeline.store.checking.server import problems_of_server  # noqa: PLC0415 - the tables' classes

        return problems_of_server(conn)

    def back_up(self, engine: Engine, target: Path, without: Sequence[str]) -> Path:
        """A backup of a server is the server's business."""
        del engine, target, without
        raise NoFileError(path=self, remedy="pg_dump backs it up, and 'timeline db copy' makes a file of it")

    def restore(self, backup: Path) -> Path | None:
        """Likewise."""
        raise NoFileError(path=self, remedy=f"'timeline db copy {backup} {self}' puts a file into an empty one")

    def _driver(self) -> None:
        if find_spec("psycopg") is None:
            raise NoDriverError(path=self)

    def _reached(self, *, readonly: bool) -> Engine:
        """Return an engine whose server answers, is new enough, and holds any letter."""
        self._driver()
        engine = engine_of(self.url, readonly=readonly)
        try:
            with reading(engine) as conn:
                asked = "SELECT current_setting('server_version_num')::integer, current_setting('server_encoding'), current_schema()"
                version, encoding, schema = conn.exec_driver_sql(asked).one()
        except DBAPIError as error:
            engine.dispose()
            raise UnreachableError(path=self, problem=_said(error)) from None
        problem = ""
        if version < _OLDEST:
            problem = f"its server is PostgreSQL {version // 10000}; 14 or newer is needed."
        elif encoding != "UTF8":
            problem = f"its encoding is {encoding}; make one with UTF8: createdb -E UTF8 -T template0 NAME."
        elif schema is None:
            problem = "its search path leads to no schema; CREATE SCHEMA makes one."
        if problem:
            engine.dispose()
            raise Failure(message=f"{self} cannot be used: {problem}")
        self._reachable = True
        return engine


def _said(error: DBAPIError) -> str:
    """What the server or the network says, in a line."""
    lines = [line.strip() for line in str(error.orig).splitlines() if line.strip()]
    return " ".join(lines[-2:]).rstrip(".?") if lines else "it does not say why"

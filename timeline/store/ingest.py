"""Taking articles in: unchanged, new, or read again because something was learnt; some at once, each whole or not at all.

The reading itself happens outside the transaction, so that a writer holds the lock only while it writes.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Engine, insert, select, update
from sqlalchemy.exc import DBAPIError

from timeline.articles.address import address_of
from timeline.articles.article import Article
from timeline.articles.reading import Reading
from timeline.errors import TimelineError
from timeline.store import versions
from timeline.store.bulk import add_rows
from timeline.store.database import is_of_values, record_time, writing
from timeline.store.database import reading as read_only
from timeline.store.given import given_of, joined, sorted_out
from timeline.store.history import Said, Series
from timeline.store.outcome import Status
from timeline.store.planning import Plan, plan_all
from timeline.store.save import save_again, save_metadata, save_new
from timeline.store.tables import SourceName


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one article: a status and, where it was read, its reading; or why it was not taken.

    `of` and `is_new` are those of an `Outcome`.
    """

    status: Status
    reading: Reading | None = None
    error: Exception | None = None
    of: str = ""
    is_new: bool = False


Read = Callable[[Article], Reading]
ReadAll = Callable[[Sequence[Article]], Sequence[Reading | Exception]]
"""Reads articles; what one of them raises stands in its place."""


def take_in(
    engine: Engine, article: Article, read: Read, series: Series | None = None
) -> tuple[Status, Reading | None]:
    """Store an article unless it is there already; return what became of it, and its reading when it was read.

    `series` is the batch of the whole ingestion, in which the article is one of many; without one it is a batch by itself.
    InputError when a publication date or another word differs from what the source has; Refused when a person locked
    the date.
    """
    with read_only(engine) as conn:
        plans = plan_all(conn, [article])
    [taken] = store_all(engine, [article], readings_of(plans, each(read)), each(read), series or Series(Said("ingest")))
    if taken.error is not None:
        raise taken.error
    return taken.status, taken.reading


def each(read: Read) -> ReadAll:
    """Make a reader of many out of a reader of one."""

    def read_all(articles: Sequence[Article]) -> list[Reading | Exception]:
        return [_tried(read, article) for article in articles]

    return read_all


def _tried(read: Read, article: Article) -> Reading | Exception:
    try:
        return read(article)
    except Exception as error:  # noqa: BLE001 - the articles beside it are not to suffer
        return error


Readings = Mapping[Article, Reading | Exception]
"""Articles as they were to be read, with all the metadata known of them, and what came of it."""


def readings_of(plans: Iterable[Plan | TimelineError], read: ReadAll) -> Readings:
    """Read the articles that are to be read."""
    wanted = [plan.article for plan in plans if isinstance(plan, Plan) and plan.read]
    return dict(zip(wanted, read(wanted), strict=True)) if wanted else {}


def store_all(
    engine: Engine, articles: Sequence[Article], readings: Readings, read: ReadAll, series: Series
) -> list[Taken]:
    """Store articles, each another, in one transaction; if one of them cannot be stored, each in one of its own.

    What is to be done is decided here once more, for another writer may have been faster; `read` is for what was not
    read yet, or otherwise.
    """
    try:
        with writing(engine) as conn:
            plans = plan_all(conn, articles)
            missing = [plan for plan in plans if isinstance(plan, Plan) and plan.read and plan.article not in readings]
            whole = {**readings, **readings_of(missing, read)}
            with series.adding(conn):
                return _write_all(conn, articles, plans, whole)
    except Exception as error:
        if isinstance(error, DBAPIError) and not is_of_values(error):
            raise  # the database's fault, not an article's
        if len(articles) == 1:
            return [Taken(Status.FAILED, error=error)]
    return [taken for article in articles for taken in store_all(engine, [article], readings, read, series)]


def would_take_all(conn: Connection, articles: Sequence[Article], readings: Readings) -> list[Taken]:
    """Return what storing articles would come to, and store nothing."""
    return [
        Taken(Status.FAILED, error=plan)
        if isinstance(plan, TimelineError)
        else taken_of(plan, readings.get(plan.article))
        for plan in plan_all(conn, articles)
    ]


def taken_of(plan: Plan, reading: Reading | Exception | None) -> Taken:
    """Return what becomes of an article by its plan and its reading."""
    if isinstance(reading, Exception):
        return Taken(Status.FAILED, error=reading)
    if reading is not None and plan.warnings:
        reading = replace(reading, warnings=(*reading.warnings, *plan.warnings))
    is_new = plan.row is None and not plan.read_before
    of = plan.version_of or plan.duplicate_of or plan.read_before
    return Taken(plan.status, reading if plan.read else None, of=of, is_new=is_new)


def _write_all(
    conn: Connection, articles: Sequence[Article], plans: Sequence[Plan | TimelineError], readings: Readings
) -> list[Taken]:
    done = [
        Taken(Status.FAILED, error=plan)
        if isinstance(plan, TimelineError)
        else taken_of(plan, readings.get(plan.article))
        for plan in plans
    ]
    work = [
        (article, plan, taken.reading)
        for article, plan, taken in zip(articles, plans, done, strict=True)
        if isinstance(plan, Plan) and taken.error is None and not plan.nothing_new
    ]
    if not work:
        return done
    now = record_time(conn)
    new = [(article, reading) for article, plan, reading in work if plan.row is None and reading is not None]
    if new:
        rows = save_new(conn, [reading for _, reading in new], now)
        names = [
            {"source_row": row, "name": article.source_id, "given": given_of(article)}
            for row, (article, _) in zip(rows, new, strict=True)
        ]
        add_rows(conn, SourceName, names)
    for article, plan, reading in work:
        if plan.row is not None:
            _write(conn, article, plan, plan.row, reading, now)
    # once their names are there, which keep when each was modified and saved
    versions.settle(conn, [address for article, *_ in work if (address := address_of(article.url))])
    return [_accounted(conn, plan, taken) for plan, taken in zip(plans, done, strict=True)]


def _accounted(conn: Connection, plan: Plan | TimelineError, taken: Taken) -> Taken:
    """Return the same, a version with what has become of it and of the others of its page."""
    if taken.status is not Status.VERSION or taken.reading is None or not isinstance(plan, Plan):
        return taken
    told = versions.account(conn, plan.article.uid)
    if not told:
        return taken
    return replace(taken, reading=replace(taken.reading, warnings=(*taken.reading.warnings, told)))


def _write(conn: Connection, article: Article, plan: Plan, row: int, reading: Reading | None, now: str) -> None:
    """Write down what came anew of a text that is there."""
    if reading is not None:
        save_again(conn, row, reading, now)
    elif plan.metadata:
        save_metadata(conn, row, plan.metadata)
    key = {"source_row": row, "name": article.source_id}
    old = conn.execute(select(SourceName.given).filter_by(**key)).scalar_one_or_none()
    if old is None:
        conn.execute(insert(SourceName), {**key, "given": given_of(article)})
    else:
        given = joined(sorted_out(old, article.text), given_of(article))
        conn.execute(update(SourceName).filter_by(**key), {"given": given})

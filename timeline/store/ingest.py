"""Taking an article in: unchanged, new, or read again because something was learnt; one transaction each.

The reading itself happens outside the transaction, so that a writer holds the lock only while it writes.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import Connection, Engine, insert, select, update

from timeline.articles.article import Article, DateCandidate
from timeline.articles.reading import Reading
from timeline.dates.edtf import text_of
from timeline.errors import InputError, Refused
from timeline.store.database import reading as read_only
from timeline.store.database import record_time, writing
from timeline.store.given import FIELDS, Given, given_of, merged
from timeline.store.save import save_again, save_metadata, save_new
from timeline.store.tables import Source, SourceName


class Status(StrEnum):
    """What became of an input."""

    STORED = "stored"
    UNCHANGED = "unchanged"
    UPDATED = "updated"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to be done: `article` is the text with all the metadata known of it."""

    article: Article
    row: int | None = None
    same_name: bool = False
    metadata: dict[str, object] = field(default_factory=dict)
    read: bool = False


def take_in(engine: Engine, article: Article, read: Callable[[Article], Reading]) -> tuple[Status, Reading | None]:
    """Store an article unless it is there already; return what became of it, and its reading when it was read.

    InputError when a publication date differs from the one the source has; Refused when a person locked that.
    """
    with read_only(engine) as conn:
        plan = _plan(conn, article)
    if _nothing_new(plan):
        return Status.UNCHANGED, None
    reading = read(plan.article) if plan.read else None
    with writing(engine) as conn:
        now = _plan(conn, article)
        if now != plan:  # another writer was faster; what it left decides
            plan = now
            if _nothing_new(plan):
                return Status.UNCHANGED, None
            reading = read(plan.article) if plan.read else None
        _write(conn, article, plan, reading)
    status = Status.STORED if plan.row is None else Status.UPDATED if plan.read or plan.metadata else Status.UNCHANGED
    return status, reading


def would_take_in(conn: Connection, article: Article) -> tuple[Status, Article, bool]:
    """Return what `take_in` would do, the article it would read, and whether it would read it."""
    plan = _plan(conn, article)
    status = Status.STORED if plan.row is None else Status.UPDATED if plan.read or plan.metadata else Status.UNCHANGED
    return status, plan.article, plan.read


def _nothing_new(plan: _Plan) -> bool:
    return plan.row is not None and plan.same_name and not plan.metadata and not plan.read


def _plan(conn: Connection, article: Article) -> _Plan:
    stored = conn.execute(select(Source).where(Source.uid == article.uid)).mappings().one_or_none()
    if stored is None:
        return _Plan(article, read=True)
    row = stored["id"]
    named = select(SourceName.name, SourceName.given).where(SourceName.source_row == row)
    names: dict[str, Given] = dict(conn.execute(named).all())
    given = given_of(article)
    old = names.get(article.source_id)
    same_name = old is not None and all(old.get(key) == value for key, value in given.items())
    if not same_name:
        names[article.source_id] = {**(old or {}), **given}
    whole = merged(article, names.items())
    if same_name:
        return _Plan(whole, row, same_name=True)
    values = {name: getattr(whole, name) for name in ("source_id", *FIELDS)} | {"kind": whole.kind.value}
    metadata = {name: value for name, value in values.items() if stored[name] != value}
    dated = _fills_the_date(
        article, article.published, stored["published"], stored["known"], stored["published_locked"]
    )
    return _Plan(
        whole, row, same_name=False, metadata=metadata, read=dated or bool({"lang", "date_order", "tz"} & set(metadata))
    )


def _fills_the_date(article: Article, given: DateCandidate | None, edtf: str | None, known: str, locked: bool) -> bool:
    """Whether a given date is news; a date that was only inferred gives way to one that was said."""
    if given is None or text_of(given.when) == edtf:
        return False
    if locked:
        raise Refused(
            message=f"{article.source_id}: a person set its publication date to {edtf}; {text_of(given.when)} was not taken."
        )
    if edtf is None or known in {"unknown", "inferred", "bounded"}:
        return True
    problem = f"this text is already here, published {edtf} ({known}); {text_of(given.when)} differs and was not taken."
    raise InputError(place=article.source_id, problem=problem)


def _write(conn: Connection, article: Article, plan: _Plan, reading: Reading | None) -> None:
    now = record_time(conn)
    if plan.row is None:
        assert reading is not None
        row = save_new(conn, reading, now)
        conn.execute(insert(SourceName), {"source_row": row, "name": article.source_id, "given": given_of(article)})
        return
    if reading is not None:
        save_again(conn, plan.row, reading, now)
    elif plan.metadata:
        save_metadata(conn, plan.row, plan.metadata)
    key = {"source_row": plan.row, "name": article.source_id}
    old = conn.execute(select(SourceName.given).filter_by(**key)).scalar_one_or_none()
    if old is None:
        conn.execute(insert(SourceName), {**key, "given": given_of(article)})
    else:
        conn.execute(update(SourceName).filter_by(**key), {"given": {**old, **given_of(article)}})

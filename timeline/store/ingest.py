"""Taking an article in: unchanged, new, or read again because something was learnt; one transaction each.

The reading itself happens outside the transaction, so that a writer holds the lock only while it writes.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, Engine, RowMapping, insert, select, update

from timeline.articles.article import Article
from timeline.articles.reading import Reading
from timeline.dates.edtf import text_of
from timeline.errors import InputError, Refused
from timeline.store.agreeing import SAID, agree, says_more
from timeline.store.database import reading as read_only
from timeline.store.database import record_time, writing
from timeline.store.given import BY_PERSON, FIELDS, corrected, given_of, joined, merged, refuse_what_differs, sorted_out
from timeline.store.history import Said, Series
from timeline.store.outcome import Status
from timeline.store.save import save_again, save_metadata, save_new
from timeline.store.tables import Source, SourceName
from timeline.store.world_dates import published_of

Read = Callable[[Article], Reading]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to be done: `article` is the text with all the metadata known of it."""

    article: Article
    row: int | None = None
    same_name: bool = False
    metadata: dict[str, object] = field(default_factory=dict)
    read: bool = False
    warnings: tuple[str, ...] = ()

    def reading(self, read: Read) -> Reading | None:
        """Return the article read, None when it need not be."""
        if not self.read:
            return None
        found = read(self.article)
        return replace(found, warnings=(*found.warnings, *self.warnings))

    @property
    def status(self) -> Status:
        """What becomes of the input when this is done."""
        if self.row is None:
            return Status.STORED
        return Status.UPDATED if self.read or self.metadata else Status.UNCHANGED


def take_in(
    engine: Engine, article: Article, read: Read, series: Series | None = None
) -> tuple[Status, Reading | None]:
    """Store an article unless it is there already; return what became of it, and its reading when it was read.

    `series` is the batch of the whole ingestion, in which the article is one of many; without one it is a batch by itself.
    InputError when a publication date or another word differs from what the source has; Refused when a person locked
    the date.
    """
    with read_only(engine) as conn:
        plan = _plan(conn, article)
    if _nothing_new(plan):
        return Status.UNCHANGED, None
    reading = plan.reading(read)
    with writing(engine) as conn:
        now = _plan(conn, article)
        if now != plan:  # another writer was faster; what it left decides
            plan = now
            if _nothing_new(plan):
                return Status.UNCHANGED, None
            reading = plan.reading(read)
        with (series or Series(Said("ingest"))).adding(conn):
            _write(conn, article, plan, reading)
    return plan.status, reading


def would_take_in(conn: Connection, article: Article, read: Read) -> tuple[Status, Reading | None]:
    """Return what `take_in` would, and store nothing."""
    plan = _plan(conn, article)
    return plan.status, plan.reading(read)


def _nothing_new(plan: _Plan) -> bool:
    return plan.row is not None and plan.same_name and not plan.metadata and not plan.read


def _plan(conn: Connection, article: Article) -> _Plan:
    stored = conn.execute(select(Source).where(Source.uid == article.uid)).mappings().one_or_none()
    if stored is None:
        return _Plan(article, read=True, warnings=_warnings(conn, article))
    row = stored["id"]
    named = select(SourceName.name, SourceName.given).where(SourceName.source_row == row)
    names = {str(name): sorted_out(kept, article.text) for name, kept in conn.execute(named)}
    by_person = names.pop(BY_PERSON, {})
    given = given_of(article)
    old = names.get(article.source_id)
    if old is not None and given.items() <= old.items():
        return _Plan(corrected(merged(article, names.items()), by_person), row, same_name=True)
    refuse_what_differs(article.source_id, given, names)
    dated = _is_news(article, stored)
    names[article.source_id] = joined(old or {}, given)
    whole = corrected(merged(article, names.items()), by_person)
    values = {name: getattr(whole, name) for name in ("source_id", *FIELDS)} | {"kind": whole.kind.value}
    metadata = {name: value for name, value in values.items() if value and stored[name] != value}
    read = dated or bool({"lang", "date_order", "tz"} & set(metadata))
    return _Plan(whole, row, same_name=names[article.source_id] == old, metadata=metadata, read=read)


def _warnings(conn: Connection, article: Article) -> tuple[str, ...]:
    """What to say of a new text: its id may be that of another one."""
    if not article.identity:
        return ()
    same = select(Source.uid).join(SourceName, SourceName.source_row == Source.id)
    same = same.where(SourceName.name == article.source_id, Source.identity == article.identity)
    others = conn.execute(same.where(Source.uid != article.uid).order_by(Source.uid)).scalars().all()
    if not others:
        return ()
    return (f"its id is also that of another text ({', '.join(others[:3])}); both are kept.",)


def _is_news(article: Article, stored: RowMapping) -> bool:
    """Whether the date that came with an article fills or refines the one that the source has.

    InputError or Refused when it contradicts that one; but what was only inferred gives way to anybody's word.
    """
    date, edtf, known = article.published, stored["published"], stored["known"]
    if date is None or edtf is None:
        return date is not None
    before = published_of(dict(stored))
    fits = agree(before, date.when)
    if stored["published_locked"]:
        if fits and not says_more(date.when, before):
            return False
        told = f"a person set its publication date to {edtf}; {text_of(date.when)} was not taken."
        raise Refused(message=f"{article.source_id}: {told}")
    if known not in SAID:
        return date.known in SAID or text_of(date.when) != edtf
    if fits:
        return says_more(date.when, before)
    if date.known not in SAID:
        return False
    problem = f"this text is already here, published {edtf} ({known}); {text_of(date.when)} differs and was not taken."
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
        given = joined(sorted_out(old, article.text), given_of(article))
        conn.execute(update(SourceName).filter_by(**key), {"given": given})

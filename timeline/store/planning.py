"""What is to be done with articles: they are new, unchanged, or to be read again because something was learnt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, RowMapping, select

from timeline.articles.address import address_of
from timeline.articles.article import Article
from timeline.articles.columns import FIELDS
from timeline.articles.world_dates import published_of
from timeline.dates.edtf import text_of
from timeline.errors import InputError, Refused, TimelineError
from timeline.store.agreeing import SAID, agree, says_more
from timeline.store.bulk import look_up
from timeline.store.given import BY_PERSON, corrected, given_of, joined, merged, refuse_what_differs, sorted_out
from timeline.store.outcome import Status
from timeline.store.tables import Source, SourceName

_HEXADECIMAL = 64
"""Characters of a SHA-256: anything else, from a program, tells nothing of a file."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done: `article` is the text with all the metadata known of it.

    `version_of` is the uid of another version of its page, `duplicate_of` that of a source with its text: itself where it
    comes under one more name. `read_before` is that of the same file as it was read when it came, by another reader.
    """

    article: Article
    row: int | None = None
    same_name: bool = False
    metadata: dict[str, object] = field(default_factory=dict)
    read: bool = False
    warnings: tuple[str, ...] = ()
    version_of: str = ""
    duplicate_of: str = ""
    read_before: str = ""

    @property
    def nothing_new(self) -> bool:
        """Whether all of it is stored already."""
        return bool(self.read_before) or (
            self.row is not None and self.same_name and not self.metadata and not self.read
        )

    @property
    def status(self) -> Status:
        """What becomes of the input when this is done."""
        if self.read_before:
            return Status.UNCHANGED
        if self.row is None:
            return Status.VERSION if self.version_of else Status.DUPLICATE if self.duplicate_of else Status.STORED
        if self.read or self.metadata.keys() - {"source_id"}:
            return Status.UPDATED
        return Status.DUPLICATE if self.duplicate_of else Status.UNCHANGED


def plan_all(conn: Connection, articles: Sequence[Article]) -> list[Plan | TimelineError]:
    """Say of each article what is to be done, or why it is refused."""
    uids = [article.uid for article in articles]  # each is a hash of the whole text
    stored = {uid for (uid,) in look_up(conn, "SELECT uid FROM sources WHERE uid IN {values}", uids)}
    named = list(zip(uids, articles, strict=True))
    before = _read_before(conn, {uid: article for uid, article in named if uid not in stored})
    new = {uid: article for uid, article in named if uid not in stored and uid not in before}
    texts = {uid: article.text_sha256 for uid, article in new.items()}
    warnings, pages, same = _warnings(conn, new), _of_pages(conn, new, texts), _of_texts(conn, texts)
    return [
        _planned(conn, article)
        if uid in stored
        else Plan(article, read_before=before[uid])
        if uid in before
        else Plan(
            article,
            read=True,
            warnings=warnings.get(uid, ()),
            version_of=pages.get(uid, ""),
            duplicate_of=same.get(uid, ""),
        )
        for uid, article in named
    ]


def _read_before(conn: Connection, articles: Mapping[str, Article]) -> dict[str, str]:
    """Return, by uid, the source that the very file of a new text is already, read by another reader or as another format."""
    files = {(article.source_id, article.raw_sha256): uid for uid, article in articles.items() if _hashed(article)}
    query = """
        SELECT n.name, s.raw_sha256, s.uid FROM sources s JOIN source_names n ON n.source_row = s.id
        WHERE n.name IN {values} ORDER BY s.uid DESC"""
    found = look_up(conn, query, {name for name, _ in files})
    return {files[name, digest]: uid for name, digest, uid in found if (name, digest) in files}


def _hashed(article: Article) -> bool:
    return len(article.raw_sha256) == _HEXADECIMAL


def _of_pages(conn: Connection, articles: Mapping[str, Article], texts: Mapping[str, str]) -> dict[str, str]:
    """Return, by uid, the newest of the sources that are other texts of an article's page; `texts` are hashes."""
    asked: dict[str, list[str]] = {}
    for uid, article in articles.items():
        if address := address_of(article.url):
            asked.setdefault(address, []).append(uid)
    query = """
        SELECT address, uid, text_sha256 FROM sources WHERE address IN {values} AND text <> ''
        ORDER BY newest_version IS NOT NULL, uid DESC"""
    return {
        mine: uid
        for address, uid, text in reversed(look_up(conn, query, asked))
        for mine in asked[address]
        if texts[mine] != text
    }


def _of_texts(conn: Connection, texts: Mapping[str, str]) -> dict[str, str]:
    """Return, by uid, the lowest uid of the sources that have an article's text."""
    query = (
        "SELECT text_sha256, min(uid) FROM sources WHERE text_sha256 IN {values} AND text <> '' GROUP BY text_sha256"
    )
    known: dict[str, str] = dict(map(tuple, look_up(conn, query, set(texts.values()))))
    return {mine: known[text] for mine, text in texts.items() if text in known}


def _planned(conn: Connection, article: Article) -> Plan | TimelineError:
    try:
        return _plan(conn, article)
    except TimelineError as refusal:
        return refusal


def _plan(conn: Connection, article: Article) -> Plan:
    """Say what is to be done with an article whose text is there; InputError, Refused."""
    stored = conn.execute(select(Source).where(Source.uid == article.uid)).mappings().one()
    row = stored["id"]
    named = select(SourceName.name, SourceName.given).where(SourceName.source_row == row)
    names = {str(name): sorted_out(kept, article.text) for name, kept in conn.execute(named)}
    by_person = names.pop(BY_PERSON, {})
    given = given_of(article)
    old = names.get(article.source_id)
    if old is not None and given.items() <= old.items():
        return Plan(corrected(merged(article, names.items()), by_person), row, same_name=True)
    refuse_what_differs(article.source_id, given, names)
    dated = _is_news(article, stored)
    names[article.source_id] = joined(old or {}, given)
    whole = corrected(merged(article, names.items()), by_person)
    values = {name: getattr(whole, name) for name in ("source_id", *FIELDS)} | {"kind": whole.kind.value}
    metadata = {name: value for name, value in values.items() if value and stored[name] != value}
    read = dated or bool({"lang", "date_order", "tz"} & set(metadata))
    other = article.uid if old is None else ""
    return Plan(whole, row, names[article.source_id] == old, metadata, read, duplicate_of=other)


def _warnings(conn: Connection, articles: Mapping[str, Article]) -> dict[str, tuple[str, ...]]:
    """What to say of new texts, by uid: the id of one may be that of another text."""
    asked = {(article.source_id, article.identity): uid for uid, article in articles.items() if article.identity}
    query = """
        SELECT n.name, s.identity, s.uid FROM source_names n JOIN sources s ON s.id = n.source_row
        WHERE n.name IN {values} ORDER BY s.uid"""
    others: dict[str, list[str]] = {}
    for name, identity, uid in look_up(conn, query, {name for name, _ in asked}):
        if (name, identity) in asked:
            others.setdefault(asked[name, identity], []).append(uid)
    told = "its id is also that of another text ({}); both are kept."
    return {uid: (told.format(", ".join(some[:3])),) for uid, some in others.items()}


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

"""Sources, the names they came under, their candidate dates, and the date expressions of their texts."""

from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from timeline.store.tables.base import (
    PRECISIONS,
    Base,
    Json,
    Row,
    WorldDate,
    one_of,
    span_checks,
    spelled,
    world_date_checks,
)

KINDS = ("original", "retelling", "translation", "manual")
KNOWN = ("stated", "supplied", "inferred", "bounded", "unknown")


class Source(Row, Base):
    """A text as it was ingested, with what is known of its publication; the text never changes."""

    __tablename__ = "sources"

    uid: Mapped[str] = mapped_column(
        unique=True, comment="Derived from the text's hash and the id or URL given with it; equal text, equal uid."
    )
    source_id: Mapped[str] = mapped_column(
        comment="The id or file name given at ingestion; of several the lowest by code point."
    )
    identity: Mapped[str] = mapped_column(comment="The id or URL that is part of the uid; '' for files.")
    kind: Mapped[str] = mapped_column(
        comment="original, retelling (somebody's summary of another text), translation or manual (an entry by hand)."
    )
    retold_from: Mapped[str] = mapped_column(
        comment="The original that a retelling retells: title, publisher, URL; '' for others."
    )
    title: Mapped[str] = mapped_column(comment="The source's title.")
    publisher: Mapped[str] = mapped_column(comment="Who published it.")
    author: Mapped[str] = mapped_column(comment="Who wrote it.")
    url: Mapped[str] = mapped_column(comment="Where it was published.")
    lang: Mapped[str] = mapped_column(comment="Language as a BCP 47 tag; '' when not known.")
    tz: Mapped[str] = mapped_column(comment="Zone of its clock times when given.")
    date_order: Mapped[str] = mapped_column(comment="How it writes dates in figures: dmy, mdy, ymd; '' when not known.")
    origin: Mapped[str] = mapped_column(comment="Whom it repeats: a news agency or another publication.")
    note: Mapped[str] = mapped_column(comment="A remark that came with the source.")
    published: Mapped[str | None] = mapped_column(comment="Publication date as EDTF; NULL when unknown.")
    published_earliest: Mapped[str | None] = mapped_column(comment="First possible day of publication, ISO 8601.")
    published_latest: Mapped[str | None] = mapped_column(comment="Last possible day of publication, ISO 8601.")
    published_day_earliest: Mapped[int | None] = mapped_column(
        comment="First possible day of publication as a day number."
    )
    published_day_latest: Mapped[int | None] = mapped_column(
        comment="Last possible day of publication as a day number."
    )
    published_precision: Mapped[str] = mapped_column(comment="How finely the publication date is known.")
    published_approximate: Mapped[bool] = mapped_column(comment="1 when the publication date is approximate.")
    published_uncertain: Mapped[bool] = mapped_column(comment="1 when the publication date is uncertain.")
    published_time: Mapped[str | None] = mapped_column(comment="Local time of publication when known.")
    published_tz: Mapped[str | None] = mapped_column(comment="Zone of published_time.")
    known: Mapped[str] = mapped_column(
        comment="How the publication date is known: stated, supplied, inferred, bounded or unknown."
    )
    published_method: Mapped[str] = mapped_column(comment="The rule or option that gave the publication date.")
    published_evidence: Mapped[str] = mapped_column(comment="The words the publication date rests on.")
    published_locked: Mapped[bool] = mapped_column(
        comment="1 when a person set the publication date; only a person changes it again."
    )
    retrieved_at: Mapped[str | None] = mapped_column(comment="When it was fetched, UTC; NULL for local files.")
    ingested_at: Mapped[str] = mapped_column(comment="When this database first took it in, UTC.")
    raw_sha256: Mapped[str] = mapped_column(comment="SHA-256 of the bytes as they came.")
    text_sha256: Mapped[str] = mapped_column(index=True, comment="SHA-256 of the text as stored.")
    first_line: Mapped[int] = mapped_column(comment="Line of the file in which the text begins.")
    text: Mapped[str] = mapped_column(comment="The text; all offsets count its code points. Never changed.")
    duplicate_of: Mapped[str | None] = mapped_column(
        comment="Uid of a source with the same text under another identity."
    )
    near_duplicate_group: Mapped[str | None] = mapped_column(
        index=True, comment="Uid of the lowest source of a group of reprints; they count once."
    )
    version_of: Mapped[str | None] = mapped_column(comment="Uid of the version before it of the same page.")
    address: Mapped[str] = mapped_column(
        server_default="",
        index=True,
        comment="What its URL names, however it is written: by it versions of one page are known; '' for none.",
    )
    newest_version: Mapped[str | None] = mapped_column(
        comment="Uid of the newest version of its page; NULL when it is that itself."
    )
    version: Mapped[int | None] = mapped_column(
        comment="Number among the versions of its page, the oldest 1; 0 for an excerpt, NULL where there is one text alone."
    )
    out_day: Mapped[int | None] = mapped_column(
        comment="Day number by which a version was out: modified, else published, else saved; NULL when unknown or no version."
    )

    __table_args__ = (
        one_of("kind", KINDS),
        one_of("known", KNOWN),
        one_of("published_precision", PRECISIONS),
        *spelled("published_approximate", "published_uncertain", "published_locked"),
        CheckConstraint("published_day_earliest <= published_day_latest", name="published_bounds"),
        Index(None, "source_id"),
    )


class SourceName(Row, Base):
    """A name under which a source was given, and what came with it there; the shown values merge these in name order."""

    __tablename__ = "source_names"

    source_row: Mapped[int] = mapped_column(ForeignKey("sources.id", ondelete="CASCADE"), comment="The source.")
    name: Mapped[str] = mapped_column(index=True, comment="The id or file name.")
    given: Mapped[Any] = mapped_column(Json, comment="JSON of the metadata that came under this name.")

    __table_args__ = (UniqueConstraint("source_row", "name"),)


class SourceShingle(Row, Base):
    """One number of a source's sketch: sources that share many are reprints of one text."""

    __tablename__ = "source_shingles"

    source_row: Mapped[int] = mapped_column(
        ForeignKey("sources.id", ondelete="CASCADE"), index=True, comment="The source."
    )
    shingle: Mapped[int] = mapped_column(comment="A hashed run of five words.")

    __table_args__ = (Index(None, "shingle", "source_row"),)


class SourceDate(Row, Base):
    """A candidate publication date of a source, chosen or not."""

    __tablename__ = "source_dates"

    source_row: Mapped[int] = mapped_column(
        ForeignKey("sources.id", ondelete="CASCADE"), index=True, comment="The source."
    )
    edtf: Mapped[str] = mapped_column(comment="The candidate as EDTF.")
    date_earliest: Mapped[str | None] = mapped_column(comment="Its first possible day, ISO 8601.")
    date_latest: Mapped[str | None] = mapped_column(comment="Its last possible day, ISO 8601.")
    known: Mapped[str] = mapped_column(comment="How it is known: stated, supplied, inferred, bounded.")
    method: Mapped[str] = mapped_column(comment="The rule, metadata field or option that gave it.")
    evidence: Mapped[str] = mapped_column(comment="The words it rests on.")
    score: Mapped[float] = mapped_column(comment="0 to 1: how far it is to be trusted.")
    char_start: Mapped[int | None] = mapped_column(comment="Offset of those words in the text; NULL for metadata.")
    char_end: Mapped[int | None] = mapped_column(comment="Their end, exclusive.")
    chosen: Mapped[bool] = mapped_column(comment="1 for the one the source is dated by.")
    chosen_by: Mapped[str] = mapped_column(comment="rule or user.")

    __table_args__ = (
        one_of("known", KNOWN),
        one_of("chosen_by", ("rule", "user")),
        *spelled("chosen"),
        span_checks(),
        CheckConstraint("score BETWEEN 0 AND 1", name="score"),
    )


class DateExpression(Row, WorldDate, Base):
    """A date expression of a text: what was said, and what it came to."""

    __tablename__ = "date_expressions"

    uid: Mapped[str] = mapped_column(unique=True, comment="Derived from the source's uid and the offsets.")
    source_row: Mapped[int] = mapped_column(
        ForeignKey("sources.id", ondelete="CASCADE"), index=True, comment="The source."
    )
    parent_row: Mapped[int | None] = mapped_column(
        ForeignKey("date_expressions.id", ondelete="CASCADE"),
        index=True,
        comment="The range of which this is an end; NULL otherwise.",
    )
    char_start: Mapped[int] = mapped_column(comment="Offset in the source's text, code points.")
    char_end: Mapped[int] = mapped_column(comment="End, exclusive.")
    text: Mapped[str] = mapped_column(comment="The words.")
    is_range: Mapped[bool] = mapped_column(comment="1 for a range; only its ends are TIMEX3.")
    timex_type: Mapped[str] = mapped_column(comment="TIMEX3 type: DATE, TIME, DURATION, SET.")
    timex_value: Mapped[str] = mapped_column(comment="TIMEX3 value.")
    timex_mod: Mapped[str | None] = mapped_column(comment="TIMEX3 mod.")
    timex_quant: Mapped[str | None] = mapped_column(comment="TIMEX3 quant of a SET.")
    timex_freq: Mapped[str | None] = mapped_column(comment="TIMEX3 freq of a SET.")
    anchor: Mapped[str] = mapped_column(comment="What it leant on: document, expression, event, user or none.")
    anchor_value: Mapped[str | None] = mapped_column(comment="That anchor's EDTF.")
    rule: Mapped[str] = mapped_column(comment="The rule that read it.")
    meaning: Mapped[Any] = mapped_column(Json, comment="The expression as JSON, enough to resolve it again.")
    context: Mapped[Any] = mapped_column(
        Json,
        nullable=True,
        comment="JSON of what it was resolved against; with meaning, enough to compute its date. NULL for ranges, and before 0002.",
    )
    grade: Mapped[str] = mapped_column(comment="A: written out; B: computed; C: unresolved.")
    reason: Mapped[str] = mapped_column(comment="How it was resolved, or why not, in words.")
    locked: Mapped[bool] = mapped_column(comment="1 when a person set the date.")

    __table_args__ = (
        *world_date_checks(),
        one_of("timex_type", ("DATE", "TIME", "DURATION", "SET")),
        one_of("anchor", ("document", "expression", "event", "user", "none")),
        one_of("grade", ("A", "B", "C")),
        *spelled("is_range", "locked"),
        span_checks(),
    )

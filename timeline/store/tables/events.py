"""Events, and the mentions of them in sources."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from timeline.store.tables.base import Base, Row, WorldDate, one_of, span_checks, spelled, world_date_checks
from timeline.store.widths import WIDTHS, condition, index_name

STATUSES = ("proposed", "accepted", "rejected")


def _over(width: tuple[int, int | None]) -> Index:
    which = text(condition(width))
    return Index(index_name(width), "day_earliest", "day_latest", sqlite_where=which, postgresql_where=which)


class Event(Row, WorldDate, Base):
    """A happening; what it shows comes from its best mention until a person changes it."""

    __tablename__ = "events"

    uid: Mapped[str] = mapped_column(unique=True, comment="Derived from the source's uid and the trigger's offsets.")
    title: Mapped[str] = mapped_column(comment="What happened, in a few words.")
    description: Mapped[str] = mapped_column(comment="More words.")
    type: Mapped[str] = mapped_column(comment="Kind of event.")
    place: Mapped[str] = mapped_column(comment="Where it happened, as the source says.")
    confidence: Mapped[float] = mapped_column(comment="0 to 1: how far the reading is to be trusted.")
    status: Mapped[str] = mapped_column(comment="proposed (by a rule), accepted or rejected (by a person).")
    outside: Mapped[bool] = mapped_column(
        comment="1 for page furniture and author boxes: kept as evidence, not in the chronology."
    )
    date_locked: Mapped[bool] = mapped_column(comment="1 when a person set the date; no reading changes it.")
    merged_into: Mapped[str | None] = mapped_column(comment="Uid of the event this one was merged into.")
    revision: Mapped[int] = mapped_column(comment="Number of corrections by persons.")
    seq: Mapped[int | None] = mapped_column(comment="Order within a day, set by hand; NULL otherwise.")
    older: Mapped[bool] = mapped_column(
        server_default="0",
        comment="1 when only older versions of pages tell it: evidence, not in the chronology unless a person took it up.",
    )
    sort_day: Mapped[int | None] = mapped_column(
        sort_order=70,
        comment="Day number the order rests on: day_earliest, for an open start day_latest; NULL when undated.",
    )
    sort_end_day: Mapped[int | None] = mapped_column(
        sort_order=71, comment="Day number of the end for the order; NULL when open or undated."
    )
    sort_key: Mapped[str] = mapped_column(
        sort_order=72, comment="The whole order in one text: day, longer span first, time, seq, uid; undated last."
    )

    __table_args__ = (
        *world_date_checks(),
        one_of("status", STATUSES),
        *spelled("outside", "date_locked"),
        CheckConstraint("confidence BETWEEN 0 AND 1", name="confidence"),
        Index(None, "sort_key"),
        Index(None, "day_earliest", "day_latest"),
        Index(None, "day_latest", "day_earliest"),
        *(_over(width) for width in WIDTHS),
    )


class Mention(Row, WorldDate, Base):
    """One telling of an event by a source: the quote, the trigger, and the date as told there."""

    __tablename__ = "mentions"

    uid: Mapped[str] = mapped_column(unique=True, comment="Derived from the source's uid and the trigger's offsets.")
    event_row: Mapped[int] = mapped_column(
        ForeignKey("events.id", ondelete="CASCADE"), index=True, comment="The event."
    )
    source_row: Mapped[int] = mapped_column(ForeignKey("sources.id", ondelete="CASCADE"), comment="The source.")
    expression_row: Mapped[int | None] = mapped_column(
        ForeignKey("date_expressions.id", ondelete="SET NULL"),
        index=True,
        comment="The date expression that dates it; NULL when none does.",
    )
    title: Mapped[str] = mapped_column(comment="What happened, as drafted from this source.")
    description: Mapped[str] = mapped_column(comment="More words, as drafted from this source.")
    type: Mapped[str] = mapped_column(comment="Kind of event, as drafted from this source.")
    place: Mapped[str] = mapped_column(comment="Where, as this source says.")
    quote: Mapped[str] = mapped_column(comment="The words of the source: text[char_start:char_end].")
    char_start: Mapped[int] = mapped_column(comment="Offset of the quote in the source's text, code points.")
    char_end: Mapped[int] = mapped_column(comment="End of the quote, exclusive.")
    trigger: Mapped[str] = mapped_column(comment="The word that tells the event.")
    trigger_start: Mapped[int] = mapped_column(comment="Offset of the trigger in the source's text.")
    trigger_end: Mapped[int] = mapped_column(comment="End of the trigger, exclusive.")
    date_text: Mapped[str] = mapped_column(comment="The words that date it; '' when none do.")
    date_reason: Mapped[str] = mapped_column(comment="Why these words date it.")
    date_anchor: Mapped[str] = mapped_column(
        comment="event or document where a named meeting or the day of publication dates it; '' where its words do."
    )
    date_grade: Mapped[str] = mapped_column(comment="A: written out; B: computed or carried; C: unresolved or undated.")
    role: Mapped[str] = mapped_column(comment="reports, repeats or disputes.")
    factuality: Mapped[str] = mapped_column(comment="happened, planned, possible or denied, as this source claims.")
    attributed_to: Mapped[str] = mapped_column(comment="Who says so; '' for the source itself.")
    confidence: Mapped[float] = mapped_column(comment="0 to 1: how far the reading is to be trusted.")
    origin: Mapped[str] = mapped_column(
        server_default="", comment="Whom this telling repeats, as it says ('told Reuters'); '' when it says nothing."
    )
    own_event: Mapped[str] = mapped_column(
        server_default="",
        index=True,
        comment="Uid of the event it makes by itself; event_row's may be one that several mentions were merged into.",
    )
    counts_as: Mapped[str] = mapped_column(
        server_default="",
        comment="Lowest source uid of those that it counts as one with for this event: reprints, and all that repeat one origin.",
    )
    root: Mapped[str] = mapped_column(
        server_default="", comment="What the trigger tells of, whatever its form: sign for 'signed' and 'the signing'."
    )
    told_hash: Mapped[int | None] = mapped_column(
        comment="Equal for tellings of one root, date, title, quote and participants; NULL for those that are never compared."
    )
    page: Mapped[str] = mapped_column(
        server_default="", comment="Page or other place in the source, as a person cites it; '' for readings."
    )
    extractor: Mapped[str] = mapped_column(comment="What found it: rules, or user for a person's citation.")
    status: Mapped[str] = mapped_column(comment="proposed, accepted or rejected.")
    outside: Mapped[bool] = mapped_column(comment="1 for page furniture and author boxes.")
    older: Mapped[bool] = mapped_column(
        server_default="0",
        comment="1 when its source is an older version of a page; it counts where nothing newer tells.",
    )

    __table_args__ = (
        *world_date_checks(),
        one_of("date_anchor", ("", "event", "document")),
        one_of("date_grade", ("A", "B", "C")),
        one_of("role", ("reports", "repeats", "disputes")),
        one_of("factuality", ("happened", "planned", "possible", "denied")),
        one_of("status", STATUSES),
        *spelled("outside"),
        span_checks(),
        span_checks("trigger_start", "trigger_end"),
        Index(None, "source_row", "root"),
        Index(None, "told_hash", "own_event"),
        CheckConstraint("confidence BETWEEN 0 AND 1", name="confidence"),
    )


class TellingKey(Row, Base):
    """By what a telling of the same happening is found: its root, one who takes part, and its days. Made from mentions."""

    __tablename__ = "telling_keys"

    mention_row: Mapped[int] = mapped_column(
        ForeignKey("mentions.id", ondelete="CASCADE"), index=True, comment="The telling."
    )
    root: Mapped[str] = mapped_column(comment="What its trigger tells of.")
    actor_row: Mapped[int] = mapped_column(ForeignKey("actors.id", ondelete="CASCADE"), comment="One who takes part.")
    width: Mapped[int] = mapped_column(comment="0 for a date of a month or less, 1 for a longer one, 2 for none.")
    day_earliest: Mapped[int | None] = mapped_column(
        comment="First possible day as a day number; NULL when open or unknown."
    )
    day_latest: Mapped[int | None] = mapped_column(
        comment="Last possible day as a day number; NULL when open or unknown."
    )

    __table_args__ = (
        Index(None, "actor_row", "root", "width", "day_earliest", "day_latest", "mention_row"),
        CheckConstraint("width IN (0, 1, 2)", name="width"),
    )

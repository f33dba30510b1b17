"""What people add and what the database remembers of itself: tags, notes, saved queries, revisions, exports, runs, meta."""

from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from timeline.store.tables.base import Base, Json, Row, one_of, spelled


class Tag(Row, Base):
    """A word a person put on an event."""

    __tablename__ = "tags"

    event_row: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), comment="The event.")
    tag: Mapped[str] = mapped_column(index=True, comment="The word.")

    __table_args__ = (UniqueConstraint("event_row", "tag"),)


class Note(Row, Base):
    """A remark on an event, source or actor, by a rule or a person."""

    __tablename__ = "notes"

    about: Mapped[str] = mapped_column(comment="What it is about: event, source or actor.")
    about_uid: Mapped[str] = mapped_column(comment="Uid of that.")
    text: Mapped[str] = mapped_column(comment="The remark.")
    written_by: Mapped[str] = mapped_column(comment="rule or user.")
    created_at: Mapped[str] = mapped_column(comment="When it was written, UTC.")

    __table_args__ = (
        Index(None, "about_uid"),
        one_of("about", ("event", "source", "actor")),
        one_of("written_by", ("rule", "user")),
    )


class SavedQuery(Row, Base):
    """A SQL query kept under a name."""

    __tablename__ = "saved_queries"

    name: Mapped[str] = mapped_column(unique=True, comment="The name, without @.")
    query: Mapped[str] = mapped_column(comment="The SQL.")
    description: Mapped[str] = mapped_column(comment="What it answers.")


class Revision(Row, Base):
    """One row that a command changed: enough to take it back. One without entity_row is a run of rows that an ingestion added."""

    __tablename__ = "revisions"

    batch: Mapped[int] = mapped_column(index=True, comment="Number of the command that made it.")
    command: Mapped[str] = mapped_column(comment="The command.")
    entity: Mapped[str] = mapped_column(comment="Table of the changed row.")
    entity_row: Mapped[int | None] = mapped_column(comment="Its row id; NULL for a run of rows.")
    entity_uid: Mapped[str] = mapped_column(index=True, comment="Its uid; '' where it has none.")
    before: Mapped[Any] = mapped_column(
        Json, nullable=True, comment="JSON of the row before, of a changed one what differs; NULL when it was new."
    )
    after: Mapped[Any] = mapped_column(
        Json,
        nullable=True,
        comment="JSON of the row after, likewise; NULL when it was removed; first and last row id of a run of rows.",
    )
    why: Mapped[str] = mapped_column(comment="The person's reason.")
    evidence: Mapped[str] = mapped_column(comment="A URL that supports it.")
    undone_by: Mapped[int | None] = mapped_column(comment="The batch that took it back.")
    made_by: Mapped[str] = mapped_column(server_default="", comment="Who made it: the name of the account.")
    created_at: Mapped[str] = mapped_column(comment="When, UTC.")

    __table_args__ = (Index(None, "entity", "entity_row"),)


class Export(Row, Base):
    """An event that went out in a calendar: so that a later one can correct or cancel it."""

    __tablename__ = "exports"

    format: Mapped[str] = mapped_column(comment="The format of the file.")
    file: Mapped[str] = mapped_column(comment="Where it was written; '' for a stream.")
    event_uid: Mapped[str] = mapped_column(index=True, comment="Uid of the event; it may be gone by now.")
    sequence: Mapped[int] = mapped_column(comment="The number of the version that went out last.")
    revision: Mapped[int] = mapped_column(comment="How many corrections the event had seen then.")
    day_first: Mapped[int] = mapped_column(comment="First day on which it stood, as a day number.")
    day_last: Mapped[int] = mapped_column(comment="Last day on which it stood, inclusive, as a day number.")
    cancelled: Mapped[bool] = mapped_column(comment="1 when it went out as cancelled.")

    __table_args__ = (UniqueConstraint("format", "file", "event_uid"), *spelled("cancelled"))


class Run(Row, Base):
    """One ingestion that stored something."""

    __tablename__ = "runs"

    command: Mapped[str] = mapped_column(comment="What ran.")
    program: Mapped[str] = mapped_column(comment="Version of the program.")
    n_stored: Mapped[int] = mapped_column(comment="Sources stored.")
    n_updated: Mapped[int] = mapped_column(comment="Sources read again.")
    n_failed: Mapped[int] = mapped_column(comment="Inputs that failed.")
    finished_at: Mapped[str] = mapped_column(comment="When it ended, UTC.")


class Meta(Base):
    """Facts about this database."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(primary_key=True, comment="Name of the fact.")
    value: Mapped[str] = mapped_column(comment="The fact.")

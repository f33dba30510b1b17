"""Actors, their spellings, where they are named, who takes part in what, and judgements of who is who."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from timeline.store.tables.base import Base, Row, one_of, span_checks, spelled


class Actor(Row, Base):
    """A person, organisation, place or series as one name form knows it; judged-same actors share a cluster."""

    __tablename__ = "actors"

    uid: Mapped[str] = mapped_column(unique=True, comment="Derived from the key.")
    key: Mapped[str] = mapped_column(unique=True, comment="The folded form of the fullest name, or the roster's key.")
    name: Mapped[str] = mapped_column(
        comment="The fullest name under this key: the roster's, else the lowest by code point."
    )
    kind: Mapped[str] = mapped_column(
        comment="person, organisation, public body, group, place, thing, event or event series."
    )
    in_roster: Mapped[bool] = mapped_column(comment="1 for an actor of the roster.")
    cluster_uid: Mapped[str] = mapped_column(
        index=True, comment="Lowest uid of the actors judged the same; its own when alone."
    )
    shown_name: Mapped[str] = mapped_column(
        comment="The cluster's name: the roster's, else the spelling with most mentions."
    )

    __table_args__ = (
        one_of(
            "kind",
            ("person", "organisation", "public body", "group", "place", "thing", "event", "event series"),
        ),
        *spelled("in_roster"),
    )


class Alias(Row, Base):
    """A spelling of an actor and how it stands for it."""

    __tablename__ = "aliases"

    actor_row: Mapped[int] = mapped_column(ForeignKey("actors.id", ondelete="CASCADE"), comment="The actor.")
    alias: Mapped[str] = mapped_column(comment="The spelling.")
    folded: Mapped[str] = mapped_column(index=True, comment="The spelling in normal form, for comparison.")
    kind: Mapped[str] = mapped_column(
        comment="name, abbreviation, former, transliteration, or weak (only beside the full name)."
    )
    n_mentions: Mapped[int] = mapped_column(comment="How often the texts spell it so.")
    added_by: Mapped[str] = mapped_column(comment="rule, roster or user.")

    __table_args__ = (
        UniqueConstraint("actor_row", "alias"),
        one_of("kind", ("name", "abbreviation", "former", "transliteration", "weak")),
        one_of("added_by", ("rule", "roster", "user")),
    )


class NameMention(Row, Base):
    """One occurrence of a name in a source's text."""

    __tablename__ = "name_mentions"

    source_row: Mapped[int] = mapped_column(
        ForeignKey("sources.id", ondelete="CASCADE"), index=True, comment="The source."
    )
    actor_row: Mapped[int] = mapped_column(
        ForeignKey("actors.id", ondelete="CASCADE"), index=True, comment="The actor."
    )
    char_start: Mapped[int] = mapped_column(comment="Offset in the source's text, code points.")
    char_end: Mapped[int] = mapped_column(comment="End, exclusive.")
    text: Mapped[str] = mapped_column(comment="The name as written.")
    role: Mapped[str] = mapped_column(comment="Role or title said with it there; '' when none.")

    __table_args__ = (span_checks(),)


class MentionActor(Row, Base):
    """A participant in a mention's quote; an event's actors are the named ones of its mentions."""

    __tablename__ = "mention_actors"

    mention_row: Mapped[int] = mapped_column(ForeignKey("mentions.id", ondelete="CASCADE"), comment="The mention.")
    actor_row: Mapped[int | None] = mapped_column(
        ForeignKey("actors.id", ondelete="CASCADE"), comment="The actor; NULL for one without a name (two mechanics)."
    )
    role: Mapped[str] = mapped_column(comment="Title or role said with the name; '' when none.")
    part: Mapped[str] = mapped_column(
        server_default="",
        comment="What it is to the event: agent, patient, recipient or place; '' where that is not read.",
    )
    char_start: Mapped[int] = mapped_column(comment="Offset of its words in the source's text.")
    char_end: Mapped[int] = mapped_column(comment="End, exclusive.")
    text: Mapped[str] = mapped_column(comment="Its words as written: a name, a pronoun, a phrase.")

    __table_args__ = (span_checks(), Index(None, "mention_row", "actor_row"), Index(None, "actor_row", "mention_row"))


_BY_PERSONS = text("judged_by <> 'rule'")


class Judgement(Row, Base):
    """That two things are the same, different or undecided; a user's judgement outweighs a rule's."""

    __tablename__ = "judgements"

    kind: Mapped[str] = mapped_column(comment="What is judged: actor or event.")
    left_uid: Mapped[str] = mapped_column(comment="The lower uid.")
    right_uid: Mapped[str] = mapped_column(index=True, comment="The higher uid.")
    verdict: Mapped[str] = mapped_column(comment="same, different or unsure.")
    score: Mapped[float] = mapped_column(comment="0 to 1: how sure.")
    judged_by: Mapped[str] = mapped_column(comment="rule or user.")
    reason: Mapped[str] = mapped_column(comment="Why, in words.")

    __table_args__ = (
        UniqueConstraint("left_uid", "right_uid", "judged_by"),
        Index("ix_judgements_by_persons", "kind", sqlite_where=_BY_PERSONS, postgresql_where=_BY_PERSONS),
        one_of("kind", ("actor", "event")),
        one_of("verdict", ("same", "different", "unsure")),
        one_of("judged_by", ("rule", "user")),
        CheckConstraint("left_uid < right_uid", name="in_order"),
        CheckConstraint("score BETWEEN 0 AND 1", name="score"),
    )

"""The tables, as typed models that SQLite and PostgreSQL share; importing this package loads them all."""

from timeline.store.tables import strict
from timeline.store.tables.actors import Actor, Alias, Judgement, MentionActor, NameMention
from timeline.store.tables.base import Base
from timeline.store.tables.events import Event, Mention, TellingKey
from timeline.store.tables.record import Export, Meta, Note, Revision, Run, SavedQuery, Tag
from timeline.store.tables.sources import DateExpression, Source, SourceDate, SourceName, SourceShingle

__all__ = [
    "Actor",
    "Alias",
    "Base",
    "DateExpression",
    "Event",
    "Export",
    "Judgement",
    "Mention",
    "MentionActor",
    "Meta",
    "NameMention",
    "Note",
    "Revision",
    "Run",
    "SavedQuery",
    "Source",
    "SourceDate",
    "SourceName",
    "SourceShingle",
    "Tag",
    "TellingKey",
]

strict.apply(Base.metadata)

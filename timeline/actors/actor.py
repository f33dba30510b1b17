"""What the actors floor speaks of: a name found in a text, an actor known from elsewhere, and their spellings."""

from dataclasses import dataclass, field
from enum import StrEnum


class ActorKind(StrEnum):
    """Kinds of actors; a recurring meeting is a series, one edition of it an event.

    A public body is a state's own (a ministry, a court, a city's police), a group has no form of its own (a band, a people),
    a thing is a product, a work or a ship that has a name.
    """

    PERSON = "person"
    ORGANISATION = "organisation"
    PUBLIC_BODY = "public body"
    GROUP = "group"
    PLACE = "place"
    THING = "thing"
    EVENT = "event"
    SERIES = "event series"


BODIES = frozenset([ActorKind.ORGANISATION, ActorKind.PUBLIC_BODY, ActorKind.GROUP])
"""Kinds of several people acting as one."""


class AliasKind(StrEnum):
    """How a spelling stands for an actor.

    Strong ones (name, abbreviation, former, transliteration) identify the actor in any article; a weak one (a surname, a
    title with a surname, "the Valley") only inside an article that names the actor in full.
    """

    NAME = "name"
    ABBREVIATION = "abbreviation"
    FORMER = "former"
    TRANSLITERATION = "transliteration"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Alias:
    """A spelling as it occurs, and how it stands for its actor."""

    text: str
    kind: AliasKind = AliasKind.NAME


@dataclass(frozen=True, slots=True)
class Span:
    """One occurrence of a name; code-point offsets, end exclusive; `role` as said there ("president")."""

    start: int
    end: int
    text: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An actor of the roster: a canonical name, its kind and every spelling known for it; `key` identifies it."""

    key: str
    name: str
    kind: ActorKind
    aliases: tuple[Alias, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundActor:
    """An actor as one article names it: spellings with their kinds, and where they stand.

    `key` is the folded normal form of the fullest name (`actors.names.key_of`) with what the article says of it that sets
    it apart from others of that name (`actors.labels`: "jane roe (sport)"), or the roster's key when it is known there:
    the same name with the same labels has the same key, whatever the order in which articles are read. `references`
    are the words that stand for it without naming it ("he", "the company"; `actors.references`): they take part in what
    happens, but they are no spellings.
    """

    key: str
    name: str
    kind: ActorKind
    aliases: tuple[Alias, ...] = ()
    spans: tuple[Span, ...] = field(default=())
    references: tuple[Span, ...] = field(default=())

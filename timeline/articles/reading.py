"""Reading: everything one article gave, ready to be stored in one transaction."""

from dataclasses import dataclass

from timeline.actors.actor import FoundActor
from timeline.articles.article import Article, DateCandidate
from timeline.events.draft import EventDraft
from timeline.events.expression import DatedExpression


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with its dating, its date expressions in order, its actors and its event drafts.

    `published` is the chosen candidate, None when the text does not say. `candidates` holds every one that was seen,
    chosen or not. `sketch` is what reprints are found by, None where it is not made yet. `warnings` are sentences for the user ("no publication date: 3 relative expressions stay unresolved").
    """

    article: Article
    published: DateCandidate | None
    candidates: tuple[DateCandidate, ...]
    expressions: tuple[DatedExpression, ...]
    actors: tuple[FoundActor, ...]
    drafts: tuple[EventDraft, ...]
    warnings: tuple[str, ...] = ()
    sketch: tuple[int, ...] | None = None

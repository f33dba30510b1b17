"""From an article to a reading: the whole way of one text, in the order of the floors."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.actors.actor import FoundActor
from timeline.actors.finding import actors_of
from timeline.actors.references import with_references
from timeline.actors.roster import Roster
from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.dating import candidates, chosen
from timeline.articles.drafting.in_language import drafts_of
from timeline.articles.drafting.page import Page
from timeline.articles.drafting.roots import root_of
from timeline.articles.following import follow
from timeline.articles.furniture import outside
from timeline.articles.origin import origin_of
from timeline.articles.publication import with_publication_lines, without_datelines
from timeline.articles.reading import Reading
from timeline.articles.sentences import sentences
from timeline.articles.sketch import sketch
from timeline.articles.telling import is_story
from timeline.dates.grain import Grain
from timeline.dates.when import When
from timeline.events.draft import EventDraft
from timeline.events.expression import DatedExpression
from timeline.language.languages import found_language, mentions
from timeline.language.mention import Mention

EMPTY = Roster()


@dataclass(frozen=True, slots=True)
class Laid:
    """An article laid out for drafting, with what was found on the way."""

    article: Article
    page: Page
    published: DateCandidate | None
    found: tuple[DateCandidate, ...]
    expressions: tuple[DatedExpression, ...]
    actors: tuple[FoundActor, ...]


def lay_out(article: Article, roster: Roster = EMPTY) -> Laid:
    """Date an article, find and resolve its date expressions, find its actors. Pure.

    One whose language did not come with it is read in the one that its text is in.
    """
    text = article.text
    article = article if article.lang else replace(article, lang=found_language(text))
    parts = sentences(text, article.lang)
    dates = mentions(text, article.lang, article.date_order, titled=bool(article.title))
    found = candidates(article, dates)
    published = chosen(found)
    document = _anchor(published)
    expressions = follow(text, dates, parts, document, article.lang, article.date_order)
    actors = with_references(text, [(part.start, part.end) for part in parts], actors_of(text, roster, article.lang))
    aside = with_publication_lines(parts, outside(text, parts), found)
    page = Page.lay_out(
        text,
        without_datelines(text, parts, found),
        aside,
        expressions,
        actors,
        document,
        is_news=_is_news(document, dates),
    )
    return Laid(article, page, published, found, expressions, actors)


def read_article(article: Article, roster: Roster = EMPTY) -> Reading:
    """Read an article: lay it out, and draft its events. Pure."""
    laid = lay_out(article, roster)
    article = replace(laid.article, origin=article.origin or origin_of(article.text))
    drafts = tuple(
        replace(_noted(one, article.note), root=one.root or root_of(one.trigger, article.lang))
        for one in drafts_of(laid.page, article.lang)
    )
    warnings = _warnings(laid.published, laid.expressions)
    found = (laid.published, laid.found, laid.expressions, laid.actors)
    return Reading(article, *found, drafts, warnings, sketch(article.text))


def _anchor(published: DateCandidate | None) -> When | None:
    """What an article's relative dates hang on: its date, unless that is only the years in which it was likely written."""
    if published is None or (published.known is Known.BOUNDED and published.when.uncertain):
        return None
    return published.when


def _is_news(document: When | None, dates: Sequence[Mention]) -> bool:
    return document is not None and document.grain is Grain.DAY and not is_story(dates, document)


def _noted(one: EventDraft, note: str) -> EventDraft:
    """What is noted of an article stands beside each date that its doubts make uncertain."""
    doubtful = one.when is not None and one.when.uncertain
    return replace(one, note=note, description=note) if note and doubtful else one


def _warnings(published: DateCandidate | None, expressions: Sequence[DatedExpression]) -> tuple[str, ...]:
    unresolved = [e for e in expressions if e.grade == "C" and e.timex.value.startswith("XXXX") and e.parent is None]
    if not unresolved:
        return ()
    words = ", ".join(f"“{e.text}”" for e in unresolved[:3]) + (" …" if len(unresolved) > 3 else "")
    why = "the article's date is not known" if published is None else "the article's date does not say enough"
    return (
        f"{len(unresolved)} date expression{'s' if len(unresolved) != 1 else ''} unresolved, because {why}: {words}.",
    )

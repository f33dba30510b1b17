"""Readings that come with their articles, in the place of what reads: what is stored of them is what reading them here gives."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from timeline.actors.roster import Roster
from timeline.articles.article import Article
from timeline.articles.reading_json import Read
from timeline.articles.reading_many import Results, read_all
from timeline.errors import InputError

if TYPE_CHECKING:
    from timeline.articles.reading import Reading


class Before:
    """Gives the readings of articles that were read before; one of which more is known by now is read here."""

    ahead = 1

    def __init__(self, found: Iterable[Read | InputError], roster: Roster) -> None:
        self._found = found
        self._roster = roster
        self._known: dict[Article, Reading] = {}
        self._last: Article | None = None
        self._given: Sequence[Article] = ()

    def articles(self) -> Iterator[Article | InputError]:
        """Yield the articles, and keep their readings until they are asked for or passed by."""
        for one in self._found:
            if isinstance(one, Read):
                self._known[one.article] = one.reading
                self._last = one.article
                yield one.article
            else:
                yield one

    def give(self, articles: Sequence[Article]) -> None:
        """Keep what these gave, and forget what is not asked for: it is stored already. The last that came may be of the next batch."""
        self._given = articles
        wanted = {*articles, self._last}
        self._known = {article: reading for article, reading in self._known.items() if article in wanted}

    def take(self) -> Results:
        """Return what these gave."""
        return [
            self._known[article] if article in self._known else read_all([article], self._roster)[0]
            for article in self._given
        ]

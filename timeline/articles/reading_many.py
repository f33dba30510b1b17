"""Reading many articles: what one of them raises stands in its place. The processes of `ingest --jobs` and Spark's run this."""

import gc
from collections.abc import Sequence
from typing import Self

from timeline.actors.roster import Roster
from timeline.articles.article import Article
from timeline.articles.read import read_article
from timeline.articles.readers.problems import our_fault
from timeline.articles.reading import Reading

Results = Sequence[Reading | Exception]


class Heap:
    """What the garbage collector lets alone, until the end: all that is there when the first batch has been read.

    Lexicons and the network are some ten thousand objects, which it would go through again and again.
    """

    def __init__(self) -> None:
        self._mine = False

    def __enter__(self) -> Self:
        return self

    def loaded(self) -> None:
        """Call it when all is loaded; further calls do nothing."""
        if not self._mine:
            self._mine = True
            gc.freeze()

    def __exit__(self, *_: object) -> None:
        if self._mine:
            gc.unfreeze()


def read_all(articles: Sequence[Article], roster: Roster) -> Results:
    """Read articles, each by itself. Pure."""
    return [_read(article, roster) for article in articles]


def _read(article: Article, roster: Roster) -> Reading | Exception:
    try:
        return read_article(article, roster)
    except Exception as error:  # noqa: BLE001 - whatever it is, the articles beside it are not to suffer
        return our_fault(article.source_id, "read", error)

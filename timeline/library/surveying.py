"""Surveying a chronology: where sources disagree, where it is silent, what is undated, and counts."""

from dataclasses import replace

from timeline.events.filter import Filter, Undated
from timeline.events.gaps import WIDEST, Gap, gaps
from timeline.library.asking import Asking
from timeline.store import survey
from timeline.store.database import reading
from timeline.store.inventory import Record


class Surveying(Asking):
    """`conflicts`, `gaps`, `undated`, `stats`: each of the events that a filter asks for."""

    def conflicts(self, wanted: Filter = Filter()) -> list[Record]:  # noqa: B008 - a frozen value
        """Return the pairs of tellings of one event whose dates cannot both hold: the rows of the view `conflicts`.

        >>> timeline.conflicts()
        []
        """
        with reading(self._engine) as conn:
            return list(survey.conflicts(conn, wanted))

    def gaps(self, wanted: Filter = Filter(), at_least: int = 1, widest: int = WIDEST) -> list[Gap]:  # noqa: B008 - a frozen value
        """Return the silences of at least so many days, the longest first; events that could be on more than `widest` days end none.

        >>> timeline.gaps()
        []
        """
        found = gaps(self.events(replace(wanted, limit=None, undated=Undated.EXCLUDE)), at_least, widest)
        return found[: wanted.limit]

    def undated(self, wanted: Filter = Filter()) -> list[Record]:  # noqa: B008 - a frozen value
        """Return the events without bounds, each with the words and the reason: the rows of the view `undated`.

        >>> timeline.undated()
        []
        """
        with reading(self._engine) as conn:
            return list(survey.undated(conn, wanted))

    def stats(self, wanted: Filter = Filter()) -> list[Record]:  # noqa: B008 - a frozen value
        """Return counts, `what, which, n`: of the events by status, precision, type …, and of the whole database.

        >>> timeline.stats()[0]
        {'what': 'events', 'which': 'all', 'n': 1}
        """
        with reading(self._engine) as conn:
            return list(survey.stats(conn, wanted))

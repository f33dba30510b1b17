"""Explaining: why a date is what it is, and the same date computed again from the explanation alone."""

from collections.abc import Mapping
from typing import Any

from timeline.library.opened import Opened
from timeline.store.database import reading

# What explains reads rules and articles' ways of dating: imported when somebody asks.


def replay(explanation: Mapping[str, Any]) -> str | None:
    """Return the EDTF that an explanation (of `Timeline.explain`) comes to, None for no date; what it says of results is not read.

    Failure for what is no such explanation, or has no date.

    >>> [event] = timeline.events()
    >>> replay(timeline.explain(event.uid)) == event.edtf
    True
    """
    from timeline.store.explaining.replay import replay as again  # noqa: PLC0415 - see above

    return again(explanation)


class Explaining(Opened):
    """Explanations of dates and of actors."""

    def explain(self, key: str) -> dict[str, Any]:
        """Return why an event, a mention, a date expression or a source has its date, or why names are one actor; JSON-ready.

        By uid or the beginning of one; sources also by id or title, actors by name. NotFound, Ambiguous.

        >>> [event] = timeline.events()
        >>> explained = timeline.explain(event.uid)
        >>> explained["explains"], explained["tellings"][0]["expression"]["rule"]["name"]
        ('event', 'day-month-year')
        """
        from timeline.store.explaining.explain import explain  # noqa: PLC0415 - see above

        with reading(self._engine) as conn:
            return explain(conn, key)

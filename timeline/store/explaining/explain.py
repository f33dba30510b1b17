"""explain(): whatever an id names, with all that its date or its being one thing rests on."""

from collections.abc import Callable

from sqlalchemy import Connection

from timeline.errors import Ambiguous, NotFound
from timeline.store.explaining.actors import explain_actor
from timeline.store.explaining.dating import Data, explain_source
from timeline.store.explaining.events import explain_event, explain_mention
from timeline.store.explaining.expressions import explain_expression
from timeline.store.lookups import actor_cluster, event_row, expression_row, mention_row, source_row


def explain(conn: Connection, key: str) -> Data:
    """Explain an event, a mention, a date expression, a source or an actor, by uid or the beginning of one.

    Actors go by their names too, sources by id and title. NotFound, Ambiguous.
    """
    for way in (*_BY_LETTER.get(key[:1], ()), _source, _actor):
        try:
            return way(conn, key)
        except Ambiguous:
            raise
        except NotFound:
            continue
    raise NotFound(kind="event, mention, date expression, source or actor", key=key)


def _event(conn: Connection, key: str) -> Data:
    return explain_event(conn, event_row(conn, key))


def _mention(conn: Connection, key: str) -> Data:
    return explain_mention(conn, mention_row(conn, key))


def _expression(conn: Connection, key: str) -> Data:
    return explain_expression(conn, expression_row(conn, key))


def _source(conn: Connection, key: str) -> Data:
    return explain_source(conn, source_row(conn, key))


def _actor(conn: Connection, key: str) -> Data:
    return explain_actor(conn, actor_cluster(conn, key))


_BY_LETTER: dict[str, tuple[Callable[[Connection, str], Data], ...]] = {
    "e": (_event,),
    "m": (_mention,),
    "d": (_expression,),
}

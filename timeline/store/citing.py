"""Citing: a person names a source for an event, with the words and the page."""

from sqlalchemy import Connection, insert, select

from timeline.articles.columns import CITED
from timeline.articles.uids import uid
from timeline.articles.world_dates import columns_of
from timeline.dates.when import When
from timeline.errors import Refused
from timeline.store import fulltext
from timeline.store.best import refresh
from timeline.store.curation import touch
from timeline.store.tables import Event, Mention, Source


def cite(conn: Connection, event: int, source: int, quote: str, page: str, role: str, when: When | None) -> str:
    """Add a telling by hand; return its uid. Refused when the quote does not stand in the source's text.

    A source without a text is quoted on the person's word; its offsets are 0.
    """
    event_uid, title = conn.execute(select(Event.uid, Event.title).where(Event.id == event)).one()
    source_uid, text = conn.execute(select(Source.uid, Source.text).where(Source.id == source)).one()
    start = text.find(quote) if text else 0
    if start < 0:
        raise Refused(message=f"The text of {source_uid} does not say “{quote}”; a quote is word for word.")
    end = start + len(quote) if text else 0
    mention_uid = uid("m", "by hand", event_uid, source_uid, start, end, quote, page, role)
    if conn.execute(select(Mention.id).where(Mention.uid == mention_uid)).scalar() is not None:
        raise Refused(message="This citation is there already.")
    fulltext.forget(conn, [event])
    conn.execute(
        insert(Mention),
        {
            **columns_of(when),
            **dict.fromkeys(("description", "place", "trigger", "date_text", "date_anchor", "attributed_to"), ""),
            "uid": mention_uid,
            "event_row": event,
            "source_row": source,
            "expression_row": None,
            "title": title,
            "type": "event",
            "quote": quote,
            "char_start": start,
            "char_end": end,
            "trigger_start": start,
            "trigger_end": start,
            "date_reason": "a person's word" if when else "",
            "date_grade": "B" if when else "C",
            "role": role,
            "factuality": "denied" if role == "disputes" else "happened",
            "confidence": 1.0,
            "own_event": event_uid,
            "counts_as": source_uid,
            "page": page,
            "extractor": CITED,
            "status": "accepted",
            "outside": False,
        },
    )
    touch(conn, [event])
    refresh(conn, [event])
    fulltext.index(conn, [event])
    return mention_uid

"""A person's corrections of events: what they are called, when they were, whether they stand; each raises `revision`.

What a person corrected is never changed by a later reading: `best.refresh` leaves the words of a corrected event alone, and
its date when it is locked; `save.save_again` keeps the event.
"""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, insert, select, update

from timeline.articles.uids import uid
from timeline.articles.world_dates import columns_of, order_of
from timeline.dates.edtf import text_of
from timeline.dates.when import When
from timeline.errors import Refused, UsageError
from timeline.store import fulltext
from timeline.store.best import refresh
from timeline.store.database import record_time
from timeline.store.tables import Event, Note, Tag

WORDS = ("title", "description", "type", "place")


def touch(conn: Connection, rows: Iterable[int]) -> None:
    """Count a correction of some events."""
    conn.execute(update(Event).where(Event.id.in_(list(rows))).values(revision=Event.revision + 1))


def set_status(conn: Connection, rows: Sequence[int], status: str) -> None:
    """Accept, reject or propose again."""
    others = select(Event.id).where(Event.id.in_(rows), Event.status != status)
    changed = conn.execute(others).scalars().all()
    conn.execute(update(Event).where(Event.id.in_(changed)).values(status=status))
    touch(conn, changed)


def add(conn: Connection, title: str, when: When | None, words: Mapping[str, str]) -> str:
    """Add an event by hand, accepted and with its date locked; return its uid. Refused when it is there already."""
    if not title.strip():
        raise UsageError(message="An event needs a title.")
    event_uid = uid("e", "by hand", title, text_of(when) if when else "", words.get("place", ""))
    if conn.execute(select(Event.id).where(Event.uid == event_uid)).scalar() is not None:
        raise Refused(message=f"This event was added before: {event_uid}.")
    values = {"description": "", "type": "event", "place": "", **words, **columns_of(when)}
    kept = {"confidence": 1.0, "status": "accepted", "outside": False, "date_locked": True, "revision": 1}
    made = conn.execute(
        insert(Event), {**values, **order_of(when, event_uid), **kept, "uid": event_uid, "title": title}
    ).inserted_primary_key
    assert made is not None
    fulltext.index(conn, [made[0]])
    return event_uid


def edit(conn: Connection, row: int, words: Mapping[str, str]) -> None:
    """Change title, description, type or place."""
    if not words.get("title", "x").strip():
        raise UsageError(message="An event needs a title.")
    fulltext.forget(conn, [row])
    conn.execute(update(Event).where(Event.id == row).values(**words))
    touch(conn, [row])
    fulltext.index(conn, [row])


def set_date(conn: Connection, row: int, when: When | None) -> None:
    """Date an event by hand, None for undated, and lock the date."""
    event_uid, seq = conn.execute(select(Event.uid, Event.seq).where(Event.id == row)).one()
    values = {**columns_of(when), **order_of(when, event_uid, seq), "date_locked": True}
    conn.execute(update(Event).where(Event.id == row).values(**values))
    touch(conn, [row])


def lock(conn: Connection, row: int, *, locked: bool) -> None:
    """Lock the date as it is, or let readings decide it again."""
    conn.execute(update(Event).where(Event.id == row).values(date_locked=locked))
    touch(conn, [row])
    if not locked:
        refresh(conn, [row])


def tag(conn: Connection, rows: Sequence[int], words: Sequence[str], *, remove: bool = False) -> None:
    """Put tags on events, or take them off; those that have them already, or not, are left as they are."""
    if not all(word.strip() for word in words):
        raise UsageError(message="A tag needs a letter or a figure.")
    for word in words:
        with_it = set(conn.execute(select(Tag.event_row).where(Tag.event_row.in_(rows), Tag.tag == word)).scalars())
        changed = with_it if remove else set(rows) - with_it
        if remove:
            conn.execute(delete(Tag).where(Tag.event_row.in_(changed), Tag.tag == word))
        elif changed:
            conn.execute(insert(Tag), [{"event_row": row, "tag": word} for row in sorted(changed)])
        touch(conn, changed)


def note(conn: Connection, row: int, remark: str) -> None:
    """Add a remark to an event."""
    about = conn.execute(select(Event.uid).where(Event.id == row)).scalar_one()
    words = {"about": "event", "about_uid": about, "text": remark, "written_by": "user"}
    conn.execute(insert(Note), {**words, "created_at": record_time(conn)})
    touch(conn, [row])


def order(conn: Connection, rows: Sequence[int]) -> None:
    """Say that events of one date, or undated ones, came one after the other; Refused where their dates say otherwise."""
    columns = (Event.uid, Event.title, Event.date, Event.seq, Event.sort_day, Event.sort_end_day, Event.sort_key)
    found = {row: conn.execute(select(*columns).where(Event.id == row)).one() for row in rows}
    last = 0
    for before, row in zip((None, *rows), rows, strict=False):
        event = found[row]
        if before is not None:
            previous = found[before]
            if (previous.sort_day, previous.sort_end_day) != (event.sort_day, event.sort_end_day):
                told = f"“{previous.title}” ({previous.date}) and “{event.title}” ({event.date})"
                raise Refused(message=f"{told} have different dates, which order them; set a date instead.")
        last = event.seq if event.seq is not None and event.seq > last else last + 1
        if last != event.seq:
            day, end, clock, _, name = event.sort_key.split("!")
            place = str(order_of(None, "", last)["sort_key"]).split("!")[3]
            key = f"{day}!{end}!{clock}!{place}!{name}"
            conn.execute(update(Event).where(Event.id == row).values(seq=last, sort_key=key))
            touch(conn, [row])

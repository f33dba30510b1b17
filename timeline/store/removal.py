"""Removing a source: what only it told goes with it, and what others tell too is as if it had never told it."""

from sqlalchemy import Connection, delete, insert, or_, select

from timeline.articles.columns import EXTRACTOR
from timeline.store import fulltext, merging, reprints, versions
from timeline.store.actors import forget_source_names
from timeline.store.best import refresh
from timeline.store.bulk import look_up
from timeline.store.dialects.speaking import dialect_of
from timeline.store.tables import Event, Judgement, Mention, Note, Revision, Source

_ABOUT = """
    SELECT DISTINCT batch FROM revisions
    WHERE CAST(json_extract("before", '$.source_row') AS BIGINT) = :row OR CAST(json_extract("after", '$.source_row') AS BIGINT) = :row
    OR json_extract("before", '$.about_uid') IN {values} OR json_extract("after", '$.about_uid') IN {values}"""


def remove(conn: Connection, row: int) -> list[str]:
    """Remove a source with all that was read in it; return the uids of the events that only it told.

    A person's judgements of these stay: they hold again when the text is taken in again.
    """
    fulltext.forget_source(conn, row)
    left = merging.loosen(conn, row)
    fulltext.forget_events(conn, row)
    told = set(conn.execute(select(Mention.event_row).where(Mention.source_row == row)).scalars())
    elsewhere = set(
        conn.execute(select(Mention.event_row).where(Mention.event_row.in_(told), Mention.source_row != row)).scalars()
    )
    own = select(Mention.own_event).where(Mention.source_row == row, Mention.extractor == EXTRACTOR)
    gone = conn.execute(select(Event.id, Event.uid).where(Event.uid.in_(own), Event.id.in_(told - elsewhere))).all()
    uids = [uid for _, uid in gone]
    group, address = conn.execute(select(Source.near_duplicate_group, Source.address).where(Source.id == row)).one()
    near = select(Source.id).where(Source.near_duplicate_group == group, Source.id != row)
    reprinted = list(conn.execute(near).scalars()) if group else []
    forget_source_names(conn, row, lambda: _delete(conn, row, [one for one, _ in gone], uids))
    stay = sorted(told - {one for one, _ in gone})
    refresh(conn, stay)
    fulltext.index(conn, stay)
    reprints.regroup(conn, reprinted)
    # entries by hand that were merged into what is gone have no tellings by which they would be found
    merging.gather(conn, set(conn.execute(select(Event.uid).where(Event.merged_into.in_(uids))).scalars()))
    others = select(Mention.id).where(Mention.own_event.in_(left) | Mention.source_row.in_(reprinted))
    merging.settle(conn, conn.execute(others).scalars().all())
    versions.settle(conn, [address])
    return uids


def purge(conn: Connection, row: int) -> None:
    """Remove a source so that nothing in the file quotes it any more; this cannot be undone.

    Every batch that touched it, or an event that only it told, loses what it kept, and can no longer be undone either.
    """
    uid = conn.execute(select(Source.uid).where(Source.id == row)).scalar_one()
    uids = remove(conn, row)
    mine = (Revision.entity == "sources") & ((Revision.entity_row == row) | (Revision.entity_uid == uid))
    told = (Revision.entity == "events") & Revision.entity_uid.in_(uids)
    noted = {number for (number,) in look_up(conn, _ABOUT, [uid, *uids], row=row)}
    batches = select(Revision.batch).where(or_(mine, told)).distinct()
    numbers = sorted(noted.union(conn.execute(batches).scalars()))
    times = dict(conn.execute(select(Revision.batch, Revision.created_at).where(Revision.batch.in_(numbers))).all())
    conn.execute(delete(Revision).where(Revision.batch.in_(numbers)))
    empty = dict.fromkeys(("why", "evidence", "made_by"), "") | {"before": None, "after": None, "undone_by": 0}
    marker = {"command": "purged", "entity": "sources", "entity_row": None, "entity_uid": uid, **empty}
    if numbers:
        conn.execute(insert(Revision), [{**marker, "batch": n, "created_at": times[n]} for n in numbers])
    dialect_of(conn).search.compact(conn)


def _delete(conn: Connection, row: int, events: list[int], uids: list[str]) -> None:
    by_rule = (Judgement.kind == "event") & (Judgement.judged_by == "rule")
    conn.execute(delete(Judgement).where(by_rule, Judgement.left_uid.in_(uids) | Judgement.right_uid.in_(uids)))
    conn.execute(delete(Note).where(Note.about == "event", Note.about_uid.in_(uids)))
    source_uid = conn.execute(select(Source.uid).where(Source.id == row)).scalar_one()
    conn.execute(delete(Note).where(Note.about == "source", Note.about_uid == source_uid))
    conn.execute(delete(Event).where(Event.id.in_(events)))
    conn.execute(delete(Source).where(Source.id == row))

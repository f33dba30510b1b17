"""Versions of one page in the store: which source is the newest, and which tellings and events are only of older ones.

An older version's tellings stay as evidence, marked; an event that nothing newer tells is marked too, and the chronology
leaves it out. All of it is worked out from what is stored, never from the order it came in.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select, text

from timeline.articles.address import address_of
from timeline.articles.versions import Standing, Version, standings
from timeline.articles.world_dates import candidate_of, published_of
from timeline.dates.edtf import parse
from timeline.dates.when import When
from timeline.store import merging
from timeline.store.bulk import change, look_up, update_rows
from timeline.store.tables import Source, SourceName

_DAY = 86_400
_SEVERAL = """
    SELECT address FROM sources WHERE address IN {values} AND address <> '' AND text <> '' GROUP BY address
    HAVING count(DISTINCT text_sha256) > 1 OR count(version) > 0"""
_MEMBERS = """
    SELECT id, uid, address, text_sha256, length(text) AS length, version_of, newest_version, version, out_day
    FROM sources
    WHERE address IN {values} AND text <> '' ORDER BY uid"""
_STRAY = """
    SELECT DISTINCT s.id FROM sources s JOIN mentions m ON m.source_row = s.id
    WHERE s.id IN {values} AND m.older <> CASE WHEN s.newest_version IS NULL THEN 0 ELSE 1 END"""
_MARK = """
    UPDATE mentions SET older = (SELECT CASE WHEN s.newest_version IS NULL THEN 0 ELSE 1 END FROM sources s WHERE s.id = mentions.source_row)
    WHERE source_row IN {values}"""
_LEFT = """
    SELECT count(*) FROM events e WHERE e.older = 1 AND e.outside = 0 AND e.merged_into IS NULL AND e.status = 'proposed'
    AND e.revision = 0 AND EXISTS (SELECT 1 FROM mentions m JOIN sources s ON s.id = m.source_row
      WHERE m.event_row = e.id AND s.address = :address)"""

_BY = {
    "modified": "by when each was modified",
    "retrieved": "by when each was saved",
    "latest": "by the latest date known of each",
    "nothing": "by nothing but the hash of its text, for no date tells them apart; 'timeline sources set-date' does",
}


def settle(conn: Connection, addresses: Iterable[str]) -> None:
    """Work out anew which source of each address is the newest, and bring tellings and events in line."""
    several = [address for (address,) in look_up(conn, _SEVERAL, sorted(set(addresses)))]
    if not several:
        return
    members = look_up(conn, _MEMBERS, several)
    found = _standings(conn, members)
    now = {one.id: _columns(found[one.uid]) for one in members}
    moved = [
        {"id": one.id, **now[one.id]}
        for one in members
        if any(getattr(one, name) != value for name, value in now[one.id].items())
    ]
    update_rows(conn, Source, "id", moved)
    stray = [row for (row,) in look_up(conn, _STRAY, [one.id for one in members])]
    change(conn, _MARK, stray)
    # of a page with many versions only those that are new among them are compared with the others
    anew = [one.id for one in members if (one.version is None) != (now[one.id]["version"] is None)]
    told = look_up(conn, "SELECT id FROM mentions WHERE source_row IN {values}", anew)
    merging.settle(conn, [row for (row,) in told])
    merging.recount(conn, sorted({*stray, *anew}), alone=True)


def _columns(standing: Standing) -> dict[str, object]:
    return {
        "version_of": standing.before,
        "newest_version": standing.newest,
        "version": standing.number,
        "out_day": None if standing.out is None else standing.out // _DAY,
    }


def rebuild(conn: Connection) -> None:
    """Give every source its address and settle all, as after an upgrade from a schema that had none."""
    known = conn.execute(select(Source.id, Source.url).where(Source.text != "").order_by(Source.id)).all()
    addresses = {row: address_of(url) for row, url in known}
    update_rows(conn, Source, "id", [{"id": row, "address": address} for row, address in addresses.items()])
    settle(conn, addresses.values())


def account(conn: Connection, uid: str) -> str:
    """Return what has become of a source that came as one of several versions of its page, in a sentence; '' when it is the only one."""
    mine = conn.execute(select(Source.address).where(Source.uid == uid)).scalar_one()
    members = look_up(conn, _MEMBERS, [mine] if mine else [])
    found = _standings(conn, members)
    now = found.get(uid, Standing())
    other = now.newest or now.before
    if other is None:
        return ""
    name = conn.execute(select(Source.source_id).where(Source.uid == other)).scalar_one()
    if now.by == "excerpt":
        return f"its page is here with a text four times as long, {name} ({other}); taken for an excerpt, it replaces nothing."
    if now.newest is not None:
        return f"an older version of {name} ({other}), {_BY[now.by]}; it stays as evidence."
    count = int(conn.execute(text(_LEFT), {"address": mine}).scalar_one())
    left = {0: "", 1: "; 1 event is told in older ones alone: 'timeline ls --older'"}
    more = left.get(count, f"; {count} events are told in older ones alone: 'timeline ls --older'")
    return f"a newer version of {name} ({other}), {_BY[now.by]}{more}."


def _standings(conn: Connection, members: Iterable[Any]) -> dict[str, Standing]:
    """Return the standing of each source by uid; `members` are all sources of some addresses."""
    pages: dict[str, list[Version]] = {}
    members = list(members)
    times = _times(conn, [one.id for one in members])
    for one in members:
        pages.setdefault(one.address, []).append(Version(one.uid, one.text_sha256, one.length, **times[one.id]))
    return {uid: standing for page in pages.values() for uid, standing in standings(page).items()}


def _times(conn: Connection, rows: list[int]) -> dict[int, dict[str, int | None]]:
    """Return when each source was modified, saved and published, as far as what came with it says; a bounded date is no date."""
    found: dict[int, dict[str, int | None]] = {}
    columns = [
        column for column in Source.__table__.columns if column.name != "text"
    ]  # as long as all versions together
    for source in conn.execute(select(*columns).where(Source.id.in_(rows))).mappings():
        dated = source["published"] is not None and source["known"] != "bounded"
        published = _seconds(published_of(dict(source))) if dated else None
        found[source["id"]] = {"modified": None, "retrieved": None, "published": published}
    given = select(SourceName.source_row, SourceName.given).where(SourceName.source_row.in_(rows))
    for row, came in conn.execute(given):
        for name, when in _said(came):
            at = _seconds(when)
            if at is not None:
                found[row][name] = max(at, found[row][name] or at)
    return found


def _said(given: Mapping[str, Any]) -> Iterable[tuple[str, When]]:
    """Yield what came with a source of its changes and of its saving; dates that were refused have no score."""
    if "retrieved" in given:
        yield "retrieved", parse(given["retrieved"])
    for one in map(candidate_of, given.get("dates", ())):
        name = one.method.partition(":")[0]
        if name in {"modified", "retrieved"} and one.score:
            yield name, one.when


def _seconds(when: When) -> int | None:
    """Return when a date began in seconds of UTC; a clock time without a known offset counts as one of UTC."""
    if when.earliest is None:
        return None
    clock = when.clock
    if clock is None or not clock.text[0].isdigit():
        return when.earliest * _DAY
    parts = [int(float(part)) for part in f"{clock.text}:0:0".split(":")[:3]]
    local = parts[0] * 3600 + parts[1] * 60 + parts[2]
    digits = clock.zone[1:].replace(":", "").ljust(4, "0")
    known = clock.zone[:1] in {"+", "-"} and digits.isdigit()
    offset = (int(digits[:2]) * 3600 + int(digits[2:4]) * 60) * (-1 if clock.zone[0] == "-" else 1) if known else 0
    return when.earliest * _DAY + local - offset

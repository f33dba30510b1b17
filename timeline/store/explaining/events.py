"""Why an event has its date: every telling with what dates it, which telling was taken, who joined them, what was corrected."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from timeline.articles.columns import EXTRACTOR
from timeline.articles.world_dates import published_of, when_of
from timeline.expressions.context_data import when_as_data
from timeline.store.best import ADDRESS, OUT_BY, Telling, current, dated_by, independence
from timeline.store.explaining.dating import Data, dating, named, source_of
from timeline.store.explaining.expressions import RESULT, explain_expression, words
from timeline.store.explaining.past import history, judgements, notes
from timeline.store.tables import DateExpression, Event, Mention, Source


def explain_event(conn: Connection, row: int, *, weighing: bool = True) -> Data:
    """Explain an event's date."""
    event = conn.execute(select(Event).where(Event.id == row)).mappings().one()
    told = tellings_of(conn, row)
    counts = independence(told)
    chosen = dated_by(told, counts) if told else None
    own = sorted({mention["own_event"] for mention in told} | {event["uid"]})
    return {
        "explains": "event",
        "uid": event["uid"],
        "title": event["title"],
        "status": event["status"],
        "set_to": _set_by_person(conn, event),
        "tellings": [explain_mention(conn, mention["id"], weighing=weighing) for mention in told],
        "chosen": None if chosen is None or event["date_locked"] else chosen["uid"],
        "why": _why(event, told, chosen, counts),
        "counts_as": counts,
        "merged": [uid for uid in own if uid != event["uid"]],
        "judgements": judgements(conn, own),
        "notes": notes(conn, event["uid"]),
        "history": history(conn, [event["uid"], *(mention["uid"] for mention in told)]),
        "result": {name: event[name] for name in RESULT},
    }


def tellings_of(conn: Connection, row: int) -> list[RowMapping]:
    """Return the mentions that an event is made of, as `best` weighs them; rejected ones only where there is no other."""
    query = (
        select(
            Mention,
            OUT_BY.label("reported"),
            Source.uid.label("source_uid"),
            Source.near_duplicate_group.label("source_group"),
            Source.origin.label("source_origin"),
            Source.publisher.label("publisher"),
            ADDRESS.label("source_address"),
        )
        .join(Source, Source.id == Mention.source_row)
        .where(Mention.event_row == row)
        .order_by(Source.uid, Mention.char_start, Mention.uid)
    )
    found = conn.execute(query).mappings().all()
    return [one for one in found if one["status"] != "rejected"] or list(found)


def explain_mention(conn: Connection, row: int, *, weighing: bool = True) -> Data:
    """Explain the date that one telling gives."""
    m = conn.execute(select(Mention).where(Mention.id == row)).mappings().one()
    source = source_of(conn, m["source_row"])
    told: Data = {
        "explains": "mention",
        "uid": m["uid"],
        "event": conn.execute(select(Event.uid).where(Event.id == m["event_row"])).scalar_one(),
        "source": named(source),
        "quote": m["quote"],
        "start": m["char_start"],
        "end": m["char_end"],
        "trigger": words(source, m["trigger_start"], m["trigger_end"]) if m["trigger"] else None,
        "dated_by": _dated_by(m),
        "factuality": m["factuality"],
        "attributed_to": m["attributed_to"],
        "document": None if source["published"] is None else when_as_data(published_of(dict(source))),
        "weight": {
            "source": source["uid"],
            "reprints": source["near_duplicate_group"],
            "origin": m["origin"],
            "source_origin": source["origin"],
            "publisher": source["publisher"],
            "address": "" if source["version"] is None else source["address"],
            "older": m["older"],
            "published_day": source[f"published_day_{'latest' if source['known'] == 'bounded' else 'earliest'}"],
        },
        "reason": m["date_reason"],
        "grade": m["date_grade"],
        "extractor": m["extractor"],
        "status": m["status"],
    }
    if told["dated_by"] == "words":
        told["expression"] = explain_expression(conn, m["expression_row"], weighing=weighing)
    elif told["dated_by"] == "publication":
        told |= {"publication": dating(conn, source), **_day_of_news(conn, m, source, weighing=weighing)}
    elif told["dated_by"] == "person":
        told["set_to"] = _date_of(m)
    return told | {"result": {name: m[name] for name in RESULT}}


def _dated_by(m: RowMapping) -> str:
    if m["extractor"] != EXTRACTOR:
        return "person"
    if m["expression_row"] is not None:
        return "words"
    return "publication" if m["date_anchor"] == "document" else "nothing"


def _day_of_news(conn: Connection, m: RowMapping, source: RowMapping, *, weighing: bool) -> Data:
    """Which day a report tells of: that of its publication, or one that its first sentences name; and whether only about it."""
    published = None if source["published"] is None else published_of(dict(source))
    about = bool(m["approximate"]) and not (published is not None and published.approximate)
    if published is None or m["day_earliest"] == published.earliest:
        return {"about": about, "day": None}
    query = (
        select(DateExpression.id)
        .where(DateExpression.source_row == source["id"], DateExpression.shape == "point")
        .where(DateExpression.day_earliest == m["day_earliest"], DateExpression.day_latest == m["day_latest"])
        .order_by(DateExpression.char_start, DateExpression.id)
    )
    row = conn.execute(query).scalars().first()
    if row is None:
        return {"about": about, "day": None}
    day = explain_expression(conn, row, weighing=weighing)
    return {"about": bool(m["approximate"]) and not day["result"]["approximate"], "day": day}


def _do(count: int) -> str:
    return "does" if count == 1 else "do"


def _date_of(row: RowMapping) -> Any:  # noqa: ANN401 - EDTF or its parts
    when = when_of(dict(row))
    return None if when is None else when_as_data(when)


def _set_by_person(conn: Connection, event: RowMapping) -> Data | None:
    """The date that a person set, with why; None where no person did."""
    if not event["date_locked"]:
        return None
    corrections = [one for one in history(conn, [event["uid"]]) if "edtf" in (one["after"] or {})]
    last = corrections[-1] if corrections else {}
    said = {name: last.get(name, "") for name in ("command", "why", "evidence", "by", "at")}
    return {"date": _date_of(event), **said}


def _why(event: RowMapping, told: Sequence[Telling], chosen: Telling | None, counts: dict[str, str]) -> str:
    if event["date_locked"]:
        return "a person set the date; no reading changes it"
    if chosen is None:
        return "nothing tells it"
    if len(told) == 1:
        return "its only telling dates it"
    newer = current(told)
    if len(newer) < len(told):
        counted = (
            "its only telling in a newest version dates it" if len(newer) == 1 else _why(event, newer, chosen, counts)
        )
        return (
            f"{counted}; {len(told) - len(newer)} of older versions of a page {_do(len(told) - len(newer))} not count"
        )
    dates = {one["edtf"] for one in told}
    if len(dates) == 1:
        return f"all {len(told)} tellings agree"
    agreeing = {counts[one["uid"]] for one in told if one["edtf"] == chosen["edtf"]}
    independent = {counts[one["uid"]] for one in told}
    return (
        f"of {len(dates)} dates that {len(independent)} independent sources give, the one best supported: "
        f"{len(agreeing)} give it, and a coarser date that holds it counts for it; of equals the better grade, then the finer date"
    )

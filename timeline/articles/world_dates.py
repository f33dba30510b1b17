"""Between a `When` and the columns that hold it."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from timeline.articles.article import DateCandidate, Known
from timeline.dates.clock import Clock
from timeline.dates.edtf import iso_day, parse, text_of
from timeline.dates.grain import Grain
from timeline.dates.when import When
from timeline.dates.words import words_of

_FAR = 10**12
"""Larger than any day number we meet, so that keys are of one width: some three billion years."""

DATED, UNDATED = "e.sort_key < '~'", "e.sort_key >= '~'"
"""What the keys of both say, in SQL: those of undated events begin with a character after all digits."""


@lru_cache(maxsize=10_000)
def columns_of(when: When | None) -> MappingProxyType[str, object]:
    """Return the columns of `WorldDate` for a date; an undated one has no bounds."""
    clock = when.clock if when else None
    columns = {
        "date": words_of(when),
        "edtf": text_of(when) if when else None,
        "date_earliest": iso_day(when.earliest) if when else None,
        "date_latest": iso_day(when.latest) if when else None,
        "day_earliest": when.earliest if when else None,
        "day_latest": when.latest if when else None,
        "precision": when.precision if when else "unknown",
        "shape": when.shape.value if when else None,
        "approximate": when.approximate if when else False,
        "uncertain": when.uncertain if when else False,
        "time_of_day": clock.text if clock else None,
        "tz": (clock.zone or None) if clock else None,
    }
    return MappingProxyType(columns)


def order_of(when: When | None, uid: str, seq: int | None = None) -> dict[str, object]:
    """Return the columns by which events stand in order.

    `sort_key` is the contract's order as one text: sort_day, then the longer span first (an open one is the longest),
    then time_of_day (none first), then seq (none first), then uid; undated last.
    """
    sort_day = when.sort_day if when else None
    open_ended = when is None or when.start is None or when.end is None
    end = None if when is None or when.end is None else when.latest
    day_part = "~" if sort_day is None else sort_key_of(sort_day)
    end_part = "" if open_ended or end is None else f"{_FAR - end:013d}"
    clock = when.clock.text if when and when.clock else ""
    place = "" if seq is None else f"{_FAR + seq:013d}"
    return {"sort_day": sort_day, "sort_end_day": end, "sort_key": f"{day_part}!{end_part}!{clock}!{place}!{uid}"}


def sort_key_of(day: int) -> str:
    """Return what the keys of events on a day begin with: it sorts before them, and after those of the day before."""
    return f"{_FAR + day:013d}"


def when_of(row: Mapping[str, Any]) -> When | None:
    """Return the date that `columns_of` wrote, None for an undated one."""
    if row["edtf"] is None:
        return None
    when = parse(row["edtf"]).qualified(approximate=row["approximate"], uncertain=row["uncertain"])
    return _timed(when, row["time_of_day"], row["tz"]) if row["time_of_day"] else when


def _timed(when: When, time: object, zone: object) -> When:
    """Return a date with a time of day: then it was said by days, as the two of one night."""
    return replace(when, clock=Clock(str(time), str(zone or "")), grain=Grain.DAY)


def published_columns(chosen: DateCandidate | None) -> dict[str, object]:
    """Return the columns of a source that say when it was published and how that is known."""
    when = chosen.when if chosen else None
    date = columns_of(when)
    return {
        "published": date["edtf"],
        "published_earliest": date["date_earliest"],
        "published_latest": date["date_latest"],
        "published_day_earliest": date["day_earliest"],
        "published_day_latest": date["day_latest"],
        "published_precision": date["precision"],
        "published_approximate": date["approximate"],
        "published_uncertain": date["uncertain"],
        "published_time": date["time_of_day"],
        "published_tz": date["tz"],
        "known": chosen.known.value if chosen else Known.UNKNOWN.value,
        "published_method": chosen.method if chosen else "",
        "published_evidence": chosen.evidence if chosen else "",
    }


def published_of(source: Mapping[str, Any]) -> When:
    """Return the date that `published_columns` wrote; there must be one."""
    when = parse(source["published"])
    when = when.qualified(approximate=source["published_approximate"], uncertain=source["published_uncertain"])
    if source["published_time"]:
        return _timed(when, source["published_time"], source["published_tz"])
    return when


def candidate_as_json(candidate: DateCandidate) -> dict[str, object]:
    """Return what came with an article as its date, ready to be kept and read again by `candidate_of`."""
    clock = candidate.when.clock
    return {
        "edtf": text_of(candidate.when),
        "approximate": candidate.when.approximate,
        "uncertain": candidate.when.uncertain,
        "time": clock.text if clock else None,
        "zone": clock.zone if clock else None,
        "known": candidate.known.value,
        "method": candidate.method,
        "evidence": candidate.evidence,
        "score": candidate.score,
    }


def candidate_of(data: dict[str, object]) -> DateCandidate:
    """Return the date that `candidate_as_json` kept."""
    when = parse(str(data["edtf"])).qualified(approximate=bool(data["approximate"]), uncertain=bool(data["uncertain"]))
    if data["time"]:
        when = _timed(when, data["time"], data["zone"])
    return DateCandidate(
        when, Known(str(data["known"])), str(data["method"]), str(data["evidence"]), float(str(data["score"]))
    )

"""Contexts and dates as plain data and back: with a meaning's data, all that is needed to resolve it again.

A date is its EDTF where reading that gives the same date, else its parts: `{"start": 734955, "end": 734962, "grain": "day"}`
with day numbers, `end` exclusive. A context holds only what is known: `{"document": "2013-10-28", "tense": "past"}`.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from timeline.dates.clock import Clock
from timeline.dates.edtf import parse, text_of
from timeline.dates.grain import Grain
from timeline.dates.when import Shape, When, Yearless
from timeline.errors import BadDate
from timeline.expressions.context import Context, Happening, Tense

Data = dict[str, Any]

_FREE = frozenset({"Fixed", "Length", "MixedLength", "ClockLength", "Reference", "Repeated"})
_AROUND = frozenset({"About", "Bounded", "Part", "Timed"})
_DATES = ("document", "focus", "story", "reported", "after")


def leans(meaning: Mapping[str, Any]) -> bool:
    """Whether the context can make a difference to what a meaning, given as data, comes to."""
    while meaning.get("kind") in _AROUND:
        meaning = meaning["of"]
    return meaning.get("kind") not in _FREE


def context_as_data(context: Context) -> Data:
    """Return the context as JSON-ready data, without what is not known."""
    data: Data = {name: when_as_data(when) for name in _DATES if (when := getattr(context, name)) is not None}
    data |= {name: value for name in ("order", "sign") if (value := getattr(context, name))}
    if context.tense is not None:
        data["tense"] = context.tense.value
    if context.event is not None:
        event = context.event
        data["event"] = {"when": when_as_data(event.when), "sentence": event.sentence}
        if event.rivals:
            data["event"]["rivals"] = [when_as_data(rival) for rival in event.rivals]
        if event.doubtful:
            data["event"]["doubtful"] = True
    return data


def context_from_data(data: Mapping[str, Any]) -> Context:
    """Return the context that `context_as_data` wrote; ValueError and BadDate for what is none."""
    known: Data = {name: when_from_data(data[name]) for name in _DATES if name in data}
    known |= {name: data[name] for name in ("order", "sign") if name in data}
    if "tense" in data:
        known["tense"] = Tense(data["tense"])
    if "event" in data:
        event = data["event"]
        rivals = tuple(when_from_data(rival) for rival in event.get("rivals", ()))
        known["event"] = Happening(
            when_from_data(event["when"]), event["sentence"], rivals, bool(event.get("doubtful"))
        )
    return Context(**known)


@lru_cache(maxsize=4096)
def when_as_data(when: When) -> str | Data:
    """Return a date as its EDTF, or, where that does not say all of it, as its parts. Not to be changed: it is shared."""
    named = text_of(when)
    if _reads_back(named, when):
        return named
    data: Data = {"grain": when.grain.word}
    data |= {name: number for name in ("start", "end") if (number := getattr(when, name)) is not None}
    data |= {name: True for name in ("approximate", "uncertain") if getattr(when, name)}
    if when.shape is not Shape.POINT:
        data["shape"] = when.shape.value
    if when.clock is not None:
        data |= {"clock": when.clock.text, "zone": when.clock.zone}
    if when.end_grain is not None:
        data["end_grain"] = when.end_grain.word
    if when.yearless is not None:
        data |= {"month": when.yearless.month, "day": when.yearless.day}
    return data


def when_from_data(data: str | Mapping[str, Any]) -> When:
    """Return the date that `when_as_data` wrote; ValueError and BadDate for what is none."""
    if isinstance(data, str):
        return parse(data)
    grains = {name: Grain.of(data[name]) for name in ("grain", "end_grain") if name in data}
    return When(
        data.get("start"),
        data.get("end"),
        grains["grain"],
        Shape(data.get("shape", Shape.POINT)),
        bool(data.get("approximate")),
        bool(data.get("uncertain")),
        Clock(data["clock"], data["zone"]) if "clock" in data else None,
        grains.get("end_grain"),
        Yearless(data["month"], data["day"]) if "month" in data else None,
    )


def _reads_back(named: str, when: When) -> bool:
    try:
        return parse(named) == when
    except BadDate:
        return False

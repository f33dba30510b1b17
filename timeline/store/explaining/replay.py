"""Replay: the date of an explanation, computed again from what it says of the words alone. Pure.

What the explanation says of the outcome (its `result`, reasons, grades, alternatives) is never read. What is read: of an
expression its `meaning` and `context`, of a range its `ends`, of what a person decided `set_to`, of a telling how it is
dated (`dated_by`), of an event its tellings with what their sources weigh.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from timeline.articles.world_dates import columns_of
from timeline.dates.edtf import text_of
from timeline.dates.when import When
from timeline.errors import Failure
from timeline.events.believing import believed
from timeline.events.draft import Factuality
from timeline.expressions.context_data import context_from_data, when_from_data
from timeline.expressions.data import from_data
from timeline.expressions.ending import resolve_whole
from timeline.expressions.resolution import Resolution
from timeline.expressions.spans import spanned
from timeline.store.best import dated_by, independence

Data = Mapping[str, Any]

SCORE_TO_DATE = 0.5
"""From this score on a candidate may date an article, as in `articles.dating.chosen`."""


def replay(explanation: Data) -> str | None:
    """Return the EDTF that an explanation comes to, None for no date; Failure for what cannot be replayed."""
    try:
        when = _date_of(explanation)
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise Failure(
            message=f"This is no explanation that can be replayed: {type(error).__name__} {error}."
        ) from error
    return None if when is None else text_of(when)


def _date_of(data: Data) -> When | None:
    match data["explains"]:
        case "expression":
            return _expression(data).when
        case "mention":
            return _telling(data)[0]
        case "event":
            return _event(data)
        case "source":
            return _source(data)
        case other:
            raise ValueError(f"{other} has no date")


def _expression(data: Data) -> Resolution:
    if (ends := data.get("ends")) is not None:
        first, last = ends
        return spanned(from_data(data["meaning"]), _expression(first), _expression(last))
    if data.get("context") is None:
        raise ValueError("it was read before contexts were kept; read its source again")
    return resolve_whole(from_data(data["meaning"]), context_from_data(data["context"]))


def _telling(data: Data) -> tuple[When | None, str]:
    """The date of a telling, and the grade of what dates it."""
    how = data["dated_by"]
    if how == "person":
        return _set(data["set_to"]), "C" if data["set_to"] is None else "B"
    if how == "nothing":
        return None, "C"
    if how == "publication":
        when, grade = _day_of_news(data), "B"
    else:
        found = _expression(data["expression"])
        when, grade = found.when, found.grade
    document = _set(data.get("document"))
    if not believed(when, document, Factuality(data["factuality"]), computed=how == "publication" or grade == "B"):
        return None, "C"
    return when, "C" if when is None else grade


def _day_of_news(data: Data) -> When | None:
    """The day of publication, or that of the expression by which a report says of which day it tells."""
    named = data.get("day")
    day = _set(data["document"]) if named is None else _expression(named).when
    if day is None:
        return None
    day = day if named is None else replace(day, clock=None)
    return day.qualified(approximate=bool(data.get("about")))


def _event(data: Data) -> When | None:
    if data.get("set_to") is not None:
        return _set(data["set_to"]["date"])
    whens = {telling["uid"]: _telling(telling) for telling in data["tellings"]}
    told = [_weighed(telling, *whens[telling["uid"]]) for telling in data["tellings"]]
    return whens[dated_by(told, independence(told))["uid"]][0] if told else None


def _weighed(telling: Data, when: When | None, grade: str) -> dict[str, Any]:
    """A telling as `best` weighs it."""
    weight = telling["weight"]
    return {
        **columns_of(when),
        "uid": telling["uid"],
        "char_start": telling["start"],
        "date_grade": grade,
        "origin": weight["origin"],
        "reported": weight["published_day"],
        "source_uid": weight["source"],
        "source_group": weight["reprints"],
        "source_origin": weight["source_origin"],
        "publisher": weight["publisher"],
        "source_address": weight.get("address", ""),
        "older": weight.get("older", False),
    }


def _source(data: Data) -> When | None:
    """The date of the candidate that a person chose, else of the one with the highest score that may date an article."""
    candidates: Sequence[Data] = data["candidates"]
    by_person = [one for one in candidates if one["chosen_by"] == "user"]
    able = by_person or [one for one in candidates if one["score"] >= SCORE_TO_DATE]
    return _set(min(able, key=lambda one: -one["score"])["candidate"]) if able else None


def _set(date: str | Data | None) -> When | None:
    return None if date is None else when_from_data(date)

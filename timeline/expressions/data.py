"""Meanings as plain data and back: what is stored with an expression so that it can be resolved again.

`{"kind": "Shifted", "n": -1, "grain": "week", "anchor": "document"}`; nested meanings nest. Contexts are in `context_data`.
"""

from collections.abc import Mapping
from dataclasses import fields
from enum import Enum
from typing import Any, get_args

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.hanging import Hanging
from timeline.expressions.meaning import Anchor, Meaning, PartOf, Relation

_KINDS: dict[str, Any] = {kind.__name__: kind for kind in get_args(Meaning)}
_NAMES = {kind: tuple(f.name for f in fields(kind)) for kind in _KINDS.values()}
_AS_THEY_STAND = frozenset({type(None), str, int, bool})
_ENUMS: dict[str, type[Enum]] = {"anchor": Anchor, "part": PartOf, "how": Hanging, "relation": Relation}


def as_data(meaning: Meaning) -> dict[str, Any]:
    """Return the meaning as JSON-ready data."""
    kind = type(meaning)
    data: dict[str, Any] = {"kind": kind.__name__}
    for name in _NAMES[kind]:
        value = getattr(meaning, name)
        data[name] = value if type(value) in _AS_THEY_STAND else _plain(value)
    return data


def from_data(data: Mapping[str, Any]) -> Meaning:
    """Return the meaning that `as_data` wrote; ValueError when it is none."""
    kind = _KINDS.get(str(data.get("kind")))
    if kind is None:
        raise ValueError(f"'{data.get('kind')}' is no meaning")
    # What was stored before a field was thought of has that field's default.
    meaning: Meaning = kind(**{f.name: _value(f.name, data[f.name]) for f in fields(kind) if f.name in data})
    return meaning


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON is any
    match value:
        case Grain():
            return value.word
        case Period(grain, index):
            return {"grain": grain.word, "index": index}
        case Clock(text, zone):
            return {"text": text, "zone": zone}
        case Enum():
            return value.value
        case None | str() | int():
            return value
        case _:
            return as_data(value)


def _value(name: str, value: Any) -> Any:  # noqa: ANN401 - JSON is any
    match name, value:
        case "grain", str():
            return Grain.of(value)
        case "period", Mapping():
            return Period(Grain.of(value["grain"]), value["index"])
        case "clock", Mapping():
            return Clock(value["text"], value["zone"])
        case _, Mapping():
            return from_data(value)
        case _, str() if name in _ENUMS:
            return _ENUMS[name](value)
        case _:
            return value

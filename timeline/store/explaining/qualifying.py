"""Why a date is approximate or uncertain."""

from collections.abc import Iterator, Mapping
from typing import Any

from timeline.expressions.context_data import when_from_data

_KINDS = {
    "About": "its words say so (“about”, “nearly”, “more than” …)",
    "Part": "a part of a period (“early”, “late” …) has no sharp ends",
    "Window": "a length that ends or begins at a date has no sharp ends",
    "Numeric": "day and month can be read either way round",
    "Feast": "the day of the feast is not the same everywhere",
}


def qualifiers(x: Mapping[Any, Any]) -> list[str]:
    """Return a sentence for each qualifier of an expression's date."""
    return list(_sentences(x))


def _sentences(x: Mapping[Any, Any]) -> Iterator[str]:
    if not (x["approximate"] or x["uncertain"]):
        return
    if x["is_range"]:
        yield "approximate or uncertain, because one of its ends is"
        return
    leant = _leant_on(x)
    if x["approximate"]:
        kinds = [kind for kind in _kinds(x["meaning"]) if kind in _KINDS]
        because = [_KINDS[kind] for kind in kinds]
        because += [f"{name} {value} is approximate" for name, value, when in leant if when.approximate]
        yield f"approximate: {because[0] if because else 'what it leans on does not say it finely enough'}"
    if x["uncertain"]:
        doubtful = [f"{name} {value} is uncertain" for name, value, when in leant if when.uncertain]
        yield f"uncertain: {doubtful[0] if doubtful else 'what it leans on does not settle it'}"


def _kinds(meaning: Mapping[str, Any]) -> Iterator[str]:
    yield str(meaning["kind"])
    for value in meaning.values():
        if isinstance(value, Mapping) and "kind" in value:
            yield from _kinds(value)


def _leant_on(x: Mapping[Any, Any]) -> list[tuple[str, str, Any]]:
    """The dates of the context that its anchor may be: name, how it is written, the date."""
    names = {"document": "the date of publication", "focus": "the date told before", "story": "where the story stands"}
    names |= {"reported": "the quarter reported"}
    kept = x["context"] or {}
    whens = [(says, kept[name]) for name, says in names.items() if name in kept]
    if "event" in kept:
        whens.append(("the happening's date", kept["event"]["when"]))
    told = [(says, value if isinstance(value, str) else "", when_from_data(value)) for says, value in whens]
    return [one for one in told if not x["anchor_value"] or one[1] in ("", x["anchor_value"])] or told

"""A date expression as `tag`, `dates parse` and `spark tag` write it."""

from typing import Any

from timeline.dates.edtf import iso_day, text_of
from timeline.events.expression import DatedExpression

FIELDS = ("start", "end", "text", "type", "value", "mod", "edtf", "earliest", "latest", "precision", "rule")

MORE_FIELDS = ("anchor", "anchor_value", "grade", "reason", "alternatives")
"""What JSON says besides: why it is this date, and what else it could be."""


def as_json(found: DatedExpression) -> dict[str, Any]:
    """One expression as `tag` writes it; unresolved ones have no EDTF, bounds or precision.

    A range has neither type nor value: only its ends are TIMEX3.
    """
    when = found.when
    return {
        "start": found.start,
        "end": found.end,
        "text": found.text,
        "type": None if found.is_range else str(found.timex.type),
        "value": None if found.is_range else found.timex.value,
        "mod": found.timex.mod,
        "edtf": when and text_of(when),
        "earliest": when and iso_day(when.earliest),
        "latest": when and iso_day(when.latest),
        "precision": when and when.precision,
        "rule": found.rule,
    }


def in_full(found: DatedExpression) -> dict[str, Any]:
    """One expression with its anchor, its reason and the readings that were considered."""
    considered = [
        {"value": one.value, "edtf": one.edtf, "score": one.score, "why": one.why} for one in found.alternatives
    ]
    return as_json(found) | {
        "anchor": found.anchor,
        "anchor_value": found.anchor_value,
        "grade": found.grade,
        "reason": found.reason,
        "alternatives": considered,
    }

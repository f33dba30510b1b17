"""DatedExpression: a date expression of a text with everything that was said of it and everything it came to."""

from collections.abc import Mapping
from dataclasses import dataclass

from timeline.dates.timex import Timex
from timeline.dates.when import When
from timeline.expressions.alternative import Alternative
from timeline.expressions.context import Context


@dataclass(frozen=True, slots=True)
class DatedExpression:
    """One row of `date_expressions`; `text == source.text[start:end]`, offsets in code points, end exclusive.

    `meaning` is the expression as JSON-ready data (`{"kind": "shifted", "n": -1, "grain": "week", …}`), enough to
    resolve it again under another anchor. `anchor` names what it leant on (`document`, `expression`, `event`, `user`,
    `none`) and `anchor_value` that anchor's EDTF. `grade` is A (written out), B (computed) or C (unresolved).
    `parent` is the index, in the reading's list, of the range to which an end belongs; a range itself is no TIMEX3.
    `context` is what it was resolved against; None for a range, which is what its ends are.
    `alternatives` are the readings considered, the one taken first; only where somebody asked for them.
    """

    start: int
    end: int
    text: str
    rule: str
    meaning: Mapping[str, object]
    timex: Timex
    when: When | None
    anchor: str = "none"
    anchor_value: str | None = None
    grade: str = "C"
    reason: str = ""
    parent: int | None = None
    is_range: bool = False
    context: Context | None = None
    alternatives: tuple[Alternative, ...] = ()

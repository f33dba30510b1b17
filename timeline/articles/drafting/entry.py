"""Entry: what an entry of a chronology tells under its date: "22 May: Police clear the square"."""

import re

from timeline.articles.drafting.parsed import Parsed
from timeline.articles.drafting.scene import Scene
from timeline.events.expression import DatedExpression

_MARK = re.compile(r"\s*(?::|[–—-]\s)")


def of_entry(scene: Scene, parsed: Parsed, expression: DatedExpression) -> int | None:
    """Return the number of the clause that is told under a date with which the sentence opens; None where none is."""
    opens = not scene.text[scene.start : expression.start].strip()
    if not opens or not _MARK.match(scene.text, expression.end, scene.end):
        return None
    finite = (n for n, clause in enumerate(parsed.clauses) if clause.form.finite and clause.subject is not None)
    return min(finite, key=lambda n: parsed.clauses[n].relation not in ("root", "parataxis"), default=None)

"""Where the headline stands among the lines of a page, though it be in no heading at all."""

import re
from collections.abc import Sequence

from timeline.articles.readers.markup.lines import Line

_HEADINGS = ("h1", "h2", "h3", "h4")
_LEAST = 12


def heading_line(lines: Sequence[Line], title: str, written: str) -> int:
    """Return the place of the line that is the title, else of the best heading before the story, -1 for none."""
    wanted, whole = _plain(title), _plain(written)
    best: tuple[int, int] | None = None
    for place, line in enumerate(lines):
        text = _plain(line.text)
        if not text or len(line.text) > 300:
            continue
        rank = _HEADINGS.index(line.tag) if line.tag in _HEADINGS else len(_HEADINGS) + 1
        if text == wanted:
            score = 100 - rank
        elif len(text) >= _LEAST and (
            text in whole or (wanted and (text in wanted or (wanted in text and len(wanted) >= _LEAST)))
        ):
            score = 50 - rank
        elif line.tag == "h1":
            score = 20
        elif line.tag in {"h2", "h3"} and line.inside:
            score = 10
        else:
            continue
        if best is None or score > best[0]:
            best = (score, place)
    return best[1] if best is not None else -1


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().lower()

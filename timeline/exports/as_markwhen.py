"""Markwhen: a text that is drawn as a timeline; its dates are bounds, the honest words stand beside the title.

Written are ISO days and `first/last`, which every version of its parser reads alike; `now` and relative dates never. No
time zone is named, for a day is a day wherever it is read.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import TextIO

from timeline.dates.edtf import iso_day
from timeline.dates.when import When
from timeline.events.event import Event
from timeline.exports.calendar_text import doubts, one_line, summary
from timeline.exports.losses import Losses
from timeline.exports.options import Fuzzy, Options
from timeline.exports.placing import Fit, LeftOut, Placement, place
from timeline.exports.wording import quoted

YEARS = (1, 9999)
"""Years with four digits: the parser takes others for words."""

_MEANS_SOMETHING = re.compile(r"[#@\[\]<>*_`!]")
_NO_TAG = re.compile(r"[^\w-]+")


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write a line an event, its quote as a comment beneath; undated events are left out and counted."""
    out.write(f"title: {_plain(options.calendar_name)}\n\n")
    counts: Counter[str] = Counter()
    fuzzy = Fuzzy.SPAN if options.fuzzy is Fuzzy.AUTO else options.fuzzy
    for event in events:
        counts["selected"] += 1
        when = event.when()
        placed = place(when, fuzzy, YEARS)
        if when is None or isinstance(placed, LeftOut):
            counts[str(placed)] += 1
            continue
        quote, cut = quoted(event.quote, options.quotes)
        counts["written"] += 1
        counts["widened"] += placed.fit is Fit.WIDENED
        counts["marked"] += placed.fit is Fit.MARKED
        counts["doubtful"] += when.approximate or when.uncertain or bool(doubts(event))
        counts["shortened"] += cut
        out.write(_entry(event, when, placed, quote))
    account = Losses(**counts, years=YEARS)
    out.write(f"\n// {account}\n")
    return account


def _entry(event: Event, when: When, placed: Placement, quote: str) -> str:
    first, last = iso_day(placed.start), iso_day(placed.end - 1)
    date = first if first == last else f"{first}/{last}"
    tag = _NO_TAG.sub("-", event.type).strip("-")
    lines = [f"{date}: {_plain(summary(event, when))}{f' #{tag}' if tag else ''}"]
    if quote:
        lines.append(f"// “{one_line(quote)}”")
    if event.source_title or event.source_url:
        said_by = filter(None, (event.source_title, event.source_publisher, event.source_url))
        lines.append(f"// {one_line(', '.join(said_by))}")
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    """Return the text on one line without what Markwhen takes for a tag, a link or a person."""
    return " ".join(_MEANS_SOMETHING.sub(" ", one_line(text).replace("[", "(").replace("]", ")")).split())

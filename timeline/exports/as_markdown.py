"""Markdown (CommonMark): the chronology to read and to paste, a heading a year, an item an event, its quote and source beneath."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TextIO

from timeline.dates.days import calendar_day
from timeline.events.event import Event
from timeline.exports.calendar_text import clean, date_words, one_line
from timeline.exports.losses import Losses
from timeline.exports.options import Options
from timeline.exports.wording import claims, date_reason, is_doubtful, quoted, source_name

_SPECIAL = re.compile(r"[\\`*_\[\]<>&#|~$]")
_STARTS_A_BLOCK = re.compile(r"^(\d+)([.)])|^([-+=])")
_LINK = re.compile(r"https?://[!-;=?-~]+")


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write every event under its year, undated ones under a heading of their own; the account closes the page."""
    out.write(f"# {escaped(options.calendar_name)}\n")
    counts: Counter[str] = Counter()
    above = ""
    for event in events:
        if (heading := heading_of(event)) != above:
            out.write(f"\n## {heading}\n\n")
            above = heading
        quote, cut = quoted(event.quote, options.quotes)
        counts["written"] += 1
        counts["doubtful"] += is_doubtful(event)
        counts["shortened"] += cut
        out.writelines(f"{line}\n" for line in _item(event, quote))
    account = Losses(
        selected=counts["written"],
        written=counts["written"],
        doubtful=counts["doubtful"],
        shortened=counts["shortened"],
    )
    out.write(f"\n---\n\n{escaped(str(account))}\n")
    return account


def heading_of(event: Event) -> str:
    """Return the heading an event stands under: its year or the span of its years, or what keeps it from having one."""
    if event.edtf is None:
        return "Undated"
    if event.sort_day is None:
        return "Year unknown"
    return year_name(calendar_day(event.sort_day)[0])


def year_name(year: int) -> str:
    """Return a year as people write it: 2013, 44 BC."""
    return str(year) if year > 0 else f"{1 - year} BC"


def escaped(text: str) -> str:
    """Return the text on one line, so that Markdown shows it as it is."""
    line = _SPECIAL.sub(r"\\\g<0>", one_line(text))
    return _STARTS_A_BLOCK.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", line)


def _item(event: Event, quote: str) -> Iterator[str]:
    doubts = f" ({escaped('; '.join(claims(event)))})" if claims(event) else ""
    yield f"- **{escaped(_date(event))}** {escaped(event.title)}{doubts}  "
    if event.description:
        yield f"  {escaped(event.description)}  "
    if event.actors:
        yield f"  With {escaped(event.actors)}.  "
    yield f"  {escaped(date_reason(event))}"
    if quote:
        yield f"  > {escaped(clean(quote))}"
    if name := source_name(event):
        url = event.source_url or ""
        shown = f"[{escaped(name)}](<{url}>)" if _LINK.fullmatch(url) else escaped(name)
        more = f" and {event.n_sources - 1} more" if event.n_sources > 1 else ""
        yield f"  > — {shown}{more}" if quote else f"  \n  {shown}{more}"


def _date(event: Event) -> str:
    when = event.when()
    return date_words(event, when) if when else event.date

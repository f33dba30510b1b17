"""HTML: one page that needs nothing else: the chronology as text with its evidence, and a picture of it.

The text is the truth and works without JavaScript, which only adds the picture, the filters and the keys. Everything is
in the file; its Content-Security-Policy allows no other script, style or request. Text of articles is escaped.
"""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import TextIO

from timeline.dates.days import calendar_day
from timeline.events.event import Event
from timeline.exports.as_markdown import heading_of, year_name
from timeline.exports.calendar_text import one_line
from timeline.exports.html_event import entry, some_time
from timeline.exports.html_sources import Sources
from timeline.exports.losses import Losses
from timeline.exports.options import Options, Quotes
from timeline.exports.wording import is_doubtful

_FOLDER = files("timeline.exports") / "html"
_AT_ONCE = 40
"""Items of one list element: a browser passes over whole lists that are out of sight, so none may be long."""

_STYLES = ("page.css", "event.css", "print.css")
_SCRIPTS = ("days.js", "packing.js", "ink.js", "picture.js", "list.js", "page.js")


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write the page, an event at a time; undated events stand apart at the end, the sources and the account close it."""
    out.write(_head(one_line(options.calendar_name) or "Timeline"))
    counts: Counter[str] = Counter()
    sources = Sources()
    above: tuple[str, str] = ("", "")
    listed = 0
    days: set[int] = set()
    for event in events:
        here = (heading_of(event), some_time(event))
        listed = 1 if here != above else listed + 1
        if here != above:
            out.write(_headings(above, here))
        elif listed % _AT_ONCE == 1:
            out.write(f"</ol>{_list(here)}")
        above = here
        counts["written"] += 1
        counts["doubtful"] += is_doubtful(event)
        counts["shortened"] += options.quotes is not Quotes.FULL and any(m.quote for m in event.evidence)
        sources.add(event)
        known = {day for day in (event.day_earliest, event.day_latest) if day is not None}
        days = {min(days | known), max(days | known)} if days | known else days
        out.write(entry(event, options.quotes))
    account = Losses(
        selected=counts["written"],
        written=counts["written"],
        doubtful=counts["doubtful"],
        shortened=counts["shortened"],
    )
    out.write("</ol></section>\n" if above[0] else "<p>No event was selected.</p>\n")
    out.write(
        f"</main>\n<footer>\n{sources.listed()}{_about(account, days)}</footer>\n<script>{_script()}</script>\n</body>\n</html>\n"
    )
    return account


def _headings(above: tuple[str, str], here: tuple[str, str]) -> str:
    """Return what closes the list above and opens the next one under its headings."""
    year, some = here
    opened = ""
    if year != above[0]:
        opened = f'{"</section>" if above[0] else ""}<section class="year"><h2>{escape(year)}</h2>'
    group = f"<h3>{escape(some)}</h3>" if some else ""
    return f"{'</ol>' if above[0] else ''}{opened}{group}{_list(here)}"


def _list(here: tuple[str, str]) -> str:
    return f'<ol class="{"some" if here[1] else "dated"}">\n'


def _head(title: str) -> str:
    style, script = _style(), _script()
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    head = (_FOLDER / "head.html").read_text(encoding="utf-8")
    for place, text in (("POLICY", policy), ("STYLE", style), ("TITLE", escape(title))):
        head = head.replace(f"<!--{place}-->", text)
    return head


def _about(account: Losses, days: set[int]) -> str:
    years = [calendar_day(day)[0] for day in sorted(days)]
    first, last = (year_name(years[0]), year_name(years[-1])) if years else ("", "")
    span = first if first == last else f"{first} to {last}"
    return (
        f'<section id="about"><h2>About this page</h2><p><span id="span">{span or "No dates"}</span>: {escape(str(account))} '
        "An event that no person has checked says so. A date is never more exact here than its source says: "
        "where a day is not known, none is shown.</p></section>\n"
    )


def _style() -> str:
    return "\n" + "".join((_FOLDER / name).read_text(encoding="utf-8") for name in _STYLES)


def _script() -> str:
    parts = "".join((_FOLDER / name).read_text(encoding="utf-8") for name in _SCRIPTS)
    return f'\n"use strict";\n(() => {{\n{parts}}})();\n'


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"

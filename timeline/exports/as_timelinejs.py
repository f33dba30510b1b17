"""TimelineJS3: the JSON that its player reads; the date's honest words go into `display_date`, which it shows instead of the numbers.

Its dates have a year, then a month, then a day, as far as they are known: so a year stays a year. Years before Christ are
astronomical, as in ISO 8601. Its texts are HTML, so ours are escaped.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable
from html import escape
from typing import Any, TextIO

from timeline.dates.days import calendar_day
from timeline.dates.grain import Grain
from timeline.dates.when import Shape, When
from timeline.events.event import Event
from timeline.exports.calendar_clock import clock_time
from timeline.exports.calendar_text import clean, date_words, one_line
from timeline.exports.losses import Losses
from timeline.exports.options import Options
from timeline.exports.placing import LeftOut
from timeline.exports.wording import claims, date_reason, is_doubtful, quoted, source_name

YEARS = (-271_820, 275_759)
"""The years of a JavaScript date."""

_LINK = re.compile(r"https?://[!-~]+")


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write the dated events, one at a time, then the title slide, which has the account."""
    counts: Counter[str] = Counter()
    out.write('{"events": [')
    for event in events:
        counts["selected"] += 1
        when = event.when()
        if when is None or (left_out := _left_out(when)) is not None:
            counts[str(LeftOut.UNDATED if when is None else left_out)] += 1
            continue
        quote, cut = quoted(event.quote, options.quotes)
        slide = _slide(event, when, quote)
        out.write(",\n" if counts["written"] else "\n")
        out.write(json.dumps(slide, ensure_ascii=False))
        counts["written"] += 1
        counts["doubtful"] += is_doubtful(event)
        counts["shortened"] += cut
        counts["widened"] += _is_widened(when)
        counts["marked"] += _is_marked(when)
    account = Losses(**counts, years=YEARS)
    title = {
        "unique_id": "title",
        "text": {"headline": _html(options.calendar_name), "text": f"<p>{escape(str(account))}</p>"},
    }
    out.write(f'\n], "title": {json.dumps(title, ensure_ascii=False)}}}\n')
    return account


def _left_out(when: When) -> LeftOut | None:
    if when.yearless is not None:
        return LeftOut.YEARLESS
    days = (day for day in (when.start, when.latest) if day is not None)
    return None if all(YEARS[0] <= calendar_day(day)[0] <= YEARS[1] for day in days) else LeftOut.OUT_OF_YEARS


def _is_named(when: When) -> bool:
    """Whether the player can say the date itself: one year, one month or one day."""
    return when.period is not None and when.grain in {Grain.DAY, Grain.MONTH, Grain.YEAR}


def _is_widened(when: When) -> bool:
    return when.shape is Shape.POINT and None not in (when.start, when.end) and not _is_named(when)


def _is_marked(when: When) -> bool:
    return None in (when.start, when.end) or (_is_named(when) and when.grain is not Grain.DAY)


def _slide(event: Event, when: When, quote: str) -> dict[str, Any]:
    first, last = when.start, when.latest
    slide: dict[str, Any] = {"unique_id": event.uid}
    if _is_named(when) or last is None:
        assert first is not None
        slide["start_date"] = _date(first, when.grain) | _clock(event, when)
    elif first is None:
        slide["start_date"] = _date(last, when.end_grain or when.grain)
    else:
        slide["start_date"] = _date(first, when.grain)
        slide["end_date"] = _date(last, when.end_grain or when.grain)
    slide["display_date"] = _html(date_words(event, when))
    doubts = f" ({'; '.join(claims(event))})" if claims(event) else ""
    slide["text"] = {"headline": _html(event.title + doubts), "text": _body(event, quote)}
    slide["group"] = _html(event.type)
    slide["autolink"] = False
    return slide


def _date(day: int, grain: Grain) -> dict[str, int]:
    year, month, number = calendar_day(day)
    if grain in {Grain.YEAR, Grain.DECADE, Grain.CENTURY, Grain.MILLENNIUM}:
        return {"year": year}
    if grain in {Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.HALF}:
        return {"year": year, "month": month}
    return {"year": year, "month": month, "day": number}


def _clock(event: Event, when: When) -> dict[str, int]:
    clock = clock_time(event, when)
    return (
        {} if clock is None else {"hour": clock.start.hour, "minute": clock.start.minute, "second": clock.start.second}
    )


def _body(event: Event, quote: str) -> str:
    url = event.source_url or ""
    name = _html(source_name(event))
    linked = f'<a href="{escape(url)}">{name}</a>' if name and _LINK.fullmatch(url) else name
    parts = (
        f"<p>{_html(event.description)}</p>" if event.description else "",
        f"<blockquote>{_html(clean(quote))}</blockquote>" if quote else "",
        f"<p>— {linked}</p>" if linked else "",
        f"<p>With {_html(event.actors)}.</p>" if event.actors else "",
        f"<p>{_html(date_reason(event))}</p>",
    )
    return "".join(parts)


def _html(text: str) -> str:
    return escape(one_line(text))

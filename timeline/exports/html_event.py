"""An event on the page: a line to read, behind it the evidence: quotes, source, and why it has this date."""

import re
from collections.abc import Iterator
from html import escape

from timeline.dates.days import day_text
from timeline.dates.edtf import parse
from timeline.dates.grain import Grain
from timeline.dates.when import Shape, When
from timeline.dates.words import words_of
from timeline.events.event import Event, Evidence
from timeline.exports.calendar_text import clean, date_words, one_line
from timeline.exports.drawing import Drawing, drawing_of
from timeline.exports.html_sources import LINK, anchor, linked
from timeline.exports.options import Quotes
from timeline.exports.wording import SHORT_QUOTE, claims, date_reason, objections, source_name, teller

_NAMED = {Grain.DAY: 10, Grain.MONTH: 7, Grain.YEAR: 4}
_WIDE = 31  # days; a longer moment stands under "some time in …", or it would pass for the first of January


def some_time(event: Event) -> str:
    """Return the heading of events that happened at some time of a span longer than a month, '' for all others."""
    when = event.when()
    if when is None or when.shape is not Shape.POINT or when.start is None or when.end is None:
        return ""
    if when.end - when.start <= _WIDE:
        return ""
    words = one_line(event.date)
    if words.startswith("some time"):
        return words.capitalize() if words.isascii() else f"S{words[1:]}"
    if words.startswith("c. "):
        return f"Some time about {_the(words[3:])}"
    return f"Some time in {_the(words)}"


def _the(words: str) -> str:
    return f"the {words}" if re.match(r"(first|second) |\d+s\b|\d+(st|nd|rd|th) ", words) else words


def entry(event: Event, quotes: Quotes) -> str:
    """Return the list item of an event."""
    when = event.when()
    drawn = drawing_of(when)
    words = date_words(event, when) if when else "undated"
    told = (one_line(event.actors), source_name(event))
    who = f'<span class="who">{escape(" · ".join(filter(None, told)))}</span>' if any(told) else ""
    badges = "".join(f' <span class="badge">{escape(claim)}</span>' for claim in (*claims(event), *objections(event)))
    title = f"<bdi>{escape(one_line(event.title)) or '(no title)'}</bdi>"
    return (
        f'<li id="e-{escape(event.uid)}" class="event {escape(event.factuality)}"{_data(event, drawn)}><details><summary>'
        f'<span class="date {_look(drawn, when)}">{_time(when, words)}</span>'
        f'<span class="what">{title}{badges}{who}</span></summary><div class="proof">\n'
        f"{''.join(_proof(event, quotes))}</div></details></li>\n"
    )


def _data(event: Event, drawn: Drawing | None) -> str:
    """Return what the script needs to draw and filter: days, softness, actors, sources, type."""
    names = event.actors.split("; ") if event.actors else []
    if len(names) != len(event.actor_ids):
        names = [event.actors]
    sources = dict.fromkeys(mention.source_uid for mention in event.evidence)
    facts = {"a": "\t".join(names), "s": " ".join(sources), "t": event.type}
    if drawn is not None:
        ends = ("" if day is None else str(day) for day in (drawn.start, drawn.end))
        kind = f"{'t' * drawn.throughout}{'u' * event.uncertain}"
        facts["d"] = ",".join((*ends, str(drawn.fade_in), str(drawn.fade_out), kind))
    return "".join(f' data-{name}="{escape(clean(value))}"' for name, value in facts.items() if value)


def _look(drawn: Drawing | None, when: When | None) -> str:
    """Return the class of the little mark beside the date: what the picture draws, as a sign."""
    if drawn is None or when is None:
        return "none"
    if drawn.is_mark:
        return "day unsure" if when.uncertain else "day"
    open_end = "from" if drawn.end is None else "until" if drawn.start is None else "band"
    return f"{open_end} throughout" if drawn.throughout else open_end


def _time(when: When | None, words: str) -> str:
    """Return the words, as a <time> where HTML has a way to say the date: a day, a month or a year of our era."""
    period = when.period if when else None
    if when is None or period is None or period.grain not in _NAMED or when.start is None:
        return f"<span>{escape(words)}</span>"
    day = day_text(when.start)
    if len(day) != 10:
        return f"<span>{escape(words)}</span>"
    return f'<time datetime="{day[: _NAMED[period.grain]]}">{escape(words)}</time>'


def _proof(event: Event, quotes: Quotes) -> Iterator[str]:
    if event.description:
        yield f'<p dir="auto">{escape(clean(event.description))}</p>\n'
    if quotes is not Quotes.NONE:
        # A source without a text is quoted at offset 0, whatever its words and page.
        told = {(one.source_uid, one.start, one.quote, one.page): one for one in reversed(event.evidence)}
        for mention in reversed(told.values()):
            said = _marked(mention, quotes)
            role = " disputes it" if mention.role == "disputes" else ""
            role += ", in an older version of its page" if mention.older else ""
            yield f'<blockquote><p dir="auto">{said}</p><footer>{_from(event, mention)}{role}</footer></blockquote>\n'
    if not event.evidence or quotes is Quotes.NONE:
        yield f"<p>{_linked(source_name(event), event.source_url, event.source_uid)}</p>\n" if event.source_uid else ""
    yield f"<dl>{''.join(f'<div><dt>{name}</dt><dd>{fact}</dd></div>' for name, fact in _facts(event) if fact)}</dl>\n"


def _facts(event: Event) -> Iterator[tuple[str, str]]:
    yield "Why this date", escape(date_reason(event))
    if event.edtf is not None:
        bounds = f"{event.date_earliest or '…'} to {event.date_latest or '…'}"
        yield "Possible days", escape(event.date_earliest or "" if event.date_earliest == event.date_latest else bounds)
        yield "EDTF", f"<code>{escape(event.edtf)}</code>"
    zone = f" ({one_line(event.tz)})" if event.tz else ""
    yield "Time", escape(f"{event.time_of_day}{zone}" if event.time_of_day else "")
    yield "Who", escape(one_line(event.actors))
    yield "Where", escape(one_line(event.place))
    yield "Kind", escape(one_line(event.type))
    yield "Tags", escape(one_line(event.tags))
    yield "Status", "" if event.status == "accepted" else f"{escape(event.status)}: no person has checked it yet"
    yield "Id", f'<a href="#e-{escape(event.uid)}">{escape(event.uid)}</a>'


def _from(event: Event, mention: Evidence) -> str:
    if mention.source_uid == event.source_uid:
        name, url = source_name(event), event.source_url
    else:
        name, url = teller(mention), mention.source.get("url")
    date = _other_date(event, mention)
    return _linked(name, url, mention.source_uid) + (f", page {escape(mention.page)}" if mention.page else "") + date


def _other_date(event: Event, mention: Evidence) -> str:
    """Return what another telling says of the date where that is not the event's: sources that disagree stand side by side."""
    said = mention.dated or {}
    if not said or said["edtf"] == event.edtf:
        return ""
    when = parse(str(said["edtf"])).qualified(approximate=bool(said["approximate"]), uncertain=bool(said["uncertain"]))
    return f", dates it {escape(words_of(when))}"


def _linked(name: str, url: str | None, source_uid: str) -> str:
    """Return a source's name, linked to where it was published, else to its entry in the list of sources."""
    if LINK.fullmatch(url or ""):
        return linked(name, url)
    return f'<a href="#{anchor(source_uid)}">{escape(name)}</a>'


def _marked(mention: Evidence, quotes: Quotes) -> str:
    """Return the quote with the words of its date and of the event marked, where they stand in it."""
    length = len(mention.quote)
    if quotes is Quotes.SHORT and length > SHORT_QUOTE:
        length = len(mention.quote[:SHORT_QUOTE].rsplit(" ", 1)[0])
    spans = [(mention.trigger_start, mention.trigger_end, "b")]
    if mention.date_start is not None and mention.date_end is not None:
        spans.append((mention.date_start, mention.date_end, "mark"))
    pieces, done = [], 0
    for first, last, tag in sorted((a - mention.start, b - mention.start, tag) for a, b, tag in spans):
        if done <= first < last <= length:
            pieces += [_text(mention.quote[done:first]), f"<{tag}>{_text(mention.quote[first:last])}</{tag}>"]
            done = last
    return "".join(pieces) + _text(mention.quote[done:length]) + (" …" if length < len(mention.quote) else "")


def _text(text: str) -> str:
    return escape(clean(text), quote=False)

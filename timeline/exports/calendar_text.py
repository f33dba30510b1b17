"""What a calendar entry says in words: its title, its description, its categories; all that the days cannot say."""

import re

from timeline.dates.when import When
from timeline.events.event import Event
from timeline.exports.placing import Fit, Placement, is_some_day, needs_words

_LINE_ENDS = re.compile("\r\n?|[\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_SOME_DAY = "It happened on some day of these; it is placed on all of them only for display."
_ONE_DAY = "It is placed on this day only for display; the date is no more exact than said above."
_ENDS = "Its first and last day are placed only for display; they are no more exact than said above."
_KINDS = {"retelling": "a retelling, ", "translation": "a translation, ", "manual": "entered by hand, "}


def clean(text: str) -> str:
    """Return the text with every line end as LF and without control characters other than LF and tab."""
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """Return the cleaned text on one line."""
    return " ".join(clean(text).split())


def date_words(event: Event, when: When) -> str:
    """Return the date in words, as exact as it is known: "some day 14-20 Oct 2013?", "c. 2007", "before 2013"."""
    vague = is_some_day(when) and "some time" not in event.date
    return one_line(f"some day {event.date}" if vague else event.date)


def doubts(event: Event) -> list[str]:
    """Return what keeps the event from being a plain fact, in words: planned, according to whom, not yet accepted."""
    claims = [event.factuality] if event.factuality != "happened" else []
    if event.attributed_to:
        claims.append(f"according to {one_line(event.attributed_to)}")
    if event.status != "accepted":
        claims.append(one_line(event.status))
    return claims


def summary(event: Event, when: When) -> str:
    """Return the title, after the date in brackets where the days say too much, before every doubt in parentheses."""
    words = f"[{date_words(event, when)}] " if needs_words(when) else ""
    claims = "; ".join(doubts(event))
    title = one_line(event.title) or "(no title)"  # libical takes an empty SUMMARY for an error
    return f"{words}{title}" + (f" ({claims})" if claims else "")


def description(event: Event, when: When, placement: Placement) -> str:
    """Return what an entry has no field for: the quote, the date as said, its bounds and EDTF, the doubts, the source."""
    lines = (
        clean(event.description),
        f'"{clean(event.quote)}"' if event.quote else "",
        _date_line(event, when),
        _display(when, placement),
        f"Told as {event.factuality}, not as happened." if event.factuality != "happened" else "",
        f"According to {one_line(event.attributed_to)}." if event.attributed_to else "",
        f"Status: {one_line(event.status)}." if event.status != "accepted" else "",
        f"Actors: {one_line(event.actors)}" if event.actors else "",
        _source_line(event),
    )
    return "\n".join(line for line in lines if line)


def _display(when: When, placement: Placement) -> str:
    if placement.fit is Fit.WIDENED:
        return _SOME_DAY
    if not needs_words(when):
        return ""
    return _ONE_DAY if placement.end == placement.start + 1 else _ENDS


def _date_line(event: Event, when: When) -> str:
    said = f', said as "{one_line(event.date_text)}"' if event.date_text else ""
    bounds = f"{event.date_earliest or '..'} to {event.date_latest or '..'}"
    zone = f", local time of {one_line(event.tz)}" if event.time_of_day and event.tz else ""
    clock = f", {one_line(event.time_of_day)}{zone}" if event.time_of_day else ""
    return f"Date: {date_words(event, when)}{said}; EDTF {event.edtf}; bounds {bounds}{clock}"


def _source_line(event: Event) -> str:
    if event.source_uid is None:
        return ""
    title = f'"{one_line(event.source_title)}"' if event.source_title else "untitled"
    facts = (
        title,
        one_line(event.source_publisher or ""),
        event.source_published or "",
        one_line(event.source_url or ""),
    )
    return f"Source: {_KINDS.get(event.source_kind or '', '')}{', '.join(fact for fact in facts if fact)}"


def categories(event: Event) -> list[str]:
    """Return the type and the tags, without the commas that separate categories."""
    words = (one_line(word.replace(",", " ")) for word in (event.type, *event.tags.split(";")))
    return list(dict.fromkeys(word for word in words if word))

"""Wording: what the formats for people say of an event: where its date comes from, who says so, which doubts remain."""

from timeline.dates.edtf import parse
from timeline.dates.words import words_of
from timeline.errors import BadDate
from timeline.events.event import Event
from timeline.exports.calendar_text import doubts, one_line
from timeline.exports.options import Quotes

SHORT_QUOTE = 160
"""Characters of a quote under `--quotes short`."""

_LEANS_ON = {
    "expression": "counted from a date told before it",
    "event": "taken from the event that it is told by",
    "user": "set by a person",
}


def date_reason(event: Event) -> str:
    """Return in a sentence why the event has its date: the words that say it and what they were counted from."""
    if event.date_locked:
        return "Set by a person."
    if event.edtf is None:
        return "No date was found for it."
    said = f"Said as “{one_line(event.date_text)}”" if event.date_text else ""
    if event.date_anchor == "document" or event.date_rule == "day-of-publication":
        how = f"counted from the publication of the source, {published(event) or 'whose day is unknown'}"
    else:
        how = _LEANS_ON.get(event.date_anchor or "", "written out" if event.date_grade == "A" else "")
    rule = f" (rule {event.date_rule})" if event.date_rule else ""
    sentence = ", ".join(part for part in (said, how) if part) or "The source dates it"
    return f"{sentence[0].upper()}{sentence[1:]}{rule}."


def published(event: Event) -> str:
    """Return the publication day of the best source in words, '' when it is unknown."""
    if not event.source_published:
        return ""
    try:
        return words_of(parse(event.source_published))
    except BadDate:
        return one_line(event.source_published)


def source_name(event: Event) -> str:
    """Return who says so in the best evidence: title, publisher, day; never empty for an event that has a source."""
    if event.source_uid is None:
        return ""
    title = f"“{one_line(event.source_title)}”" if event.source_title else ""
    told_by = event.evidence[0].source_id if event.evidence and not title else ""
    facts = (title or one_line(told_by) or "untitled", one_line(event.source_publisher or ""), published(event))
    kind = "" if event.source_kind in {None, "original"} else f" ({event.source_kind})"
    return ", ".join(fact for fact in facts if fact) + kind


def claims(event: Event) -> list[str]:
    """Return what keeps the event from being a plain fact, `proposed` aside: all of a fresh database is proposed."""
    return [word for word in doubts(event) if word != "proposed"]


def is_doubtful(event: Event) -> bool:
    """Whether a reader is told of a doubt: in the date, or in whether it happened, or in who says so."""
    return event.approximate or event.uncertain or bool(claims(event))


def quoted(quote: str, quotes: Quotes) -> tuple[str, bool]:
    """Return the quote as `--quotes` has it, and whether any of its words is missing."""
    if quotes is Quotes.FULL or not quote:
        return quote, False
    if quotes is Quotes.NONE:
        return "", True
    if len(quote) <= SHORT_QUOTE:
        return quote, False
    return quote[:SHORT_QUOTE].rsplit(" ", 1)[0] + " …", True

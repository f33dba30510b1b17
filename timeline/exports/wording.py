"""Wording: what the formats for people say of an event: where its date comes from, who says so, which doubts remain."""

from timeline.dates.edtf import parse
from timeline.dates.words import words_of
from timeline.errors import BadDate
from timeline.events.event import Event, Evidence
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
        how = f"counted from the publication of the source, {published(event) or 'whose day is unknown'}{_known(event)}"
    else:
        how = _LEANS_ON.get(event.date_anchor or "", "written out" if event.date_grade == "A" else "")
    rule = f" (rule {event.date_rule})" if event.date_rule else ""
    sentence = ", ".join(part for part in (said, how) if part) or "The source dates it"
    return f"{sentence[0].upper()}{sentence[1:]}{rule}."


def _known(event: Event) -> str:
    """Say where the publication's own day is no word of the source: everything counted from it leans on that."""
    how = event.evidence[0].source.get("known") if event.evidence else None
    return {"inferred": " as its text lets infer", "bounded": " as others limit it"}.get(how or "", "")


def objections(event: Event) -> list[str]:
    """Return what other sources hold against it, as far as its evidence was fetched: the event, or its date."""
    found = ["disputed"] if any(told.role == "disputes" for told in event.evidence) else []
    first, last = event.day_earliest, event.day_latest
    for told in event.evidence:
        when = parse(str(told.dated["edtf"])) if told.dated else None
        if when is None or when.yearless is not None:
            continue
        before = when.end is not None and first is not None and when.end <= first
        after = when.start is not None and last is not None and when.start > last
        if before or after:
            return [*found, "dated otherwise elsewhere"]
    return found


def published(event: Event) -> str:
    """Return the publication day of the best source in words, '' when it is unknown."""
    return _day(event.source_published)


def _day(edtf: str | None) -> str:
    if not edtf:
        return ""
    try:
        return words_of(parse(edtf))
    except BadDate:
        return one_line(edtf)


def source_name(event: Event) -> str:
    """Return who says so in the best evidence: title, publisher, day; never empty for an event that has a source."""
    if event.source_uid is None:
        return ""
    told_by = event.evidence[0].source_id if event.evidence else ""
    return _name(event.source_title, told_by, event.source_publisher, event.source_published, event.source_kind)


def teller(mention: Evidence) -> str:
    """Return who says so in one telling, in the same words."""
    said = mention.source
    facts = (said.get(name) for name in ("publisher", "published", "kind"))
    return _name(said.get("title"), mention.source_id, *facts)


def _name(title: str | None, given: str, publisher: str | None, day: str | None, kind: str | None) -> str:
    shown = f"“{one_line(title)}”" if title else one_line(given) or "untitled"
    facts = (shown, one_line(publisher or ""), _day(day))
    return ", ".join(fact for fact in facts if fact) + ("" if kind in {None, "original"} else f" ({kind})")


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

"""Anniversaries: "marked the tenth anniversary of the 2001 attacks", in news, was written in 2011 or right before."""

import re
from collections.abc import Iterator, Mapping, Sequence

from timeline.articles.limits.finding import Found
from timeline.articles.limits.layout import Layout
from timeline.articles.limits.limit import Limit, within
from timeline.articles.limits.world import Named

METHOD = "the anniversary of that year"
_ORDINALS: Mapping[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "fifteenth": 15, "twentieth": 20, "twenty-fifth": 25, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
    "seventieth": 70, "seventy-fifth": 75, "hundredth": 100,
}  # fmt: skip
_ANNIVERSARY = re.compile(
    rf"\b(?:(?P<number>\d{{1,3}})(?:st|nd|rd|th)|(?P<ordinal>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})) "
    r"anniversary of (?P<of>(?:the |its )?)(?:(?P<year>(?:1[5-9]|20)\d\d) )?",
    re.IGNORECASE,
)
# By these a sentence says that the day is now, just past or soon.
_MARKED = re.compile(
    r"\b(?:marks?|marking|marked|celebrat\w+|commemorat\w+|today|yesterday|this (?:week|month|year)|ahead of|upcoming)\b",
    re.IGNORECASE,
)


def anniversaries(layout: Layout, found: Sequence[Found[Named]]) -> Iterator[Limit]:
    """Yield the years of anniversaries that are marked as news is written: of a year told, and of a happening that is known."""
    known = {name.start: name for name in found}
    for one in _ANNIVERSARY.finditer(layout.text):
        number = layout.at(one.start())
        if number < 0:
            continue
        part = layout.around(one.start(), one.end())
        if _MARKED.search(layout.text, part.start, part.end) is None:
            continue
        count = int(one["number"]) if one["number"] else _ORDINALS[one["ordinal"].lower()]
        name = known.get(one.end())
        if one["year"]:
            year, end = int(one["year"]), one.end("year")
        elif name is not None:
            year, end = name.things[0].year, name.end
        else:
            continue
        yield Limit(within([(year + count - 1, year + count)]), METHOD, f"of {year}", one.start(), end)

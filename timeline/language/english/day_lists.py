"""How English tells days together: "April 24 and 25", "between 3 and 28 October 2011", "14-15 April 1912"."""

import re

from timeline.language.listing import DayLists

_AFTER = re.compile(
    r"\s*+(?:(?P<comma>,)|,?\s*+(?:and|or|to|through|until|&)|–|-)\s*(?P<said>(?P<day>[0-3]?\d)(?:st|nd|rd|th)?)(?P<year>,?\s+[12]\d{3})?"
    r"(?![\w%$€£]|[.,:/-]?\d|\s*(?:%|percent|per|people|of the|a\.m|p\.m|am\b|pm\b))"
    # after a mere comma a number may count anything: only the shape of a list makes it a day
    r"(?(comma)(?=\s*(?:[.,;)–-]|and\b|or\b|to\b|\Z)|(?<=\d{4})))"
)
_BEFORE = re.compile(
    r"(?<![\w.,:/$€£-])(?P<said>(?P<day>[0-3]?\d)(?:st|nd|rd|th)?)\s*(?:,|and|or|to|through|until|&|–|-)\s*\Z"
)
_MONTH_FIRST = re.compile(r"[A-Z][a-z]{2,8}\.?\s+\d")
_YEAR_BEFORE = re.compile(r"(?<![\w.,:/$€£-])(\d{1,4})\s*(?:–|-|to|and|or|/|until)\s*\Z")

DAY_LISTS = DayLists(_BEFORE, _YEAR_BEFORE, _AFTER, _MONTH_FIRST)

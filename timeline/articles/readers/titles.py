"""The title that a text gives itself: a heading in Markdown, or a first line that can only be one."""

import re

_FIRST_LINE = re.compile(r"\s*([^\n]{3,140})\n[ \t]*\n\s*\S")
_DATE = r"(?:\d{1,2}(?:st|nd|rd|th|\.)?\s[^\W\d]{3,12}\.?,?\s\d{4}|[^\W\d]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
_PLACE_AND_DATE = re.compile(
    rf"(?:[A-ZÀ-ÞА-Я][\w.'’]{{0,30}}(?:-[\w.'’]{{1,30}}){{0,2}}[ ,–—-]{{1,3}}){{0,3}}{_DATE}\W*"
)
_HEADING = re.compile(r"\s*+#[ \t]++([^\n]+)")


def markdown_heading(text: str) -> str:
    """Return the heading of the first level with which the text begins; else ''."""
    found = _HEADING.match(text)
    return found[1].rstrip(" \t").rstrip("#").rstrip(" \t") if found else ""


def heading(text: str) -> str:
    """Return the first line when it can only be a title: short, alone, no sentence, no byline, no dateline; else ''."""
    found = _FIRST_LINE.match(text)
    if not found:
        return ""
    line = found[1].strip()
    if line.endswith((".", ":", ",", ";", "—", "…", ".”", '."')) or line.startswith(
        ("By ", "by ", "BY ", "(", "-", "*", "http")
    ):
        return ""
    if _PLACE_AND_DATE.fullmatch(line):
        return ""  # where and when it was written: "Oslo, 28 October 2013"
    return line if line[:1].isupper() or line[:1].isdigit() or line[:1] in "“\"'‘" else ""


def is_own_title(title: str, text: str) -> bool:
    """Whether a title is the one the text gives itself, whichever reader took it from there."""
    return bool(title) and title in (heading(text), markdown_heading(text))

"""How a page was saved: the comments of browsers, SingleFile, HTTrack and web archives give its URL and the day of saving."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from timeline.articles.readers.markup.written import machine_date
from timeline.dates.when import When

_SINGLE_FILE = re.compile(r"\s*(?:Page|Archive) (?:saved|processed) (?:with|by) SingleFile\s")
_FIELD = re.compile(r"^[^\S\n]*+(url|saved date):\s*+(\S[^\n]*)$", re.MULTILINE)
_BROWSER = re.compile(r"\s*saved from url=\(\d+\)\s*(\S+)")
_MIRROR = re.compile(r"\s*Mirrored from (\S+) by HTTrack [^,]*?(?:\[[^\]]{0,200}\])?, ([^\n]+)\s*\Z")
_ARCHIVED = re.compile(r"FILE ARCHIVED ON (\d\d:\d\d:\d\d) ([A-Z][a-z]{2}) (\d\d?), (\d{4})")
_ARCHIVE_URL = re.compile(r"https?://web\.archive\.org/web/(\d{8})\d*(?:[a-z]{2}_)?/(\S+)")


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a page stood and when it was saved; '' and None for what nobody wrote down."""

    url: str = ""
    when: When | None = None
    by: str = ""
    evidence: str = ""


def saved_as(comments: Iterable[str]) -> Saved:
    """Return what the comments of a page say of its saving."""
    url, when, by, evidence = "", None, "", ""
    for comment in comments:
        if _SINGLE_FILE.match(comment):
            fields = {name: value.rstrip() for name, value in _FIELD.findall(comment)}
            url, evidence = fields.get("url", ""), fields.get("saved date", "")
            return Saved(url, machine_date(evidence.partition("(")[0]), "SingleFile", evidence)
        if found := _BROWSER.match(comment):
            url = url or found[1]
        elif found := _MIRROR.match(comment):
            bare = found[1] if "://" in found[1] else f"http://{found[1]}"
            url, when, by, evidence = url or bare, machine_date(found[2]), "HTTrack", found[2]
        elif found := _ARCHIVED.search(comment):
            clock, month, day, year = found.groups()
            when, by, evidence = machine_date(f"{day} {month} {year} {clock} GMT"), "web archive", found[0]
    if found := _ARCHIVE_URL.match(url):
        url = found[2]
        when, by, evidence = when or machine_date(found[1]), by or "web archive", evidence or found[1]
    return Saved(url, when, by, evidence)

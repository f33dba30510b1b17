"""The publication date that came with an article, from a written form to a candidate."""

import re

from timeline.articles.article import DateCandidate, Known
from timeline.dates.edtf import parse

_DATE_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[ T]+(\d\d(?::\d\d){0,2}(?:[.,]\d+)?)\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?", re.IGNORECASE
)
# What came with an article is above anything its text may be read to say (0.97 at most), an inference still below a statement.
_SURE = {Known.STATED: 1.0, Known.SUPPLIED: 1.0, Known.INFERRED: 0.98}


def candidate(written: str, known: Known, method: str, evidence: str = "") -> DateCandidate:
    """Return the date as a candidate: EDTF, or a date-time as machines write it ("2012-03-29 14:30:00 +0200").

    The local day stays the day; a zone rides along. Raises BadDate.
    """
    text = written.strip()
    if found := _DATE_TIME.fullmatch(text):
        day, clock, zone = found[1], found[2].replace(",", "."), (found[3] or "").upper()
        text = f"{day}T{clock}{'Z' if zone in {'UTC', 'GMT'} else zone}"
    return DateCandidate(parse(text), known, method, evidence or written.strip(), _SURE[known])

"""In which order a page writes numeric days, and what shows it: its country, its other numerals, its address, the zone of its clock."""

import re
from collections.abc import Iterable

from timeline.articles.readers.markup.spelled import order_shown

_MONTH_FIRST = frozenset({"en-us", "en-ph", "es-us"})
_YEAR_FIRST = frozenset({"zh", "ja", "ko", "hu", "lt"})
_AMERICAN = re.compile(r"\.(?:us|gov|mil|edu)$")
_OF_COUNTRIES = re.compile(
    r"\.(?:uk|au|nz|ie|in|za|de|at|ch|fr|es|it|pt|br|nl|be|ru|ua|pl|cz|dk|no|se|fi|gr|tr|ar|mx|cl|co|pk|sg|my|ng|ke)$"
)
_AMERICAN_CLOCK = re.compile(r"\d\s*+(?:[ap]\.?m\.?\s*+)?\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T)\b", re.IGNORECASE)
_OTHER_CLOCK = re.compile(r"\d\s*\b(?:BST|CES?T|IST|AE[SD]T|NZ[SD]T|SGT|MSK)\b")


def order_of(lang: str, url: str, lines: Iterable[str]) -> tuple[str, str]:
    """Return the order, '' when nothing decides, and in words what does."""
    small = lang.lower()
    base = small.split("-")[0]
    if small in _MONTH_FIRST:
        return "mdy", f"the page's language is {lang}"
    if base not in {"", "en"} or small not in {"", "en", "en-ca"}:
        return ("ymd" if base in _YEAR_FIRST else "dmy"), f"the page's language is {lang}"
    text = "\n".join(lines)
    shown = order_shown(text)
    if len(shown) == 1:
        return shown.pop(), "other days of the page are so"
    host = re.sub(r"^[a-z]+://", "", url).split("/")[0].split(":")[0]
    for pattern, order in ((_AMERICAN, "mdy"), (_OF_COUNTRIES, "dmy")):
        if found := pattern.search(host):
            return order, f"the page's address ends in {found[0]}"
    american, other = bool(_AMERICAN_CLOCK.search(text)), bool(_OTHER_CLOCK.search(text))
    return ("mdy" if american else "dmy", "its times are of such a zone") if american != other else ("", "")

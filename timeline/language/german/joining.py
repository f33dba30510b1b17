"""What joins two expressions into one range, and days told together: "von … bis", "zwischen … und", "14.–20. Oktober"."""

import re

from timeline.language.joining import Join
from timeline.language.listing import day_lists

JOINS = (
    Join(before=("zwischen",), joints=("und",), within=("zwischen 2007 und 2013", "2007/2013")),
    Join(
        before=("von", "vom", "seit", "ab"),
        joints=("bis", "bis zum", "bis zur", "bis in die", "bis einschließlich"),
        within=("von Montag bis Freitag", "2013-02-11/2013-02-15"),
    ),
    Join(before=(), joints=("–", "-", "—", "bis", "bis zum"), within=("2007–2013", "2007/2013")),
    Join(
        before=(),
        joints=("oder", "oder im", "oder am", "oder vielleicht", ", vielleicht auch"),
        within=("März oder April 2012", "[2012-03..2012-04]"),
        either=True,
    ),
)

DAY_LISTS = day_lists(
    r"(?:de[rmn]\s+)?(?P<day>[0-3]?\d)\.", r",|und|oder|sowie|bis(?:\s+zum)?|&|–|-|/", r"–|-|bis|und|oder|/"
)

STILL = re.compile(r"\s*[–—-]\s*(?:heute|jetzt)\b|\s+bis\s+(?:heute|in\s+die\s+Gegenwart)\b", re.IGNORECASE)
"""What says that something begun has not ended: "2008 – heute", "von 2008 bis heute"."""

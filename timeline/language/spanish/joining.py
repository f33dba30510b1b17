"""What joins two expressions into one range, and days told together: "de … a", "entre … y", "del 14 al 20 de octubre"."""

import re

from timeline.language.joining import Join
from timeline.language.listing import day_lists

JOINS = (
    Join(before=("entre",), joints=("y",), within=("entre 2007 y 2013", "2007/2013")),
    Join(
        before=("de", "del", "desde"),
        joints=("a", "al", "hasta", "hasta el"),
        within=("de lunes a viernes", "2013-02-11/2013-02-15"),
    ),
    Join(before=(), joints=("–", "-", "—"), within=("2007-2013", "2007/2013")),
    Join(before=(), joints=("a",), within=("mayo a julio de 2012", "2012-05/2012-07")),
    Join(
        before=(),
        joints=("o", "o en", "o el", "o quizá en", "o tal vez en"),
        within=("marzo o abril de 2012", "[2012-03..2012-04]"),
        either=True,
    ),
)

DAY_LISTS = day_lists(
    r"(?:(?:el|los)\s+)?(?:días?\s+)?(?P<day>[0-3]?\d)", r",|y|e|o|u|a|al|hasta(?:\s+el)?|&|–|-", r"–|-|a|al|y|o"
)

STILL = re.compile(
    r"\s*[–—-]\s*(?:actualidad|presente|hoy)\b|\s+(?:a|hasta)\s+(?:la\s+actualidad|hoy|nuestros\s+días)\b",
    re.IGNORECASE,
)
"""What says that something begun has not ended: "2008 – actualidad", "de 2008 a la actualidad"."""

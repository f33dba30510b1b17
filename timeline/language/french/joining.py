"""What joins two expressions into one range, and days told together: "de … à", "entre … et", "du 14 au 20 octobre"."""

import re

from timeline.language.joining import Join
from timeline.language.listing import day_lists

JOINS = (
    Join(before=("entre",), joints=("et",), within=("entre 2007 et 2013", "2007/2013")),
    Join(
        before=("de", "du", "depuis"),
        joints=("à", "au", "à la", "jusqu'en", "jusqu'à", "jusqu'au", "jusqu’en", "jusqu’à", "jusqu’au"),
        within=("de lundi à vendredi", "2013-02-11/2013-02-15"),
    ),
    Join(before=(), joints=("–", "-", "—"), within=("2007-2013", "2007/2013")),
    Join(before=(), joints=("à",), within=("mai à juillet 2012", "2012-05/2012-07")),
    Join(
        before=(),
        joints=("ou", "ou en", "ou le", "ou peut-être en", "ou peut-être"),
        within=("mars ou avril 2012", "[2012-03..2012-04]"),
        either=True,
    ),
)

DAY_LISTS = day_lists(r"(?:les?\s+)?(?P<day>1er|[0-3]?\d)", r",|et|ou|au|à|&|–|-", r"–|-|à|et|ou")

STILL = re.compile(
    r"\s*[–—-]\s*(?:aujourd['’]hui|présent)\b|\s+(?:à|jusqu['’]à)\s+(?:nos\s+jours|aujourd['’]hui)\b", re.IGNORECASE
)
"""What says that something begun has not ended: "2008 – aujourd'hui", "de 2008 à nos jours"."""

"""What joins two expressions into one range ("с … по", "от … до", "между … и", "2007–2013"), and days told together."""

import re

from timeline.language.joining import Join
from timeline.language.listing import day_lists

JOINS = (
    Join(before=("между",), joints=("и",), within=("между 2007 и 2013 годами", "2007/2013")),
    Join(before=("с", "со"), joints=("по", "до"), within=("с 2007 по 2013 год", "2007/2013")),
    Join(before=("от",), joints=("до",), within=("от 12 марта 2012 года до 15 мая 2012 года", "2012-03-12/2012-05-15")),
    Join(before=(), joints=("–", "-", "—"), within=("2007–2013 годы", "2007/2013")),
    Join(
        before=(),
        joints=("или", "или в", "или же в", "или, возможно, в", "либо", "либо в"),
        within=("2007 или 2008 год", "[2007..2008]"),
        either=True,
    ),
)

STILL = re.compile(
    r"\s*[–—-]\s*(?:настоящее\s+время|наст\.\s*вр|н\.\s*в\.|сегодня|наши\s+дни)|\s+(?:и\s+)?(?:по|до)\s+(?:настоящее\s+время|настоящего\s+времени|сих\s+пор|наших\s+дней)",
    re.IGNORECASE,
)
"""What says that something begun has not ended: "с 2008 года по настоящее время"."""

DAY_LISTS = day_lists(r"(?P<day>[0-3]?\d)(?:-?(?:го|е|му|м))?", ",|и|или|по|до|–|—|-", "–|—|-|и|или|до|по")

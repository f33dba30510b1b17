"""What joins two expressions into one range: "from … to", "between … and", "2007–2013"."""

import re

from timeline.language.joining import Join

JOINS = (
    Join(before=("between",), joints=("and",), within=("between 2007 and 2013", "2007/2013")),
    Join(
        before=("from",),
        joints=("to", "until", "till", "through", "up to"),
        within=("from Monday to Friday", "2013-02-11/2013-02-15"),
    ),
    Join(before=(), joints=("–", "-", "—", "through"), within=("2007–2013", "2007/2013")),
    Join(before=(), joints=("to",), within=("May to July 2012", "2012-05/2012-07")),
    Join(
        before=(),
        joints=tuple(
            f"{comma}or{adverb}{preposition}"
            for comma in ("", ", ")
            for adverb in ("", " even", " maybe", " perhaps", " possibly")
            for preposition in ("", " in", " on")
        ),
        within=("1985 or 1986", "[1985..1986]"),
        either=True,
    ),
    Join(
        before=(),
        joints=(
            *(
                f"{that}{verb}{on}"
                for that in ("", "that ", "which ")
                for verb in ("ended", "ending")
                for on in ("", " on", " in")
            ),
            *("to", "through", "up to"),
        ),
        within=("the six months ended June 30, 2012", "2012-01-01/2012-06-30"),
        ending=re.compile(
            r"\b(?:in|for|of|during|over|throughout|covering)\s+(?:the|its|their)\s+(?:[\w-]++\s*+){1,4}\Z",
            re.IGNORECASE,
        ),
    ),
)


STILL = re.compile(
    r"\s*[–—-]\s*(?:the\s+)?(?:present(?!\s+(?:at|in|were|was)\b)(?:[\s-]day)?|now|today|date|ongoing)\b"
    r"|\s+(?:to|until|till|through|up\s+to)\s+(?:the\s+present|(?:now|present(?:[\s-]day)?|date)(?=\s*(?:[.,;:)\n]|\Z)))\b",
    re.IGNORECASE,
)
"""What says that something begun has not ended: "2008 – present", "from 2008 to date"; not "went in 2008 to present it"."""

"""Now: whether words count from the time of writing, to some months, and how news opens."""

import re

from timeline.articles.dating_by_years import is_of_the_day
from timeline.articles.focus import core
from timeline.articles.sentences import Sentence
from timeline.dates.grain import Grain
from timeline.expressions.meaning import Anchor, Meaning, OfSomeYear, Shifted

_NEAR = 3
# The perfect of hot news: "Apple has released", "has filed a lawsuit".
_NEWS = re.compile(
    r"\b(?:has|have)(?: (?:just|today|also|now|finally|officially))? (?:announced|released|launched|unveiled|introduced|filed|resigned|"
    r"died|agreed|reached|signed|settled|sued|won|lost|killed|arrested|ordered|approved|rejected|confirmed|declared|decided|"
    r"stepped down|been (?:killed|arrested|found|released|charged|sentenced|elected|named|appointed))\b"
)


def is_of_now(meaning: Meaning) -> bool:
    """Whether words lean on the time of writing: "yesterday", "last month", "this year", and in news "on 3 April"."""
    told = core(meaning)
    if isinstance(told, OfSomeYear):
        return True
    if not isinstance(told, Shifted) or told.anchor is not Anchor.DOCUMENT:
        return is_of_the_day(meaning)
    return abs(told.n) <= (1 if told.grain >= Grain.YEAR else _NEAR)


def opens_as_news(text: str, part: Sentence) -> bool:
    """Whether a sentence tells in the perfect what has just happened."""
    return _NEWS.search(text, part.start, part.end) is not None

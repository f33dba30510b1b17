"""How a text tells its dates: as news, seen from its day of publication, or as a story, seen from within.

Nobody says so; the text's own dates do. A story is full of dates written out that lie long before the publication, and
has hardly a "yesterday" or a bare Monday.
"""

from collections.abc import Sequence

from timeline.articles.focus import core
from timeline.dates.days import calendar_day
from timeline.dates.grain import Grain
from timeline.dates.when import When
from timeline.expressions.meaning import Anchor, Fixed, Meaning, OfSomeYear, Shifted, Weekday, Window
from timeline.expressions.shift import distance
from timeline.expressions.story import follows_closely, unit_in_year
from timeline.language.mention import Mention

# A date more than a year before the publication is no news.
_LONG_AGO = 366
_NEARBY = 60
_FULL_DATES = 2
_FAR_TO_NEAR = 4


def is_story(found: Sequence[Mention], document: When | None) -> bool:
    """Return whether these expressions are those of a story; without a document's date it takes twice the evidence.

    What begins with "on Monday" is news, whatever history it tells after that.
    """
    far = full = near = 0
    if found and _is_near(core(found[0].meaning)):
        return False
    for mention in found:
        meaning = core(mention.meaning)
        if _is_far(meaning, document):
            far += 1
            full += isinstance(meaning, Fixed) and meaning.period.grain <= Grain.MONTH
        else:
            near += _is_near(meaning)
    if document is None or document.start is None:
        return full >= 2 * _FULL_DATES and near == 0
    return full >= _FULL_DATES and far > _FAR_TO_NEAR * near


def goes_on(meaning: Meaning, told: When | None, document: When | None) -> bool:
    """Return whether a month or day in news goes on from a date long ago: "founded on 3 May 2005; in June it moved".

    Not when the publication is near it too: a day of last month needs no year.
    """
    if not isinstance(meaning, OfSomeYear) or told is None or told.end is None or told.grain > Grain.MONTH:
        return False
    if document is None or document.start is None or told.end + _LONG_AGO >= document.start:
        return False
    year = calendar_day(document.start)[0]
    units = (unit_in_year(meaning, y) for y in (year - 1, year, year + 1))
    if any(unit is not None and distance(unit, document.start) <= _NEARBY for unit in units):
        return False
    return follows_closely(meaning, told)


def _is_far(meaning: Meaning, document: When | None) -> bool:
    if not isinstance(meaning, Fixed) or meaning.period.grain > Grain.YEAR:
        return False
    return document is None or document.start is None or meaning.period.end + _LONG_AGO < document.start


def _is_near(meaning: Meaning) -> bool:
    match meaning:
        case Shifted():
            return meaning.anchor is Anchor.DOCUMENT
        case Weekday() | Window():
            return True
        case _:
            return False

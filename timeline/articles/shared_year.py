"""Years said once for two dates: "in April and June 1955", "August/September 1956", "on 6–7 February 1920"."""

from collections.abc import Sequence

from timeline.articles.focus import core
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.when import When
from timeline.expressions.meaning import Fixed, OfSomeYear
from timeline.expressions.story import unit_in_year
from timeline.language.mention import Mention

# "and", "or", "to" or a stroke; a sentence's end is longer or has a full stop.
_LONGEST_LINK = 5


def year_said_after(text: str, found: Sequence[Mention], place: int) -> When | None:
    """Return the year of the next date when it counts for this one too; None when it does not.

    "December and January 1956" spans a turn of the year: what would come after the second date is the year before.
    """
    here = core(found[place].meaning)
    if place + 1 == len(found) or not isinstance(here, OfSomeYear) or here.step:
        return None
    following = core(found[place + 1].meaning)
    link = text[found[place].end : found[place + 1].start]
    if not isinstance(following, Fixed) or following.period.grain > Grain.MONTH or len(link) > _LONGEST_LINK:
        return None
    if not link.strip(" ,") or not set(link).isdisjoint(".;:()\n"):
        return None
    year = following.period.years
    unit = unit_in_year(here, year)
    if unit is None or unit.start > following.period.start:
        year -= 1
    return When.of(Period.year(year))

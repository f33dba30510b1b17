"""In a narrative, days and months without a year take theirs from where the story stands, and move on with it."""

from timeline.dates.days import weekday as weekday_of
from timeline.dates.edtf import text_of
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.dates.timex import Timex, TimexType, value_of
from timeline.dates.when import When
from timeline.expressions.context import Leaning
from timeline.expressions.meaning import OfSomeYear, Weekday
from timeline.expressions.resolution import Resolution

# A story that told of November goes on to February of the next year; one that told of May goes back to February.
_MOST_AHEAD = 150
_LEAST_BACK = 210
# What comes so soon after the day told last goes on from it.
_CLOSE = 45
# After Wednesday a story tells of Thursday to Monday; "Tuesday" is the day before.
_DAYS_AHEAD = 5
_PER_YEAR = {Grain.MONTH: 12, Grain.QUARTER: 4, Grain.HALF: 2, Grain.SEASON: 4}
WINTER = OfSomeYear(Grain.SEASON, 4)


def unit_in_year(meaning: OfSomeYear, year: int) -> Period | None:
    """Return the unit in a given year; None for 29 February in a common year."""
    try:
        if meaning.day is not None:
            return Period.day(year, meaning.number, meaning.day)
        return Period(meaning.grain, year * _PER_YEAR[meaning.grain] + meaning.number - 1)
    except ValueError:
        return None


def follows_closely(meaning: OfSomeYear, told: When) -> bool:
    """Return whether the nearest such month or day is at or soon after a date that was told."""
    here = told.period
    if here is None or meaning.step:
        return False
    units = (unit_in_year(meaning, year) for year in (here.years, here.years + 1))
    return any(unit is not None and unit.end > here.start and unit.start - here.end <= _CLOSE for unit in units)


def year_of_story(meaning: OfSomeYear, story: When) -> int | None:
    """Return the year in which a narrative that stands there tells of a month, day, quarter, half or season."""
    here = story.period
    if here is None or here.grain > Grain.YEAR:
        return None
    year = here.years
    unit, following = unit_in_year(meaning, year), unit_in_year(meaning, year + 1)
    if here.grain is Grain.YEAR or unit is None or following is None:
        return year
    back, ahead = here.start - unit.end, following.start - here.end
    if back >= _LEAST_BACK and ahead <= _MOST_AHEAD:
        return year + 1
    if meaning.grain is Grain.SEASON and 0 < ahead <= back:
        return year + 1
    # a winter begins in one year and the spring after it comes in the next
    in_winter = here.grain is Grain.SEASON and here == unit_in_year(WINTER, year)
    return year + 1 if in_winter and back > 0 and ahead <= _LEAST_BACK else year


def season_before(meaning: OfSomeYear, story: When) -> When:
    """Return the year of the latest such season that has begun where the story stands; the story's place where it is no one."""
    here = story.period
    if here is None or here.grain >= Grain.SEASON:
        return story
    units = (unit_in_year(meaning, year) for year in (here.years, here.years - 1))
    begun = next((unit for unit in units if unit is not None and unit.start <= here.start), None)
    return story if begun is None else When.of(Period.year(begun.years))


def month_of_story(meaning: OfSomeYear, story: When, *, uncertain: bool) -> Resolution | None:
    """Resolve a month, day, quarter, half or season of a narrative; None when the story's year is not known."""
    here, year = story.period, year_of_story(meaning, story)
    if here is None or year is None:
        return None
    unit = unit_in_year(meaning, year)
    why = f"in {year}, the story's year" if year == here.years else f"the story goes on after {text_of(story)}"
    if meaning.step:
        sides = [u for y in range(here.years - 1, here.years + 2) if (u := unit_in_year(meaning, y)) is not None]
        before = [u for u in sides if u.end <= here.start]
        after = [u for u in sides if u.start >= here.end]
        unit = (before[-1] if before else None) if meaning.step < 0 else (after[0] if after else None)
        why = f"the {'last before' if meaning.step < 0 else 'next after'} {text_of(story)}, where the story stands"
    if unit is None:
        return None
    return _leant(unit, story, why, uncertain=uncertain)


def weekday_of_story(meaning: Weekday, story: When, *, uncertain: bool) -> Resolution | None:
    """Resolve a weekday of a narrative; None when the story's day is not known."""
    here = story.period
    if here is None or here.grain is not Grain.DAY:
        return None
    ahead = (meaning.day - weekday_of(here.index)) % 7
    if meaning.step < 0:
        day = here.index + ahead - 7
    elif meaning.step > 0:
        day = here.index + (ahead or 7)
    else:
        day = here.index + (ahead if ahead <= _DAYS_AHEAD else ahead - 7)
    why = f"nearest to {text_of(story)}, where the story stands"
    return _leant(Period(Grain.DAY, day), story, why, uncertain=uncertain)


def _leant(unit: Period, story: When, why: str, *, uncertain: bool) -> Resolution:
    when = When.of(unit, uncertain=uncertain or story.uncertain)
    return Resolution(Timex(TimexType.DATE, value_of(unit)), when, Leaning("expression", text_of(story)), "B", why)

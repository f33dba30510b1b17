"""The one door to dateparser: written-out dates in forms and languages that have no rules here yet.

dateparser always answers with a full moment, whatever the text said. So each expression is read twice, under two
RELATIVE_BASEs that differ in year, month, day and weekday: what stays equal was written, what moves was taken from the
base. Only what was written is believed; what moves by the same number of units is a shift, which our own resolver then
applies to the article's anchor, or leaves unresolved where there is none. dateparser never sees today's date.
"""

import warnings
from datetime import UTC, datetime
from typing import Any

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Fixed, Meaning, OfSomeYear, Shifted, Weekday
from timeline.language.mention import Mention

RULE = "dateparser"
_PROBES = ((2001, 3, 14), (2006, 8, 26))
_SETTINGS: dict[str, Any] = {"RETURN_AS_TIMEZONE_AWARE": False, "PREFER_DATES_FROM": "past", "NORMALIZE": True}
_GRAINS = {"day": Grain.DAY, "time": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH, "year": Grain.YEAR}


def search(text: str, lang: str, order: str = "") -> list[Mention]:
    """Return what dateparser finds in a text of language `lang` (BCP 47), each believed only as far as it was written."""
    with warnings.catch_warnings():
        # dateparser's own use of deprecated calls is not the user's concern
        warnings.simplefilter("ignore")
        from dateparser.search import search_dates  # noqa: PLC0415 - 300 ms at import; this door alone opens it

        found = search_dates(text, languages=[lang], settings=_settings(_PROBES[0], order)) or []
    mentions, at = [], 0
    for words, _ in found:
        start = text.find(words, at)
        meaning = parse(words, lang, order) if start >= 0 and any(c.isalnum() for c in words) else None
        if meaning is not None:
            at = start + len(words)
            mentions.append(Mention(start, at, words, RULE, meaning))
    return mentions


def parse(words: str, lang: str, order: str = "") -> Meaning | None:
    """Return what one expression says, None when dateparser cannot read it or nothing of it was written."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from dateparser.date import DateDataParser  # noqa: PLC0415 - see above

        answers = []
        for probe in _PROBES:
            data = DateDataParser(languages=[lang], settings=_settings(probe, order)).get_date_data(words)
            if data.date_obj is None:
                return None
            answers.append((data.date_obj, data.period))
    (one, period), (two, _) = answers
    grain = _GRAINS.get(period or "day", Grain.DAY)
    return _written(one, two, grain) or _relative(one, two, grain)


def _settings(probe: tuple[int, int, int], order: str) -> dict[str, Any]:
    settings = _SETTINGS | {"RELATIVE_BASE": datetime(*probe, 12, tzinfo=UTC).replace(tzinfo=None)}
    return settings | ({"DATE_ORDER": order.upper()} if order else {})


def _written(one: datetime, two: datetime, grain: Grain) -> Meaning | None:
    """A date whose parts do not follow the probe."""
    if one.year == two.year:
        if grain is Grain.YEAR:
            return Fixed(Period.year(one.year))
        if one.month != two.month:
            return Fixed(Period.year(one.year))
        if grain is Grain.MONTH or one.day != two.day:
            return Fixed(Period.month(one.year, one.month))
        return Fixed(Period.day(one.year, one.month, one.day))
    if one.month == two.month and grain is not Grain.YEAR:
        if grain is Grain.MONTH or one.day != two.day:
            return OfSomeYear(Grain.MONTH, one.month)
        return OfSomeYear(Grain.MONTH, one.month, one.day)
    return None


def _relative(one: datetime, two: datetime, grain: Grain) -> Meaning | None:
    """The same number of units from both probes, or the same weekday near both; anything else is not believed."""
    steps = []
    for answer, probe in ((one, _PROBES[0]), (two, _PROBES[1])):
        there = Period.day(answer.year, answer.month, answer.day)
        here = Period.day(*probe)
        steps.append(Period.containing(grain, there.start).index - Period.containing(grain, here.start).index)
    if steps[0] == steps[1]:
        return Shifted(steps[0], grain)
    day = one.isoweekday()
    return Weekday(day) if grain is Grain.DAY and day == two.isoweekday() and all(-7 <= n <= 7 for n in steps) else None

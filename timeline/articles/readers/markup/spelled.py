"""The days that a page shows to people, in the forms of many languages: "25 Oct. 2013", "10/25/13", "25 de mayo de 2013", "2013年10月25日".

A page's line of publication is written by a program, in few forms; so they are read here by their forms, and the
sentences of the article by the rules of its language.
"""

import re

from timeline.articles.readers.markup.months import month_of
from timeline.dates.days import weekday
from timeline.dates.edtf import some_day
from timeline.dates.period import Period
from timeline.dates.when import When

_WORD = r"(?P<{0}>[^\W\d_]{{3,13}})\.?"
_YEAR = r"(?P<{0}>(?:1[5-9]|20|21)\d\d)(?![\d:])"
_DAY = r"(?<![\w.:/$€£-])(?P<{0}>[0-3]?\d)"
_FORMS = re.compile(
    "|".join(
        (
            r"(?<![\w.:/-])(?P<y1>(?:1[5-9]|20|21)\d\d)(?P<s1>[-./–])(?P<m1>\d\d?)(?P=s1)(?P<d1>\d\d?)(?![\d-])",
            r"(?P<y2>\d{4})\s*[年년]\s*(?P<m2>\d\d?)\s*[月월]\s*(?P<d2>\d\d?)\s*[日일]",
            r"(?<![\w.:/$€£-])(?P<a3>\d\d?)(?P<s3>[-./])\s?(?P<b3>\d\d?)(?P=s3)\s?(?P<y3>\d{4}|\d\d)(?![\d:.,]\d|\d)",
            _DAY.format("d4")
            + r"(?:st|nd|rd|th|er|re|º|ª|°|\.)?(?:\s+(?:of|de|di)\s+|[\s./-]*)"
            + _WORD.format("w4")
            + r"(?:\s+(?:de|del|of)\s+|\s*[,./-]\s*|\s+)"
            + _YEAR.format("y4"),
            _WORD.format("w5")
            + r"[\s-]*(?P<d5>[0-3]?\d)(?:st|nd|rd|th)?(?:\s*[,.-]\s*|\s+)(?:\d\d?:\d\d(?::\d\d)?(?:\s*[A-Z]{2,4})?\s+)?"
            + _YEAR.format("y5"),
            r"(?<!\d)" + _YEAR.format("y6") + r"\.?,?\s+" + _WORD.format("w6") + r"\s+(?P<d6>[0-3]?\d)(?!\d)",
            _WORD.format("w7") + r"(?:\s+(?:de|del|of)\s+|[\s,-]+)" + _YEAR.format("y7"),
        )
    )
)
_WEEKDAY = re.compile(r"(?<!\w)(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}[.,]? $")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def days_in(text: str, lang: str = "", order: str = "") -> list[tuple[int, int, When]]:
    """Return the days (months, where no day is said) written in a line, with their places.

    `order` decides "03/04/2013"; without it such a day is some day between its two readings.
    """
    found = []
    for one in _FORMS.finditer(text):
        when = _read(one, lang, order or _order_by_weekday(text, one))
        if when is not None:
            found.append((one.start(), one.end(), when))
    return found


def order_shown(text: str) -> set[str]:
    """Return the orders that numerals of a text show: "25/10/2013" can only be day first."""
    shown = set()
    for one in _FORMS.finditer(text):
        if one["a3"] and one["s3"] != ".":
            first, second = int(one["a3"]), int(one["b3"])
            if 12 < first <= 31 and 0 < second <= 12:
                shown.add("dmy")
            elif 12 < second <= 31 and 0 < first <= 12:
                shown.add("mdy")
    return shown


def _order_by_weekday(text: str, one: re.Match[str]) -> str:
    """The order in which a numeric day falls on the weekday before it: "Wed, 10/12/2020"; '' where both or neither does."""
    named = _WEEKDAY.search(text, max(0, one.start() - 12), one.start())
    if named is None or not one["y3"]:
        return ""
    read = {order: _numerals(one["a3"], one["b3"], one["y3"], order) for order in ("dmy", "mdy")}
    fit = [o for o, w in read.items() if w and w.start and weekday(w.start) == _WEEKDAYS.index(named[1]) + 1]
    return fit[0] if len(fit) == 1 else ""


def _read(one: re.Match[str], lang: str, order: str) -> When | None:
    if one["y1"]:
        return _day(one["y1"], one["m1"], one["d1"])
    if one["y2"]:
        return _day(one["y2"], one["m2"], one["d2"])
    if one["y3"]:
        return _numerals(one["a3"], one["b3"], one["y3"], "dmy" if one["s3"] == "." and order != "mdy" else order)
    for n in ("4", "5", "6"):
        if one[f"y{n}"]:
            month = month_of(one[f"w{n}"], lang)
            return _day(one[f"y{n}"], month, one[f"d{n}"]) if month else None
    month = month_of(one["w7"], lang)
    return When.of(Period.month(int(one["y7"]), month)) if month else None


def _numerals(first: str, second: str, year: str, order: str) -> When | None:
    if len(year) == 2:
        if order == "ymd" or int(first) > 31:
            return None
        year = f"{'19' if int(year) >= 80 else '20'}{year}"
    day_first = _day(year, second, first)
    month_first = _day(year, first, second)
    if day_first is None or month_first is None:
        return day_first or month_first
    if order in {"dmy", "mdy"} or first == second:
        return month_first if order == "mdy" else day_first
    starts = sorted((one.start or 0, one.end or 0) for one in (day_first, month_first))
    return some_day(starts[0][0], starts[1][1])


def _day(year: str | int, month: str | int, day: str | int) -> When | None:
    try:
        return When.of(Period.day(int(year), int(month), int(day)))
    except ValueError:
        return None

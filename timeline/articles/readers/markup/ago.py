"""“3 hours ago”, “yesterday”: a page's date counted from the moment of saving, where that is written in the page."""

import re
from datetime import datetime, timedelta

from timeline.dates.days import calendar_day
from timeline.dates.edtf import some_day
from timeline.dates.period import Period
from timeline.dates.when import When

_AGO = re.compile(
    r"(?<!\w)(?:(?P<n>\d\d?|an?|one) ?(?P<unit>min(?:ute)?s?|h(?:ou)?rs?|days?) ago|vor (?P<n2>\d\d?|einer|einem) (?P<unit2>Minuten?|Stunden?|Tagen?|Tag)"
    r"|il y a (?P<n3>\d\d?|une?) (?P<unit3>minutes?|heures?|jours?)|hace (?P<n4>\d\d?|una?) (?P<unit4>minutos?|horas?|días?)"
    r"|(?P<n5>\d\d?) (?P<unit5>минут\w*|час\w*|дн\w*|день) назад)(?!\w)",
    re.IGNORECASE,
)
_YESTERDAY = re.compile(r"(?<!\w)(?:yesterday|gestern|hier|ayer|ieri|вчера)(?!\w)", re.IGNORECASE)
_TODAY = re.compile(r"(?<!\w)(?:today|just now|heute|aujourd[’']hui|hoy|oggi|сегодня)(?!\w)", re.IGNORECASE)
_MOST_WORDS = 12


def days_ago(text: str, saved: When) -> When | None:
    """Return the day, or the two days, that a short line counts back from the moment of saving; None when it counts none.

    Hours need the hour of saving. "3 hours ago" is at least three and less than four.
    """
    if saved.start is None or len(text.split()) > _MOST_WORDS:
        return None
    if _YESTERDAY.search(text):
        return _between(saved.start - 1, saved.start - 1)
    found = _AGO.search(text)
    if found is None:
        return _between(saved.start, saved.start) if _TODAY.search(text) else None
    n, unit = next((found[f"n{i}"], found[f"unit{i}"]) for i in ("", "2", "3", "4", "5") if found[f"n{i}"])
    count = int(n) if n.isdigit() else 1
    match unit[:1].lower():
        case "d" | "t" | "j" | "д":
            return _between(saved.start - count - 1, saved.start - count) if count < 7 else None
        case kind if saved.clock is not None:
            hour, minute = (int(part) for part in saved.clock.text.split(":")[:2])
            moment = datetime(*calendar_day(saved.start), hour, minute)  # noqa: DTZ001 - the local clock of saving
            step = timedelta(minutes=1) if kind in {"m", "м"} else timedelta(hours=1)
            first, last = moment - step * (count + 1), moment - step * count
            back = moment.toordinal()
            return _between(saved.start - (back - first.toordinal()), saved.start - (back - last.toordinal()))
    return None


def _between(first: int, last: int) -> When:
    if first == last:
        return When.of(Period.day(*calendar_day(first)))
    return some_day(first, last + 1)

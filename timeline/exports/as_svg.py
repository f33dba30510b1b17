"""SVG: a picture to put into a report: a line an event, its date and title in words, beside them its place in time.

All lines share one axis of time. The ink is that of `drawing`; fades are gradients, so it needs no script and no font of its
own. Dates without a year and undated events have their line, too, but no ink.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from typing import TextIO

from timeline.dates.days import calendar_day, day_number
from timeline.dates.words import MONTHS
from timeline.events.event import Event
from timeline.exports.as_markdown import year_name
from timeline.exports.calendar_text import date_words, one_line
from timeline.exports.drawing import OPEN_FADE, Drawing, drawing_of
from timeline.exports.losses import Losses
from timeline.exports.options import Options
from timeline.exports.svg_ink import COLOURS, band, cut, legend, mark
from timeline.exports.wording import claims, is_doubtful

WIDTH = 1200
_ROW, _TOP, _FOOT = 24, 92, 84
_DATE, _TITLE, _LEFT, _RIGHT = 24, 216, 660, WIDTH - 24  # where the columns begin, and where the picture ends
_GAP = 14  # between columns
_FONT = 'font-family="Georgia, Noto Serif, DejaVu Serif, serif"'
_STEPS = (1, 3, 6, *(12 * n * 10**p for p in range(8) for n in (1, 2, 5)))
_TICKS = 9


@dataclass(frozen=True, slots=True)
class _Line:
    date: str
    title: str
    told: str
    drawn: Drawing | None
    unsure: bool


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Write the picture: all events are gathered first, for the axis spans them all."""
    counts: Counter[str] = Counter()
    lines = []
    for event in events:
        when = event.when()
        doubts = f" ({'; '.join(claims(event))})" if claims(event) else ""
        words = date_words(event, when) if when else "undated"
        title = f"{one_line(event.title) or '(no title)'}{doubts}"
        lines.append(_Line(words, title, event.factuality, drawing_of(when), event.uncertain))
        counts["written"] += 1
        counts["doubtful"] += is_doubtful(event)
        counts["without_evidence"] += event.n_mentions > 0
    account = Losses(
        selected=counts["written"],
        written=counts["written"],
        doubtful=counts["doubtful"],
        without_evidence=counts["without_evidence"],
    )
    out.writelines(_drawn(lines, one_line(options.calendar_name), str(account)))
    return account


def height_of(events: int) -> int:
    """Return how tall the picture of so many events is."""
    return _TOP + _ROW * events + _FOOT


def _drawn(lines: list[_Line], name: str, account: str) -> Iterator[str]:
    height = height_of(len(lines))
    first, last = _bounds(lines)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" '
        f'role="img" aria-labelledby="name account" {_FONT} font-size="13" fill="#1d2330">\n'
        f'<title id="name">{escape(name)}</title>\n<desc id="account">{escape(account)}</desc>\n'
        f'<rect width="{WIDTH}" height="{height}" fill="#fff"/>\n'
        f'<text x="{_DATE}" y="44" font-size="24">{escape(cut(name, 610))}</text>\n'
    )
    yield from _axis(first, last, height - _FOOT)
    yield f"<defs>{''.join(_gradients(lines, first, last))}</defs>\n"
    for number, line in enumerate(lines):
        middle = _TOP + _ROW * number + _ROW / 2
        yield (
            f"<g><title>{escape(f'{line.date}: {line.title}')}</title>"
            f'<text x="{_DATE}" y="{middle + 4:g}" fill="#5a6274">{escape(cut(line.date, _TITLE - _DATE - _GAP))}</text>'
            f'<text x="{_TITLE}" y="{middle + 4:g}">{escape(cut(line.title, _LEFT - _TITLE - _GAP))}</text>'
            f"{_ink(line, number, middle, first, last)}</g>\n"
        )
    yield from legend(_DATE, height - 46)
    yield f'<text x="{_DATE}" y="{height - 22}" font-size="11" fill="#5a6274">{escape(account)}</text>\n</svg>\n'


def _bounds(lines: list[_Line]) -> tuple[int, int]:
    """Return the days the axis spans: all ink, and room for the open ends to fade."""
    days = [day for line in lines if line.drawn for day in (line.drawn.start, line.drawn.end) if day is not None]
    if not days:
        return 0, 1
    first, last = min(days), max(days)
    if first == last:
        first, last = first - 1, last + 1
    margin = max(1, (last - first) // 30)
    return first - margin, last + margin


def _x(day: int, first: int, last: int) -> float:
    return _LEFT + (day - first) / (last - first) * (_RIGHT - _LEFT)


def _ends(drawn: Drawing, first: int, last: int) -> tuple[float, float, float, float]:
    """Return where the ink begins and ends, and which parts of it, from each end, are soft."""
    fade = OPEN_FADE * (_RIGHT - _LEFT)
    a = None if drawn.start is None else _x(drawn.start, first, last)
    b = None if drawn.end is None else _x(drawn.end, first, last)
    begin = max(_LEFT, (b or 0) - fade) if a is None else a
    end = min(float(_RIGHT), begin + fade) if b is None else b
    long = max(end - begin, 3.0)
    day = (_RIGHT - _LEFT) / (last - first)
    soft = (
        1.0 if a is None else min(0.5, drawn.fade_in * day / long),
        1.0 if b is None else min(0.5, drawn.fade_out * day / long),
    )
    return begin, begin + long, *soft


def _gradients(lines: list[_Line], first: int, last: int) -> Iterator[str]:
    for number, line in enumerate(lines):
        if line.drawn is None or line.drawn.is_mark:
            continue
        _, _, soft_in, soft_out = _ends(line.drawn, first, last)
        colour = COLOURS.get(line.told, COLOURS["happened"])
        stops = ((0.0, not soft_in), (soft_in, True), (1 - soft_out, True), (1.0, not soft_out))
        inked = "".join(
            f'<stop offset="{at:.3f}" stop-color="{colour}" stop-opacity="{int(full)}"/>' for at, full in stops
        )
        yield f'<linearGradient id="f{number}">{inked}</linearGradient>'


def _ink(line: _Line, number: int, middle: float, first: int, last: int) -> str:
    if line.drawn is None:
        return ""
    begin, end, _, _ = _ends(line.drawn, first, last)
    if line.drawn.is_mark:
        return mark(line.told, (begin + end) / 2, middle, unsure=line.unsure)
    fill = f"url(#f{number})"
    return band(line.told, begin, end, middle, fill, throughout=line.drawn.throughout, unsure=line.unsure)


def _axis(first: int, last: int, bottom: int) -> Iterator[str]:
    for day, name in _ticks(first, last):
        x = _x(day, first, last)
        yield f'<path d="M{x:.1f} {_TOP - 12}V{bottom}" stroke="#dcd9d0"/>'
        yield f'<text x="{x:.1f}" y="{_TOP - 18}" font-size="11" fill="#5a6274" text-anchor="middle">{name}</text>\n'


def _ticks(first: int, last: int) -> list[tuple[int, str]]:
    """Return the days of the axis's lines with their names: days for a short time, else months or years."""
    if last - first <= _TICKS * 7:
        step = max(1, -(-(last - first) // _TICKS))
        return [(day, _day_name(day)) for day in range(first, last + 1, step)]
    (year, month, _), (final, _, _) = calendar_day(first), calendar_day(last)
    months = (final - year + 1) * 12
    step = next((n for n in _STEPS if months <= n * _TICKS), _STEPS[-1])
    index = -(-(year * 12 + month - 1) // step) * step
    found = []
    while (day := day_number(index // 12, index % 12 + 1)) <= last:
        if day >= first:
            found.append((day, _month_name(index, years=step % 12 == 0)))
        index += step
    return found


def _day_name(day: int) -> str:
    _, month, number = calendar_day(day)
    return f"{number} {MONTHS[month - 1]}"


def _month_name(index: int, *, years: bool) -> str:
    year = index // 12
    return year_name(year) if years else f"{MONTHS[index % 12]} {year_name(year)}"

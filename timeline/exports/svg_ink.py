"""The ink of an SVG: marks and bands by what is claimed, the legend that says what they mean, and texts cut to their column."""

from collections.abc import Iterator
from html import escape
from unicodedata import east_asian_width

COLOURS = {"happened": "#2b5fa8", "planned": "#1f7a4d", "possible": "#9a5b00", "denied": "#b3261e"}
SOFT = "#5a6274"

_NARROW = frozenset("ijlIft.,:;'’!|()[] -")
_BAND = 30  # units of a band in the legend
_LEGEND = (
    ("happened", False, "mark", "a day"),
    ("happened", False, "pale", "one moment in here"),
    ("happened", False, "full", "throughout"),
    ("happened", True, "mark", "uncertain"),
    ("planned", False, "mark", "planned"),
    ("possible", False, "mark", "possible"),
    ("denied", False, "mark", "denied"),
)


def mark(told: str, x: float, y: float, *, unsure: bool) -> str:
    """Return the mark of a day: filled, hollow when planned or uncertain, a diamond when possible, a cross when denied."""
    colour = COLOURS.get(told, COLOURS["happened"])
    if told == "denied":
        return f'<path d="M{x - 4:.1f} {y - 4:g}l8 8m0 -8l-8 8" stroke="{colour}" stroke-width="2"/>'
    dashed = ' stroke-dasharray="2 2"' if unsure else ""
    hollow = told == "planned" or unsure
    fill = f'fill="#fff" stroke="{colour}" stroke-width="2"{dashed}' if hollow else f'fill="{colour}"'
    if told == "possible":
        return f'<path d="M{x:.1f} {y - 6:g}l6 6l-6 6l-6 -6z" {fill}/>'
    return f'<circle cx="{x:.1f}" cy="{y:g}" r="4.5" {fill}/>'


def band(told: str, begin: float, end: float, y: float, fill: str, *, throughout: bool, unsure: bool) -> str:
    """Return a band: full when it lasted throughout, pale when it is one moment; dashed, or with a line through it, as `mark`."""
    colour = COLOURS.get(told, COLOURS["happened"])
    opacity = "0.85" if throughout else "0.45"
    box = f'x="{begin:.1f}" y="{y - 5:g}" width="{end - begin:.1f}" height="10"'
    hollow = told == "planned" or unsure
    outline = f'<rect {box} fill="none" stroke="{colour}" stroke-dasharray="3 3"/>' if hollow else ""
    through = f'<path d="M{begin:.1f} {y:g}H{end:.1f}" stroke="{colour}"/>' if told == "denied" else ""
    return f'<rect {box} fill="{fill}" opacity="{opacity}"/>{outline}{through}'


def legend(x: float, y: float) -> Iterator[str]:
    """Say what the ink means: a picture is pasted where nobody has read how it was made."""
    for told, unsure, form, words in _LEGEND:
        long = 10 if form == "mark" else _BAND
        yield (
            mark(told, x + 5, y - 4, unsure=unsure)
            if form == "mark"
            else band(told, x, x + long, y - 4, COLOURS[told], throughout=form == "full", unsure=unsure)
        )
        yield f'<text x="{x + long + 6:.1f}" y="{y:g}" font-size="11" fill="{SOFT}">{escape(words)}</text>\n'
        x += long + 30 + 0.85 * sum(map(_wide, words))


def cut(text: str, room: float) -> str:
    """Return what fits into so many units in letters of 13: reckoned, for nobody knows the font that will be there."""
    width, kept = 0.0, 0
    for letter in text:
        width += _wide(letter)
        if width > room:
            return f"{text[:kept].rstrip()}…"
        kept += width <= room - _wide("M")
    return text


def _wide(letter: str) -> float:
    if east_asian_width(letter) in "WF":
        return 13.5
    if letter in _NARROW:
        return 4.8
    return 9.4 if letter.isupper() or "\u0400" <= letter < "\u0590" else 7.7

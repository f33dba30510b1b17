"""Dates counted from now or from what was told: two years ago, a day earlier, three weeks from now, two days later."""

from timeline.dates.grain import Grain
from timeline.expressions.meaning import Ahead, Anchor, Meaning, Reference, Shifted
from timeline.language.rule import Rule, says, silent

_YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}


def _ago(count: int, unit: Grain) -> Meaning:
    if unit in _YEARS:
        return Shifted(-count * _YEARS[unit], Grain.YEAR)
    return Shifted(-count, unit, same=unit is Grain.YEAR and count == 1)


def _earlier(count: int, unit: Grain) -> Meaning:
    if unit in _YEARS:
        return _later(-count, unit)
    return Shifted(-count, unit, Anchor.FOCUS, same=unit is Grain.YEAR and count == 1)


def _later(n: int, grain: Grain) -> Meaning:
    """Counted decades and centuries are so many years: "two decades later" is a year."""
    return _focus(n * _YEARS[grain], Grain.YEAR) if grain in _YEARS else _focus(n, grain)


def _focus(n: int, grain: Grain) -> Meaning:
    return Shifted(n, grain, Anchor.FOCUS)


def _vaguely_past(**_: object) -> Meaning:
    return Reference("PAST_REF")


RULES = (
    Rule(
        "ago",
        "{count:some} {unit:any_unit} ago",
        _ago,
        (
            says("a decade ago", "2003"),
            says("two centuries ago", "1813"),
            says("two days ago", "2013-02-10"),
            says("a year ago", "2012"),
            says("five years ago", "2008", "2008"),
            says("20 years ago", "1993"),
            silent("two days agog"),
            silent("years agone"),
        ),
    ),
    Rule(
        "half-years-ago",
        "{count} and a half years ago",
        lambda count: Shifted(-(count * 12 + 6), Grain.MONTH),
        (says("two and a half years ago", "2010-08"), silent("two and a half years agog")),
    ),
    Rule(
        "year-and-a-half-ago",
        "a year and a half ago",
        lambda: Shifted(-18, Grain.MONTH),
        (says("a year and a half ago", "2011-08"), silent("a year and a half agog")),
    ),
    Rule(
        "decade-ago",
        "half a century ago",
        lambda: _ago(50, Grain.YEAR),
        (says("half a century ago", "1963"), silent("half a century agog")),
    ),
    Rule(
        "from-now",
        "{n:some} {grain:any_unit} from (now|today)",
        Shifted,
        (
            says("three weeks from now", "2013-W10"),
            says("a year from today", "2014"),
            silent("three weeks from nowhere"),
        ),
    ),
    Rule(
        "vaguely-ago",
        "(several|some|many|a few|few) {unit:units} ago",
        _vaguely_past,
        (says("several years ago", "PAST_REF"), says("a few days ago", "PAST_REF"), silent("several years agone")),
    ),
    Rule(
        "in-units",
        "{count:some} {grain:any_unit}[' time]",
        Ahead,
        (
            says("three weeks", "2013-W10", within="It will open in three weeks"),
            says("three weeks", "P3W", within="Prices rose in three weeks"),
            silent("inside three weeks"),
            silent("in three weekends"),
        ),
        after=frozenset({"in"}),
    ),
    Rule(
        "earlier",
        "{count:some} {unit:any_unit} (earlier|previously|beforehand)",
        _earlier,
        (
            says("a year earlier", "2012"),
            says("two days earlier", "2013-02-10"),
            says("a decade earlier", "2003"),
            silent("a year earliest"),
            silent("ten days before the vote"),
            silent("a week earlier than planned"),
        ),
        unless_followed=("than ",),
    ),
    Rule(
        "later",
        "{n:some} {grain:any_unit} (later|afterwards)",
        _later,
        (
            says("two days later", "2013-02-14"),
            says("two decades later", "2033"),
            says("a year later", "2014"),
            silent("two days latest"),
            silent("two days after the vote"),
            silent("a week later than planned"),
        ),
        unless_followed=("than ",),
    ),
    Rule(
        "before-that",
        "{count:some} {unit:any_unit} before",
        _earlier,
        (
            says("two days before", "2013-02-10", within="They had met two days before."),
            silent("two days before the vote"),
        ),
        followed=(".", ",", ";", ")", ":"),
    ),
    Rule(
        "after-that",
        "{n:some} {grain:any_unit} after",
        _later,
        (says("two days after", "2013-02-14", within="They met two days after."), silent("two days after the vote")),
        followed=(".", ",", ";", ")", ":"),
    ),
    Rule(
        "day-before-that",
        "[the] day before",
        lambda: _focus(-1, Grain.DAY),
        (says("the day before", "2013-02-11", within="They met the day before."), silent("the day before the vote")),
        followed=(".", ",", ";", ")", ":"),
    ),
    Rule(
        "vaguely-later",
        "(several|some|many|a few|few|a couple of) {unit:units} (later|afterwards)",
        lambda **_: Reference("FUTURE_REF"),
        (says("a few days later", "FUTURE_REF"), silent("a few days latest")),
    ),
    Rule(
        "units-later",
        "{unit:units} later",
        lambda **_: Reference("FUTURE_REF"),
        (says("weeks later", "FUTURE_REF", within="He died weeks later"), silent("weeks latest")),
    ),
    Rule(
        "vaguely-earlier",
        "(several|some|many|a few|few|a couple of) {unit:units} (earlier|previously)",
        _vaguely_past,
        (says("a few days earlier", "PAST_REF"), silent("a few days earliest")),
    ),
    Rule(
        "units-ago",
        "{unit:units} ago",
        _vaguely_past,
        (says("months ago", "PAST_REF"), says("years ago", "PAST_REF"), silent("months agog")),
    ),
    Rule(
        "or-so-ago",
        "{count:some} {unit:any_unit} or so ago",
        _ago,
        (says("a week or so ago", "2013-W06"), silent("a week or so agog")),
    ),
)

"""Dates in messages: 25 dec, may 5th, on 13/2, in jun, summer '12, xmas eve."""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Feast, Fixed, Meaning, OfSomeYear, Timed
from timeline.language.rule import Rule, not_a_date, says, silent

_IN = frozenset({"in", "since", "by", "til", "till", "until", "from", "before", "after", "during", "last", "next"})
_ON = frozenset(
    {"on", "by", "til", "till", "until", "from", "since", "before", "after", "due", "ends", "starts", "is", "was"}
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ANOTHER_MONTH = tuple(
    joint + month for joint in (",", ", ", "/", "-", "–", "& ", "and ", "or ", "to ") for month in _MONTHS
)


def _of_month(day: int, month: int) -> Meaning:
    return OfSomeYear(Grain.MONTH, month, day)


def _in_figures(a: int, b: int) -> Meaning:
    """A day and a month in figures; ValueError where either order would do."""
    if a <= 12 and b <= 12 and a != b:
        raise ValueError(a, b)
    return _of_month(a, b) if b <= 12 else _of_month(b, a)


RULES = (
    Rule(
        "message-feast",
        "[the] {name:small_feast}",
        Feast,
        (says("xmas", "2012-12-25"), says("easter", "2013-03-31"), silent("easterly")),
    ),
    Rule(
        "message-feast-part",
        "[a ]{name:small_feast} {part:message_part}",
        lambda name, part: Timed(Feast(name), Clock(part)),
        (says("Xmas evening", "2012-12-25TEV"), says("a christmas morning", "2012-12-25TMO"), silent("xmas nightly")),
    ),
    Rule(
        "message-season",
        "{season:sure_season}",
        lambda season: OfSomeYear(Grain.SEASON, season),
        (says("Spring", "2013-SP", within="Cosmetics’ Spring makeup"), silent("we fall"), silent("springs")),
    ),
    Rule(
        "message-month",
        "{month:small_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("november", "2012-11"), silent("may"), silent("we march"), silent("novembers")),
    ),
    Rule(
        "message-spring-roll",
        "spring (rolls|roll|onions|onion|water|break|cleaning|clean|loaded|chicken|board)",
        not_a_date,
        (silent("spring rolls for lunch"),),
        blocks=True,
    ),
    Rule(
        "message-short-month",
        "{month:short_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (
            says("Aug", "2012-08", within="They went in July and Aug"),
            silent("Augs"),
            silent("aug"),
            silent("Nov 31"),
            silent("33-Oct-13"),
        ),
        unless_followed=tuple("0123456789-"),
    ),
    Rule(
        "message-month-after",
        "{month:any_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("jun", "2013-06", within="exam in jun"), silent("June bug jun"), silent("in marching order")),
        after=_IN,
    ),
    Rule(
        "message-month-of-several",
        "{month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("June", "2013-06", within="camps for June,July"), silent("June and they")),
        followed=_ANOTHER_MONTH,
    ),
    Rule(
        "message-this-month",
        "this {month} {year}",
        lambda month, year: Fixed(Period.month(year, month)),
        (says("this August 2013", "2013-08"), silent("this August 201")),
    ),
    Rule(
        "message-day-month",
        "[the] {day}( |)[of ]{month:plain_month}",
        _of_month,
        (
            says("25 dec", "2012-12-25"),
            says("25dec", "2012-12-25"),
            says("5th of april", "2013-04-05", within="It will end 5th of april"),
            silent("25 decs"),
            silent("32 dec"),
        ),
    ),
    Rule(
        "message-nth-of-month",
        "[the] {day:nth_day} [of ]{month:any_month}",
        _of_month,
        (says("5th of may", "2013-05-05", within="It will end 5th of may"), silent("5 may")),
    ),
    Rule(
        "message-on-day-month",
        "{day} {month:any_month}",
        _of_month,
        (says("5 may", "2013-05-05", within="It will be on 5 may"), silent("the 5 may come")),
        after=_ON,
    ),
    Rule(
        "message-on-month-day",
        "{month:any_month} {day}",
        lambda month, day: _of_month(day, month),
        (says("may 5", "2013-05-05", within="It will be on may 5"), silent("we may 5 times")),
        after=_ON,
    ),
    Rule(
        "message-month-day",
        "{month:plain_month} {day}",
        lambda month, day: _of_month(day, month),
        (says("dec 25", "2012-12-25"), says("april 1st", "2013-04-01"), silent("dec 32")),
    ),
    Rule(
        "message-month-nth",
        "{month:any_month} {day:nth_day}",
        lambda month, day: _of_month(day, month),
        (says("may 5th", "2013-05-05"), silent("may 5")),
    ),
    Rule(
        "message-day-month-year",
        "[the] {day}( |)[of ]{month:any_month}[,]( |){year}",
        lambda day, month, year: Fixed(Period.day(year, month, day)),
        (
            says("25Dec2013", "2013-12-25"),
            says("25 dec 2013", "2013-12-25"),
            says("1st of jan 2014", "2014-01-01"),
            silent("32Dec2013"),
        ),
    ),
    Rule(
        "message-month-day-year",
        "{month:any_month} {day}[,] {year}",
        lambda month, day, year: Fixed(Period.day(year, month, day)),
        (says("dec 25, 2013", "2013-12-25"), says("may 5th 2013", "2013-05-05"), silent("dec 32, 2013")),
    ),
    Rule(
        "message-day-month-short-year",
        "{day}-{month:any_month}-{year:short_year}",
        lambda day, month, year: Fixed(Period.day((2000 if year < 50 else 1900) + year, month, day)),
        (says("25-Oct-13", "2013-10-25"), says("1-jan-99", "1999-01-01"), silent("32-Oct-13")),
    ),
    Rule(
        "message-weekday-day-month",
        "{weekday:any_weekday}[,] {day} {month:plain_month}",
        lambda weekday, day, month: _of_month(day, month),  # noqa: ARG005 - the date is believed
        (says("sun 17 feb", "2013-02-17"), silent("sun 32 feb")),
    ),
    Rule(
        "message-day-month-weekday",
        "[the] {day}( |)[of ]{month:plain_month}[,] {weekday:weekday_beside}",
        lambda day, month, weekday: _of_month(day, month),  # noqa: ARG005 - likewise
        (
            says("14th December Friday", "2012-12-14"),
            says("14 Dec (Fri)", "2012-12-14"),
            silent("14th December Fridays"),
        ),
    ),
    Rule(
        "message-figures",
        "{a:number}/{b:number}",
        _in_figures,
        (
            says("13/2", "2013-02-13", within="exam will be on 13/2"),
            says("2/13", "2013-02-13", within="sale ends 2/13"),
            silent("on 12/2"),
            silent("ate 1/13 of it"),
        ),
        after=_ON,
    ),
    Rule(
        "message-weekday-figures",
        "{weekday:any_weekday}[,] {a:number}/{b:number}",
        lambda weekday, a, b: _in_figures(a, b),  # noqa: ARG005 - likewise
        (says("mon 18/2", "2013-02-18"), silent("mon 11/2")),
    ),
    Rule(
        "message-dotted-year-first",
        "{year}.{month:two}.{day:two}",
        lambda year, month, day: Fixed(Period.day(year, month, day)),
        (says("2013.02.12", "2013-02-12"), silent("2013.13.12")),
    ),
    Rule(
        "message-month-short-year",
        "{month:any_month}( |){year:quoted_year}",
        lambda month, year: Fixed(Period.month(year, month)),
        (says("Feb'13", "2013-02"), says("may ’12", "2012-05"), silent("Feb13")),
    ),
    Rule(
        "message-season-short-year",
        "{season}( |){year:quoted_year}",
        lambda season, year: Fixed(Period(Grain.SEASON, year * 4 + season - 1)),
        (says("summer '12", "2012-SU"), silent("summer 12")),
    ),
    Rule(
        "message-short-year",
        "{year:quoted_year}",
        lambda year: Fixed(Period.year(year)),
        (says("'99", "1999", within="back in '99"), silent("the '99 model")),
        after=frozenset({"in", "since", "of", "from", "summer", "class"}),
    ),
)

"""Days of the week: Monday, last Friday, Tuesday morning."""

from timeline.dates.clock import Clock
from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, Meaning, NthWeekday, OfSomeYear, Reference, Timed, Weekday
from timeline.language.rule import Rule, says, silent


def _day_of_year(month: int, day: int, year: int, **_: object) -> Meaning:
    """The date is believed, whatever weekday stands beside it."""
    return Fixed(Period.day(year, month, day))


def _day_of_some_year(month: int, day: int, **_: object) -> Meaning:
    return OfSomeYear(Grain.MONTH, month, day)


RULES = (
    Rule(
        "weekday",
        "{day:full_weekday}",
        Weekday,
        (
            says("Monday", "2013-02-11", "2013-02-11", within="They met on Monday"),
            says("Friday", "2013-02-15", within="They will meet on Friday"),
            says("Tuesday", "2013-02-12"),
            silent("monday"),
            silent("Mondays"),
        ),
    ),
    Rule(
        "weekday-month-day-year",
        "{weekday}[,] {month} {day}[,] {year}",
        _day_of_year,
        (
            says("Friday, October 25, 2013", "2013-10-25"),
            says("Fri. Oct. 25 2013", "2013-10-25"),
            silent("Friday, October 32, 2013"),
        ),
    ),
    Rule(
        "weekday-day-month-year",
        "{weekday}[,] [the] {day} [of] {month}[,] {year}",
        _day_of_year,
        (says("Friday, 25 October 2013", "2013-10-25"), silent("Friday, 32 October 2013")),
    ),
    Rule(
        "weekday-month-day",
        "{weekday}[,] {month} {day}",
        _day_of_some_year,
        (says("Thursday, February 7", "2013-02-07"), silent("Thursday, February 77")),
    ),
    Rule(
        "weekday-day-month",
        "{weekday}[,] [the] {day} [of] {month}",
        _day_of_some_year,
        (says("Thursday, 7 February", "2013-02-07"), silent("Thursday, 77 February")),
    ),
    Rule(
        "nth-weekday-of-month",
        "[the] {n:ordinal} {day:full_weekday} (of|in) {month}[,] {year}",
        NthWeekday,
        (
            says("the first Monday of March 2018", "2018-03-05", "2018-03-05"),
            says("the third Monday in May, 2012", "2012-05-21"),
            silent("the sixth Monday of March 2018"),
        ),
    ),
    Rule(
        "last-weekday-of-month",
        "[the] last {day:full_weekday} (of|in) {month}[,] {year}",
        lambda day, month, year: NthWeekday(-1, day, month, year),
        (says("the last Friday of November 2017", "2017-11-24"), silent("the last Fridays of November 2017")),
    ),
    Rule(
        "nth-weekday-of-some-month",
        "[the] {n:ordinal} {day:full_weekday} (of|in) {month}",
        NthWeekday,
        (says("the second Tuesday of May", "2013-05-14"), silent("the second Tuesday of them")),
    ),
    Rule(
        "last-weekday-of-some-month",
        "[the] last {day:full_weekday} (of|in) {month}",
        lambda day, month: NthWeekday(-1, day, month),
        (says("the last Friday in January", "2013-01-25"), silent("the last Friday in them")),
    ),
    Rule(
        "last-weekday",
        "[the] (last|past) {weekday:full_weekday}",
        lambda weekday: Weekday(weekday, -1),
        (says("last Friday", "2013-02-08"), says("last Tuesday", "2013-02-05"), silent("last Fridays")),
    ),
    Rule(
        "previous-weekday",
        "[the] (previous|preceding) {weekday:full_weekday}",
        lambda weekday: Weekday(weekday, -1, anchor=Anchor.FOCUS),
        (says("the previous Friday", "2013-02-08"), silent("the previous Fridays")),
    ),
    Rule(
        "following-weekday",
        "the (following|next) {weekday:full_weekday}",
        lambda weekday: Weekday(weekday, 1, anchor=Anchor.FOCUS),
        (
            says("the following Monday", "2013-02-18", within="and released the following Monday"),
            says("the next Monday", "2013-02-18", within="and released the next Monday"),
            silent("the following Mondays"),
        ),
    ),
    Rule(
        "that-weekday",
        "(that|that same|the same) {weekday:full_weekday}",
        lambda weekday: Weekday(weekday, anchor=Anchor.FOCUS),
        (says("that Friday", "2013-02-15"), says("the same Tuesday", "2013-02-12"), silent("those Fridays")),
    ),
    Rule(
        "weekday-before-last",
        "[the] {weekday:full_weekday} before last",
        lambda weekday: Weekday(weekday, -2),
        (says("the Friday before last", "2013-02-01"), silent("the Friday before lasting")),
    ),
    Rule(
        "weekday-after-next",
        "[the] {weekday:full_weekday} after next",
        lambda weekday: Weekday(weekday, 2),
        (says("the Friday after next", "2013-02-22"), silent("the Friday after nextdoor")),
    ),
    Rule(
        "weekdays-ago",
        "{count} {day:weekdays} ago",
        lambda count, day: Weekday(day, -count),
        (says("two Mondays ago", "2013-02-04", within="It closed two Mondays ago"), silent("two Mondays agog")),
    ),
    Rule(
        "week-ago-weekday",
        "a week ago {weekday:full_weekday}",
        lambda weekday: Weekday(weekday, -2),
        (says("a week ago Friday", "2013-02-01"), silent("a week ago Fridays")),
    ),
    Rule(
        "weekday-a-week-ago",
        "{weekday:full_weekday} a week ago",
        lambda weekday: Weekday(weekday, -2),
        (says("Friday a week ago", "2013-02-01"), silent("Friday a week agog")),
    ),
    Rule(
        "week-from-weekday",
        "a week from {weekday:full_weekday}",
        lambda weekday: Weekday(weekday, 2),
        (says("a week from Friday", "2013-02-22"), silent("a week from Fridays")),
    ),
    Rule(
        "weekday-of-last-week",
        "{weekday:full_weekday}[,] [of] last week",
        lambda weekday: Weekday(weekday, week=-1),
        (
            says("Monday last week", "2013-02-04", within="It fell Monday last week"),
            says("Friday of last week", "2013-02-08"),
            silent("Monday last weekly"),
        ),
    ),
    Rule(
        "weekday-of-next-week",
        "{weekday:full_weekday}[,] [of] next week",
        lambda weekday: Weekday(weekday, week=1),
        (
            says("Tuesday next week", "2013-02-19"),
            says("Monday of next week", "2013-02-18"),
            silent("Tuesday next weekly"),
        ),
    ),
    Rule(
        "weekday-of-this-week",
        "{weekday:full_weekday} [of] this week",
        lambda weekday: Weekday(weekday, week=0),
        (says("Thursday of this week", "2013-02-14"), silent("Thursday of this weekend")),
    ),
    Rule(
        "one-weekday",
        "one {weekday:full_weekday}",
        lambda weekday: Reference(f"XXXX-WXX-{weekday}"),
        (says("one Sunday", "XXXX-WXX-7", within="He came one Sunday in May"), silent("one Sundays")),
    ),
    Rule(
        "next-weekday",
        "(next|coming) {weekday:full_weekday}",
        lambda weekday: Weekday(weekday, 1),
        (says("next Friday", "2013-02-15"), says("next Tuesday", "2013-02-19"), silent("next Fridays")),
    ),
    Rule(
        "this-weekday",
        "this {day:full_weekday}",
        lambda day: Weekday(day, this=True),
        (says("this Friday", "2013-02-15", within="a party this Friday"), silent("this Fridays")),
    ),
    Rule(
        "weekday-part",
        "{weekday:full_weekday} {daypart}",
        lambda weekday, daypart: Timed(Weekday(weekday), Clock(daypart)),
        (says("Monday morning", "2013-02-11TMO", within="They met Monday morning"), silent("Monday mornings")),
    ),
)

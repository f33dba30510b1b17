"""Days of the week: Monday, last Friday, Tuesday morning."""

from timeline.dates.clock import Clock
from timeline.expressions.meaning import Timed, Weekday
from timeline.language.rule import Rule, says, silent

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
        "last-weekday",
        "(last|past) {weekday:full_weekday}",
        lambda weekday: Weekday(weekday, -1),
        (says("last Friday", "2013-02-08"), says("last Tuesday", "2013-02-05"), silent("last Fridays")),
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
        Weekday,
        (says("this Friday", "2013-02-15", within="They will meet this Friday"), silent("this Fridays")),
    ),
    Rule(
        "weekday-part",
        "{weekday:full_weekday} {daypart}",
        lambda weekday, daypart: Timed(Weekday(weekday), Clock(daypart)),
        (says("Monday morning", "2013-02-11TMO", within="They met Monday morning"), silent("Monday mornings")),
    ),
)

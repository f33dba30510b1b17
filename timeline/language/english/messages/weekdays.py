"""Weekdays in messages: friday, this sat, nxt fri, Mon-Thu, wed nite."""

from timeline.dates.clock import Clock
from timeline.expressions.meaning import Meaning, Repeated, Timed, Weekday
from timeline.language.english.messages.words import SHORT_DAYS
from timeline.language.rule import Rule, says, silent

_SATURDAY = 6
_JOINTS = ("-", "–", "/", "&", "& ", "- ", "– ", "/ ", "+", "and ", "or ", "to ", "n ", ", ")
_ANOTHER_DAY = tuple(
    joint + form for joint in _JOINTS for day in SHORT_DAYS for form in (day, day.capitalize(), day.upper())
)


def _this(day: int) -> Meaning:
    """What "this Fri" says; "sat" is also a verb, which would tell its own tense."""
    return Weekday(day, 1) if day == _SATURDAY else Weekday(day, this=True)


RULES = (
    Rule(
        "message-weekday",
        "[a ]{day:small_weekday}",
        lambda day: Weekday(day, this=True),
        (
            says("friday", "2013-02-15"),
            says("monday", "2013-02-11", within="They met on monday"),
            says("a sunday", "2013-02-10", within="They worked on a sunday"),
            silent("mondays"),
            silent("the sun"),
            silent("we sat"),
        ),
    ),
    Rule(
        "message-a-weekday",
        "a {day:full_weekday}",
        Weekday,
        (says("a Sunday", "2013-02-10", within="They worked on a Sunday"), silent("a Sundayish")),
    ),
    Rule(
        "message-last-weekday",
        "last {weekday:small_weekday}",
        lambda weekday: Weekday(weekday, -1),
        (says("last monday", "2013-02-11"), silent("last mondays")),
    ),
    Rule(
        "message-next-weekday",
        "next {weekday:small_weekday}",
        lambda weekday: Weekday(weekday, 1),
        (says("next monday", "2013-02-18"), silent("next mondays")),
    ),
    Rule(
        "message-this-weekday",
        "this {day:small_weekday}",
        lambda day: Weekday(day, this=True),
        (says("this friday", "2013-02-15", within="We will meet this friday"), silent("this fridays")),
    ),
    Rule(
        "message-weekday-part",
        "[a ]{weekday:small_weekday} {part:message_part}",
        lambda weekday, part: Timed(Weekday(weekday, this=True), Clock(part)),
        (says("friday night", "2013-02-08TNI", within="They met friday night"), silent("friday nightly")),
    ),
    Rule(
        "message-a-weekday-part",
        "a {weekday:full_weekday} {part:message_part}",
        lambda weekday, part: Timed(Weekday(weekday), Clock(part)),
        (says("a Sunday evening", "2013-02-10TEV"), silent("a Sunday evenings")),
    ),
    Rule(
        "message-weekday-parts",
        "{weekday:full_weekday} {part:message_parts}",
        lambda weekday, part: Timed(Weekday(weekday), Clock(part)),
        (says("Monday mornings", "2013-02-11TMO"), silent("Monday mourning")),
    ),
    Rule(
        "message-short-weekday",
        "(this|coming) {day:short_weekday}",
        _this,
        (
            says("this sat", "2013-02-16"),
            says("this Mon", "2013-02-11", within="It was done this Mon"),
            silent("the sun"),
            silent("this satellite"),
            silent("we sat"),
        ),
    ),
    Rule(
        "message-this-weekday-part",
        "(this|coming) {day:any_weekday} {part:message_part}",
        lambda day, part: Timed(_this(day), Clock(part)),
        (
            says("this Fri night", "2013-02-15TNI"),
            says("this sat morning", "2013-02-16TMO"),
            silent("this sun nightly"),
        ),
    ),
    Rule(
        "message-short-weekday-time",
        "{weekday:short_weekday}[,] [at ]{dial}( |){half}",
        lambda weekday, dial, half: Timed(Weekday(weekday, this=True), Clock(f"{dial % 12 + half:02d}:00")),
        (
            says("Sat 7pm", "2013-02-16T19:00"),
            says("sun at 10 am", "2013-02-17T10:00"),
            says("Mon, 8pm", "2013-02-18T20:00"),
            silent("sat 4 papers"),
        ),
    ),
    Rule(
        "message-short-weekday-minutes",
        "{weekday:short_weekday}[,] [at ]{dial}(:|.){minute}( |){half}",
        lambda weekday, dial, minute, half: Timed(
            Weekday(weekday, this=True), Clock(f"{dial % 12 + half:02d}:{minute:02d}")
        ),
        (says("Sat 7.30pm", "2013-02-16T19:30"), says("sun, 10:15am", "2013-02-17T10:15"), silent("sat 7.30 papers")),
    ),
    Rule(
        "message-sure-short-weekday",
        "{day:sure_short_weekday}",
        lambda day: Weekday(day, this=True),
        (
            says("tues", "2013-02-12"),
            says("thurs", "2013-02-14"),
            says("fri", "2013-02-15", within="payday fri!"),
            silent("thursty"),
        ),
    ),
    Rule(
        "message-short-weekday-after",
        "{day:short_weekday}",
        lambda day: Weekday(day, this=True),
        (
            says("Mon", "2013-02-18", within="paper on Mon"),
            says("wed", "2013-02-13", within="until wed"),
            says("Sat", "2013-02-09", within="It rained on Sat"),
            silent("Mon cher"),
        ),
        after=frozenset({"on", "til", "till", "until", "by"}),
    ),
    Rule(
        "message-every-weekday",
        "every {weekday:short_weekday}",
        lambda weekday: Repeated(f"XXXX-WXX-{weekday}", quant="EVERY"),
        (says("every mon", "XXXX-WXX-1"), silent("every monk")),
    ),
    Rule(
        "message-weekday-next-week",
        "{day:any_weekday} (next|nxt) (week|wk)",
        lambda day: Weekday(day, week=1),
        (says("friday next week", "2013-02-22"), says("mon nxt wk", "2013-02-18"), silent("friday next weekly")),
    ),
    Rule(
        "message-next-short-weekday",
        "(next|nxt|nex) {day:any_weekday}",
        lambda day: Weekday(day, 1),
        (says("next fri", "2013-02-15"), says("nxt Monday", "2013-02-18"), silent("next sunny day")),
    ),
    Rule(
        "message-last-short-weekday",
        "(last|lst) {day:any_weekday}",
        lambda day: Weekday(day, -1),
        (says("last fri", "2013-02-08"), says("lst sat", "2013-02-09"), silent("last satellite")),
    ),
    Rule(
        "message-short-weekday-part",
        "{day:short_weekday} {part:message_part}",
        lambda day, part: Timed(Weekday(day, this=True), Clock(part)),
        (says("wed nite", "2013-02-13TNI"), says("Sat morning", "2013-02-16TMO"), silent("wed nitery")),
    ),
    Rule(
        "message-weekday-half",
        "{day:any_weekday} {part:half_day}",
        lambda day, part: Timed(Weekday(day, this=True), Clock(part)),
        (says("fri pm", "2013-02-15TAF"), silent("fri amp"), silent("Friday am I late")),
        unless_followed=("i ", "I ", "i'm", "I'm", "i’m", "I’m"),
    ),
    Rule(
        "message-first-of-weekdays",
        "{day:short_weekday}",
        _this,
        (says("Sat", "2013-02-16", within="Sat & Sun off"), silent("we sat and ate"), silent("Sun and sand")),
        followed=_ANOTHER_DAY,
    ),
    Rule(
        "message-weekday-the-nth",
        "{day:any_weekday} the {nth:nth_day}",
        lambda day, nth: Weekday(day),  # noqa: ARG005 - the month is not told, and the weekday says as much
        (says("FRIDAY the 13th", "2013-02-08"), silent("Friday the 13")),
    ),
)

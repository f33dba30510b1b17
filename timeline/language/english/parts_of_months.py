"""Weeks and halves: "the first week of March", "the second half of next month", "the week of March 6"."""

from collections.abc import Callable

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import (
    Feast,
    Fixed,
    Holding,
    Meaning,
    OfSomeYear,
    PartOf,
    Reference,
    Repeated,
)
from timeline.language.english.words import MONTHS
from timeline.language.rule import Modifier, Rule, says, silent
from timeline.language.wraps import days_of, half


def _named(words: str, *, unit: str = "week") -> tuple[str, ...]:
    return tuple(
        f"{article}{word} {unit} {link}" for word in words.split() for article in ("the ", "") for link in ("of", "in")
    )


MODIFIERS = (
    Modifier(
        "first-week",
        _named("first opening"),
        days_of(1, 7, PartOf.START),
        (
            says("the first week of March", "2013-03", "[2013-03-01..2013-03-07]", mod="START"),
            says("the first week of 2012", "2012", mod="START"),
            says("the first week of next month", "2013-03", mod="START"),
            silent("the first weekday of March"),
        ),
    ),
    Modifier(
        "second-week",
        _named("second"),
        days_of(8, 14),
        (
            says("the second week of March 2012", "2012-03", "[2012-03-08..2012-03-14]"),
            silent("the second weekend of March"),
        ),
    ),
    Modifier(
        "third-week",
        _named("third"),
        days_of(15, 21),
        (
            says("the third week of March 2012", "2012-03", "[2012-03-15..2012-03-21]"),
            silent("the third weekend of March"),
        ),
    ),
    Modifier(
        "fourth-week",
        _named("fourth"),
        days_of(22, 28),
        (
            says("the fourth week of March 2012", "2012-03", "[2012-03-22..2012-03-28]"),
            silent("the fourth weekend of March"),
        ),
    ),
    Modifier(
        "last-week-of-month",
        _named("last final closing"),
        days_of(-7, -1, PartOf.END),
        (
            says(
                "the last week of April",
                "2012-04",
                "[2012-04-24..2012-04-30]",
                mod="END",
                within="It rained in the last week of April",
            ),
            says("the final week of 2012", "2012", mod="END"),
            silent("the last weekend of April"),
        ),
    ),
    Modifier(
        "first-half",
        _named("first", unit="half"),
        half(1, 15, PartOf.START),
        (
            says("the first half of March 2012", "2012-03", "[2012-03-01..2012-03-15]", mod="START"),
            says("the first half of the 1990s", "199", mod="START"),
            silent("the first halfway of March"),
        ),
    ),
    Modifier(
        "second-half",
        _named("second latter last", unit="half"),
        half(16, -1, PartOf.END),
        (
            says("the second half of March 2012", "2012-03", "[2012-03-16..2012-03-31]", mod="END"),
            says("the latter half of the 1990s", "199", mod="END"),
            silent("the second halfway of March"),
        ),
    ),
)


def _on(month: int, day: int) -> Meaning:
    return OfSomeYear(Grain.MONTH, month, day)


def _on_of_year(month: int, day: int, year: int) -> Meaning:
    return Fixed(Period.day(year, month, day))


def _holding(build: Callable[..., Meaning], *, weekend: bool = False) -> Callable[..., Meaning]:
    return lambda **slots: Holding(build(**slots), weekend)


_IN_A_MONTH = (*(f"{link} {name.title()}" for link in ("in", "of") for name in MONTHS), "in early", "in mid", "in late")

RULES = (
    Rule(
        "week-of-month-day-year",
        "[the] week (of|beginning|starting|ending|ended) {month} {day}[,] {year}",
        _holding(_on_of_year),
        (
            says("the week of March 6, 2012", "2012-W10", "[2012-03-05..2012-03-11]"),
            silent("the week of March 66, 2012"),
        ),
    ),
    Rule(
        "week-of-month-day",
        "[the] week (of|beginning|starting|ending|ended) {month} {day}",
        _holding(_on),
        (
            says("the week of March 6", "2013-W10", within="A hearing is set for the week of March 6"),
            says("the week ended Feb. 2", "2013-W05", "[2013-01-28..2013-02-03]"),
            silent("the week of March"),
        ),
    ),
    Rule(
        "week-of-day-month-year",
        "[the] week (of|beginning|starting|ending|ended) {day} {month}[,] {year}",
        _holding(_on_of_year),
        (says("the week of 6 March 2012", "2012-W10"), silent("the week of 66 March 2012")),
    ),
    Rule(
        "week-of-day-month",
        "[the] week (of|beginning|starting|ending|ended) {day} {month}",
        _holding(_on),
        (
            says("the week of 6 March", "2013-W10", within="It is set for the week of 6 March"),
            silent("the week of 66 March"),
        ),
    ),
    Rule(
        "week-of-feast",
        "[the] week of {name:feast}",
        _holding(Feast),
        (says("the week of Thanksgiving", "2012-W47"), silent("the weeks of Thanksgiving")),
    ),
    Rule(
        "weekend-of-month-day",
        "[the] weekend of {month} {day}",
        _holding(_on, weekend=True),
        (
            says("the weekend of Feb. 2", "2013-W05-WE", "[2013-02-02..2013-02-03]"),
            silent("the weekend of February"),
        ),
    ),
    Rule(
        "a-weekday-of-a-month",
        "a {day:full_weekday}",
        lambda day: Reference(f"XXXX-WXX-{day}"),
        (
            says("a Friday", "XXXX-WXX-5", within="It was a Friday in March"),
            silent("a Friday deadline"),
            silent("a Friday in the park"),
        ),
        followed=_IN_A_MONTH,
    ),
    Rule(
        "some-weekday",
        "a {day:full_weekday}",
        lambda day: Reference(f"XXXX-WXX-{day}"),
        (
            says("a Friday", "XXXX-WXX-5", within="It always begins on a Friday."),
            silent("the Friday."),
            silent("on a Friday night"),
        ),
        after=frozenset({"on"}),
        followed=(".", ",", ";", "and ", "or ", "when ", "until ", "with", "because ", "so ", "that ", "as "),
    ),
    Rule(
        "every-nth-weekday",
        "(every|each) {ordinal} {day:full_weekday}[ of the month| of each month| of every month]",
        lambda day, **_: Repeated(f"XXXX-WXX-{day}", quant="EVERY"),
        (says("every first Monday of the month", "XXXX-WXX-1"), silent("every first Mondays")),
    ),
)

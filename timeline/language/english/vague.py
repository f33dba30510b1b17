"""References: words that point to past, present or future and to no day of the calendar."""

from timeline.expressions.meaning import Reference
from timeline.language.rule import Rule, not_a_date, says, silent


def _past() -> Reference:
    return Reference("PAST_REF")


def _present() -> Reference:
    return Reference("PRESENT_REF")


def _future() -> Reference:
    return Reference("FUTURE_REF")


RULES = (
    Rule(
        "recently",
        "(more |most |just |only |)recently",
        _past,
        (says("recently", "PAST_REF"), says("More recently", "PAST_REF"), silent("recent")),
    ),
    Rule(
        "recent",
        "recent",
        _past,
        (
            says("recent", "PAST_REF", within="concern about recent declines"),
            silent("recently"),
            silent("Recent graduates came"),
        ),
        after=frozenset({"of", "about", "in", "on", "with", "from", "for", "by", "other"}),
    ),
    Rule(
        "the-past",
        "[the] past",
        _past,
        (says("the past", "PAST_REF", within="in the past"), silent("past the house"), silent("in the past tense")),
        after=frozenset({"the"}),
    ),
    Rule(
        "past-tense",
        "past (tense|perfect|master|president|chairman)",
        not_a_date,
        (silent("the past tense"),),
        blocks=True,
    ),
    Rule(
        "now-then",
        "{word:leading_now}",
        not_a_date,
        (silent("Now, what shall we do"), silent("Now for the weather")),
        followed=(",", "for "),
        blocks=True,
    ),
    Rule(
        "now",
        "(now|right now|currently|nowadays|presently|these days)",
        _present,
        (says("now", "PRESENT_REF"), says("Currently", "PRESENT_REF"), silent("nowhere"), silent("know")),
    ),
    Rule(
        "the-moment",
        "the (moment|present)",
        _present,
        (says("the moment", "PRESENT_REF", within="at the moment"), silent("the moments"), silent("a moment")),
        after=frozenset({"at"}),
    ),
    Rule(
        "soon",
        "soon",
        _future,
        (
            says("soon", "FUTURE_REF", within="They will soon meet"),
            silent("sooner"),
            silent("as soon as they met"),
            silent("He was soon released"),
        ),
        after=frozenset({"will", "would", "could", "may", "might", "shall", "can", "should", "very", "coming"}),
    ),
    Rule(
        "soon-will",
        "soon",
        _future,
        (
            says("soon", "FUTURE_REF", within="It soon will begin"),
            silent("It soon began"),
        ),
        followed=("will ", "may ", "to "),
    ),
    Rule(
        "long-ago",
        "(not long ago|not so long ago|long ago|the other day|ages ago)",
        _past,
        (says("long ago", "PAST_REF"), says("the other day", "PAST_REF"), silent("long agog")),
    ),
    Rule(
        "someday",
        "(someday|some day|one of these days)",
        _future,
        (says("someday", "FUTURE_REF", within="It will someday open"), silent("some daylight")),
    ),
    Rule(
        "near-term",
        "the (near|short|long) term",
        _future,
        (says("the near term", "FUTURE_REF", within="in the near term"), silent("the near terminal")),
    ),
    Rule(
        "future",
        "future",
        _future,
        (
            says("future", "FUTURE_REF", within="to meet future demand"),
            silent("futures trading"),
            silent("the future president"),
        ),
        after=frozenset({"of", "to", "all", "meet", "for", "in", "and", "about", "any", "s"}),
    ),
    Rule(
        "currentness",
        "current",
        _present,
        (
            says("current", "PRESENT_REF", within="because of current conditions"),
            silent("currents"),
            silent("a current account"),
            silent("the direct current of a battery"),
        ),
        after=frozenset({"the", "its", "their", "his", "her", "our", "of", "s", "top", "then"}),
        unless_followed=("account", "affairs", "event", "of "),
    ),
    Rule(
        "present-day",
        "[the] present(-| )day",
        _present,
        (says("the present day", "PRESENT_REF", within="to the present day"), silent("the present days")),
    ),
    Rule(
        "future-units",
        "future (days|weeks|months|quarters|years|decades)",
        _future,
        (says("future quarters", "FUTURE_REF", within="payments in future quarters"), silent("future yearlings")),
    ),
    Rule(
        "those-units",
        "those (days|years|times)",
        _past,
        (says("those days", "PAST_REF", within="in those days"), silent("those daylights")),
        after=frozenset({"in", "of", "during"}),
    ),
    Rule(
        "lately",
        "lately",
        _past,
        (says("lately", "PAST_REF", within="They have met lately"), silent("late")),
    ),
    Rule(
        "some-future",
        "the (not_too_distant|distant|immediate) future",
        _future,
        (says("the not-too-distant future", "FUTURE_REF"), silent("the distant futures market")),
    ),
    Rule(
        "some-past",
        "the (distant|recent|not_too_distant) past",
        _past,
        (says("the recent past", "PAST_REF", within="in the recent past"), silent("the recent pasture")),
    ),
    Rule(
        "later-date",
        "a later (date|time)",
        _future,
        (says("a later date", "FUTURE_REF", within="at a later date"), silent("a later dated letter")),
    ),
    Rule(
        "this-period",
        "this (period|same period)",
        _present,
        (says("this period", "PRESENT_REF", within="during this period"), silent("this periodical")),
    ),
    Rule(
        "that-period",
        "that (period|same period)",
        _past,
        (says("that period", "PAST_REF", within="at the end of that period"), silent("that periodical")),
    ),
    Rule(
        "during-this-time",
        "this time",
        _present,
        (says("this time", "PRESENT_REF", within="during this time"), silent("This time a bomb went off")),
        after=frozenset({"during", "throughout"}),
    ),
    Rule(
        "during-that-time",
        "that time",
        _past,
        (says("that time", "PAST_REF", within="during that time"), silent("I liked that time")),
        after=frozenset({"during", "throughout"}),
    ),
    Rule(
        "the-future",
        "[the] [near] future",
        _future,
        (
            says("the future", "FUTURE_REF", within="in the future"),
            says("the near future", "FUTURE_REF"),
            silent("futures"),
            silent("a future president"),
        ),
        after=frozenset({"the", "near"}),
    ),
)

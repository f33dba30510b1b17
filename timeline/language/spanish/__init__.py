"""Spanish: rules in tables by family, each row with its examples and near misses."""

from timeline.language import iso
from timeline.language.language import Language
from timeline.language.spanish import (
    calendar,
    clocks,
    feasts,
    lengths,
    quarters,
    relative,
    sets,
    to_the_day,
    told,
    vague,
    weekdays,
    years,
)
from timeline.language.spanish.after_dates import FOLLOWERS
from timeline.language.spanish.before import GOVERNORS, MODIFIERS
from timeline.language.spanish.joining import DAY_LISTS, JOINS, STILL
from timeline.language.spanish.tense import tense_at
from timeline.language.spanish.words import SLOTS

FAMILIES = (iso, calendar, years, quarters, clocks, relative, to_the_day, told, sets, weekdays, feasts, lengths, vague)
"""The modules that hold rules, in the order in which their rows win ties."""

SPANISH = Language(
    "es",
    tuple(rule for family in FAMILIES for rule in family.RULES),
    MODIFIERS,
    GOVERNORS,
    {**SLOTS, **feasts.FEAST_SLOTS},
    JOINS,
    tense_at,
    DAY_LISTS,
    STILL,
    determiners=frozenset({"el", "la", "los", "las"}),
    day_links=("el", "del", "de", "de la", "del día"),
    time_links=("a", "hacia"),
    followers=FOLLOWERS,
)

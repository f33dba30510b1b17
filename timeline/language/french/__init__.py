"""French: rules in tables by family, each row with its examples and near misses."""

from timeline.language import iso
from timeline.language.french import (
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
from timeline.language.french.after_dates import FOLLOWERS
from timeline.language.french.before import GOVERNORS, MODIFIERS
from timeline.language.french.joining import DAY_LISTS, JOINS, STILL
from timeline.language.french.tense import tense_at
from timeline.language.french.words import SLOTS
from timeline.language.language import Language

FAMILIES = (iso, calendar, years, quarters, relative, to_the_day, told, sets, weekdays, clocks, feasts, lengths, vague)
"""The modules that hold rules, in the order in which their rows win ties."""

FRENCH = Language(
    "fr",
    tuple(rule for family in FAMILIES for rule in family.RULES),
    MODIFIERS,
    GOVERNORS,
    {**SLOTS, **feasts.FEAST_SLOTS},
    JOINS,
    tense_at,
    DAY_LISTS,
    STILL,
    determiners=frozenset({"le", "la", "les"}),
    day_links=("le", "du", "de", "ce"),
    time_links=("à", "vers"),
    followers=FOLLOWERS,
)

"""German: rules in tables by family, each row with its examples and near misses."""

from timeline.language import iso
from timeline.language.german import (
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
from timeline.language.german.after_dates import FOLLOWERS
from timeline.language.german.before import GOVERNORS, MODIFIERS
from timeline.language.german.joining import DAY_LISTS, JOINS, STILL
from timeline.language.german.tense import tense_at
from timeline.language.german.words import SLOTS
from timeline.language.language import Language

FAMILIES = (iso, calendar, years, quarters, relative, to_the_day, told, sets, weekdays, clocks, feasts, lengths, vague)
"""The modules that hold rules, in the order in which their rows win ties."""

GERMAN = Language(
    "de",
    tuple(rule for family in FAMILIES for rule in family.RULES),
    MODIFIERS,
    GOVERNORS,
    {**SLOTS, **feasts.FEAST_SLOTS},
    JOINS,
    tense_at,
    DAY_LISTS,
    STILL,
    determiners=frozenset({"der", "die", "das", "dem", "den", "des"}),
    day_links=("am", "des", "vom", "an"),
    time_links=("um", "gegen", "am", "in der"),
    followers=FOLLOWERS,
)

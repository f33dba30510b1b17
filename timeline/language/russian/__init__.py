"""Russian: rules in tables by family, each row with its examples and near misses, as English has them."""

from timeline.language import iso
from timeline.language.language import Language
from timeline.language.russian import (
    calendar,
    clocks,
    counted,
    eras,
    feasts,
    lengths,
    parts_of_months,
    quarters,
    relative,
    seasons,
    sets,
    to_the_day,
    vague,
    weekdays,
    years,
)
from timeline.language.russian.after_dates import FOLLOWERS
from timeline.language.russian.before import GOVERNORS, MODIFIERS
from timeline.language.russian.joining import DAY_LISTS, JOINS, STILL
from timeline.language.russian.tense import tense_at
from timeline.language.russian.words import SLOTS

FAMILIES = (
    calendar,
    iso,
    years,
    eras,
    quarters,
    seasons,
    parts_of_months,
    relative,
    counted,
    to_the_day,
    sets,
    weekdays,
    clocks,
    feasts,
    lengths,
    vague,
)
"""The modules that hold rules, in the order in which their rows win ties."""

RUSSIAN = Language(
    "ru",
    tuple(rule for family in FAMILIES for rule in family.RULES),
    MODIFIERS,
    GOVERNORS,
    SLOTS,
    JOINS,
    tense_at,
    DAY_LISTS,
    STILL,
    determiners=frozenset(),
    day_links=("в", "во"),
    time_links=("в", "около", "примерно в", "к"),
    followers=FOLLOWERS,
)

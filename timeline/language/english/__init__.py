"""English: rules in tables by family, each row with its examples and near misses."""

from timeline.language import iso
from timeline.language.english import (
    after_events,
    calendar,
    clocks,
    comparisons,
    compounds,
    counted,
    eras,
    feasts,
    fiscal,
    lengths,
    messages,
    next_named,
    nights,
    of_that_year,
    parts_of_months,
    quarters,
    relative,
    sets,
    stories,
    to_the_day,
    vague,
    weekdays,
    weekends,
    windows,
    years,
)
from timeline.language.english.before import GOVERNORS, MODIFIERS
from timeline.language.english.clock_words import CLOCK_SLOTS
from timeline.language.english.day_lists import DAY_LISTS
from timeline.language.english.games import in_a_game
from timeline.language.english.joining import JOINS, STILL
from timeline.language.english.messages.words import MESSAGE_SLOTS, SHORT_DAYS
from timeline.language.english.naming import naming, roots
from timeline.language.english.tense import tense_at
from timeline.language.english.words import SLOTS
from timeline.language.language import Language

FAMILIES = (
    iso,
    calendar,
    years,
    eras,
    quarters,
    fiscal,
    comparisons,
    relative,
    counted,
    to_the_day,
    next_named,
    nights,
    of_that_year,
    parts_of_months,
    sets,
    weekdays,
    clocks,
    weekends,
    feasts,
    windows,
    compounds,
    lengths,
    vague,
    stories,
    after_events,
    messages,
)
"""The modules that hold rules, in the order in which their rows win ties."""

_RULES = tuple(rule for family in FAMILIES if family is not messages for rule in family.RULES)

ENGLISH = Language(
    "en",
    _RULES,
    (*MODIFIERS, *parts_of_months.MODIFIERS, *clocks.MODIFIERS),
    GOVERNORS,
    {**SLOTS, **CLOCK_SLOTS, **MESSAGE_SLOTS},
    JOINS,
    tense_at,
    DAY_LISTS,
    STILL,
    day_links=("on", "of", "on the"),
    time_links=("at", "in", "around", "about"),
    message_rules=messages.RULES,
    not_in_messages=frozenset(
        {
            "feast-for-doings",
            "last-day",
            lengths.NAMED_AFTER_HOURS,
            *sets.HABITS_BY_WEEKDAY,
        }  # "friday nights" there are the writer's own
    ),
    message_weekdays=SHORT_DAYS,
    followers=after_events.FOLLOWERS,
    naming=naming,
    roots=roots,
    in_a_game=in_a_game,
)

"""English: rules in tables by family, each row with its examples and near misses."""

from timeline.language.english import calendar, lengths, relative, vague, weekdays, years
from timeline.language.english.before import GOVERNORS, MODIFIERS
from timeline.language.english.joining import JOINS
from timeline.language.english.tense import tense_at
from timeline.language.english.words import SLOTS
from timeline.language.language import Language

FAMILIES = (calendar, years, relative, weekdays, lengths, vague)
"""The modules that hold rules, in the order in which their rows win ties."""

ENGLISH = Language(
    "en", tuple(rule for family in FAMILIES for rule in family.RULES), MODIFIERS, GOVERNORS, SLOTS, JOINS, tense_at
)

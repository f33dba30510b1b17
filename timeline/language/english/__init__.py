"""English: rules in tables by family, each row with its examples and near misses."""

from timeline.language.english import calendar, lengths, relative, vague
from timeline.language.english.before import GOVERNORS, MODIFIERS
from timeline.language.english.joining import JOINS
from timeline.language.english.tense import tense_at
from timeline.language.english.words import SLOTS
from timeline.language.language import Language

ENGLISH = Language(
    "en", (*calendar.RULES, *relative.RULES, *lengths.RULES, *vague.RULES), MODIFIERS, GOVERNORS, SLOTS, JOINS, tense_at
)

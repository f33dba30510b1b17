"""Years that are pointed at, as part of a date: "весной прошлого года"."""

from timeline.language.russian.declension import any_form

OF_YEARS = (
    ("year-before-last", "позапрошлого года", -2, "позапрошлого", 2011),
    ("last", any_form("прошл|ого", "минувш|его", "прошедш|его") + " года", -1, "прошлого", 2012),
    ("this", "(этого|текущего|нынешнего) года", 0, "этого", 2013),
    ("next", "(следующего|будущего|наступающего) года", 1, "следующего", 2014),
)
"""A name, the words, how many years from this one, and an example with its year."""

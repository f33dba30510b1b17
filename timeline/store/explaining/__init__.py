"""Explaining: why a date is what it is, from the words to the result, as data from which the date can be computed again."""

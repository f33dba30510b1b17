"""English sentences: their words, what part of speech each is, how verbs stand, and who does what to whom."""

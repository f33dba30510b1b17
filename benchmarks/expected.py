"""What is expected of the weights of salience before any article is counted: the means of their prior.

Eighteen articles cannot tell every feature's weight from chance. These say what is known without them: what is told in a
title is told again below it; states, thoughts, wishes and what is denied are no happenings; news leads with its own; the
violent, the sudden and the final are what news is made of. In round numbers, by hand, with those articles in sight.
"""

from collections.abc import Mapping

EXPECTED: Mapping[str, float] = {
    # what hardly ever is a happening of the story
    "heading": -3,
    "is so": -2,
    "thinks": -1.5,
    "modal": -1.5,
    "negated": -1.5,
    "first person": -1.5,
    "condition": -1,
    "noun in a compound": -1.5,
    "noun negated": -1,
    "carries a noun": -1,
    "to come": -1,
    "as csubj": -1,
    "quoted": -0.8,
    "joined by that": -0.4,
    "light": -0.7,
    "saying": -0.5,
    "ahead": -0.5,
    "noun not past": -0.4,
    "told by somebody": -0.2,
    "present": -0.2,
    "no subject": -0.2,
    "as acl": -0.2,
    "as advcl": -0.2,
    # what is
    "moves": 0.8,
    "changes": 0.8,
    "carried": 0.8,
    "hard": 0.6,
    "past": 0.5,
    "perfect": 0.3,
    "noun hard": 0.3,
    "noun indefinite": 0.5,
    "noun with of": 0.2,
    "noun definite": -0.3,
    "noun of an adjunct": -0.4,
    "known": 0.2,
    "as root": 0.2,
    # where it stands
    "lead": 0.7,
    "among the first": 0.3,
    "later": -0.3,
    "past a third": -0.3,
    "half-way": -0.3,
    "long article": -0.2,
    "lately": 0.8,
    # of what type it is
    "is event": -0.7,
    "is statement": -0.5,
    "is publication": 0.2,
    **{f"is {kind}": 0.3 for kind in ("investment", "founding", "appointment")},
    **{f"is {kind}": 0.4 for kind in ("aid", "visit", "discovery", "sanction")},
    **{f"is {kind}": 0.5 for kind in ("justice", "end", "contest", "deployment", "protest")},
    **{f"is {kind}": 0.6 for kind in ("conflict", "disaster", "life")},
}

"""A rule is one row with its proof; all examples are read on Tuesday, 12 February 2013."""

from collections.abc import Callable
from dataclasses import dataclass

from timeline.expressions.meaning import Meaning

Wrap = Callable[[Meaning], Meaning | None]
"""What a modifier or governor does to the meaning of the expression after it; None: it does not go with it."""


@dataclass(frozen=True, slots=True)
class Example:
    """Words, and the TIMEX3 value they must come to; None: the rule must stay silent on them.

    `within` is a whole sentence when the words need their surroundings; `edtf` and `mod` are proved where given.
    """

    text: str
    value: str | None
    edtf: str | None = None
    mod: str | None = None
    within: str = ""


def says(text: str, value: str, edtf: str | None = None, *, mod: str | None = None, within: str = "") -> Example:
    """An example: `text` is read by this rule, in full, to this value (and this EDTF, where given)."""
    return Example(text, value, edtf, mod, within or text)


def silent(text: str) -> Example:
    """A near miss: this rule reads nothing in `text`."""
    return Example(text, None, within=text)


def not_a_date(**_: object) -> None:
    """The `build` of a rule that reads what only looks like a date ("Red October"), so that no other rule does."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of saying a date: a name, a template of words and slots, what it means, and its proof.

    Template: words as they stand, `{slot}` or `{name:slot}`, `[optional]`, `(one|other)`, a blank for white space and
    `_` for a blank or a hyphen. A leading `[the] ` lets the article be part of the expression. `build` takes the slots
    by name; it returns None for what looks like a date and is none, and raises ValueError for a day that does not exist
    (the reader then tries the next rule). `after`: the word before must be one of these (it stays outside);
    `followed`: one of these must come next (likewise), `unless_followed`: none of these may. `blocks`: the rule is there to read what is no date.
    `in_stories`: only a story has it, and its examples are read in one; in news the same words are no time.
    """

    name: str
    pattern: str
    build: Callable[..., Meaning | None]
    examples: tuple[Example, ...]
    after: frozenset[str] = frozenset()
    followed: tuple[str, ...] = ()
    unless_followed: tuple[str, ...] = ()
    blocks: bool = False
    in_stories: bool = False


@dataclass(frozen=True, slots=True)
class Modifier:
    """Words before an expression that belong to it: "about five years ago", "the end of 2013"; `wrap` adds their meaning.

    `article`: one before them belongs to it too.
    """

    name: str
    wordings: tuple[str, ...]
    wrap: Wrap
    examples: tuple[Example, ...]
    article: bool = True


@dataclass(frozen=True, slots=True)
class Governor:
    """A preposition before an expression, outside it, that makes it a bound: "since 2013"."""

    name: str
    wordings: tuple[str, ...]
    wrap: Wrap
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Follower:
    """A preposition after an expression, outside it, that hangs it on a happening: "two days after the signing".

    `side` is -1 before the happening, +1 after it, 0 its own time; `into`: counted from its beginning. Behind one of `stretches`
    a length is a stretch of time, not a point so far away: "for two days after the vote". `behind`, where it is given, names the
    only words behind which it is a point, '' for the beginning of a clause: "blieb drei Jahre nach dem 3. Mai" is none.
    """

    name: str
    wordings: tuple[str, ...]
    side: int
    examples: tuple[Example, ...]
    into: bool = False
    stretches: frozenset[str] = frozenset()
    behind: frozenset[str] | None = None

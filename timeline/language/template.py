"""Templates of rules, compiled: to regular expressions, and to the first words at which each can begin at all."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

SPACE = r"(?:[^\S\n]++(?:\n[^\S\n]*+)?+|\n[^\S\n]*+)"
"""White space within a paragraph: no-break spaces and one line break, never an empty line."""

DIGIT = "0"
"""Stands for "begins with a digit" in a set of first words."""

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_OPENING = re.compile(r"[(|)]")
_WORD_AND_MORE = re.compile(r"[^\W_]+[ _](?! )")
_TOKEN = re.compile(r"\{(?:(?P<name>\w+):)?(?P<slot>\w+)\}|(?P<word>[^\W_]+)|(?P<space> +)|(?P<sign>.)")


@dataclass(frozen=True, slots=True)
class Slot:
    """A hole in a template: a regular expression without capturing groups, the value of what it matched, its first words.

    `first` holds lower-case words, DIGIT, or single signs such as an apostrophe.
    """

    regex: str
    value: Callable[[str], object]
    first: frozenset[str]


@dataclass(frozen=True)
class Compiled:
    """One variant of a template: its expression in parts, its slots in order with their names, its possible first words.

    A part is a slot, a word, a blank, a sign or a whole group; together they are the regular expression. `second` are the
    words (or DIGIT) of which one must come next after a first word and a blank; None where that is not known.
    """

    parts: tuple[str, ...]
    slots: tuple[tuple[str, Slot], ...]
    first: frozenset[str]
    second: frozenset[str] | None = None

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The variant's expression, compiled when a text first has a place for it."""
        return re.compile("".join(self.parts), re.IGNORECASE)

    def values(self, match: re.Match[str]) -> dict[str, object]:
        """Return the slots' values by name; ValueError where a slot refuses its text."""
        return {name: slot.value(match[i]) for i, (name, slot) in enumerate(self.slots, start=1)}


def variants(template: str) -> Iterator[str]:
    """Return the template with each optional in turn present and absent, the fullest first."""
    found = _OPTIONAL.search(template)
    if found is None:
        yield re.sub(" +", " ", template).strip()
        return
    before, after = template[: found.start()], template[found.end() :]
    yield from variants(before + found[1] + after)
    yield from variants(before + after)


def compile_template(template: str, slots: Mapping[str, Slot], followed: Iterable[str] = ()) -> tuple[Compiled, ...]:
    """Return one compiled variant for each choice of optionals; KeyError for an unknown slot.

    Of `followed` one must come next, large or small: so a guard that knows of it lets fewer places through.
    """
    opened = (branch for variant in variants(template) for branch in _opened(variant))
    ahead = rf"(?=\s*+{words_regex(followed)})" if followed else ""
    found = (_compiled(variant, slots) for variant in dict.fromkeys(opened))
    return tuple(replace(one, parts=(*one.parts, ahead)) if ahead else one for one in found)


def _opened(variant: str) -> Iterator[str]:
    """Yield a variant that begins with a group once for each branch, so that each is tried only where its own words stand."""
    if not variant.startswith("("):
        yield variant
        return
    depth, begin, branches = 0, 1, []
    for sign in _OPENING.finditer(variant):
        depth += (sign[0] == "(") - (sign[0] == ")")
        if depth == (1 if sign[0] == "|" else 0):
            branches.append(variant[begin : sign.start()])
            begin = sign.end()
        if not depth:
            break
    for branch in branches:
        yield from _opened(f"{branch}{variant[begin:]}".strip())


def _compiled(variant: str, slots: Mapping[str, Slot]) -> Compiled:
    parts: list[str] = []
    met: list[tuple[str, Slot]] = []
    depth = 0
    for token in _TOKEN.finditer(variant):
        sign = token.group()
        if token["slot"]:
            slot = slots[token["slot"]]
            met.append((token["name"] or token["slot"], slot))
            part = f"({slot.regex})"
        elif token["space"]:
            part = SPACE
        elif sign in "(|)":
            part = "(?:" if sign == "(" else sign
        elif sign == "_":
            part = rf"(?:{SPACE}|-)"
        elif sign == "'":
            part = "['’‘]"
        else:
            part = "".join(map(_letter, sign))
        if depth:  # a group is one part
            parts[-1] += part
        else:
            parts.append(part)
        depth += (sign == "(") - (sign == ")")
    return Compiled(tuple(parts), tuple(met), _first(variant, slots), _second(variant, slots))


def _letter(sign: str) -> str:
    """A letter of a word as an expression; most Russian texts print "ё" without its dots."""
    return "[её]" if sign == "ё" else re.escape(sign)


def _first(variant: str, slots: Mapping[str, Slot]) -> frozenset[str]:
    """The words (or DIGIT, or a sign) that a variant can begin with; none begins with a group."""
    token = _TOKEN.match(variant)
    if token is None:
        return frozenset()
    if token["slot"]:
        return slots[token["slot"]].first
    sign = token.group()
    return frozenset({DIGIT}) if sign[0].isdigit() else with_both_spellings({sign.lower()})


def _second(variant: str, slots: Mapping[str, Slot]) -> frozenset[str] | None:
    """The words (or DIGIT) that can follow a variant's first word; None where it does not begin with a word and a blank."""
    found = _WORD_AND_MORE.match(variant)
    if found is None:
        return None
    branches = [_first(branch, slots) for branch in _opened(variant[found.end() :])]
    words = frozenset[str]().union(*branches)
    return words if all(branches) and all(word.isalnum() for word in words) else None


def any_of(sequences: Iterable[tuple[str, ...]]) -> str:
    """Return one expression for all sequences of parts, with what they begin with in common written once.

    It tells whether any of them matches, not which; and how far, when every sequence ends in an empty part.
    """
    after: dict[str, list[tuple[str, ...]]] = {}
    for sequence in sequences:
        if not sequence:
            return ""
        after.setdefault(sequence[0], []).append(sequence[1:])
    branches = [part + any_of(rest) for part, rest in after.items()]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


_BLANKS = {" ": SPACE, "-": rf"(?:-|{SPACE})"}


def with_both_spellings(words: Iterable[str]) -> frozenset[str]:
    """Return the words, those with "ё" also as they stand without its dots."""
    return frozenset(spelled for word in words for spelled in (word, word.replace("ё", "е")))


def words_regex(words: Iterable[str]) -> str:
    """Return the expression of any of the words, the longest first; a blank is any white space of a paragraph, a hyphen also one."""
    longest = sorted(words, key=lambda word: -len(word))
    return any_of([(*(_BLANKS.get(sign) or _letter(sign) for sign in word), "") for word in longest])


def in_small_letters(text: str) -> str:
    """Return the text in small letters, every character in its place: "İ" alone would become two, and stays."""
    return "İ".join(part.lower() for part in text.split("İ"))

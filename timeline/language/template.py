"""Templates of rules, compiled: to regular expressions, and to the first words at which each can begin at all."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

SPACE = r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)"
"""White space within a paragraph: no-break spaces and one line break, never an empty line."""

DIGIT = "0"
"""Stands for "begins with a digit" in a set of first words."""

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
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

    A part is a slot, a word, a blank, a sign or a whole group; together they are the regular expression.
    """

    parts: tuple[str, ...]
    slots: tuple[tuple[str, Slot], ...]
    first: frozenset[str]

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


def compile_template(template: str, slots: Mapping[str, Slot]) -> tuple[Compiled, ...]:
    """Return one compiled variant for each choice of optionals; KeyError for an unknown slot."""
    return tuple(_compiled(variant, slots) for variant in dict.fromkeys(variants(template)))


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
            part = re.escape(sign)
        if depth:  # a group is one part
            parts[-1] += part
        else:
            parts.append(part)
        depth += (sign == "(") - (sign == ")")
    return Compiled(tuple(parts), tuple(met), _first(variant, slots))


def _first(variant: str, slots: Mapping[str, Slot]) -> frozenset[str]:
    """The first words of a variant: of its first element, or of each branch of a group, and past one that may be empty."""
    first: frozenset[str] = frozenset()
    depth, wanted, passable, before = 0, True, False, ""
    for token in _TOKEN.finditer(variant):
        sign = token.group()
        if depth == 1 and before in ("(", "|") and sign in "|)":
            passable = True
        elif wanted and token["slot"]:
            first |= slots[token["slot"]].first
        elif wanted and token["word"]:
            first |= {DIGIT if sign[0].isdigit() else sign.lower()}
        elif wanted and sign not in "(|) ":
            first |= {sign}
        depth += (sign == "(") - (sign == ")")
        wanted = sign in ("(", "|") and depth == 1
        if depth == 0:
            if not passable:
                break
            wanted, passable = True, False
        before = sign
    return first


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


def words_regex(words: Iterable[str]) -> str:
    """Return the expression of any of the words, the longest first; a blank is any white space of a paragraph, a hyphen also one."""
    longest = sorted(words, key=lambda word: -len(word))
    return any_of([(*(_BLANKS.get(sign, re.escape(sign)) for sign in word), "") for word in longest])

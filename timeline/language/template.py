"""Templates of rules, compiled: to regular expressions, and to the first words at which each can begin at all."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Compiled:
    """One variant of a template: its expression, its slots in order with their names, the words it can begin with."""

    regex: re.Pattern[str]
    slots: tuple[tuple[str, Slot], ...]
    first: frozenset[str]

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
    regex, met = "", []
    for token in _TOKEN.finditer(variant):
        if token["slot"]:
            slot = slots[token["slot"]]
            met.append((token["name"] or token["slot"], slot))
            regex += f"({slot.regex})"
        elif token["space"]:
            regex += SPACE
        elif token.group() in "(|)":
            regex += "(?:" if token.group() == "(" else token.group()
        elif token.group() == "_":
            regex += rf"(?:{SPACE}|-)"
        elif token.group() == "'":
            regex += "['’‘]"
        else:
            regex += re.escape(token.group())
    return Compiled(re.compile(regex, re.IGNORECASE), tuple(met), _first(variant, slots))


def _first(variant: str, slots: Mapping[str, Slot]) -> frozenset[str]:
    """The first words of a variant: of its first element, or of each branch when that is a group."""
    first: frozenset[str] = frozenset()
    depth, wanted = 0, True
    for token in _TOKEN.finditer(variant):
        sign = token.group()
        if wanted:
            if token["slot"]:
                first |= slots[token["slot"]].first
            elif token["word"]:
                first |= {DIGIT if sign[0].isdigit() else sign.lower()}
            elif sign not in "(|":
                first |= {sign}
        depth += (sign == "(") - (sign == ")")
        wanted = sign in ("(", "|") and depth == 1
        if depth == 0:
            break
    return first

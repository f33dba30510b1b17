"""The pages of rules, one a language, from the rows that read dates: every rule with its template, examples and near misses."""

import inspect
from collections.abc import Callable, Iterable, Iterator, Sequence
from types import ModuleType

from timeline.language.joining import Join
from timeline.language.language import Language
from timeline.language.languages import DEFAULT, LANGUAGES
from timeline.language.rule import Example, Follower, Governor, Modifier, Rule, not_a_date

_HEAD = """\
# The rules{of}

Made by `make docs` from the rows in `timeline/language/{folder}/`; do not edit. All examples are read on Tuesday, 12 February
2013, which is also the date told last, and a test reads every one of them. After the arrow stands the TIMEX3 value, then the
mod, then the EDTF, the last two where the row proves them. [dates.md](dates.md) explains the forms.

In a template, `{{slot}}` or `{{name:slot}}` is a hole for a kind of word (the slots are in `words.py`), `[…]` may be left out,
`(one|other)` is a choice, and `_` is a blank or a hyphen. Where several rules can begin at a word, the longest reading wins,
and of equal ones the earlier row. A rule that reads “nothing” exists so that no other rule takes those words for a date.
"""
_MODIFIERS = "Words before a date that belong to it. They set the mod, and the bounds follow."
_GOVERNORS = "Prepositions before a date. They stay outside the expression and make a bound of it."
_FOLLOWERS = (
    "Prepositions after a length or a unit that hang it on a happening. They stay outside the expression; the EDTF is counted "
    "from the date that the text gives the happening."
)
_JOINS = "What makes one range of two dates. The range is stored beside its two ends; only the ends are TIMEX3."


PAGES = {code: "rules.md" if code == DEFAULT else f"rules-{code}.md" for code in LANGUAGES}
"""The name of each language's page by its code."""


def markdown(code: str = DEFAULT) -> str:
    """Return the page of a language."""
    language = LANGUAGES[code]
    folder = LANGUAGES.folder(code)
    parts = [_HEAD.format(of="" if code == DEFAULT else f" of {folder.title()}", folder=folder)]
    for family in LANGUAGES.families(code):
        parts += _section(_name(family), inspect.cleandoc(family.__doc__ or ""), "template", family.RULES, _template)
    parts += _section("Modifiers", _MODIFIERS, "wordings", language.modifiers, _wordings)
    parts += _section("Governors", _GOVERNORS, "wordings", language.governors, _wordings)
    if language.followers:
        parts += _section("Followers", _FOLLOWERS, "wordings", language.followers, _wordings)
    return "\n".join([*parts, *_joins(language)]).rstrip() + "\n"


def row_of_rule(name: str, lang: str = "") -> dict[str, str] | None:
    """Return a rule's template, its first example and where its page describes it; None for one that is no row."""
    code = lang.partition("-")[0].lower() or DEFAULT
    if code not in LANGUAGES:
        return None
    for family in LANGUAGES.families(code):
        for rule in family.RULES:
            if rule.name == name:
                example = next((_read(e) for e in rule.examples if e.value is not None), "")
                return {
                    "pattern": rule.pattern,
                    "example": example,
                    "page": f"docs/{PAGES[code]}#{_name(family).lower()}",
                }
    return None


def _name(family: ModuleType) -> str:
    return family.__name__.rsplit(".", maxsplit=1)[-1].capitalize()


def _section(
    heading: str, says: str, how: str, rows: Sequence[Rule | Modifier | Governor | Follower], told: Callable[..., str]
) -> Iterator[str]:
    yield from (f"## {heading}", "", says, "", f"| name | {how} | reads | does not read |", "|---|---|---|---|")
    for row in rows:
        reads = "nothing" if isinstance(row, Rule) and row.build is not_a_date else ""
        reads = reads or "; ".join(_read(e) for e in row.examples if e.value is not None)
        misses = "; ".join(e.text for e in row.examples if e.value is None)
        yield f"| {row.name} | {told(row)} | {_cell(reads)} | {_cell(misses)} |"
    yield ""


def _template(rule: Rule) -> str:
    """The template, and what must stand around it."""
    told = [_code(rule.pattern)]
    if rule.after:
        told.append(f"after: {_some(sorted(rule.after))}")
    if rule.followed:
        told.append(f"followed by: {_some([word.strip() for word in rule.followed])}")
    return "<br>".join(told)


def _wordings(row: Modifier | Governor | Follower) -> str:
    return ", ".join(row.wordings)


def _read(example: Example) -> str:
    """An example, its words set off where they stand in a longer sentence, and what it comes to."""
    whole = example.within or example.text
    words = example.text if whole == example.text else whole.replace(example.text, f"**{example.text}**", 1)
    found = " ".join(_code(part) for part in (example.value, example.mod, example.edtf) if part)
    return f"{words} → {found}"


def _joins(language: Language) -> Iterator[str]:
    yield from ("## Ranges", "", _JOINS, "", "| before | between | reads |", "|---|---|---|")
    for join in language.joins:
        words, edtf = join.within
        yield f"| {_before(join)} | {_some(join.joints)} | {_cell(words)} → {_code(edtf)} |"


def _before(join: Join) -> str:
    if join.ending is not None:
        return "a length led by a preposition and an article"
    return _some(join.before) or "anything"


def _some(words: Iterable[str]) -> str:
    """The first words of a list, all of them when they are few."""
    listed = list(dict.fromkeys(words))
    return ", ".join(map(_cell, listed[:8])) + (f" and {len(listed) - 8} more" if len(listed) > 8 else "")


def _code(text: str) -> str:
    return f"`{_cell(text)}`"


def _cell(text: str) -> str:
    return text.replace("|", r"\|")

"""Language: one language's tables, compiled once for the reader."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import count
from typing import TypeVar

from timeline.expressions.context import Sign
from timeline.language.joining import Join
from timeline.language.listing import DayLists
from timeline.language.naming import Naming
from timeline.language.rule import Follower, Governor, Modifier, Rule
from timeline.language.template import DIGIT, SPACE, Compiled, Slot, any_of, compile_template, words_regex


@dataclass(frozen=True, slots=True)
class Entry:
    """A compiled variant of a rule; `place` is its place in the table, which breaks ties; `determiner`: "the" may lead."""

    rule: Rule
    compiled: Compiled
    place: int
    determiner: bool


_LONG_AHEAD, _MUCH_AHEAD = 300, 30_000
"""Characters of expressions of what may come behind a first word: of one, and of all of a language."""
_Look = Callable[[str, int], re.Match[str] | None]


@dataclass(frozen=True)
class Entries:
    """The variants that can begin at a word, in the order of their rows."""

    rows: tuple[Entry, ...]

    @cached_property
    def guard(self) -> re.Pattern[str]:
        """Matches where any of them does: a place that holds no date costs one look instead of one for each."""
        return re.compile(any_of(entry.compiled.parts for entry in self.rows), re.IGNORECASE)

    @cached_property
    def ahead(self) -> str:
        """What must stand behind their word, as an expression for small letters; '' where that is not known.

        Most words that many rules begin with ("the") stand before one that none of them goes on with.
        """
        words = [entry.compiled.second for entry in self.rows]
        known = frozenset[str]().union(*(second for second in words if second is not None))
        if not all(words):
            return ""
        digit = r"\d|" if DIGIT in known else ""
        return rf"(?=[\s-]+(?:{digit}{words_regex(known - {DIGIT})}))"

    def readings(self, text: str, start: int) -> list[tuple[Entry, re.Match[str]]]:
        """Return the variants that match at an offset, the longest first, of equals the earlier row."""
        found = [
            (-match.end(), entry.place, entry, match)
            for guard, group in self._groups
            if guard is None or guard(text, start) is not None
            for entry, look in group.looks
            if (match := look(text, start)) is not None
        ]
        found.sort()
        return [(entry, match) for _, _, entry, match in found]

    @cached_property
    def _groups(self) -> tuple[tuple[_Look | None, "Entries"], ...]:
        """The same by what they begin with: a year, a day, a count; a guard for each leaves most of them out."""
        groups: dict[str, list[Entry]] = {}
        for entry in self.rows:
            groups.setdefault(entry.compiled.parts[0], []).append(entry)
        found = [Entries(tuple(rows)) for rows in groups.values()]
        return tuple((group.guard.match if len(group.rows) > 1 else None, group) for group in found)

    @cached_property
    def looks(self) -> tuple[tuple[Entry, _Look], ...]:
        """The rows with how each is tried, made when a text first has a place for them."""
        return tuple((entry, entry.compiled.regex.match) for entry in self.rows)


def no_naming(_phrase: str) -> Naming | None:
    """Names no happening: for a language that has no words for them here."""


def no_roots(_word: str) -> frozenset[tuple[str, str]]:
    """Knows no happening."""
    return frozenset()


def no_game(_text: str, _start: int, _end: int) -> bool:
    """Knows no game."""
    return False


@dataclass(frozen=True)
class Language:
    """Code (BCP 47), rules, modifiers, governors, slots and joins of one language, and how it tells tense.

    `day_links` may stand between a time and its day ("noon on Friday"), `time_links` between a day and its time.
    `day_lists` says how days are told together.
    `still` matches what says that something begun has not ended ("– present").
    `weekdays` are short names, 1 Monday, that are read behind another weekday; `message_weekdays` those of messages.
    `not_in_messages` names the rules that messages do without: there "Christmas shopping" tells when.
    `followers` hang an expression on the happening that `naming` reads behind them; `roots` tells which happenings a word
    can tell of and as what (noun, base, s, ing, past), so that "signed" is found for "the signing".
    `in_a_game` tells whether a half or a quarter is one of a game.
    """

    code: str
    rules: Sequence[Rule]
    modifiers: Sequence[Modifier]
    governors: Sequence[Governor]
    slots: Mapping[str, Slot]
    joins: Sequence[Join]
    tense_at: Callable[[str, int, int], Sign | None]
    day_lists: DayLists
    still: re.Pattern[str] | None = None
    determiners: frozenset[str] = frozenset({"the"})
    day_links: Sequence[str] = ()
    time_links: Sequence[str] = ()
    message_rules: Sequence[Rule] = ()
    not_in_messages: frozenset[str] = frozenset()
    message_weekdays: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    followers: Sequence[Follower] = ()
    naming: Callable[[str], Naming | None] = no_naming
    roots: Callable[[str], frozenset[tuple[str, str]]] = no_roots
    in_a_game: Callable[[str, int, int], bool] = no_game

    @cached_property
    def in_messages(self) -> "Language":
        """The language as short messages have it: with the rules that only they need."""
        rules = (rule for rule in self.rules if rule.name not in self.not_in_messages | self.only_in_stories)
        return replace(self, rules=(*rules, *self.message_rules), message_rules=(), weekdays=self.message_weekdays)

    @cached_property
    def only_in_stories(self) -> frozenset[str]:
        """The names of the rules whose words are a time in a story and none in news."""
        return frozenset(rule.name for rule in self.rules if rule.in_stories)

    @cached_property
    def by_first_word(self) -> Mapping[str, Entries]:
        """The compiled variants by each word (or sign, or DIGIT) they can begin with."""
        index: dict[str, list[Entry]] = {}
        places = count()
        for rule in self.rules:
            bare = rule.pattern.removeprefix("[the] ")
            for compiled in compile_template(bare, self.slots, rule.followed):
                entry = Entry(rule, compiled, next(places), bare is not rule.pattern)
                for word in compiled.first:
                    index.setdefault(word, []).append(entry)
        shared: dict[tuple[int, ...], Entries] = {}  # "six" and "nine" begin the same rules, and share a guard
        return {
            word: shared.setdefault(tuple(map(id, entries)), Entries(tuple(entries))) for word, entries in index.items()
        }

    @cached_property
    def signs(self) -> Mapping[str, Entries]:
        """The variants by each sign they can begin with: an apostrophe before "90s"."""
        return {sign: entries for sign, entries in self.by_first_word.items() if not sign.isalnum()}

    @cached_property
    def trigger(self) -> re.Pattern[str]:
        """Matches, in small letters, what is no word's and the beginning of a rule: a word (1) after it, a digit (2) after it, or itself a sign.

        To look for the sign before is what makes it fast: the words between are skipped letter by letter.
        """
        index = {word: entries for word, entries in self.by_first_word.items() if word.isalnum() and word != DIGIT}
        # Where adjectives have a dozen forms each, to look ahead from all of them would cost more at the start than it saves.
        most = _LONG_AHEAD if sum(len(entries.ahead) for entries in index.values()) > _MUCH_AHEAD else _MUCH_AHEAD
        words = any_of(
            (*word, entries.ahead if len(entries.ahead) <= most else "")
            for word, entries in sorted(index.items(), key=lambda item: -len(item[0]))
        )
        signs = "".join(map(re.escape, self.signs))
        itself = f"|(?<=[{signs}])" if signs else ""
        return re.compile(rf"\W(?:({words})[0-9]*(?!\w)|{_NO_FIGURE_BEFORE}(\d){itself})")

    @cached_property
    def follower(self) -> re.Pattern[str] | None:
        """Matches a follower and the words behind it up to the next stop, as groups; None when there are none."""
        wordings = words_regex(wording for row in self.followers for wording in row.wordings)
        return re.compile(rf"(?<!\s){SPACE}({wordings}){SPACE}({_PHRASE})", re.IGNORECASE) if self.followers else None

    @cached_property
    def modifiers_by_last_word(self) -> Mapping[str, tuple[tuple[Modifier, tuple[str, ...]], ...]]:
        """The modifiers' wordings, split into words, by their last word."""
        return _by_last_word(self.modifiers)

    @cached_property
    def governors_by_last_word(self) -> Mapping[str, tuple[tuple[Governor, tuple[str, ...]], ...]]:
        """The governors' wordings likewise."""
        return _by_last_word(self.governors)


# The figures of "1,500", "9:30" and "$20" are no numbers of their own; the reader knows more such signs.
_NO_FIGURE_BEFORE = r"(?<![$£€#])(?<!\d[.,:/])"
# Up to a stop, but not the full stop of an initial or inside a word; never across paragraphs, never long.
_PHRASE = r"(?:[^.,;:!?()\[\]\n\"“”—–]|,(?=\s?\d{4}\b)|\.(?=\w)|(?<=\b[A-Z])\.|(?<=\b(?:Mr|Dr|St))\.|\n(?=\w)){2,100}"

_Row = TypeVar("_Row", Modifier, Governor)


def _by_last_word(rows: Sequence[_Row]) -> Mapping[str, tuple[tuple[_Row, tuple[str, ...]], ...]]:
    index: dict[str, list[tuple[_Row, tuple[str, ...]]]] = {}
    for row in rows:
        for wording in row.wordings:
            words = tuple(wording.split())
            index.setdefault(words[-1], []).append((row, words))
    return {word: tuple(sorted(entries, key=lambda e: -len(e[1]))) for word, entries in index.items()}

"""Which languages have rules, and the way round for those that have none."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from types import ModuleType

from timeline.errors import UsageError
from timeline.expressions.context import Sign
from timeline.language import fallback
from timeline.language.detection import detected
from timeline.language.language import Language
from timeline.language.layout import by_layout
from timeline.language.mention import Mention
from timeline.language.message import is_message
from timeline.language.reader import read

DEFAULT = "en"


class Languages(Mapping[str, Language]):
    """The languages by their codes; the tables of one are imported when it is first asked for."""

    def __init__(self, **places: str) -> None:
        """Take the module and the name of each language's tables, as `module:NAME`."""
        self._places = places

    def __getitem__(self, code: str) -> Language:
        module, _, name = self._places[code].partition(":")
        language: Language = getattr(import_module(f"timeline.language.{module}"), name)
        return language

    def folder(self, code: str) -> str:
        """Return the name of the folder that holds the language's tables."""
        return self._places[code].partition(":")[0]

    def families(self, code: str) -> Sequence[ModuleType]:
        """Return the modules that hold the language's rules, in the order of its page."""
        families: Sequence[ModuleType] = import_module(f"timeline.language.{self.folder(code)}").FAMILIES
        return families

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


LANGUAGES = Languages(
    en="english:ENGLISH", de="german:GERMAN", es="spanish:SPANISH", fr="french:FRENCH", ru="russian:RUSSIAN"
)
"""Every language that has rules, by its code (BCP 47)."""


class UnknownLanguageError(UsageError):
    """'{lang}' is not a language in which I can read dates; give a code such as en, ru or de."""


def mentions(text: str, lang: str = "", order: str = "", *, titled: bool = False) -> list[Mention]:
    """Return the date expressions of a text; `lang` is a BCP 47 code, '' English; UnknownLanguageError for one nobody reads.

    `titled`: the text has a title, so it is an article however short.
    """
    language = LANGUAGES.get(_base(lang))
    if language is not None:
        return by_layout(text, read(text, language if titled or not is_message(text) else language.in_messages))
    try:
        return fallback.search(text, _base(lang), order)
    except ValueError:
        raise UnknownLanguageError(lang=lang) from None


def found_language(text: str) -> str:
    """Return the language of a text as a code that can be read, '' where nothing decides or nobody reads it."""
    code = detected(text)
    if code and code not in LANGUAGES:
        try:
            mentions("", code)
        except UnknownLanguageError:
            return ""
    return code


def as_told(found: Sequence[Mention], in_story: Sequence[bool], lang: str) -> tuple[list[Mention], list[bool]]:
    """Return the expressions (and which of them are in a story) without what is one only in a story and stands in news.

    A story is known by its dates, and so only after the reading.
    """
    language = LANGUAGES.get(_base(lang))
    names = language.only_in_stories if language is not None else frozenset()
    if not any(mention.rule in names for mention in found):
        return list(found), list(in_story)
    kept = [place for place, mention in enumerate(found) if in_story[place] or mention.rule not in names]
    now_at = {place: i for i, place in enumerate(kept)}
    mentions_kept = [
        mention if mention.parent is None else replace(mention, parent=now_at[mention.parent])
        for mention in (found[place] for place in kept)
    ]
    return mentions_kept, [in_story[place] for place in kept]


def tense_teller(lang: str) -> Callable[[str, int, int], Sign | None]:
    """Return how the language tells the tense of a date from its place in a sentence; one without rules never does."""
    language = LANGUAGES.get(_base(lang))
    return language.tense_at if language is not None else _no_tense


def language_of(lang: str) -> Language | None:
    """Return the language of a code, None for one without rules."""
    return LANGUAGES.get(_base(lang))


def _base(lang: str) -> str:
    return lang.split("-", maxsplit=1)[0].lower() or DEFAULT


def _no_tense(_sentence: str, _start: int, _end: int) -> Sign | None:
    return None

"""Which languages have rules, and the way round for those that have none."""

from collections.abc import Callable

from timeline.errors import UsageError
from timeline.expressions.context import Sign
from timeline.language import fallback
from timeline.language.english import ENGLISH
from timeline.language.mention import Mention
from timeline.language.reader import read

LANGUAGES = {ENGLISH.code: ENGLISH}
_LONGEST_MESSAGE = 300
DEFAULT = ENGLISH.code


class UnknownLanguageError(UsageError):
    """'{lang}' is not a language in which I can read dates; give a code such as en, ru or de."""


def mentions(text: str, lang: str = "", order: str = "") -> list[Mention]:
    """Return the date expressions of a text; `lang` is a BCP 47 code, '' English; UnknownLanguageError for one nobody reads."""
    language = LANGUAGES.get(_base(lang))
    if language is not None:
        return read(text, language.in_messages if is_message(text) else language)
    try:
        return fallback.search(text, _base(lang), order)
    except ValueError:
        raise UnknownLanguageError(lang=lang) from None


def is_message(text: str) -> bool:
    """Return whether a text is as short as a message: one paragraph of at most 300 characters."""
    return len(text) <= _LONGEST_MESSAGE and "\n\n" not in text.strip()


def tense_teller(lang: str) -> Callable[[str, int, int], Sign | None]:
    """Return how the language tells the tense of a date from its place in a sentence; one without rules never does."""
    language = LANGUAGES.get(_base(lang))
    return language.tense_at if language is not None else _no_tense


def _base(lang: str) -> str:
    return lang.split("-", maxsplit=1)[0].lower() or DEFAULT


def _no_tense(_sentence: str, _start: int, _end: int) -> Sign | None:
    return None

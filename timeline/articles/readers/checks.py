"""What every article is asked before it is taken: is there a text, a language somebody reads, a zone that exists."""

import re
import unicodedata
from functools import lru_cache

from timeline.articles.article import Article
from timeline.errors import InputError, UsageError
from timeline.language.detection import plainly_in
from timeline.language.languages import UnknownLanguageError, mentions

_OTHER = "It says that its language is '{claimed}'; its text is in '{plain}' and was read so."
_OFFSET = re.compile(r"Z|[+-][01]\d(:?[0-5]\d)?")
# Letters and symbols by class, and yet nothing to see.
_FILLERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")


class NoZoneError(UsageError):
    """'{tz}' is no time zone; give a name such as Europe/London or an offset such as +01:00."""


def refuse_blank(text: str, place: str) -> None:
    """Raise InputError when there is nothing to read: white space, marks and characters that nobody sees are nothing."""
    if not any(unicodedata.category(c)[0] in "LNPS" and c not in _FILLERS for c in text):
        raise InputError(place=place, problem="has no text; an article needs at least one sentence.")


@lru_cache(maxsize=256)
def check_language(lang: str) -> None:
    """Raise UnknownLanguageError for a language in which nobody reads dates."""
    if lang:
        mentions("", lang)


@lru_cache(maxsize=256)
def check_zone(tz: str) -> None:
    """Raise NoZoneError for what is neither an offset nor the name of a zone."""
    if tz and not _OFFSET.fullmatch(tz):
        from zoneinfo import available_timezones  # noqa: PLC0415 - looks through the system's files

        if tz not in (available_timezones() or {tz}):  # a system without the database of zones knows none
            raise NoZoneError(tz=tz)


def refuse_words(lang: str, tz: str, lang_place: str, tz_place: str) -> None:
    """Raise InputError, at their places, for a language and a zone that came with an article and cannot be right."""
    try:
        check_language(lang)
    except UnknownLanguageError as unknown:
        raise InputError(place=lang_place, problem=str(unknown)) from None
    try:
        check_zone(tz)
    except NoZoneError as unknown:
        raise InputError(place=tz_place, problem=str(unknown)) from None


def language_of(claimed: str, text: str, place: str) -> tuple[str, str]:
    """Return the language to read a text in, and a note, '' or a sentence: a page or a feed says what it likes of its language.

    '' is one to be found out: nobody reads what is claimed, or nothing is.
    """
    try:
        refuse_words(claimed, "", place, place)
    except InputError:
        return "", ""
    plain = plainly_in(text, claimed) if claimed else ""
    return (plain, _OTHER.format(claimed=claimed, plain=plain)) if plain else (claimed, "")


def checked(article: Article, place: str) -> Article | InputError:
    """Return an article that a program made, or what is wrong with it."""
    try:
        refuse_blank(article.text, place)
        refuse_words(article.lang, article.tz, place, place)
    except InputError as problem:
        return problem
    return article

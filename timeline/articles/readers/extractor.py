"""The one door to trafilatura and htmldate, the extra `html`: they know more pages than the built-in reader. Optional."""

import re
from functools import lru_cache
from importlib.util import find_spec

from timeline.articles.readers.markup.said import Role, Said
from timeline.articles.readers.markup.written import machine_date

_LONGEST = 8_000_000
_DEEPEST = 200
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)")
_NESTING = frozenset(
    {
        *[
            "div",
            "span",
            "p",
            "table",
            "tr",
            "td",
            "ul",
            "ol",
            "li",
            "section",
            "article",
            "b",
            "i",
            "font",
            "em",
            "strong",
            "a",
            "blockquote",
        ]
    }
)


@lru_cache(maxsize=1)
def is_installed() -> bool:
    """Whether the extra is there, whole."""
    if find_spec("trafilatura") is None or find_spec("htmldate") is None:
        return False
    try:
        import htmldate  # noqa: F401, PLC0415 - optional, and slow to import
        import trafilatura  # noqa: F401, PLC0415 - likewise
    except ImportError:  # there, and a part of it is not
        return False
    return True


def text_of(markup: str, known: str) -> str:
    """Return the text of a page's article, '' without the extra, and where it finds much less than is `known`.

    Deep and huge pages are not given to it: the parser beneath would lose their text in silence.
    """
    if not is_installed() or not _bearable(markup):
        return ""
    import trafilatura  # noqa: PLC0415 - optional, and slow to import

    try:
        found = trafilatura.extract(markup, include_comments=False, include_tables=True, deduplicate=False) or ""
    except Exception:  # noqa: BLE001 - a page that breaks it has been read by the built-in reader
        return ""
    text = "\n\n".join(filter(None, (line.strip() for line in found.split("\n"))))
    return text if len(text) >= 0.6 * len(known) else ""


def dates_of(markup: str) -> list[Said]:
    """Return the date that htmldate finds without looking at every number of the page; none without the extra."""
    if not is_installed() or not _bearable(markup):
        return []
    import htmldate  # noqa: PLC0415 - optional, and slow to import

    try:
        found = htmldate.find_date(markup, extensive_search=False, original_date=True)
    except Exception:  # noqa: BLE001 - the other candidates stand
        return []
    when = machine_date(found) if found else None
    return [] if when is None else [Said(when, Role.PUBLISHED, "htmldate", "htmldate", found, 0.65)]


def _bearable(markup: str) -> bool:
    if len(markup) > _LONGEST:
        return False
    depth = deepest = 0
    for closing, name in _TAG.findall(markup):
        if name.lower() in _NESTING:
            depth = max(0, depth + (-1 if closing else 1))
            deepest = max(deepest, depth)
    return deepest < 4 * _DEEPEST

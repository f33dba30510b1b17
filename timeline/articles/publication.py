"""Lines of publication: a dateline, "Posted on 3 March 2012". They date the article and tell no event."""

import re
from collections.abc import Sequence

from timeline.articles.article import DateCandidate
from timeline.articles.sentences import Sentence

_AGENCY = r"(?:РИА Новости|(?:ИТАР-)?ТАСС|Интерфакс|Прайм|Р-Спорт|РИА|REGNUM|Рейтер)[^.\n]{0,40}\.[^\S\n]+"
_AFTER_DATELINE = re.compile(
    rf"[^\S\n]*+(?:\([^)\n]{{2,40}}\)[^\S\n]*+)?(?:[–—:-]+[^\S\n]*+(?:{_AGENCY})?|[.,]?[^\S\n]*+/[^/\n]{{3,40}}/[.–—: -]*)(?=\S)"
)
_THING = r"(?:story|article|piece|report|post|column|entry|item|review|page|interview|letter|version)"
_RAN = r"(?:ran|appeared|(?:was |is )?(?:first |originally )?(?:published|posted|printed))(?: on| in|:|,| at)*\s*+(?:\w+day,? )?$"
# The text speaks of itself: "This story ran on …", "a version of this article appeared on …".
_OF_ITSELF = re.compile(rf"\bthis (?:\w+ )?{_THING}\b[^.\n]{{0,40}}\b{_RAN}", re.IGNORECASE)
# A line of its own, of which nothing else is a sentence: "By Ada Byron, published on 3 May 2012", "Опубликовано: 3 мая".
_IN_A_LINE = re.compile(
    rf"(?:^\W*(?:the |a )?{_THING}\b[^.\n]{{0,40}}\b{_RAN}"
    r"|(?<!\w)(?:(?:first|originally) (?:published|posted|appeared)|published|posted|date)(?: on| in|:|,| at)*\s*+(?:\w+day,? )?$"
    r"|(?<!\w)(?:(?:впервые )?опубликован[оаы]?|дата (?:публикации|выхода|размещения)|публикация|размещ[её]н[оаы]?|добавлен[оаы]?|дата)(?: на сайте| в газете| от|:|,)*\s*+$)"
    r"|(?<!\w)(?:veröffentlicht|erschienen|publiziert|stand)(?: am| vom|:|,)*\s*+(?:\w+tag,? )?(?:den )?$"
    r"|(?<!\w)(?:publiée?|mise? en ligne|publicad[oa])(?: le| el)?[ :]*+\s*+(?:\w+ )?$",
    re.IGNORECASE,
)
_BYLINES = """
by in of the and at on from for a an to story text words edited updated modified last first originally published posted am pm a.m p.m
г года год в на от и по из автор текст источник мск
am um uhr den von le par à el por de a las h veröffentlicht erschienen publiziert stand publié publiée mis mise en ligne publicado publicada
"""
_SMALL = frozenset(_BYLINES.split())
_WORD = re.compile(r"[^\W\d_][\w.'’]*")
_REACH = 80
_PLAIN_DATELINE = re.compile(
    r"\s*[A-Z][A-Z.'’-]{1,40}(?:[^\S\n]+[A-Z][A-Z.'’-]{1,40}){0,3}(?:,[^\S\n]*[A-Z][\w. ]{1,30})?[^\S\n]*"
    r"(?:\([A-Z][\w ./]{1,20}\)[^\S\n]*(?:[–—_]+|-+)|(?:--+|[–—])|[^\S\n][-_])[^\S\n]+(?=[A-Z\d“\"‘'`])"
)
_FIRST = 4
"""Sentences at the head of an article among which its dateline stands."""
_LINES = frozenset({"publication line", "modification line", "date line"})


def says_published(text: str, start: int, end: int) -> bool:
    """Whether the words before a date say that this text was published then: in a line of its own, or of "this article".

    "His book was published in 1940" says when something else was.
    """
    first = max(0, start - _REACH)
    line = text.rfind("\n", first, start) + 1
    before = text[line or first : start]
    if _OF_ITSELF.search(before):
        return True
    found = _IN_A_LINE.search(before)
    if found is None or (not line and first):
        return False
    last = min(len(text), end + 2 * _REACH)
    line_end = text.find("\n", end, last)
    after = text[end : line_end if line_end >= 0 else last]
    return not _tells(before[: found.start()]) and not _tells(after)


def _tells(words: str) -> bool:
    """Whether words are those of a sentence: one is written small, and none that stands in bylines."""
    found = (word for word in _WORD.findall(words) if not any(sign.isdigit() for sign in word))  # "18h30"
    return any(word[0].islower() and word.lower().rstrip(".,") not in _SMALL for word in found)


def without_datelines(text: str, sentences: Sequence[Sentence], found: Sequence[DateCandidate]) -> tuple[Sentence, ...]:
    """Return the sentences, each that opens with a dateline beginning after it: "OSLO, 12 June (Example) - …", "OSLO, Norway (EX)_ …"."""
    spans = [(c.start, c.end) for c in found if c.method == "dateline" and c.start is not None and c.end is not None]
    out = []
    for number, sentence in enumerate(sentences):
        end = next((last for first, last in spans if sentence.start <= first < sentence.end), None)
        if end is not None:
            after = _AFTER_DATELINE.match(text, end)
        else:
            after = _PLAIN_DATELINE.match(text, sentence.start, sentence.end) if number < _FIRST else None
        begins = after.end() if after is not None else sentence.start
        out.append(Sentence(begins, sentence.end) if begins < sentence.end else sentence)
    return tuple(out)


def with_publication_lines(
    sentences: Sequence[Sentence], outside: Sequence[bool], found: Sequence[DateCandidate]
) -> tuple[bool, ...]:
    """Return the outside marks with the lines of publication marked too."""
    starts = [c.start for c in found if c.method in _LINES and c.start is not None]
    return tuple(
        marked or any(sentence.start <= start < sentence.end for start in starts)
        for sentence, marked in zip(sentences, outside, strict=True)
    )

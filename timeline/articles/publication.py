"""Lines of publication: a dateline, "Posted on 3 March 2012". They date the article and tell no event."""

import re
from collections.abc import Sequence

from timeline.articles.article import DateCandidate
from timeline.articles.sentences import Sentence

_AGENCY = r"(?:РИА Новости|(?:ИТАР-)?ТАСС|Интерфакс|Прайм|Р-Спорт|РИА|REGNUM|Рейтер)[^.\n]{0,40}\.[^\S\n]+"
_AFTER_DATELINE = re.compile(
    rf"[^\S\n]*+(?:\([^)\n]{{2,40}}\)[^\S\n]*+)?(?:[–—:-]+[^\S\n]*+(?:{_AGENCY})?|[.,]?[^\S\n]*+/[^/\n]{{3,40}}/[.–—: -]*)(?=\S)"
)
_LINES = frozenset({"publication line", "modification line", "date line"})


def without_datelines(text: str, sentences: Sequence[Sentence], found: Sequence[DateCandidate]) -> tuple[Sentence, ...]:
    """Return the sentences, each that opens with a dateline beginning after it: "OSLO, 12 June (Example) - …"."""
    spans = [(c.start, c.end) for c in found if c.method == "dateline" and c.start is not None and c.end is not None]
    out = []
    for sentence in sentences:
        end = next((last for first, last in spans if sentence.start <= first < sentence.end), None)
        after = _AFTER_DATELINE.match(text, end) if end is not None else None
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

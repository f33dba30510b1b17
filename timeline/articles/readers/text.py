"""Plain text: everything is the article."""

from collections.abc import Iterator

from timeline.articles.article import Article
from timeline.articles.readers.checks import refuse_blank
from timeline.articles.readers.decode import decode
from timeline.articles.readers.raw import Raw
from timeline.articles.readers.titles import heading
from timeline.errors import InputError


def read_text(raw: Raw) -> Iterator[Article | InputError]:
    """Yield the one article of a text file, or the InputError that says why there is none."""
    try:
        text, note = decode(raw)
        refuse_blank(text, raw.place)
    except InputError as problem:
        yield problem
        return
    yield Article(text=text, source_id=raw.name, raw_sha256=raw.sha256, title=heading(text), note=note)

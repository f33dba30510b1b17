"""What came with an article under each name it was given, and what all of it together makes of the source.

The same text may come twice, under two names, with different metadata. Each name keeps what came with it; the source
shows, field by field, the first that says anything, in the order of names. So the order of ingestion does not matter.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from timeline.articles.article import Article, Kind
from timeline.store.world_dates import candidate_as_json, candidate_of

FIELDS = ("title", "publisher", "author", "url", "lang", "tz", "date_order", "origin", "retold_from", "note")

Given = Mapping[str, object]


def given_of(article: Article) -> dict[str, object]:
    """Return what came with an article, without what did not."""
    given: dict[str, object] = {name: getattr(article, name) for name in FIELDS if getattr(article, name)}
    if article.kind is not Kind.ORIGINAL:
        given["kind"] = article.kind.value
    if article.published is not None:
        given["published"] = candidate_as_json(article.published)
    return given


def merged(article: Article, names: Iterable[tuple[str, Given]]) -> Article:
    """Return the article under its lowest name, with the metadata of all its names."""
    ordered = sorted(names)
    together: dict[str, object] = {}
    for _name, given in ordered:
        for field, value in given.items():
            together.setdefault(field, value)
    published = together.get("published")
    words: dict[str, Any] = {field: str(together.get(field, "")) for field in FIELDS}
    return replace(
        article,
        source_id=ordered[0][0],
        kind=Kind(str(together.get("kind", Kind.ORIGINAL.value))),
        published=candidate_of(published) if isinstance(published, dict) else None,
        **words,
    )

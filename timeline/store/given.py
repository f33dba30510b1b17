"""What came with an article under each name it was given, and what all of it together makes of the source.

The same text may come twice, under two names, with different metadata. Each name keeps what came with it; the source
shows, field by field, the first that says anything, in the order of names, and of several dates the one that says most.
So the order of ingestion does not matter. What differs from what is known is refused.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from timeline.articles.article import Article, Kind
from timeline.articles.columns import FIELDS
from timeline.articles.readers.titles import is_own_title
from timeline.articles.world_dates import candidate_as_json, candidate_of
from timeline.dates.edtf import parse, text_of
from timeline.errors import InputError
from timeline.store.agreeing import best

Given = Mapping[str, Any]

BY_PERSON = ""
"""The name under which a person's corrections of a source are kept: they stand above what came with it."""

_HEADING = "heading"
"""Stands for the title where that is only the text's own first line: anybody's word outweighs it."""

# A note may be ours ("read as Windows-1252"): it differs without anybody contradicting anybody.
_CONTRADICTED = {
    "title": "title",
    "publisher": "publisher",
    "author": "author",
    "url": "URL",
    "lang": "language",
    "tz": "time zone",
    "date_order": "order of dates",
    "origin": "origin",
    "retold_from": "original",
    "kind": "kind",
}


def given_of(article: Article) -> dict[str, Any]:
    """Return what came with an article, without what did not."""
    given: dict[str, Any] = {name: getattr(article, name) for name in FIELDS if getattr(article, name)}
    if article.kind is not Kind.ORIGINAL:
        given["kind"] = article.kind.value
    if article.published is not None:
        given["published"] = candidate_as_json(article.published)
    if article.dates:
        given["dates"] = [candidate_as_json(date) for date in article.dates]
    if article.retrieved is not None:
        given["retrieved"] = text_of(article.retrieved)
    return sorted_out(given, article.text)


def sorted_out(given: Given, text: str) -> dict[str, Any]:
    """Return the same with the title apart when it is only the text's own."""
    if is_own_title(given.get("title", ""), text):
        return {_HEADING if name == "title" else name: value for name, value in given.items()}
    return dict(given)


def joined(old: Given, new: Given) -> dict[str, Any]:
    """Return what came under one name at two times: the later word, but the date that says most and the last day of saving."""
    whole = {**old, **new}
    if _saved(old) > _saved(new):
        whole |= {name: old[name] for name in ("retrieved", "dates") if name in old}
    if "published" in old and "published" in new:
        whole["published"] = candidate_as_json(best([candidate_of(given["published"]) for given in (old, new)]))
    return whole


def _saved(given: Given) -> tuple[str, str]:
    """When the text was saved, day and time; empty when nothing says so."""
    said = [one for one in given.get("dates", ()) if one["method"].startswith("retrieved")]
    return max(((one["edtf"], one["time"] or "") for one in said), default=(given.get("retrieved", ""), ""))


def refuse_what_differs(place: str, new: Given, names: Mapping[str, Given]) -> None:
    """Raise InputError, naming both, when a word that came differs from the one that the source has."""
    known = _together(names.items())
    for field, called in _CONTRADICTED.items():
        before, now = known.get(field), new.get(field)
        if before and now and before.casefold() != now.casefold():
            told = f"this text is already here with the {called} '{before}'; '{now}' differs and was not taken."
            raise InputError(place=place, problem=told)


def merged(article: Article, names: Iterable[tuple[str, Given]]) -> Article:
    """Return the article under its lowest name, with the metadata of all its names."""
    ordered = sorted(names)
    together = _together(ordered)
    dates = [candidate_of(given["published"]) for _, given in ordered if "published" in given]
    words: dict[str, Any] = {field: str(together.get(field, "")) for field in FIELDS}
    return replace(
        article,
        source_id=ordered[0][0],
        kind=Kind(str(together.get("kind", Kind.ORIGINAL.value))),
        published=best(dates) if dates else None,
        dates=tuple(dict.fromkeys(candidate_of(one) for _, given in ordered for one in given.get("dates", ()))),
        retrieved=parse(together["retrieved"]) if "retrieved" in together else None,
        **(words | {"title": words["title"] or str(together.get(_HEADING, ""))}),
    )


def corrected(article: Article, words: Given) -> Article:
    """Return an article with a person's corrections, as `BY_PERSON` keeps them, over what came with it."""
    said: dict[str, Any] = {name: words[name] for name in FIELDS if name in words}
    if "published" in words:
        said["published"] = candidate_of(words["published"])
    return replace(article, **said)


def _together(names: Iterable[tuple[str, Given]]) -> dict[str, Any]:
    together: dict[str, Any] = {}
    for _name, given in sorted(names):
        for field, value in given.items():
            together.setdefault(field, value)
    return together

"""JSON-LD: what a page says of its article for search engines, as schema.org words it."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.articles.readers.markup.tree import Tree

_ARTICLES = re.compile(
    r"(?:Article|BlogPosting|Report|Posting|Review|TechArticle|ScholarlyArticle|LiveBlogPosting|Blog)$"
)
_OTHERS = re.compile(
    r"(?:WebPage|ItemPage|CreativeWork|VideoObject|Book|QAPage|Question|MediaObject|Dataset|PodcastEpisode)$"
)
_WITHIN = ("@graph", "mainEntity", "mainEntityOfPage", "article")
_DATE = re.compile(r'"(datePublished|dateModified)"\s*:\s*"([^"\n]{4,40})"')
_LONGEST = 3_000_000


@dataclass(frozen=True, slots=True)
class Thing:
    """One object: its type, its fields, the line of its script."""

    kind: str
    fields: dict[str, object]
    line: int
    is_article: bool

    def text(self, *path: str) -> str:
        """Return the text under a key (or the `name` of what is under it), '' when there is none."""
        value: object = self.fields
        for key in path:
            if isinstance(value, list):
                value = value[0] if value else None
            value = value.get(key) if isinstance(value, dict) else value if isinstance(value, str) else None
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, dict):
            value = value.get("name") or value.get("@id")
        return " ".join(value.split()) if isinstance(value, str) else ""

    def is_about(self, title: str, url: str) -> bool:
        """Whether its headline is the page's title, or its address the page's."""
        headline = self.text("headline") or self.text("name")
        if headline and title and (headline in title or title in headline):
            return True
        addresses = {self.text("url"), self.text("mainEntityOfPage", "@id"), self.text("@id").split("#")[0]} - {""}
        return bool(url) and any(url.rstrip("/").endswith(one.rstrip("/")) for one in addresses)


def things(tree: Tree, page: str) -> list[Thing]:
    """Return the articles and pages that JSON-LD describes, articles first; broken JSON gives its dates at least."""
    found: list[Thing] = []
    for node, text in tree.scripts:
        if "ld+json" not in node.get("type").lower() or len(text) > _LONGEST:
            continue
        line = page.count("\n", 0, node.at) + 1
        try:
            found += _objects(json.loads(_bare(text), strict=False), line)
        except (ValueError, RecursionError):
            fields: dict[str, object] = {}
            for key, value in _DATE.findall(text):
                fields.setdefault(key, value)
            if fields:
                found.append(Thing("broken JSON", fields, line, is_article=False))
    return sorted(found, key=lambda thing: not thing.is_article)


def _bare(text: str) -> str:
    return (
        re.sub(
            r"^\s*+(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*+(?:;\s*+)?$",
            "",
            text,
        )
        .strip()
        .rstrip(";")
    )


def _objects(top: object, line: int) -> Iterator[Thing]:
    waiting: list[object] = [top]
    n = 0
    while waiting and n < 2_000:
        n += 1
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting.extend(one)
        elif isinstance(one, dict):
            kinds = one.get("@type")
            names = [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]
            named = next((name for name in names if _ARTICLES.search(name)), None)
            other = next((name for name in names if _OTHERS.search(name)), None)
            if named or other:
                yield Thing(named or other or "", one, line, is_article=named is not None)
            waiting.extend(one[key] for key in _WITHIN if isinstance(one.get(key), dict | list))

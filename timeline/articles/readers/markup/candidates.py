"""What a page says of its dates for machines: JSON-LD, `meta`, microdata and RDFa, its URL, its scripts."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.articles.readers.markup.json_ld import Thing
from timeline.articles.readers.markup.lines import is_of_article
from timeline.articles.readers.markup.meta_names import CHANGES, META
from timeline.articles.readers.markup.said import Head, Role, Said
from timeline.articles.readers.markup.spelled import days_in
from timeline.articles.readers.markup.tree import Node, Tree
from timeline.dates.period import Period
from timeline.dates.when import When

_PROPERTIES = {
    "datepublished": (Role.PUBLISHED, 0.96),
    "schema:datepublished": (Role.PUBLISHED, 0.96),
    "dc:issued": (Role.PUBLISHED, 0.95),
    "dcterms:issued": (Role.PUBLISHED, 0.95),
    "dc:created": (Role.PUBLISHED, 0.94),
    "dcterms:created": (Role.PUBLISHED, 0.94),
    "dc:date": (Role.PUBLISHED, 0.92),
    "datecreated": (Role.PUBLISHED, 0.9),
    "schema:datecreated": (Role.PUBLISHED, 0.9),
    "datemodified": (Role.MODIFIED, 0.3),
    "schema:datemodified": (Role.MODIFIED, 0.3),
    "dc:modified": (Role.MODIFIED, 0.3),
    "dcterms:modified": (Role.MODIFIED, 0.3),
}
_PAGES = frozenset({"parsely-page", "parsely-metadata"})
_URL_DAY = re.compile(r"[/_-]((?:19|20)\d\d)([/_.-]?)(0[1-9]|1[0-2]|[1-9])\2(0[1-9]|[12]\d|3[01]|[1-9])(?=[/_.-]|$)")
_URL_COMPACT = re.compile(
    r"[/_-]((?:19|20)\d\d)/?(0[1-9]|1[0-2])/?(0[1-9]|[12]\d|3[01])(?:\d{4}(?:\d\d)?)?(?=[/_.-]|$)"
)
_URL_NAMED = re.compile(r"/((?:19|20)\d\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/(\d\d?)(?=/|$)")
_URL_MONTH = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=/|$)")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_SCRIPT = re.compile(
    r"[\"']?(?<![\w-])(?:date_?published|published_?(?:at|date|time|on)|publish_?(?:date|time|ed)|first_?publish(?:ed)?_?(?:date|at|time)?|pub_?date|"
    r"publication_?(?:date|time)|display_?date|date_?posted|post_?date|article_?date)[\"']?\s*[:=]\s*"
    r"(?:[\"'](\d{4}-?\d\d-?\d\d[^\"'\n]{0,30})[\"']|(1?\d{9}(?:\d{3})?)(?!\d))",
    re.IGNORECASE,
)
_ASIDE = 0.45
_LONGEST_LINE = 300
_COMMENT = re.compile(r"Comment|Event|Person|Answer|Rating|Offer|JobPosting", re.IGNORECASE)


def of_things(things: list[Thing], title: str, head: Head) -> Iterator[Said]:
    """Yield the dates of JSON-LD: those of the article that has the page's title or URL, where there are several."""
    articles = [thing for thing in things if thing.is_article]
    own = [thing for thing in articles if thing.is_about(title, head.url)] if len(articles) > 1 else []
    for thing in things:
        for key, role, score in (
            ("datePublished", Role.PUBLISHED, 0.98),
            ("dateCreated", Role.PUBLISHED, 0.85),
            ("uploadDate", Role.PUBLISHED, 0.8),
            ("dateModified", Role.MODIFIED, 0.3),
        ):
            written = thing.fields.get(key)
            if isinstance(written, list) and written:
                written = written[0]
            if isinstance(written, str | int) and (when := head.read(str(written))) is not None:
                trusted = score if thing.is_article or role is Role.MODIFIED else score - 0.08
                if own and thing.is_article and thing not in own:
                    trusted = min(trusted, _ASIDE)
                evidence = f"{thing.kind} {key}: {written}"
                yield Said(when, role, "markup", f"JSON-LD {key}", evidence, trusted, thing.line)


def of_meta(tree: Tree, head: Head) -> Iterator[Said]:
    """Yield the dates of `meta` elements."""
    for node in tree.root.walk():
        content = node.get("content").strip()
        if node.tag != "meta" or not content or node.get("itemprop"):
            continue
        names = [node.get(name).strip().lower() for name in ("property", "name", "http-equiv")]
        line = head.line(node.at) if {*names} & {*META, *CHANGES, *_PAGES} else 0
        if name := next((one for one in names if one in META), ""):
            if (when := head.read(content)) is not None:
                yield Said(when, Role.PUBLISHED, "markup", f"meta {name}", f"{name}: {content}", META[name], line)
        elif name := next((one for one in names if one in CHANGES), ""):
            if (when := head.read(content)) is not None:
                yield Said(when, Role.MODIFIED, "markup", f"meta {name}", f"{name}: {content}", 0.3, line)
        elif name := next((one for one in names if one in _PAGES), ""):
            when = head.read(_field(content, "pub_date"))
            if when is not None:
                yield Said(when, Role.PUBLISHED, "markup", f"meta {name}", f"{name} pub_date: {content}", 0.96, line)


def of_properties(tree: Tree, main: Sequence[Node], title: Node | None, head: Head) -> Iterator[Said]:
    """Yield the dates of microdata and RDFa that stand in attributes; those of another item than the article are trusted little."""
    own = {id(node) for node in main} | ({id(title)} if title is not None else set())
    waiting: list[tuple[Node, Node | None, tuple[Node, ...]]] = [(tree.root, None, ())]
    found: list[tuple[Node | None, Said]] = []
    while waiting:
        node, scope, above = waiting.pop()
        if node.out and node.tag != "head" and not is_of_article(node, above):
            continue
        if "itemscope" in node.attributes or node.get("typeof"):
            scope = node
        content = node.get("content").strip()
        names = [*node.get("itemprop").lower().split(), *node.get("property").lower().split()] if content else []
        name = next((one for one in names if one in _PROPERTIES), "")
        if name and (node.tag != "meta" or node.get("itemprop")) and (when := head.read(content)) is not None:
            role, score = _PROPERTIES[name]
            said = Said(when, role, "markup", f"microdata {name}", f"{name}: {content}", score, head.line(node.at))
            found.append((scope, said))
        waiting.extend((one, scope, (*above[-3:], node)) for one in reversed(node.inside) if isinstance(one, Node))
    scopes = {id(scope): scope for scope, _ in found}
    is_own = {key: _is_own(scope, own) for key, scope in scopes.items()}
    for scope, said in found:
        yield said if is_own[id(scope)] else replace(said, score=min(said.score, _ASIDE))


def _is_own(scope: Node | None, own: set[int]) -> bool:
    """Whether an item holds the article or its headline, or has nothing to do with either's being inside of it."""
    if scope is None:
        return True
    if _COMMENT.search(f"{scope.get('itemtype')} {scope.get('typeof')}"):
        return False
    return not own or any(id(node) in own for node in scope.walk()) or scope.tag in {"html", "body"}


def of_url(url: str) -> Iterator[Said]:
    """Yield the date in the path of a URL: a day, else a month."""
    path = re.sub(r"^[a-z]+://[^/?#]*", "", url, count=1).split("?")[0].split("#")[0]
    period: Period | None = None
    try:
        if found := _URL_DAY.search(path):
            if found[2] not in {"", "/"} and len(found[3]) + len(found[4]) < 4:  # a version, not a day: "2026-1-2"
                return
            if found[2] == "" and len(found[3]) + len(found[4]) < 4:
                return
            period = Period.day(int(found[1]), int(found[3]), int(found[4]))
        elif found := _URL_COMPACT.search(path):
            period = Period.day(int(found[1]), int(found[2]), int(found[3]))
        elif found := _URL_NAMED.search(path.lower()):
            period = Period.day(int(found[1]), _MONTHS.index(found[2]) + 1, int(found[3]))
        elif found := _URL_MONTH.search(path):
            period = Period.month(int(found[1]), int(found[2]))
    except ValueError:
        return
    if period is not None and found is not None:
        score = 0.93 if period.grain.word == "day" else 0.75
        yield Said(When.of(period), Role.PUBLISHED, "url", "URL path", found[0].strip("/_-"), score)


def of_scripts(tree: Tree, head: Head) -> Iterator[Said]:
    """Yield the first date of publication that a script of the page speaks of."""
    for node, text in tree.scripts:
        if "ld+json" in node.get("type").lower():
            continue
        for found in _SCRIPT.finditer(text[:2_000_000]):
            when = head.read(found[1] or found[2])
            if when is not None:
                yield Said(when, Role.PUBLISHED, "script", "script", found[0], 0.7, head.line(node.at))
                return


def doubted(more: Sequence[Said], found: Sequence[Said], tree: Tree, head: Head) -> Iterator[Said]:
    """Yield dates that others read in the page; those of a change, of a story beside this one, or of numerals that nothing decides, are trusted no more."""
    days = {one.when.start for one in found if one.role is not Role.PUBLISHED or one.score < 0.5}
    days |= {when.start for when in _aside(tree, head)}
    unsure = [one.when for one in found if one.role is Role.PUBLISHED and one.when.period is None]
    for one in more:
        within = any((w.start or 0) <= (one.when.start or 0) < (w.end or 0) for w in unsure)
        yield replace(one, score=0.3) if one.when.start in days or within else one


def _aside(tree: Tree, head: Head) -> Iterator[When]:
    """Yield the dates that stand in what is out of the article: navigation, lists of other stories, the foot of the page."""
    kept = {id(node) for node in tree.root.kept()}
    for node in tree.root.walk():
        if id(node) in kept or node.tag in {"meta", "script", "style", "head", "link", "title"}:
            continue
        if (written := node.get("datetime")) and (when := head.read(written)) is not None:
            yield when
        for text in node.inside:
            if isinstance(text, str) and len(text) < _LONGEST_LINE:
                yield from (day for _, _, day in days_in(text, head.lang, head.order))


def _field(content: str, key: str) -> str:
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return ""
    return str(value.get(key) or "") if isinstance(value, dict) else ""

"""What a page says of its dates: each with the kind of place that says it, and how far such places are to be trusted."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from timeline.articles.readers.markup.json_ld import Thing
from timeline.articles.readers.markup.tree import Node, Tree
from timeline.articles.readers.markup.written import dates_in, machine_date
from timeline.dates.period import Period
from timeline.dates.when import When


class Role(StrEnum):
    """Of what a date is: the publication, a change, or the day on which somebody saved the page."""

    PUBLISHED = "published"
    MODIFIED = "modified"
    RETRIEVED = "retrieved"


@dataclass(frozen=True, slots=True)
class Said:
    """One date as the page says it; `kind` is the family of places (markup, time, words, url), `line` of the file, 0 for none."""

    when: When
    role: Role
    kind: str
    method: str
    evidence: str
    score: float
    line: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """What is known before the dates are: the page's language, the order of its numerals, its URL, its text and where its lines begin."""

    lang: str
    order: str
    url: str
    page: str

    def line(self, at: int) -> int:
        """Return the line of a place."""
        return self.page.count("\n", 0, at) + 1

    def read(self, written: str) -> When | None:
        """Return the date that an attribute says."""
        return machine_date(written, self.lang, self.order)


_META: dict[str, tuple[Role, float]] = {
    **dict.fromkeys(
        ["article:published_time", "article:published", "og:article:published_time", "og:published_time", "og:pubdate"],
        (Role.PUBLISHED, 0.97),
    ),
    **dict.fromkeys(
        [
            "datepublished",
            "rnews:datepublished",
            "parsely-pub-date",
            "bt:pubdate",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "originalpublicationdate",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date.issued",
            "citation_publication_date",
            "citation_online_date",
            "prism.publicationdate",
            "article_date_original",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published-date",
            "published_date",
            "date_published",
            "article.published",
            "publication_date",
            "publication-date",
            "published_at",
            "published_time",
            "published_time_telegram",
            "displaydate",
            "analyticsattributes.articledate",
            "shareaholic:article_published_time",
            "firstpublished",
            "dateposted",
        ],
        (Role.PUBLISHED, 0.96),
    ),
    **dict.fromkeys(
        ["sailthru.date", "dc.date.created", "dcterms.created", "dc.date.available", "vr:published_time"],
        (Role.PUBLISHED, 0.94),
    ),
    **dict.fromkeys(
        [
            "date",
            "dc.date",
            "dcterms.date",
            "dc:date",
            "created",
            "creation_date",
            "release_date",
            "datecreated",
            "citation_date",
            "article.created",
        ],
        (Role.PUBLISHED, 0.88),
    ),
    **dict.fromkeys(
        [
            "article:modified_time",
            "og:updated_time",
            "og:article:modified_time",
            "datemodified",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "lastmod",
            "last_modified",
            "revised",
            "modified",
            "article:updated",
            "updated_time",
            "article.updated",
            "bt:moddate",
        ],
        (Role.MODIFIED, 0.3),
    ),
}
_URL_DAY = re.compile(r"[/_-]((?:19|20)\d\d)[/_.-]?(0[1-9]|1[0-2]|[1-9])[/_.-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_URL_NAMED = re.compile(r"/((?:19|20)\d\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/(\d\d?)(?=/|$)")
_URL_MONTH = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=/|$)")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_SCRIPT = re.compile(
    r"[\"'](?:datePublished|date_published|publishedAt|published_at|publishedDate|publishDate|publish_date|pubDate|"
    r"publicationDate|publication_date|published_time|firstPublished|firstPublishedDate|datePosted)[\"']\s*:\s*"
    r"[\"'](\d{4}-?\d\d-?\d\d[^\"'\n]{0,30})[\"']"
)
_MODIFIED_CLASS = re.compile(r"updat|modif|revis|lastmod", re.IGNORECASE)
_PUBLISHED_CLASS = re.compile(
    r"publi|posted|pub-?date|entry-date|post-date|dateline|article-date|story-date|created", re.IGNORECASE
)


def of_things(things: list[Thing], head: Head) -> Iterator[Said]:
    """Yield the dates of JSON-LD."""
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
                yield Said(
                    when, role, "markup", f"JSON-LD {key}", f"{thing.kind} {key}: {written}", trusted, thing.line
                )


def of_meta(tree: Tree, head: Head) -> Iterator[Said]:
    """Yield the dates of `meta` elements, and of microdata on any element."""
    for node in tree.root.walk():
        content = node.get("content") or node.get("datetime")
        if not content:
            continue
        names = [node.get(name).strip().lower() for name in ("property", "name", "itemprop", "http-equiv")]
        known = next(((name, _META[name]) for name in names if name in _META), None)
        if known is None or (node.tag != "meta" and names[2] not in {"datepublished", "datemodified", "datecreated"}):
            continue
        name, (role, score) = known
        if node.tag != "meta" and node.out:
            continue
        if (when := head.read(content)) is not None:
            method = f"meta {name}" if node.tag == "meta" and not names[2] else f"microdata {name}"
            yield Said(when, role, "markup", method, f"{name}: {content}", score, head.line(node.at))


def of_times(tree: Tree, main: list[Node], title: Node | None, head: Head) -> Iterator[Said]:
    """Yield the dates of `time` elements: of one that calls itself published, and of the first at the head of the article."""
    inside = {id(one) for part in main for one in part.walk()}
    first = True
    started = title is None
    for node in tree.root.kept():
        started = started or node is title
        if node.tag not in {"time", "relative-time", "abbr"}:
            continue
        written = node.get("datetime") or (node.get("title") if node.tag == "abbr" else "")
        if node.tag == "abbr" and not _PUBLISHED_CLASS.search(node.get("class")):
            continue
        when = head.read(written) if written else None
        if when is None:
            words = node.words()
            when = (
                next((found for _, _, found in dates_in(words, head.lang, head.order)), None)
                if len(words) < 80
                else None
            )
            written = words
        if when is None:
            continue
        said = f"{node.get('class')} {node.get('itemprop')} {node.get('id')}"
        called = "pubdate" in node.attributes or bool(_PUBLISHED_CLASS.search(said))
        line = head.line(node.at)
        if _MODIFIED_CLASS.search(said) and not _PUBLISHED_CLASS.search(said.lower().replace("updated", "")):
            yield Said(when, Role.MODIFIED, "time", "time element", written, 0.3, line)
        elif called:
            yield Said(when, Role.PUBLISHED, "time", "time element", written, 0.95 if started else 0.9, line)
        elif first:
            yield Said(
                when,
                Role.PUBLISHED,
                "time",
                "time element",
                written,
                0.86 if started or id(node) in inside else 0.7,
                line,
            )
        first = False


def of_url(url: str) -> Iterator[Said]:
    """Yield the date in the path of a URL: a day, else a month."""
    path = re.sub(r"^[a-z]+://[^/?#]*", "", url, count=1).split("?")[0].split("#")[0]
    period: Period | None = None
    try:
        if found := _URL_DAY.search(path):
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
        if found := _SCRIPT.search(text[:2_000_000]):
            when = head.read(found[1])
            if when is not None:
                yield Said(when, Role.PUBLISHED, "script", "script", found[0], 0.7, head.line(node.at))
                return


def doubted(more: Sequence[Said], found: Sequence[Said], tree: Tree, head: Head) -> Iterator[Said]:
    """Yield dates that others read in the page; those of a change, or of a story beside this one, are trusted no more."""
    kept = {id(node) for node in tree.root.kept()}
    aside = {
        head.read(node.get("datetime")) for node in tree.root.walk() if node.tag == "time" and id(node) not in kept
    }
    days = {when.start for when in aside if when is not None}
    days |= {one.when.start for one in found if one.role is not Role.PUBLISHED}
    for one in more:
        yield replace(one, score=0.3) if one.when.start in days else one

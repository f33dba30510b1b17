"""Page: what one HTML page says, of itself and in its article."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.articles.article import DateCandidate
from timeline.articles.readers.markup.candidates import doubted, of_meta, of_properties, of_scripts, of_things, of_url
from timeline.articles.readers.markup.choosing import weighed
from timeline.articles.readers.markup.content import blocks, main_parts, text_of_blocks, weigh
from timeline.articles.readers.markup.heading import heading_line
from timeline.articles.readers.markup.json_ld import Thing, things
from timeline.articles.readers.markup.lines import lines_of
from timeline.articles.readers.markup.ordering import order_of
from timeline.articles.readers.markup.said import Head, Role, Said
from timeline.articles.readers.markup.saved import Saved, saved_as
from timeline.articles.readers.markup.tree import Tree, plant
from timeline.articles.readers.markup.words import of_copyright, of_words
from timeline.dates.when import When

_LANG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_SUFFIX = re.compile(r"(?<!\s)\s+(?:\||[-–—»:·])\s+[^|–—»·]{2,60}$")


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page's article and what is known of it; '' for what the page does not say.

    `published` is the date that its markup and its lines give; `dates` are the other dates, each with its method;
    `retrieved` is the day on which somebody saved it.
    """

    text: str
    title: str
    publisher: str
    author: str
    url: str
    lang: str
    published: DateCandidate | None
    dates: tuple[DateCandidate, ...]
    retrieved: When | None


def read_page(
    page: str, *, url: str = "", retrieved: Saved | None = None, more: Sequence[Said] = (), order: str = ""
) -> Page:
    """Read a page; `url`, `retrieved` and the `order` of numeric days are what is known from outside, `more` dates that others read in it."""
    tree = plant(page)
    weigh(tree.root)
    kept = retrieved or saved_as(tree.comments)
    described = things(tree, page)
    meta = _meta(tree)
    lang = _lang(tree, meta)
    url = url or kept.url or _link(tree, "canonical") or meta["og:url"]
    main = main_parts(tree.root)
    thing = _own(described, _written(tree), url)
    title, heading = _title(tree, meta, thing)
    found = [block for block in blocks(main) if block != ("h1", heading)]
    publisher = (thing.text("publisher", "name") if thing else "") or meta["og:site_name"] or meta["application-name"]
    author = (thing.text("author", "name") if thing else "") or meta["author"] or meta["parsely-author"]
    lines = lines_of(tree.root, main, lang.split("-")[0], order)
    if not order:
        order, why = order_of(lang, url, (line.text for line in lines if len(line.text) < 200))
        lines = lines_of(tree.root, main, lang.split("-")[0], order) if order else lines
    else:
        why = "it was said"
    head = Head(lang.split("-")[0], order, url, page, why)
    node = next((one for one in tree.root.walk() if one.tag == "h1" and one.words() == heading), None)
    place = heading_line(lines, heading or title, _written(tree))
    said = [*of_things(described, title, head), *of_meta(tree, head), *of_properties(tree, main, node, head)]
    said += [*of_words(lines, place, head, kept.when), *of_url(url), *of_scripts(tree, head)]
    said += [*of_copyright(tree.root, head)]
    said += list(doubted(more, said, tree, head))
    if kept.when is not None:
        said.append(Said(kept.when, Role.RETRIEVED, "saved", kept.by, kept.evidence, 0.1))
    published, dates = weighed(said, kept.when)
    author = "" if author.startswith("http") else author
    return Page(text_of_blocks(found), title, publisher, author, url, lang, published, dates, kept.when)


def text_of_markup(fragment: str) -> str:
    """Return the text of a piece of HTML, as feeds and mails hold it: all of it but scripts and navigation."""
    tree = plant(fragment)
    weigh(tree.root)
    return text_of_blocks(blocks([tree.root]))


def _meta(tree: Tree) -> dict[str, str]:
    found = _Missing()
    for node in tree.root.walk():
        if node.tag == "meta":
            for name in ("property", "name", "itemprop", "http-equiv"):
                if node.get(name) and node.get("content").strip():
                    found.setdefault(node.get(name).strip().lower(), " ".join(node.get("content").split()))
    return found


class _Missing(dict[str, str]):
    """What is not there is ''."""

    def __missing__(self, key: str) -> str:
        return ""


def _lang(tree: Tree, meta: dict[str, str]) -> str:
    """Return the page's language, '' when it names none that could be one."""
    html = next((node for node in tree.root.walk() if node.tag == "html"), None)
    said = (html.get("lang") or html.get("xml:lang")) if html is not None else ""
    for one in (said, meta["og:locale"], meta["content-language"]):
        if _LANG.fullmatch(one.strip()):
            return one.strip().replace("_", "-")
    return ""


def _link(tree: Tree, rel: str) -> str:
    for node in tree.root.walk():
        if node.tag == "link" and rel in node.get("rel").lower().split() and "://" in node.get("href"):
            return node.get("href").strip()
    return ""


def _title(tree: Tree, meta: dict[str, str], thing: Thing | None) -> tuple[str, str]:
    """Return the title, and the heading of the first level that says it, '' when none does."""
    headings = [text for node in tree.root.walk() if node.tag == "h1" and not node.out and (text := node.words())]
    written = _written(tree)
    named = (thing.text("headline") if thing else "") or meta["og:title"] or meta["twitter:title"] or meta["dc.title"]
    whole = named or written
    heading = next((one for one in headings if one in whole or whole in one), "")
    if not heading and len(headings) == 1 and not named:
        heading = headings[0]
    title = heading or named or _SUFFIX.sub("", written)
    return title, heading


def _written(tree: Tree) -> str:
    return next((node.words() for node in tree.root.walk() if node.tag == "title"), "")


def _own(described: Sequence[Thing], written: str, url: str) -> Thing | None:
    """Return the article of the page among those that it describes."""
    articles = [one for one in described if one.is_article]
    return next(
        (one for one in articles if len(articles) > 1 and one.is_about(written, url)), next(iter(articles), None)
    )

"""HTML: the article of a saved page, by the extra `html` where it is installed, else by the reader of this house."""

from collections.abc import Iterator
from dataclasses import replace

from timeline.articles.article import Article
from timeline.articles.readers import extractor
from timeline.articles.readers.checks import language_of, refuse_blank
from timeline.articles.readers.markup.charset import decode_page
from timeline.articles.readers.markup.page import Page, read_page
from timeline.articles.readers.markup.saved import Saved
from timeline.articles.readers.markup.tokens import TooManyAttributesError
from timeline.articles.readers.markup.tree import TooManyTagsError
from timeline.articles.readers.raw import Raw
from timeline.errors import InputError


def read_html(
    raw: Raw, *, url: str = "", retrieved: Saved | None = None, charset: str = "", order: str = ""
) -> Iterator[Article | InputError]:
    """Yield the one article of a page, or the InputError that says why there is none.

    `url`, `retrieved` and `charset` are what is known from outside, as a web archive has it; `order` is that of numeric days.
    """
    try:
        markup, note = decode_page(raw, charset)
        page = page_of(markup, raw.place, url=url, retrieved=retrieved, order=order)
        yield article_of(page, raw, note)
    except InputError as problem:
        yield problem


def page_of(markup: str, place: str, *, url: str = "", retrieved: Saved | None = None, order: str = "") -> Page:
    """Return a page read, its text not blank; InputError when it is none or says nothing."""
    try:
        page = read_page(markup, url=url, retrieved=retrieved, more=extractor.dates_of(markup), order=order)
    except (TooManyTagsError, TooManyAttributesError):
        problem = "is HTML beyond reason (millions of tags, or thousands of attributes in one); save the page's text."
        raise InputError(place=place, problem=problem) from None
    if better := extractor.text_of(markup, page.text):
        page = replace(page, text=better)
    try:
        refuse_blank(page.text, place)
    except InputError:
        problem = "has no article in it (a page of links, or filled by scripts when it is opened); save it from a browser, or save its text."
        raise InputError(place=place, problem=problem) from None
    return page


def article_of(page: Page, raw: Raw, note: str = "") -> Article:
    """Return a page as an article under the name of its file."""
    lang, other = language_of(page.lang, page.text, raw.place)
    return Article(
        text=page.text,
        source_id=raw.name,
        raw_sha256=raw.sha256,
        title=page.title,
        publisher=page.publisher,
        author=page.author,
        url=page.url,
        lang=lang,
        note=" ".join(filter(None, (note, other))),
        published=page.published,
        dates=page.dates,
        retrieved=page.retrieved,
    )

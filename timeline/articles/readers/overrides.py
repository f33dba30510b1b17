"""Overrides: what the user said about the inputs on the command line; it wins over what the inputs say."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.readers.checks import check_language, check_zone
from timeline.articles.readers.decode import storable
from timeline.articles.readers.meta import Meta
from timeline.articles.readers.published import candidate
from timeline.errors import InputError, UsageError

DATE_ORDERS = ("dmy", "mdy", "ymd")


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrides:
    """The options of `ingest`, '' where none was given, and the table of --meta; BadDate and UsageError when they cannot be right."""

    published: str = ""
    title: str = ""
    publisher: str = ""
    url: str = ""
    lang: str = ""
    tz: str = ""
    date_order: str = ""
    meta: Meta | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be right before any file is opened."""
        for field in _words():
            object.__setattr__(self, field, storable(getattr(self, field)))
        check_language(self.lang)
        check_zone(self.tz)
        if self.date_order and self.date_order not in DATE_ORDERS:
            raise UsageError(message=f"'{self.date_order}' is no order of dates; use dmy, mdy or ymd.")
        if self.published:
            candidate(self.published, Known.SUPPLIED, "option")

    @property
    def date(self) -> DateCandidate | None:
        """The date of the option as a candidate, supplied by the user."""
        return candidate(self.published, Known.SUPPLIED, "option") if self.published else None

    def over(self, article: Article) -> Article:
        """Return the article with what the table says of it, then every option that was given, in place of its own words."""
        article = self.meta.over(article) if self.meta is not None else article
        given = {name: value for name in _words() if name != "published" and (value := getattr(self, name))}
        return replace(article, published=self.date or article.published, **given)

    def left(self) -> Iterator[InputError]:
        """Yield, when everything has been read, what of the table could not be used."""
        if self.meta is not None:
            yield from self.meta.left()


def _words() -> list[str]:
    return [field.name for field in fields(Overrides) if field.name != "meta"]


NO_OVERRIDES = Overrides()

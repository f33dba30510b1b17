"""Overrides: what the user said about the inputs on the command line; it wins over what the inputs say."""

from dataclasses import dataclass, fields, replace

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.readers.checks import check_language, check_zone
from timeline.articles.readers.decode import storable
from timeline.articles.readers.published import candidate
from timeline.errors import UsageError

DATE_ORDERS = ("dmy", "mdy", "ymd")


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrides:
    """The options of `ingest`, '' where none was given; BadDate and UsageError when they cannot be right."""

    published: str = ""
    title: str = ""
    publisher: str = ""
    url: str = ""
    lang: str = ""
    tz: str = ""
    date_order: str = ""

    def __post_init__(self) -> None:
        """Refuse what cannot be right before any file is opened."""
        for field in fields(self):
            object.__setattr__(self, field.name, storable(getattr(self, field.name)))
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
        """Return the article with every option that was given in place of its own words."""
        given = {f.name: value for f in fields(self) if f.name != "published" and (value := getattr(self, f.name))}
        return replace(article, published=self.date or article.published, **given)


NO_OVERRIDES = Overrides()

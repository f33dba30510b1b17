"""What is said of a text's date by what it speaks of: for the tables beside this file."""

from timeline.articles.article import Article
from timeline.articles.dating import candidates, chosen
from timeline.articles.limits.combined import METHOD
from timeline.dates.edtf import text_of
from timeline.language.languages import mentions

NEWS = " Prices rose on Monday."
"""A sentence that speaks of the day of writing."""


def found(text, lang=""):
    article = Article(text=text, source_id="a.txt", raw_sha256="", lang=lang)
    return candidates(article, mentions(text, lang, titled=True))


def limits(text, method):
    """The limits of one method, as EDTF."""
    return [text_of(one.when) for one in found(text) if one.method == method]


def dated(text):
    """The date that a text is given, as EDTF, and whether it is uncertain; None for none."""
    one = chosen(found(text))
    return None if one is None else (text_of(one.when), one.when.uncertain)


def every(text):
    """What all limits leave, as EDTF, dating or not."""
    return next((text_of(one.when) for one in found(text) if one.method == METHOD), None)

"""Dating an article from its own words: what counts, what never does."""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.dating import candidates, chosen
from timeline.dates.edtf import parse, text_of
from timeline.language.languages import mentions


def _dated(text, order="", lang="en"):
    article = Article(text=text, source_id="a.txt", raw_sha256="", date_order=order)
    return chosen(candidates(article, mentions(text, lang, order)))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Ein Boot\nVeröffentlicht am 17.06.2020\n\nDie Polizei fand es am Dienstag."),
        ("de", "Ein Boot\nStand: 17. Juni 2020, 18:30 Uhr\n\nDie Polizei fand es am Dienstag."),
        ("fr", "La police\nPublié le 17 juin 2020 à 18h30\n\nElle a trouvé le bateau mardi."),
        ("es", "La policía\nPublicado el 17 de junio de 2020\n\nEncontró el barco el martes."),
    ],
)
def test_lines_of_publication_in_other_languages(lang, text):
    dated = _dated(text, lang=lang)
    assert (text_of(dated.when), dated.method) == ("2020-06-17", "publication line")


@pytest.mark.parametrize(
    ("text", "edtf", "known", "method"),
    [
        ("They met.\n\nThis story ran on October 25 in the Post.", "XXXX-10-25", "stated", "publication line"),
        ("They met.\n\nFirst published on 25 October 2013.", "2013-10-25", "stated", "publication line"),
        ("They met.\n\nThe story ran on 3 May 2012 in the Post.", "2012-05-03", "stated", "publication line"),
        ("This entry was posted on 3 May 2012 and is filed under News.", "2012-05-03", "stated", "publication line"),
        ("By Ada Byron, published 3 May 2012\n\nThey met.", "2012-05-03", "stated", "publication line"),
        ("Oslo Herald | Posted at 3 May 2012, 10:00 a.m. GMT\n\nThey met.", "2012-05-03", "stated", "publication line"),
        ("Published: 03/04/2013\n\nThey met.", "[2013-03-04..2013-04-03]", "stated", "publication line"),
        ("Published: 25/04/2013\n\nThey met on 03/04/2013.", "2013-04-25", "stated", "publication line"),
        ("MOSCOW, Oct. 25, 2013 (Example) — They met yesterday.", "2013-10-25", "stated", "dateline"),
        ("By Ann Example\nOctober 25, 2013\n\nThey met yesterday.", "2013-10-25", "stated", "date line"),
        ("At this year’s Harbour Forum 2011 in Oslo they met.", "2011", "inferred", "this year's edition"),
        (
            (
                "About five years ago they came. The song is of 2007. The Harbour Trade Forum is a two-day event.\n\n"
                "More: Harbour Trade Forum 2012"
            ),
            "2012",
            "inferred",
            "edition to come",
        ),
    ],
)
def test_what_dates_an_article(text, edtf, known, method):
    found = _dated(text)
    assert found is not None
    assert (text_of(found.when), found.known.value, found.method) == (edtf, known, method)
    assert found.evidence


@pytest.mark.parametrize(
    "text",
    [
        "They met yesterday.",
        "They met on 25 October 2013.",
        "In 2009 the forum began. The Harbour Forum 2012 was cancelled.",
        "Originally published",
        "Last updated: 25 October 2013\n\nThey met.",
        "The book was published in a hurry.",
        "His book was published in 1940. He died.",
        "The letter, published on 3 May 1999, was forged.",
        "The photos were posted on 3 May 2012 by a fan.",
        "Published in 1940 by Smith, the book sold well.",
        "He set the date: 3 May 2012.",
        "The report was published on 3 May 2012 and found nothing.",
        "They said the report was published on 3 May 2012.",
        "Документ, опубликованный газетой, опубликован 3 мая 1999 года и забыт.",
        "The law of 1999, 2003 and 2011 (version of May 2012) holds.",
    ],
)
def test_what_does_not(text):
    assert _dated(text) is None


def test_metadata_comes_first_and_the_text_stays_a_candidate():
    given = DateCandidate(parse("2014-10-25"), Known.SUPPLIED, "option", "--published", 1.0)
    text = "This story ran on October 25 in the Post."
    article = Article(text=text, source_id="a.txt", raw_sha256="", published=given)
    found = candidates(article, mentions(text))
    assert chosen(found) == given
    assert [c.method for c in found] == ["option", "publication line"]

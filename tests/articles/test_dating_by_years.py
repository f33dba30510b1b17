"""What the years that a text tells say of its own date: a year or a few with the reason, never a day, and mostly nothing."""

import pytest

from timeline.articles.article import Article
from timeline.articles.dating import candidates, chosen
from timeline.dates.edtf import text_of
from timeline.language.languages import mentions


def dated(text):
    return chosen(candidates(Article(text=text, source_id="a.txt", raw_sha256=""), mentions(text, titled=True)))


@pytest.mark.parametrize(
    ("text", "edtf", "method"),
    [
        ("The mill was opened five years ago, in 2003. It closed.", "[2007..2009]", "years ago"),
        ("In 1976, thirty years ago, the mill was opened.", "[2005..2007]", "years ago"),
        ("Sales were lower than last year (2008), the firm said.", "2009", "last year's number"),
        ("Yesterday Ada Byron opened Harbour Fair 2010 in Oslo.", "2010", "edition of the day"),
        ("On Monday she spoke at the 2005 Harbour Builders Conference.", "2005", "edition of the day"),
        ("It was sold in 2009, she said on Monday. The new mill will open in the fall of 2011.", "[2009..2011]", "years told"),
    ],
)  # fmt: skip
def test_what_years_say(text, edtf, method):
    found = dated(text)
    assert found is not None
    assert (text_of(found.when), found.method) == (edtf, method)
    assert found.known.value == "inferred"
    assert text[found.start : found.end].strip()


def test_a_guess_is_proposed_and_dates_nothing():
    text = "It was founded in 2008 and sold in April 2009, she said on Monday."
    article = Article(text=text, source_id="a.txt", raw_sha256="")
    found = candidates(article, mentions(text, titled=True))
    (guess,) = (one for one in found if one.method == "soon after the years told")
    assert text_of(guess.when) == "[2009..2013]"
    assert chosen(found) is None


@pytest.mark.parametrize(
    "text",
    [
        "It was founded in 1991, and it was sold on Monday.",  # one year, how long ago nobody says
        "It was founded in 1991 and sold in 2000. She left on Wednesday.",  # far apart
        "It was founded in May 2008 and sold in April 2009. Last month it was closed.",  # it may be told years later
        "It was sold in 2009, she said on Monday. The bonds of 2024 and of May 2008 were sold in April 2009.",  # has 2024 come?
        "It was sold in 2009, she said on Monday. The lease will end in 2030.",  # far ahead
        "On Monday she spoke of the Harbour Act 1999. It was changed in May 2012.",  # no year of an edition
        "She was born on 12 March 1950 and said on Monday that in March 1949 they had met. It had been sold in 2010.",
    ],
)
def test_what_says_nothing(text):
    assert dated(text) is None


def test_what_the_text_states_stands_above():
    found = dated("Published on 3 May 2012\n\nFive years ago, in 2003, it was opened.")
    assert found is not None
    assert text_of(found.when) == "2012-05-03"

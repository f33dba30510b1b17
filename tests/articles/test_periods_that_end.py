"""Times told by their end: "the six months ended June 30" are half a year, and nothing ended there but they."""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.dates.edtf import parse, text_of

ROWS = [
    ("Sales rose in the year to Dec. 31.", {("rose", "2013-01-01/2013-12-31")}),
    ("Sales rose in the quarter ended Dec. 31.", {("rose", "2013-10-01/2013-12-31")}),
    ("Profit fell in the six months ended June 30, 2013.", {("fell", "2013-01-01/2013-06-30")}),
    ("Sales rose in the 12 months to June.", {("rose", "2012-07/2013-06")}),
    ("Sales rose in the fiscal year that ended on March 31, 2013.", {("rose", "2012-04-01/2013-03-31")}),
    ("Sales rose in the two weeks to May 14, 2013.", {("rose", "2013-05-01/2013-05-14")}),
    # the end of a month, and of a leap year's February
    ("Sales rose in the month to 29 February 2012.", {("rose", "2012-02-01/2012-02-29")}),
    ("Sales rose in the three months ended 28 February 2013.", {("rose", "2012-12-01/2013-02-28")}),
    ("In the year to June 2013 he ran the mill.", {("ran", "2012-07/2013-06")}),
    # what has ended itself, and lengths that no date ends
    ("The strike ended June 30, 2013.", {("ended", "2013-06-30")}),
    ("The year ended on 31 December with a ball.", {("ended", "2013-12-31")}),
    ("The siege of two years ended on 14 May 2013.", {("ended", "2013-05-14")}),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_a_time_told_by_its_end_has_its_whole_length(text, expected):
    published = DateCandidate(parse("2014-03-05"), Known.SUPPLIED, "option", "", 1.0)
    drafts = read_article(Article(text=text, source_id="a", raw_sha256="", published=published)).drafts
    assert {(d.trigger, text_of(d.when)) for d in drafts if d.when is not None} == expected
    assert not [d.title for d in drafts if d.title.endswith((" year", " quarter", " months"))]

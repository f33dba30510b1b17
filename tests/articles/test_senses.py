"""Verbs that tell different happenings of different things."""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.dates.edtf import parse

TYPES = [
    ("Anna Berg, who became mayor in 2009, resigned on Friday.", "became", "appointment"),
    ("Anna Berg took office in 2009.", "took", "appointment"),
    ("The firm released the record on Friday.", "released", "publication"),
    ("The rebels released two hostages on Friday.", "released", "yielding"),
    ("Anna Berg was released on Friday.", "released", "yielding"),
    ("The firm demonstrated its tool on Friday.", "demonstrated", "publication"),
    ("Thousands demonstrated on Friday.", "demonstrated", "protest"),
    ("Parliament passed the law on Friday.", "passed", "policy"),
    ("The ship passed the harbour on Friday.", "passed", "event"),
    ("The council struck a deal on Friday.", "struck", "agreement"),
    ("Miners struck on Friday.", "struck", "protest"),
    ("Shares rallied on Friday.", "rallied", "growth"),
    ("Profit declined on Friday.", "declined", "growth"),
    ("The mayor declined to comment on Friday.", "declined", "refusal"),
    ("Police charged Anna Berg on Friday.", "charged", "justice"),
    ("The bank fired its chief on Friday.", "fired", "appointment"),
    ("Soldiers fired shots on Friday.", "fired", "conflict"),
]


@pytest.mark.parametrize(("text", "trigger", "kind"), TYPES)
def test_the_type_is_that_of_the_sense(text, trigger, kind):
    given = DateCandidate(parse("2013-10-28"), Known.SUPPLIED, "option", "", 1.0)
    drafts = read_article(Article(text=text, source_id="a.txt", raw_sha256="", published=given)).drafts
    assert [draft.type for draft in drafts if draft.trigger == trigger] == [kind]

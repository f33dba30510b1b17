"""Parts: who takes part in a happening of the news, word for word, and as what."""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.dates.edtf import parse

PARTS = [
    # a clause: who acts, to whom it is done
    ("Police arrested three men on Saturday.", "arrested", {"Police": "agent", "three men": "patient"}),
    ("Three men were arrested by police on Saturday.", "arrested", {"police": "agent", "Three men": "patient"}),
    # the date inside a phrase is no part of it
    ("A gunman killed two people this morning.", "killed", {"A gunman": "agent", "two people": "patient"}),
    # the nouns joined to one take the same part
    ("Divers found a door and a lifeboat on Saturday.", "found", {"a door": "patient", "a lifeboat": "patient"}),
    # a nameless one is not the name that describes it
    ("On Saturday the mayor of Oslo opened the bridge.", "opened", {"the mayor of Oslo": "agent", "Oslo": ""}),
    # a title with a name is one participant
    ("President Anna Berg signed the treaty on Saturday.", "signed", {"Anna Berg": "agent"}),
    # a noun that is a happening: whom it names beside itself, and who takes part by its verb
    ("Two women suffered injuries on Saturday.", "injuries", {"Two women": "patient"}),
    ("A fire on Saturday led to the death of two workers.", "death", {"two workers": "patient"}),
    ("Gang violence closed the port on Saturday.", "violence", {"Gang": ""}),
    # an adjective
    ("Two sailors were missing on Saturday.", "missing", {"Two sailors": "patient"}),
]


@pytest.mark.parametrize(("text", "trigger", "wanted"), PARTS)
def test_who_takes_part(text, trigger, wanted):
    given = DateCandidate(parse("2013-10-28"), Known.SUPPLIED, "option", "", 1.0)
    drafts = read_article(Article(text=text, source_id="a.txt", raw_sha256="", published=given)).drafts
    told = next(draft for draft in drafts if draft.trigger == trigger)
    found = {p.text: p.part for p in told.participants}
    assert {words: found.get(words, "none") for words in wanted} == wanted
    assert all(text[p.start : p.end] == p.text for p in told.participants)
    assert not any(words in ("a President Anna Berg", "President Anna Berg", "this morning") for words in found)

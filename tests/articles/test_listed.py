"""Dates told together: a happening at each of them, or at one of two; and the near misses, where each date has its own."""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.dates.edtf import parse, text_of

EACH = [
    ("She won the title in 1985, 1987 and 1991.", {("won", "1985"), ("won", "1987"), ("won", "1991")}),
    ("They met in 2003, in 2005 and again in 2009.", {("met", "2003"), ("met", "2005"), ("met", "2009")}),
    ("On Monday and Tuesday, protesters blocked the road.", {("blocked", "2013-10-21"), ("blocked", "2013-10-22")}),
    ("In 2009 and 2010 the halls served as a film set.", {("served", "2009"), ("served", "2010")}),
    ("The strikes of 1985 and 1986 ruined the firm.", {("strikes", "1985"), ("strikes", "1986")}),
    ("Anna Berg served as mayor in 1999 and from 2003 to 2007.", {("served", "1999"), ("served", "2003/2007")}),
    ("Anna Berg was born in 1985 or 1986.", {("born", "[1985..1986]")}),
    ("Maria Holt left Prague in March or April 2009.", {("left", "[2009-03..2009-04]")}),
    ("The boat sank on May 3 or 4, 2013.", {("sank", "[2013-05-03..2013-05-04]")}),
    ("Anna Berg was arrested in 2007, or possibly in 2008.", {("arrested", "[2007..2008]")}),
    ("Der Dom brannte im März oder April 1985.", {("brannte", "[1985-03..1985-04]")}),
    # each date has a happening of its own
    ("It was founded in 1985 and sold in 1991.", {("founded", "1985"), ("sold", "1991")}),
    (
        "The bridge, built in 1901, collapsed on Sunday and on Monday traffic stopped.",
        {("built", "1901"), ("collapsed", "2013-10-20"), ("stopped", "2013-10-21")},
    ),
    ("Founded in 1985, the firm moved to Oslo in 1991.", {("Founded", "1985"), ("moved", "1991")}),
]


@pytest.mark.parametrize(("text", "expected"), EACH)
def test_each_date_of_a_list_is_one_of_the_happening(text, expected):
    lang = "de" if text.startswith("Der") else "en"
    published = DateCandidate(parse("2013-10-23"), Known.SUPPLIED, "option", "", 1.0)
    drafts = read_article(Article(text=text, source_id="a", raw_sha256="", lang=lang, published=published)).drafts
    assert {(d.trigger, text_of(d.when)) for d in drafts if d.when is not None} == expected
    assert all(d.date_text not in d.title for d in drafts if len(expected) > len({t for t, _ in expected}))


def test_a_list_is_a_row_each_in_the_chronology_and_each_is_explained(tmp_path):
    from timeline.library import Timeline, replay

    with Timeline.open(tmp_path / "t.db") as timeline:
        timeline.ingest(
            Article(text="Anna Berg won the title in 1985 or 1986, 1989 and 1991.", source_id="a", raw_sha256="")
        )
        found = {event.edtf: timeline.explain(event.uid) for event in timeline.events()}
        assert list(found) == ["[1985..1986]", "1989", "1991"]
        assert {edtf: replay(told) for edtf, told in found.items()} == {edtf: edtf for edtf in found}


def test_a_noun_and_its_verb_that_tell_one_happening_are_one_row_with_two_words_for_it(tmp_path):
    from timeline.library import Timeline

    told = (
        "A fire destroyed two sheds in Bergen on Tuesday. A strike paralysed the port on Tuesday and ended on Friday."
    )
    with Timeline.open(tmp_path / "t.db") as timeline:
        [outcome] = timeline.ingest(Article(text=told, source_id="a", raw_sha256="", lang="en"), published="2013-10-28")
        events = list(timeline.events())
        [fire] = [event for event in events if event.title.startswith("A fire")]
        assert {mention.trigger for mention in fire.evidence} == {"fire", "destroyed"}
        assert len({event.title for event in events}) == len(events) == outcome.n_events


FACED = [
    ("The minister faces trial in May.", "trial", "planned"),
    ("Anna Berg faces an election in October 2014.", "election", "planned"),
    ("The minister faced trial in May.", "trial", "happened"),
]


@pytest.mark.parametrize(("text", "trigger", "claim"), FACED)
def test_what_somebody_faces_on_a_later_day_is_planned(text, trigger, claim):
    published = DateCandidate(parse("2013-10-23"), Known.SUPPLIED, "option", "", 1.0)
    drafts = read_article(Article(text=text, source_id="a", raw_sha256="", published=published)).drafts
    [draft] = [d for d in drafts if d.trigger == trigger]
    assert (draft.factuality.value, draft.when is not None) == (claim, True)

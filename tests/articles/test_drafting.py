"""Drafting: what a date governs, what shares it, what a named meeting carries, what is only said or planned."""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.dates.edtf import parse, text_of


def _read(text, published=None):
    given = DateCandidate(parse(published), Known.SUPPLIED, "option", "", 1.0) if published else None
    return read_article(Article(text=text, source_id="a.txt", raw_sha256="", published=given))


def _told(text, published=None):
    reading = _read(text, published)
    return [
        (d.trigger, text_of(d.when) if d.when else None, d.factuality.value, d.attributed_to) for d in reading.drafts
    ]


TABLE = [
    # what hangs on a happening dates the other one
    (
        "The forum was held in Boston on 25 October 2013. Two days after the forum Anna Berg resigned.",
        None,
        [("held", "2013-10-25", "happened", ""), ("resigned", "2013-10-27", "happened", "")],
    ),
    (
        "Anna Berg was elected on 3 May 2010. She visited Oslo a month after she was elected.",
        None,
        [("elected", "2010-05-03", "happened", ""), ("visited", "2010-06", "happened", "")],
    ),
    # one date, one happening
    ("In 2009 Anna Berg founded the Nordic Foundation.", None, [("founded", "2009", "happened", "")]),
    ("Anna Berg, who joined in 2004, resigned in 2009.", None, [("joined", "2004", "happened", ""), ("resigned", "2009", "happened", "")]),
    # one date serves two happenings, and each thing that is signed is one
    (
        "Yesterday Norwind signed a memorandum with Oslo Partners and a contract with Berg Holdings.",
        "2012-03-29",
        [("signed", "2012-03-28", "happened", ""), ("contract", "2012-03-28", "happened", "")],
    ),
    # "over the next two years" dates the investing, not the signing
    (
        "On Monday Norwind signed an agreement with Oslo Partners to invest in startups over the next two years.",
        "2012-03-29",
        [("signed", "2012-03-26", "happened", ""), ("invest", "2012~/2014~", "planned", "")],
    ),
    # the telling and the told
    (
        "Anna Berg told the council that between 2007 and 2013 the ministry had paid 700 people.",
        None,
        [("paid", "2007/2013", "happened", "Anna Berg")],
    ),
    ("Anna Berg said that the plant opened in 2011.", None, [("opened", "2011", "happened", "Anna Berg")]),
    # a named meeting carries its date to later sentences, and an unknown one its ignorance
    (
        "The Harbour Trade Forum was held in Oslo last week. Anna Berg addressed the forum.",
        "2013-10-25",
        [("held", "[2013-10-14..2013-10-20]", "happened", ""), ("addressed", "[2013-10-14..2013-10-20]", "happened", "")],
    ),
    (
        "The Harbour Trade Forum was held in Oslo last week. Anna Berg addressed the forum.",
        None,
        [("held", None, "happened", ""), ("addressed", None, "happened", "")],
    ),
    # told as going on: the day of publication, where it is known to the day
    ("President Anna Berg is visiting Oslo.", "2010-06-23~", [("visiting", "2010-06-23~", "happened", "")]),
    ("President Anna Berg is visiting Oslo.", "2010", [("visiting", None, "happened", "")]),
    ("President Anna Berg is visiting Oslo.", None, [("visiting", None, "happened", "")]),
    # plans, possibilities, denials
    ("The museum will open in 2015.", None, [("open", "2015", "planned", "")]),
    ("The ministers may meet in 2015.", None, [("meet", "2015", "possible", "")]),
    ("The ministers did not meet in 2011.", None, [("meet", "2011", "denied", "")]),
    # an edition named with its year is an event even where no verb stands
    ("Guests at the Harbour Trade Forum 2013 in Oslo.", None, [("Harbour Trade Forum 2013", "2013", "happened", "")]),
    # a noun's date is the noun's
    ("The act of 12 June 1998 was repealed in 2003.", None, [("repealed", "2003", "happened", "")]),
    ("Her 1962 book sold well.", None, []),
    ("The vote of 12 June 1998 was rigged.", None, [("vote", "1998-06-12", "happened", "")]),
    # a dateline dates the article, not what happened on Tuesday; a line of publication is no event
    (
        "LISBON, 12 June 2019 (Example) - Dock workers met on Tuesday morning.",
        None,
        [("met", "2019-06-11", "happened", "")],
    ),
    # computed to lie after the publication of what is told as past: not believed
    ("In 2018 they sued. The company paid 90 weeks later.", "2019-06-12", [("sued", "2018", "happened", ""), ("paid", None, "happened", "")]),
    # a record says when it was last so, not when this happened
    ("Workers closed the port for the first time since 2016.", None, []),
    # no date, no event
    ("The region is prosperous. It has many hills.", None, []),
    ("They are now rich.", "2013-10-25", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "told"), TABLE)
def test_what_is_told(text, published, told):
    assert _told(text, published) == told


@pytest.mark.parametrize(("text", "published", "told"), TABLE)
def test_quotes_and_triggers_stand_in_the_text(text, published, told):
    for draft in _read(text, published).drafts:
        assert draft.quote == text[draft.start : draft.end]
        assert draft.trigger == text[draft.trigger_start : draft.trigger_end]
        assert draft.start <= draft.trigger_start < draft.trigger_end <= draft.end
        assert 0 < len(draft.title) <= 110


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("In 2009, the two nations formed a commission.", ["The two nations formed a commission"]),
        (
            "The ministers met last week and signed the treaty on Monday.",
            ["The ministers met last week", "The ministers signed the treaty on Monday"],
        ),
        (
            "At this year’s forum Anna Berg, the mayor of Oslo, gave a talk.",
            ["At this year’s forum Anna Berg gave a talk"],
        ),
        (
            "It follows the “Fresh Start” policy announced by Anna Berg in 2009.",
            ["The “Fresh Start” policy announced by Anna Berg in 2009"],
        ),
        (
            "He remembers a song that she wrote for the guests in 2007.",
            ["A song that she wrote for the guests in 2007"],
        ),
    ],
)
def test_titles_are_short_and_whole(text, titles):
    assert [d.title for d in _read(text, "2013").drafts] == titles


def test_an_unresolved_date_is_told_to_the_user():
    assert _read("They met yesterday.").warnings == (
        "1 date expression unresolved, because the article's date is not known: “yesterday”.",
    )

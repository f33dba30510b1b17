"""Hard sentences of many kinds of text: no date that the words do not support, and the obvious ones found.

The rows that fail are strict xfails with their reason: a repair must take the mark away.
"""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.dates.edtf import parse, text_of


def drafts(text, published="2013-10-25"):
    day = DateCandidate(parse(published), Known.STATED, "supplied", published, 1.0) if published else None
    reading = read_article(Article(text=text, source_id="nasty.txt", raw_sha256="0" * 64, published=day))
    return [
        (text_of(d.when) if d.when else None, str(d.factuality), d.attributed_to, d.title)
        for d in reading.drafts
        # without what is only told as news, and without the saying itself
        if d.expression is not None or (d.date_anchor != "document" and d.type != "statement")
    ]


def dates(text, published="2013-10-25"):
    return {when for when, *_ in drafts(text, published)} - {None}


def gap(*values, reason):
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=reason))


NUMBER = "a number after a word of reference or a name is read as a year"

NO_DATES = [
    "She paid $1999 for it.",
    "It bought 2013 shares of stock.",
    "The Rovers beat City 7-10 and then 3-2.",
    "May Whitlock signed nothing.",
    "The mayor gave a second speech.",
    "He drove 1984 miles.",
    "The claim was filed under section 1983 of the Harbours Code.",
    "The court noted at paragraph 2012 of its order that no rent was paid.",
    "The court cited Case No. 2011-CV-04417.",
    "She awarded damages under Rule 2004.",
    "Windows 2000 crashed.",
    "Monday.com sold software.",
    gap("She was survived by two daughters, April and June.", reason="“and June” is enough to read a month"),
]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_dates_nothing(text):
    assert dates(text) == set()


DATES = [
    ("She died on 4 May 1999.", {"1999-05-04"}),
    ("The trial ran from Monday to Friday.", {"2013-10-21/2013-10-25"}),
    ("He died on 24 December 1943. Twenty years later a museum opened.", {"1943-12-24", "1963"}),
    ("Paul Vandeleur, who retired in 2001, declined to comment on 4 May 2012.", {"2001", "2012-05-04"}),
    ("He walked for 19 days in 1999.", {"1999"}),
    ("It opened on 12 August 430 BC.", {"-0429-08-12"}),
    ("It fell on 30 February 2013.", set()),
    ("The crew left on 2013-W44.", {"[2013-10-28..2013-11-03]"}),
    ("The report appeared on 2013-10.", {"2013-10"}),
    ("The mayor visited on 3-4-2013.", {"[2013-03-04..2013-04-03]"}),
    ("It opened on 2013/10/25.", {"2013-10-25"}),
    ("The shop opened from 9 to 17 May 2012.", {"2012-05-09/2012-05-17"}),
    ("The firm closed on 3 April 2012 and moved to Boston the following day.", {"2012-04-03", "2012-04-04"}),
    gap("She was born in either 1821 or 1823.", {"[1821,1823]"}, reason="the second of two dates is dropped"),
    gap("It broke out in 1853, in the third week of August.", {"1853-08"}, reason="the outer year is not given on"),
    ("He left on Christmas Eve 1943.", {"1943-12-24"}),
    ("Her 1962 book will be reissued next month.", {"2013-11"}),
    ("The act of 12 June 1998 was repealed in 2003.", {"2003"}),
    ("The 1922 Committee met on 4 May 1999.", {"1999-05-04"}),
    ("Dr Weiss visited on 7 October 1999 and, on 3 March 2001, signed the contract.", {"1999-10-07", "2001-03-03"}),
    ("It started work in 2006 and stopped in May of that year.", {"2006", "2006-05"}),
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_the_dates_are_those_that_the_words_support(text, expected):
    assert dates(text) == expected


CLAIMS = [
    ("She will retire on 5 May 2014.", "planned", ""),
    ("The Reform Party did not attend on 4 May 2012.", "denied", ""),
    ("Her centenary would have been celebrated in 2012.", "possible", ""),
    ("Had the company paid by 31 March 2012, no interest would have run.", "possible", ""),
    ("If the costs are not agreed by 20 December, a master decides.", "possible", ""),
    ("A hearing on costs is set for 5 November.", "planned", ""),
    ("An election is expected in December.", "planned", ""),
    ("No train crossed the bridge after 10 May 1871.", "denied", ""),
    gap("He denied that he had met her on 4 May 2001.", "denied", "He", reason="what is denied is told as happened"),
    ('"On 1 July 2008 my client warned them," Stephen May told the court.', "happened", "Stephen May"),
    ("According to the railway's report, the bridge fell in 1872.", "happened", "the railway's report"),
]


@pytest.mark.parametrize(("text", "claim", "who"), CLAIMS)
def test_what_is_claimed_and_by_whom(text, claim, who):
    found = drafts(text)
    assert found
    assert {factuality for _, factuality, *_ in found} == {claim}
    assert all(who in said for *_, said, _ in found if said)
    assert any(said for *_, said, _ in found) == bool(who)


def test_a_history_keeps_its_year():
    text = "On 3 September 1847 a patrol fired on a barge. In October the rains stopped both armies. An armistice was signed on 2 November."
    assert dates(text, "1962-05-01") == {"1847-09-03", "1847-10", "1847-11-02"}


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ('He told the Courier that "the files were destroyed in 1988".', "The files were destroyed in 1988"),
        (
            "My manager told me on 3 June 1986 that the accounts were closed.",
            "told me on 3 June 1986 that the accounts",
        ),
    ],
)
def test_a_title_is_a_whole_sentence(text, whole):
    titles = [title for *_, title in drafts(text)]
    assert any(whole in title for title in titles)
    assert all(title.count('"') % 2 == 0 and not title.endswith(" that") for title in titles)

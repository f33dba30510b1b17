"""Texts that are neither news nor history: each with the day it was published ("" unknown) and the dates it must tell.

None is unresolved: the words do not say when, and no date is invented.
"""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.dates.edtf import parse, text_of
from timeline.dates.timex import TimexType


def dates(text, published):
    day = DateCandidate(parse(published), Known.STATED, "supplied", published, 1.0) if published else None
    reading = read_article(Article(text=text, source_id="kind.txt", raw_sha256="0" * 64, published=day))
    return [
        (e.text, _told(e))
        for e in reading.expressions
        if e.parent is None and (e.is_range or e.timex.type in (TimexType.DATE, TimexType.TIME))
    ]


def _told(expression):
    if expression.when is None:
        return None
    clock = expression.when.clock
    return text_of(expression.when) + (f"T{clock.text}" if clock else "")


COURT_FILING = """\
IN THE COUNTY COURT AT HARROW
Case No. 2011-CV-04417

PARTICULARS OF CLAIM

1. The Claimant is a company registered in England on 12 May 1998.
2. By a contract dated 3 March 2009 ("the Contract") the Defendant agreed to supply 200 pumps.
3. On 14 April 2009 the Claimant paid a deposit. The balance fell due on 30 June.
4. The first delivery was made on 2 July 2009. Two weeks later the pumps failed.
5. By letter of 20 August 2009 the Claimant gave notice. The Defendant replied on 1 September.
6. Pursuant to section 1983 of the Act and paragraph 12 of the Contract, interest runs from 1 January 2010.
"""
DIARY = """\
Diary, 1941

Monday 3 March

Rain all day. Yesterday we walked to Ely. The vicar will call on Friday.

Tuesday 4 March

Slept badly. Last night the sirens went at ten. Wrote to Tom this morning.

Wednesday 31 December

The year is over. Tomorrow we leave for Hull.

Thursday 1 January

At sea.
"""
CURRICULUM_VITAE = """\
Anna Berg
Curriculum vitae

Date of birth: 7 June 1975

Experience
2008 – present: Head of Research, Norsk Data
March 2003 – August 2008: Senior analyst, Telia
1999–2003: Analyst, Ericsson

Education
1994–1999: MSc in Physics, Uppsala
"""
MINUTES = """\
Minutes of the meeting of the Parish Council
Tuesday 12 March 2013, 7.30 pm

Present: Cllrs Ash, Beck and Cole.

1. Minutes of the last meeting (12 February) were approved.
2. The clerk reported that the hedge had been cut last week.
3. The surveyor will visit on Friday.
4. Next meeting: 9 April at 7.30 pm.
"""
INTERVIEW = """\
Q: When did you join the firm?
A: In 1998. I left two years later.
Q: And you came back?
A: Yes, in 2005, in the spring.
Q: What did you do yesterday?
A: Nothing. On 4 May 1999 I would have known.
"""
LIST_OF_YEARS = """\
A short history of the harbour

1914 – war stops the works
1919 – works resume
March 1923 – first ship
12 May 1926 – general strike ends
1940-45 – harbour closed
1990s – yachts
"""
BIOGRAPHY = """\
Mary Ellen Carew (12 May 1820 – 13 August 1910) was an English reformer. In 1854 she went to Scutari. She \
returned in August 1856. The following year she fell ill. In May 1857 she moved to London, and in November she \
wrote her report. Her brother Ned (1822–1901) was a banker. Her aunt was born in Florence (c. 1790).
"""
POLICE_LOG = """\
Incident log

Saturday 4 May 2013

21:15 Call received from the Red Lion.
21:40 Two officers attend. The caller was born on 4 May 1980.
23:55 One man arrested.
00:20 Prisoner booked in.

Sunday 5 May 2013

08:30 Prisoner interviewed.
"""
ONE_NIGHT = """\
Log of the porter

4 May 2013

22:10 – Doors locked
1:05 – Guest in room 12 complains of noise
"""
LETTERS = """\
Hi Tom,

I will bring the papers on Monday.

Anna

On Thu, 17 October 2013 at 10:12, Tom Hale wrote:
> Can we meet next week? I was ill yesterday.
>
> On 3 October 2013, Anna Berg wrote:
>> The contract was signed yesterday.
"""
FORWARDED = """\
See below. I was told today.

From: Tom Hale
Sent: Tuesday, 8 October 2013 09:15
To: Anna Berg
Subject: Keys

The keys were lost yesterday.
"""
QUOTED_WITHOUT_A_DATE = """\
I saw him yesterday.

> He left yesterday.

So he says.
"""
ABSTRACT = """\
Rainfall in the Sahel has recovered since the 1980s (Nicholson, 2005; Lebel and Ali, 2009). Following Giannini \
et al. (2003), we analyse data from 1950 to 2010. Earlier work (e.g. Biasutti et al., 2009) found a drying trend. \
In 1984 rainfall was the lowest on record. Smith & Jones (1997) report 12 stations. The network was founded in \
1921.
"""
TRAVELS = """\
Day 1: Lisbon

We landed on Saturday 3 August at noon. The next day we took tram 28.

Day 3: Sintra

On Monday we climbed up to the castle. We got back at 9pm. Tomorrow we drive to Porto.

Day 5: Porto

Rain. Two days later the sun came out.
"""
TRAVELS_WITHOUT_A_DATE = """\
Day 1: Lisbon

We landed at noon. Yesterday we packed.

Day 2: Sintra

Tomorrow we drive to Porto.
"""

KINDS = {
    "a court filing": (
        COURT_FILING,
        "2013-10-25",
        [
            ("12 May 1998", "1998-05-12"),
            ("3 March 2009", "2009-03-03"),
            ("14 April 2009", "2009-04-14"),
            ("30 June", "2009-06-30"),
            ("2 July 2009", "2009-07-02"),
            ("Two weeks later", "[2009-07-13..2009-07-19]"),
            ("20 August 2009", "2009-08-20"),
            ("1 September", "2009-09-01"),
            ("1 January 2010", "2010-01-01"),
        ],
    ),
    "a diary": (
        DIARY,
        "",
        [
            ("1941", "1941"),
            ("Monday 3 March", "1941-03-03"),
            ("Yesterday", "1941-03-02"),
            ("Friday", "1941-03-07"),
            ("Tuesday 4 March", "1941-03-04"),
            ("Last night", "1941-03-03TNI"),
            ("this morning", "1941-03-04TMO"),
            ("Wednesday 31 December", "1941-12-31"),
            ("The year", "1941"),
            ("Tomorrow", "1942-01-01"),
            ("Thursday 1 January", "1942-01-01"),
        ],
    ),
    "a curriculum vitae": (
        CURRICULUM_VITAE,
        "2013-10-25",
        [
            ("7 June 1975", "1975-06-07"),
            ("2008", "2008/.."),
            ("March 2003 – August 2008", "2003-03/2008-08"),
            ("1999–2003", "1999/2003"),
            ("1994–1999", "1994/1999"),
        ],
    ),
    "minutes": (
        MINUTES,
        "",
        [
            ("Tuesday 12 March 2013, 7.30 pm", "2013-03-12T19:30"),
            ("12 February", "2013-02-12"),
            ("last week", "[2013-03-04..2013-03-10]"),
            ("Friday", "2013-03-15"),
            ("9 April at 7.30 pm", "2013-04-09T19:30"),
        ],
    ),
    "an interview": (
        INTERVIEW,
        "2013-10-25",
        [
            ("1998", "1998"),
            ("two years later", "2000"),
            ("2005", "2005"),
            ("the spring", "2005-21"),
            ("yesterday", "2013-10-24"),
            ("4 May 1999", "1999-05-04"),
        ],
    ),
    "a list of years": (
        LIST_OF_YEARS,
        "",
        [
            ("1914", "1914"),
            ("1919", "1919"),
            ("March 1923", "1923-03"),
            ("12 May 1926", "1926-05-12"),
            ("1940-45", "1940/1945"),
            ("1990s", "199X"),
        ],
    ),
    "a biography": (
        BIOGRAPHY,
        "2013-10-25",
        [
            ("12 May 1820 – 13 August 1910", "1820-05-12/1910-08-13"),
            ("1854", "1854"),
            ("August 1856", "1856-08"),
            ("The following year", "1857"),
            ("May 1857", "1857-05"),
            ("November", "1857-11"),
            ("1822–1901", "1822/1901"),
            ("c. 1790", "1790~"),
        ],
    ),
    "a police log": (
        POLICE_LOG,
        "2013-05-10",
        [
            ("Saturday 4 May 2013", "2013-05-04"),
            ("21:15", "2013-05-04T21:15"),
            ("21:40", "2013-05-04T21:40"),
            ("4 May 1980", "1980-05-04"),
            ("23:55", "2013-05-04T23:55"),
            ("00:20", "2013-05-05T00:20"),
            ("Sunday 5 May 2013", "2013-05-05"),
            ("08:30", "2013-05-05T08:30"),
        ],
    ),
    "a log of one night": (
        ONE_NIGHT,
        "2013-05-10",
        [("4 May 2013", "2013-05-04"), ("22:10", "2013-05-04T22:10"), ("1:05", "2013-05-05T01:05")],
    ),
    "an e-mail with what it answers": (
        LETTERS,
        "2013-10-25",
        [
            ("Monday", "2013-10-28"),
            ("Thu, 17 October 2013 at 10:12", "2013-10-17T10:12"),
            ("next week", "[2013-10-21..2013-10-27]"),
            ("yesterday", "2013-10-16"),
            ("3 October 2013", "2013-10-03"),
            ("yesterday", "2013-10-02"),
        ],
    ),
    "an e-mail passed on": (
        FORWARDED,
        "2013-10-25",
        [
            ("today", "2013-10-25"),
            ("Tuesday, 8 October 2013", "2013-10-08"),
            ("yesterday", "2013-10-07"),
        ],
    ),
    "a quotation of no known time": (
        QUOTED_WITHOUT_A_DATE,
        "2013-10-25",
        [("yesterday", "2013-10-24"), ("yesterday", None)],
    ),
    "an abstract": (
        ABSTRACT,
        "2013-10-25",
        [("the 1980s", "198X/.."), ("from 1950 to 2010", "1950/2010"), ("1984", "1984"), ("1921", "1921")],
    ),
    "travels by the day": (
        TRAVELS,
        "2013-08-20",
        [
            ("Saturday 3 August at noon", "2013-08-03T12:00"),
            ("The next day", "2013-08-04"),
            ("Monday", "2013-08-05?"),
            ("9pm", "2013-08-05?T21:00"),
            ("Tomorrow", "2013-08-06?"),
            ("Two days later", "2013-08-09?"),
        ],
    ),
    "travels of no known time": (
        TRAVELS_WITHOUT_A_DATE,
        "2013-08-20",
        [("noon", None), ("Yesterday", None), ("Tomorrow", None)],
    ),
}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # read on Tuesday 14 April 2015
        (
            "Course May 5 - 6 (Tues-Wed 9:00am - 5:30pm)",
            [
                ("May 5 - 6", "2015-05-05/2015-05-06"),
                ("Tues-Wed 9:00am", "2015-05-05/2015-05-06"),
                ("5:30pm", "2015-05-06T17:30"),
            ],
        ),
        ("open 11-2pm tmr", [("11-2pm tmr", "2015-04-15/2015-04-15")]),
        ("open 9am-5pm", [("9am", "2015-04-14T09:00"), ("5pm", "2015-04-14T17:00")]),
        ("meet at half 8", [("half 8", "2015-04-14")]),
        ("meet at half 8 tonight", [("half 8 tonight", "2015-04-14T20:30")]),
        ("Yes, in 2005, in the spring.", [("2005", "2005"), ("the spring", "2005-21")]),
        (
            "in the 490s BC and the 5th century BC",
            [("the 490s BC", "[-0498..-0489]"), ("the 5th century BC", "[-0499..-0400]")],
        ),
        ("He went in 2008 to present it.", [("2008", "2008")]),
        ("He led it from 2008 to the present.", [("2008", "2008/..")]),
    ],
)
def test_a_few_words_tell_their_dates(text, told):
    assert dates(text, "2015-04-14") == told


@pytest.mark.parametrize("kind", KINDS)
def test_it_tells_its_dates(kind):
    text, published, told = KINDS[kind]
    assert dates(text, published) == told

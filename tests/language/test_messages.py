"""Short messages: nasty spellings that are dates, false friends that are none, and which texts are messages at all."""

import pytest

from timeline.articles.article import Article
from timeline.articles.read import read_article
from timeline.articles.tagging import tag
from timeline.language.message import is_message


def _read(text):
    return [(e.text, e.timex.value) for e in tag(text, "2013-02-12") if not e.is_range]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # days, typed in a hurry
        ("cu tmrw at 8", [("tmrw", "2013-02-13")]),
        ("see u 2moro nite xx", [("2moro nite", "2013-02-13TNI")]),
        ("2nite is gonna be lit 🔥", [("2nite", "2013-02-12TNI")]),
        ("🔥2nite🔥", [("2nite", "2013-02-12TNI")]),
        ("saw him yday, or was it yest?", [("yday", "2013-02-11"), ("yest", "2013-02-11")]),
        ("tomorrowwww pls", [("tomorrowwww", "2013-02-13")]),
        ("day after tmr", [("day after tmr", "2013-02-14")]),
        ("tmr's exam", [("tmr", "2013-02-13")]),
        ("last nite was wild", [("last nite", "2013-02-11TNI")]),
        ("back nxt yr", [("nxt yr", "2014")]),
        ("this wknd we ride", [("this wknd", "2013-W07-WE")]),
        ("got weekend next week", [("weekend next week", "2013-W08-WE")]),
        # weekdays
        ("paper on Mon and tues only!", [("Mon", "2013-02-18"), ("tues", "2013-02-12")]),
        ("Sat & Sun off", [("Sat", "2013-02-16"), ("Sun", "2013-02-17")]),
        ("open mon, wed & fri!", [("mon", "2013-02-18"), ("wed", "2013-02-13"), ("fri", "2013-02-15")]),
        ("Mon-Thu 9am", [("Mon", "2013-02-18"), ("Thu 9am", "2013-02-21T09:00")]),
        ("movie wed nite?", [("wed nite", "2013-02-13TNI")]),
        ("they met on friday and sat down", [("friday", "2013-02-08")]),
        ("payday fri!", [("fri", "2013-02-15")]),
        ("friday next week", [("friday next week", "2013-02-22")]),
        ("nxt fri lets run", [("nxt fri", "2013-02-15")]),
        # times
        ("dinner @7pm", [("7pm", "2013-02-12T19:00")]),
        ("7pm tonight, dont be late", [("7pm tonight", "2013-02-12T19:00")]),
        ("woke up early this am", [("early this am", "2013-02-12TMO")]),
        ("be there 7ish", [("7ish", "2013-02-12T07:00")]),
        ("meet at half 8", [("half 8", "2013-02-12T08:30")]),
        ("im eating rn", [("rn", "PRESENT_REF")]),
        ("cant talk atm", [("atm", "PRESENT_REF")]),
        # dates in few letters
        ("exam will be on 13/2", [("13/2", "2013-02-13")]),
        ("sale ends 2/13", [("2/13", "2013-02-13")]),
        ("party 25dec!!", [("25dec", "2012-12-25")]),
        ("14 Dec (Fri) it was", [("14 Dec (Fri)", "2012-12-14")]),
        ("born 1st of jan 2013", [("1st of jan 2013", "2013-01-01")]),
        ("Feb'13", [("Feb'13", "2013-02")]),
        ("back in '99", [("'99", "1999")]),
        ("#TBT to 2010", [("2010", "2010")]),
        # lengths and sets
        ("brb in a few hrs", [("a few hrs", "PTXH")]),
        ("left 2wks ago", [("2wks ago", "2013-W05")]),
        ("1hr 30mins of yoga", [("1hr 30mins", "PT1H30M")]),
        ("every single day lol", [("every single day", "P1D")]),
        ("been here since day one", [("day one", "P1D")]),
        ("someday. saw her the other day", [("someday", "FUTURE_REF"), ("the other day", "PAST_REF")]),
        ("Slept the whole morning", [("the whole morning", "2013-02-12TMO")]),
        ("today last day to register", [("today", "2013-02-12"), ("last day", "2013-02-12")]),
        ("2nd last day of camp", [("2nd last day", "P1D")]),
        ("back in the day we danced", [("back in the day", "PAST_REF")]),
        ("for June,July and Aug", [("June", "2013-06"), ("July", "2013-07"), ("Aug", "2012-08")]),
    ],
)
def test_what_thumbs_write_is_read(text, expected):
    assert _read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the sun is out",
        "I sat down and ate",
        "may I come?",
        "we march at them",
        "give me a second",
        "dont fall for it",
        "spring rolls for lunch",
        "we lost 2-0",
        "24/7 gym near me",
        "open on 24/7",
        "hi @friday_user and @may",
        "#monday blues #friday13",
        "http://x.co/2013/02/11/foo",
        "see https://x.co/a-2013-02-11-b",
        "www.x.co/2013-02-11",
        "went to the atm",
        "an RN and an ATM",
        "exam on 12/02",
        "ate 1/13 of it",
        "Nov 31",
        "won 7.30",
        "5 may come",
        "@2013user",
        "the marching band",
        "Sat in the sun",
        "Sun sues Oracle",
        "Jan met Jun",
        "may the 4th be with you",
        "second to none",
    ],
)
def test_false_friends_are_left_alone(text):
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("friday i gng home eh", True),
        ("Chinese animator visits us on 11 Oct 2013", True),
        ("😀 " * 90, True),
        ("Word " * 40 + "#tired", True),
        ("Word " * 40, False),
        ("Word " * 61 + "#tired", False),
        ("Title\n\nfriday it is", False),
        ("PARIS, Feb. 12 (Reuters) - They met at night.", False),
        ("LONDON (AP) — They met at night.", False),
        ("NEW SALE - tonight", True),
    ],
)
def test_a_message_is_told_from_an_article(text, expected):
    assert is_message(text) is expected


def test_a_text_with_a_title_is_an_article_however_short():
    words = "They sang at night."
    assert [e.text for e in read_article(Article(source_id="a", raw_sha256="", text=words)).expressions] == ["night"]
    assert read_article(Article(source_id="a", raw_sha256="", text=words, title="A song")).expressions == ()

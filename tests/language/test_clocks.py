"""Times of day, weekends and feasts in whole texts: on which day they stand, and when on none."""

import pytest

from timeline.articles.tagging import tag
from timeline.dates.edtf import text_of

LONG = " It was a long account of what had been seen that year by those who lived there and spoke of it to no one." * 3


def _read(text, published):
    return [
        (e.text, e.timex.value, None if e.when is None else text_of(e.when), e.when.clock.zone if _timed(e) else None)
        for e in tag(text, published)
        if not e.is_range
    ]


def _timed(expression):
    return expression.when is not None and expression.when.clock is not None


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        # on the day said beside it
        ("until 9 a.m. EST Tuesday, he said", "2013-02-12", [("9 a.m. EST Tuesday", "2013-02-12T09:00")]),
        ("by 5 p.m. EST, Nov. 6, 2012.", "2013-02-12", [("5 p.m. EST, Nov. 6, 2012", "2012-11-06T17:00")]),
        ("They met on 3 May 2012 at 14:30 in Rome.", "2013-02-12", [("3 May 2012 at 14:30", "2012-05-03T14:30")]),
        ("early in the morning of 29 April 1975", None, [("early in the morning of 29 April 1975", "1975-04-29TMO")]),
        # on the day told last
        (
            "He came on 3 May 2012. At 10 p.m. he left.",
            "2013-02-12",
            [("3 May 2012", "2012-05-03"), ("10 p.m.", "2012-05-03T22:00")],
        ),
        # a time follows a day over a line break, not over a paragraph
        ("at noon\non Friday, they said", "2013-02-12", [("noon\non Friday", "2013-02-08T12:00")]),
        (
            "They met at noon.\n\nFriday was quiet.",
            "2013-02-12",
            [("noon", "2013-02-12T12:00"), ("Friday", "2013-02-08")],
        ),
    ],
)
def test_a_time_stands_on_a_day(text, published, expected):
    assert [(words, value) for words, value, _, _ in _read(text, published)] == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        # no day was told, and none of publication is known
        ("At 10 p.m. he left.", None, [("10 p.m.", "XXXX-XX-XXT22:00", None, None)]),
        ("Over the weekend they met.", None, [("the weekend", "XXXX-WXX-WE", None, None)]),
        ("Over the weekend they met.", "2013", [("the weekend", "XXXX-WXX-WE", None, None)]),
        ("They met at Easter.", None, [("Easter", "XXXX-XX-XX", None, None)]),
        ("They met at Christmas.", None, [("Christmas", "XXXX-12-25", "XXXX-12-25", None)]),
        ("They met at Easter.", "2013", [("Easter", "2013-03-31", "2013-03-31?", None)]),
        ("They met last Easter.", "2013", [("last Easter", "XXXX-XX-XX", None, None)]),
        # a year told last has no day
        (
            "In 1943 they met. At noon he left.",
            "2013-02-12",
            [("1943", "1943", "1943", None), ("noon", "XXXX-XX-XXT12:00", None, None)],
        ),
        # the moon decides: a day earlier or later
        ("in Ramadan 2013", None, [("Ramadan 2013", "2013", "[2013-07-09..2013-08-07]", None)]),
        # a zone is kept and moves no day
        (
            "at 11:30 p.m. EST on 3 May 2012",
            None,
            [("11:30 p.m. EST on 3 May 2012", "2012-05-03T23:30", "2012-05-03", "EST")],
        ),
    ],
)
def test_nothing_is_invented(text, published, expected):
    assert _read(text, published) == expected


@pytest.mark.parametrize(
    ("text", "message", "article"),
    [
        ("We met on sat.", ["sat"], []),
        ("a walk at night", ["night"], []),
        ("see you tmr", ["tmr"], []),
        ("friday it is", ["friday"], []),
    ],
)
def test_the_rows_of_messages_are_read_in_messages_only(text, message, article):
    assert [e.text for e in tag(text, "2013-02-12")] == message
    assert [e.text for e in tag(text + "." + LONG, "2013-02-12") if e.start < len(text)] == article
    assert [e.text for e in tag(text + "\n\nEnd", "2013-02-12") if e.start < len(text)] == article


@pytest.mark.parametrize(
    "text",
    [
        "The sun sat low.",
        "He may march on.",
        "the second mar on it",
        "They won 3:10.",
        "Genesis 14:30",
        "a High Noon poster",
        "the Easter Rising",
        "White Christmas",
        "I am 5 amps short",
        "Easter Island",
        "#sunday and sunday_best",
        "room 430pmx",
    ],
)
def test_what_only_looks_like_a_time_is_left_alone_in_messages_too(text):
    assert _read(text, "2013-02-12") == []

"""Resolving: one table of meanings against anchors known to the day, to the year, without a year, or not at all."""

import pytest

from timeline.articles.tagging import tag
from timeline.dates.edtf import text_of

NOTHING = None
TABLE = [
    # words, published, value, EDTF
    ("yesterday", "2012-03-29", "2012-03-28", "2012-03-28"),
    ("They met on Monday", "2012-03-29", "2012-03-26", "2012-03-26"),
    ("last week", "2013-10-25", "2013-W42", "[2013-10-14..2013-10-20]"),
    ("about five years ago", "2012", "2007", "2007~"),
    ("the last three years", "2012", "P3Y", "2009~/2012~"),
    ("over the next two years", "2012-03-29", "P2Y", "2012~/2014~"),
    ("the last three years", "2013-10-25?", "P3Y", "2010%/2013%"),
    ("yesterday", "2013-10-25?", "2013-10-24", "2013-10-24?"),
    ("yesterday", "2010-06-23~", "2010-06-22", "2010-06-22~"),
    ("this year", "2010-06-23~", "2010", "2010"),
    # an anchor known to the year dates to the year, never to a day
    ("last week", "2013", "2013", "2013~"),
    ("yesterday", "2013", "2013", "2013~"),
    ("They met on Monday", "2013", "XXXX-WXX-1", "2013~"),
    ("last year", "2013", "2012", "2012"),
    ("in October", "2013", "2013-10", "2013-10?"),
    # an anchor without a year: what holds in every year
    ("last week", "XXXX-10-25", "XXXX-WXX", "XXXX-10"),
    ("yesterday", "XXXX-10-25", "XXXX-XX-XX", "XXXX-10-24"),
    ("this week", "XXXX-10-31", "XXXX-WXX", NOTHING),
    ("five years ago", "XXXX-10-25", "XXXX", NOTHING),
    # a bounded anchor passes its bounds on
    ("last year", "[2009..2013]", "XXXX", "[2008..2012]"),
    ("last week", "[2013-10-14..2013-10-20]", "2013-W41", "[2013-10-07..2013-10-13]"),
    # no anchor: nothing is invented
    ("yesterday", NOTHING, "XXXX-XX-XX", NOTHING),
    ("this week", NOTHING, "XXXX-WXX", NOTHING),
    ("They met on Monday", NOTHING, "XXXX-WXX-1", NOTHING),
    ("five years ago", NOTHING, "XXXX", NOTHING),
    ("the last three years", NOTHING, "P3Y", NOTHING),
    ("on October 25", NOTHING, "XXXX-10-25", "XXXX-10-25"),
    ("the following day", NOTHING, "XXXX-XX-XX", NOTHING),
    ("recently", "2013-02-12", "PAST_REF", NOTHING),
    # written out, whatever the anchor
    ("in 2009", NOTHING, "2009", "2009"),
    ("the 21st century", NOTHING, "20", "20XX"),
    ("before 2013", NOTHING, "2013", "[..2012]"),
    ("by 2013", NOTHING, "2013", "[..2013]"),
    ("since 2013", NOTHING, "2013", "2013/.."),
    ("early 2013", NOTHING, "2013", "[2013-01..2013-04]"),
    ("44 BC", NOTHING, "BC0044", "-0043"),
    # direction
    ("They will meet on Monday", "2012-03-29", "2012-04-02", "2012-04-02"),
    ("It was opened on Thursday", "2012-03-29", "2012-03-29", "2012-03-29"),
    ("It will open on 3 January", "2012-12-29", "2013-01-03", "2013-01-03"),
    ("It opened on 30 December", "2013-01-02", "2012-12-30", "2012-12-30"),
]


@pytest.mark.parametrize(("words", "published", "value", "edtf"), TABLE)
def test_resolution(words, published, value, edtf):
    [expression] = [e for e in tag(words, published) if not e.is_range]
    assert (expression.timex.value, text_of(expression.when) if expression.when else None) == (value, edtf)
    assert expression.reason


@pytest.mark.parametrize(
    ("text", "order", "edtf"),
    [
        ("03/04/2013", "dmy", ["2013-04-03"]),
        ("03/04/2013", "mdy", ["2013-03-04"]),
        ("03/04/2013", "", ["[2013-03-04..2013-04-03]"]),
        ("on 25/10/2013 and 03/04/2013", "", ["2013-10-25", "2013-04-03"]),
        ("on 10/25/2013 and 03/04/2013", "", ["2013-10-25", "2013-03-04"]),
        ("on 10/25/2013, 25/10/2013 and 03/04/2013", "", ["2013-10-25", "2013-10-25", "[2013-03-04..2013-04-03]"]),
    ],
)
def test_numeric_days_are_read_by_order_or_by_the_documents_evidence(text, order, edtf):
    assert [text_of(e.when) for e in tag(text, None, "en", order) if e.when] == edtf


def test_a_range_takes_the_year_of_its_end():
    span = tag("between March and May 2012", None)[0]
    assert span.is_range
    assert span.when is not None
    assert text_of(span.when) == "2012-03/2012-05"


def test_the_focus_moves_with_the_story():
    found = tag("The war began in 1939. The following year France fell. Two years later it turned.", "2013-02-12")
    assert [text_of(e.when) for e in found if e.when] == ["1939", "1940", "1942"]

"""Alternatives: what else an expression could be, and that the reading taken has the highest score."""

import pytest

from timeline.articles.tagging import tag, tag_considered

PUBLISHED = "2013-02-12"  # a Tuesday


def _readings(text, dct=PUBLISHED):
    *_, last = tag_considered(text, dct)
    return [(one.edtf, one.score) for one in last.alternatives]


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("They met on Friday.", ["2013-02-08", "2013-02-15"]),
        ("They will meet on Friday.", ["2013-02-15", "2013-02-08"]),
        ("It opens next Thursday.", ["2013-02-14", "2013-02-21"]),
        ("It rained in October.", ["2012-10", "2013-10", "2014-10"]),
        ("He died on 5 June.", ["2012-06-05", "2013-06-05", "2014-06-05"]),
        ("Profit rose in the third quarter.", ["2012-35", "2013-35", "2014-35"]),
        ("It was hot last summer.", ["2012-22", "2011-22", "2013-22"]),
        ("He came at Christmas.", ["2012-12-25", "2013-12-25", "2014-12-25"]),
        ("It opened on the first Monday of March.", ["2013-03-04", "2012-03-05", "2014-03-03"]),
        ("On 5 May 2012 it rained. The next day it snowed.", ["2012-05-06", "2013-02-13"]),
        ("It will open in three weeks.", ["[2013-03-04..2013-03-10]", None]),
        ("Late on Friday they met.", ["2013-02-08", "2013-02-15"]),
        # with one reading there is nothing to weigh
        ("He died on 5 June 1916.", []),
        ("They met yesterday.", []),
        ("They stayed for three years.", []),
    ],
)
def test_the_readings_that_were_considered_the_one_taken_first(text, readings):
    found = _readings(text)
    assert [edtf for edtf, _ in found] == readings
    assert all(found[0][1] > score for _, score in found[1:])
    assert not found or sum(score for _, score in found) == pytest.approx(1, abs=0.02)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("We met on 03/04/2013.", [("2013-04-03", 0.5), ("2013-03-04", 0.5)]),
        (
            "A vote was held on 3 May 2010. They voted on 5 June 2012. Two days after the vote he left.",
            [("2010-05-05", 0.5), ("2012-06-07", 0.5)],
        ),
    ],
)
def test_where_nothing_decides_all_readings_weigh_the_same(text, readings):
    assert sorted(_readings(text)) == sorted(readings)


def test_an_order_that_is_known_takes_one_reading_and_keeps_the_other():
    assert _readings("We met on 25/10/2013 and on 03/04/2013.") == [("2013-04-03", 0.75), ("2013-03-04", 0.25)]


def test_nothing_is_weighed_unless_somebody_asks():
    [found] = tag("They met on Friday.", PUBLISHED)
    assert found.alternatives == ()

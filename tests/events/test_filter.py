"""Filter: the window it stands for, and what it refuses, sentence by sentence."""

from dataclasses import FrozenInstanceError

import pytest

from timeline.dates.days import day_number
from timeline.dates.edtf import parse
from timeline.errors import BadFilter
from timeline.events.filter import Filter, Order, Overlap, Undated


def test_an_empty_filter_asks_for_everything():
    everything = Filter()
    assert everything.window == (None, None)
    assert everything.limit is None
    assert (everything.undated, everything.order, everything.overlap) == (Undated.INCLUDE, Order.DATE, Overlap.POSSIBLE)


@pytest.mark.parametrize(
    ("since", "until", "first", "last"),
    [
        ("2013", None, (2013, 1, 1), None),
        (None, "2013", None, (2013, 12, 31)),
        ("2013-10", "2013-10", (2013, 10, 1), (2013, 10, 31)),
        ("2013-10-25", "2013-10-25", (2013, 10, 25), (2013, 10, 25)),
        ("201X", "20XX", (2010, 1, 1), (2099, 12, 31)),
        ("-0489", "0000", (-489, 1, 1), (0, 12, 31)),
        ("2013-10", "2013", (2013, 10, 1), (2013, 12, 31)),
    ],
)
def test_both_ends_of_the_window_count(since, until, first, last):
    window = Filter(since=since and parse(since), until=until and parse(until)).window
    assert window == (first and day_number(*first), last and day_number(*last))


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"since": parse("2014"), "until": parse("2013")}, "The window ends before it begins; swap --from and --to."),
        (
            {"since": parse("2013-10-25"), "until": parse("2013-10-24")},
            "The window ends before it begins; swap --from and --to.",
        ),
        ({"since": parse("XXXX-10-25")}, "--from needs a year."),
        ({"until": parse("XXXX-10")}, "--to needs a year."),
        ({"known_by": parse("XXXX-10")}, "--known-by needs a year."),
        ({"limit": -1}, "--limit -1 is below 0."),
        ({"min_confidence": 1.5}, "--min-confidence 1.5 is not between 0 and 1."),
        ({"min_confidence": float("nan")}, "--min-confidence nan is not between 0 and 1."),
    ],
)
def test_refuses(asked, sentence):
    with pytest.raises(BadFilter) as refused:
        Filter(**asked)
    assert str(refused.value) == sentence
    assert refused.value.exit_code == 2


@pytest.mark.parametrize("limit", [0, 1, None])
def test_limits(limit):
    assert Filter(limit=limit).limit == limit


def test_filters_are_values():
    assert Filter(actor=("Ada",)) == Filter(actor=("Ada",))
    assert len({Filter(), Filter(text="x"), Filter()}) == 2
    with pytest.raises(FrozenInstanceError):
        Filter().limit = 3


def test_the_words_of_the_command_line():
    assert [*Undated] == ["include", "exclude", "only"]
    assert [*Order] == ["date", "-date", "confidence"]
    assert [*Overlap] == ["possible", "certain"]

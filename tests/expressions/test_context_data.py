"""A context is kept as data without losing anything: an expression resolves from it as it did before."""

import json
from dataclasses import fields, replace

import pytest

from timeline.dates.clock import Clock
from timeline.dates.edtf import parse
from timeline.dates.grain import Grain
from timeline.dates.when import Shape, When, Yearless
from timeline.expressions.context import Context, Happening, Tense
from timeline.expressions.context_data import context_as_data, context_from_data, leans, when_as_data, when_from_data
from timeline.expressions.ending import resolve_whole
from timeline.expressions.meaning import Weekday

DAY = parse("2013-10-25")
FULL = Context(
    document=parse("2013-10-25?"),
    focus=parse("[2013-10-14..2013-10-20]"),
    tense=Tense.PROSPECT,
    order="dmy",
    story=parse("2007/2013"),
    reported=parse("2013-35"),
    sign="will meet",
    event=Happening(DAY, "It was signed that day.", (parse("2012"),), doubtful=True),
    after=parse("2013-10"),
)


@pytest.mark.parametrize(
    "when",
    [
        DAY,
        parse("XXXX-10-25"),
        parse("2009/.."),
        parse("[..2012]"),
        parse("-0489"),
        replace(DAY, clock=Clock("14:30", "+03:00")),
        When(10, 40, Grain.DAY, approximate=True, uncertain=True),
        When(10, 40, Grain.MONTH, Shape.SPAN, end_grain=Grain.YEAR),
        When(None, None, Grain.DAY, yearless=Yearless(2, 29), uncertain=True),
    ],
)
def test_a_date_comes_back_as_it_was(when):
    assert when_from_data(json.loads(json.dumps(when_as_data(when)))) == when


def test_a_context_comes_back_as_it_was_whatever_fields_it_gets():
    assert all(getattr(FULL, field.name) != field.default for field in fields(Context))
    assert context_from_data(json.loads(json.dumps(context_as_data(FULL)))) == FULL
    assert context_from_data(context_as_data(Context())) == Context()
    assert context_as_data(Context()) == {}


@pytest.mark.parametrize(
    ("meaning", "leaning"),
    [
        ({"kind": "Fixed"}, False),
        ({"kind": "About", "of": {"kind": "Fixed"}}, False),
        ({"kind": "Part", "of": {"kind": "Shifted"}}, True),
        ({"kind": "Numeric"}, True),
    ],
)
def test_what_leans_on_a_context(meaning, leaning):
    assert leans(meaning) is leaning


def test_the_end_of_a_range_comes_after_its_beginning():
    monday = parse("2013-10-21")
    context = Context(parse("2013-10-25"), tense=Tense.PAST, after=monday)
    assert resolve_whole(Weekday(5), context).when == parse("2013-10-25")
    late = Context(parse("2013-10-17"), tense=Tense.PAST, after=monday)
    assert resolve_whole(Weekday(5), late).when == parse("2013-10-25")

"""Resolving in a narrative: the story's place is the anchor, and the reason says so."""

import pytest

from timeline.dates.edtf import parse, text_of
from timeline.dates.grain import Grain
from timeline.expressions.context import Context, Tense
from timeline.expressions.meaning import Anchor, OfSomeYear, Shifted, Weekday, Window
from timeline.expressions.resolve import resolve
from timeline.expressions.story import follows_closely

PUBLISHED = parse("2009-12-19")
LAST_YEAR = Shifted(-1, Grain.YEAR)
TABLE = [
    # meaning, where the story stands, value, anchor
    (OfSomeYear(Grain.MONTH, 4), "1941", "1941-04", "in 1941, the story's year"),
    (OfSomeYear(Grain.MONTH, 4), "1941-05-02", "1941-04", "in 1941, the story's year"),
    (OfSomeYear(Grain.MONTH, 1), "1941-12-07", "1942-01", "the story goes on after 1941-12-07"),
    (OfSomeYear(Grain.MONTH, 9, 3), "1941-09-03", "1941-09-03", "in 1941, the story's year"),
    (
        OfSomeYear(Grain.MONTH, 9, step=-1),
        "1941-09-03",
        "1940-09",
        "the last before 1941-09-03, where the story stands",
    ),
    (OfSomeYear(Grain.MONTH, 9, step=1), "1941-09-03", "1942-09", "the next after 1941-09-03, where the story stands"),
    (OfSomeYear(Grain.SEASON, 4), "1941", "1941-WI", "in 1941, the story's year"),
    (OfSomeYear(Grain.MONTH, 2, 29), "1941", "XXXX-02-29", "the story does not say in which year"),
    (OfSomeYear(Grain.MONTH, 4), "194X", "XXXX-04", "the story does not say in which year"),
    (Weekday(5), "1941-06-09", "1941-06-13", "nearest to 1941-06-09, where the story stands"),
    (Weekday(7), "1941-06-09", "1941-06-08", "nearest to 1941-06-09, where the story stands"),
    (Weekday(5), "1941-06", "XXXX-WXX-5", "the story does not say in which week"),
    (LAST_YEAR, "1941-06-09", "1940", "the year of 1941-06-09 -1"),
    (Shifted(0, Grain.DAY), "1941-06-09", "2009-12-19", "the day of 2009-12-19"),
    (Shifted(-1, Grain.DAY), "1941-06-09", "1941-06-08", "the day of 1941-06-09 -1"),
    (Window(2, Grain.YEAR, -1), "1941-06-09", "P2Y", "2 years up to 1941"),
]


@pytest.mark.parametrize(("meaning", "story", "value", "reason"), TABLE)
def test_a_story_is_the_anchor(meaning, story, value, reason):
    found = resolve(meaning, Context(PUBLISHED, tense=Tense.FUTURE, story=parse(story)))
    assert (found.timex.value, found.reason) == (value, reason)
    leant = "none" if value.startswith("XXXX") else "document" if value.startswith("2009") else "expression"
    assert found.leaning.anchor == leant


@pytest.mark.parametrize(
    ("meaning", "told", "close"),
    [
        (OfSomeYear(Grain.MONTH, 6, 1), "1941-05-20", True),
        (OfSomeYear(Grain.MONTH, 5), "1941-05-20", True),
        (OfSomeYear(Grain.MONTH, 5, 19), "1941-05-20", False),
        (OfSomeYear(Grain.MONTH, 9), "1941-05-20", False),
        (OfSomeYear(Grain.MONTH, 1), "1941-12-20", True),
        (OfSomeYear(Grain.MONTH, 6, step=1), "1941-05-20", False),
        (OfSomeYear(Grain.MONTH, 6), "1941/1942", False),
    ],
)
def test_what_follows_closely(meaning, told, close):
    assert follows_closely(meaning, parse(told)) is close


@pytest.mark.parametrize(
    ("meaning", "reported", "focus", "value", "edtf"),
    [
        (Shifted(-1, Grain.YEAR, same=True), "1989-35", None, "1988-Q3", "1988-35"),
        (Shifted(-1, Grain.YEAR, Anchor.FOCUS, same=True), "1989-35", "1985", "1988-Q3", "1988-35"),
        (Shifted(-1, Grain.YEAR), "1989-35", None, "2008", "2008"),
        (Shifted(-1, Grain.YEAR, same=True), None, None, "2008", "2008"),
        (Shifted(-1, Grain.YEAR, Anchor.FOCUS, same=True), None, "1985", "1984", "1984"),
        # what is compared with a year earlier, and nothing was told: the day of publication
        (Shifted(-1, Grain.YEAR, Anchor.FOCUS, same=True), None, None, "2008", "2008"),
        (Shifted(-1, Grain.YEAR, Anchor.FOCUS), None, None, "XXXX", None),
    ],
)
def test_the_same_time_of_another_year(meaning, reported, focus, value, edtf):
    context = Context(PUBLISHED, parse(focus) if focus else None, reported=parse(reported) if reported else None)
    found = resolve(meaning, context)
    assert (found.timex.value, text_of(found.when) if found.when else None) == (value, edtf)

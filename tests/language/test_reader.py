"""The reader: offsets, the longest reading, what is part of something else."""

import pytest

from timeline.language.english import ENGLISH
from timeline.language.reader import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Over the last\u00a0three\u00a0years", ["the last\u00a0three\u00a0years"]),
        ("signed on October\n25, 2013 in Moscow", ["October\n25, 2013"]),
        ("the last\n\nthree years", ["three years"]),
        ("about five years ago, and yesterday", ["about five years ago", "yesterday"]),
        ("at this year’s Innovation Week 2013", ["this year", "2013"]),
        ("İstanbul, İzmir: 25 October 2013", ["25 October 2013"]),
        ("😀 in 2013 😀", ["2013"]),
        ("The year 2013.", ["The year 2013"]),
        ("(2013)", ["2013"]),
        ("“2013”", ["2013"]),
    ],
)
def test_what_is_read_and_where(text, expected):
    found = [m for m in read(text, ENGLISH) if not m.is_range]
    assert [m.text for m in found] == expected
    assert all(text[m.start : m.end] == m.text for m in found)


@pytest.mark.parametrize(
    "text",
    [
        "RIW2012",
        "in version 2.2013",
        "$2013 and €1999",
        "call 555-2013-4455",
        "1,500 people",
        "2013,5 metres",
        "Boeing 747",
        "Top 50 startups",
        "its 28th largest partner",
        "next-generation ideas",
        "second and third offices",
        "You don’t build it overnight",
        "March on, May I",
        "a Five-Year Plan",
        "the Red October factory",
        "Business Weekly",
        "700 billion roubles",
        "18 projects",
        "2000 delegates",
    ],
)
def test_what_only_looks_like_a_date_is_left_alone(text):
    assert read(text, ENGLISH) == []


def test_every_repetition_of_a_text_is_read_alike():
    short, long = "last week in the 20 the May " * 200, "last week in the 20 the May " * 800
    assert len(read(long, ENGLISH)) == 4 * len(read(short, ENGLISH))

"""Sections of a story: a heading with a year holds for the months below it, an aside or an outlook moves nothing."""

import pytest

from timeline.articles.sections import is_heading
from timeline.articles.sentences import sentences
from timeline.articles.tagging import tag

PUBLISHED = "2009-12-19"
HISTORY = "The war broke out on 3 May 1941. The town fell on 9 June 1941. " * 3


def _values(text):
    return [e.timex.value for e in tag(HISTORY + text, PUBLISHED) if not e.is_range][6:]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("1918", True),
        ("2008: Forces arm\n\nIt began.", True),
        ("Campaign of 1905\nIt began.", True),
        ("It began in 1905.", False),
        ("It began in 1905,\nand went on.", False),
        ("“It began in 1905”\nhe said.", False),
        (
            "A line that is much too long to be a heading, and tells of what was done and left undone in 1905\nby many",
            False,
        ),
    ],
)
def test_a_heading_is_a_short_line_without_a_stop(text, heading):
    assert is_heading(text, sentences(text)[0]) is heading


SECTIONS = [
    # the year of the heading, not that of the date told last
    ("\n\n1943: The thaw\n\nIn March it thawed.", ["1943", "1943-03"]),
    ("\n\nThe thaw (1943)\n\nIn March it thawed.", ["1943", "1943-03"]),
    ("\n\nThe march (1943-1944)\n\nIn March it thawed.", ["1943", "1944", "1943-03"]),
    ("\n\nThe long march (477-450 BC)\n\nIn March it thawed.", ["BC0477", "BC0450", "BC0477-03"]),
    # what only looks back or ahead
    ("\n\n1943\n\nIt met the assembly chosen in December 1942. On 23 May it fell.", ["1943", "1942-12", "1943-05-23"]),
    ("\n\n1943\n\nIn June 1948 the statue was torn down.\nOn 15 April they left.", ["1943", "1948-06", "1943-04-15"]),
    ("\n\n1943\n\nIn June it rose above the level of May 1942. In early May it fell.", None),
    # a heading without a year is below the one that had it
    ("\n\n1943\n\nOn 2 December 1943 it froze.\n\nSpring\n\nAt the end of March it thawed.", None),
    # unless the first date under it says otherwise
    ("\n\n1943\n\nIn May it rained.\n\nAfterwards\n\nShe died on 3 May 1951. In July she was buried.", None),
    # the story goes on past December, and where a date has just led
    ("\n\n1943\n\nOn 2 December it froze. In January it thawed.", ["1943", "1943-12-02", "1944-01"]),
    ("\n\n1943\n\nIn 1938 the rains had failed. In April they came.", ["1943", "1938", "1938-04"]),
    ("\n\n1943\n\nIn June 1938 they met. In July they parted.", ["1943", "1938-06", "1938-07"]),
    # two sentences that begin elsewhere, and the section is over
    ("\n\n1943\n\nIn 1950 he left. In 1951 he came back.\nIn March he died.", ["1943", "1950", "1951", "1951-03"]),
    # a heading over many years says nothing of one month
    ("\n\nEarly years (1920-1940)\n\nOn 3 May 1931 he left.\nIn 1951 he sang. In June he died.", None),
]
LAST = {
    "In early May it fell.": "1943-05",
    "At the end of March it thawed.": "1943-03",
    "In July she was buried.": "1951-07",
    "In June he died.": "1951-06",
}


@pytest.mark.parametrize(("text", "values"), SECTIONS)
def test_a_heading_with_a_year_holds_for_what_follows(text, values):
    found = _values(text)
    if values is None:
        assert found[-1] == next(value for end, value in LAST.items() if text.endswith(end))
    else:
        assert found == values


OUTLOOKS = [
    ("They opened an assault that lasted until the fall of the city in February 1942. By July it was over.", "1941-07"),
    ("It was a treaty that would fail in March 1943. In July it was signed.", "1941-07"),
    ("It failed in March 1943. In July it was signed.", "1943-07"),
    ("Until March 1943 it held. In July it was signed.", "1943-07"),
    # a winter begins in one year, and the spring after it comes in the next
    ("They passed the winter there. Early in spring they left.", "1942-SP"),
    ("They passed the winter there. In May they left.", "1942-05"),
    ("They passed the summer there. In spring they had come.", "1941-SP"),
]


@pytest.mark.parametrize(("text", "value"), OUTLOOKS)
def test_an_outlook_leaves_the_story_where_it_was(text, value):
    assert _values(text)[-1] == value

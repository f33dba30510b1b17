"""News with a piece of history in it, and a history that ends with this week: told by the dates of each paragraph."""

import pytest

from timeline.articles.tagging import creation_time, tag
from timeline.articles.telling import told_in_story
from timeline.language.languages import mentions

PUBLISHED = "2013-10-25"  # a Friday

NEWS = """The council voted on Tuesday to close the mill. It will be sold in March.

The mill was begun on 3 May 1871. In November the first wheel turned. It burned on 9 June 1902, and in July the owner fled.

On 2 January 1903 it was bought by a rival. In April work was taken up again; in the autumn 40 people had jobs there.

In September the owner said it would close. A decision is due in December.
"""

HISTORY = """The first mill was begun on 4 July 1799, sold on 12 July 1811 and on 7 March 1820, and burned on 8 April 1830.
On 1 May 1831, 2 May 1840 and 3 May 1850 it was to be built again.

The mill was begun on 3 May 1871. In November the first wheel turned. It burned on 9 June 1902.

On 2 January 1903 it was bought by a rival. “I came here yesterday,” he wrote. In April work was taken up again.

The council voted last week to close it. It was to be heard in January. The mill was still running in September.
"""

QUOTED = """The mill was begun on 3 May 1871. It burned on 9 June 1902.

“I came here yesterday,” he wrote. In July he fled.
"""


def _values(text, published=PUBLISHED):
    return {e.text: e.timex.value for e in tag(text, published) if not e.is_range}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            NEWS,
            {
                "Tuesday": "2013-10-22",
                "March": "2014-03",
                "3 May 1871": "1871-05-03",
                "November": "1871-11",
                "9 June 1902": "1902-06-09",
                "July": "1902-07",
                "2 January 1903": "1903-01-02",
                "April": "1903-04",
                "the autumn": "1903-FA",
                "September": "2013-09",
                "December": "2013-12",
            },
        ),
        (
            HISTORY,
            {
                "4 July 1799": "1799-07-04",
                "12 July 1811": "1811-07-12",
                "7 March 1820": "1820-03-07",
                "8 April 1830": "1830-04-08",
                "1 May 1831": "1831-05-01",
                "2 May 1840": "1840-05-02",
                "3 May 1850": "1850-05-03",
                "3 May 1871": "1871-05-03",
                "November": "1871-11",
                "9 June 1902": "1902-06-09",
                "2 January 1903": "1903-01-02",
                "yesterday": "1903-01-01",
                "April": "1903-04",
                "last week": "2013-W42",
                "January": "2014-01",
                "September": "2013-09",
            },
        ),
        (
            QUOTED,
            {
                "3 May 1871": "1871-05-03",
                "9 June 1902": "1902-06-09",
                "yesterday": "XXXX-XX-XX",
                "July": "1902-07",
            },
        ),
    ],
)
def test_each_paragraph_leans_on_what_it_tells(text, values):
    assert _values(text) == values


FAR = "It was begun on 3 May 1871 and burned on 9 June 1902."
LONG = f"{FAR} {FAR} {FAR}"


@pytest.mark.parametrize(
    ("text", "published", "telling"),
    [
        # one old date makes no history of a paragraph of news, two do
        ("They voted on Tuesday.\n\nIt was begun on 3 May 1871. It closes in June.", PUBLISHED, "nnn"),
        (f"They voted on Tuesday.\n\n{FAR} It moved in June.", PUBLISHED, "nsss"),
        # not beside a date that counts from now, or a recent one
        (f"They voted on Tuesday.\n\n{FAR} It was sold on Monday.", PUBLISHED, "nnnn"),
        (f"They voted on Tuesday.\n\n{FAR} It was sold in May 2013.", PUBLISHED, "nnnn"),
        # a paragraph with an old date goes on with it, one without does not
        (f"They voted on Tuesday.\n\n{FAR}\n\nOn 3 May 1903 it was sold.\n\nIt moved in June.", PUBLISHED, "nsssn"),
        # a history keeps its paragraphs, but for those that count days and weeks from now
        (f"{LONG}\n\nIt moved in June.\n\nThey voted yesterday. It closed in May.", PUBLISHED, "sssssssnn"),
        (f"{LONG}\n\nHe had come two years ago. It moved in June.", PUBLISHED, "ssssssss"),
        (f"{LONG}\n\nIt is a museum today. It moved in June.", PUBLISHED, "ssssssss"),
        (f"{LONG}\n\nOn the last day it moved. It closed in May.", PUBLISHED, "ssssssss"),
        # without a date of its own a text is of one kind
        (f"{FAR} {FAR}\n\nIt moved in June.", None, "sssss"),
        ("They voted on Tuesday.\n\n" + FAR, None, "nnn"),
        ("", PUBLISHED, ""),
    ],
)
def test_the_dates_of_a_paragraph_tell_whether_it_is_history(text, published, telling):
    told = told_in_story(text, mentions(text), creation_time(published))
    assert "".join("s" if story else "n" for story in told) == telling

"""Whole narratives written for the purpose: a life, a firm, a case file; every date in the order of the text.

Where a month has no year, the story says which: by the date told last, its heading, or "the following".
"""

import pytest

from timeline.articles.tagging import tag

PUBLISHED = "2013-10-25"

A_LIFE = """\
Anna Feldt (3 May 1901 - 12 July 1969) was a Baltic engineer.

Early life

Anna Feldt was born on 3 May 1901 in Riga. In June her family moved to Tartu, and the following spring to \
Narva. Her brother was born two years later. She attended school from September 1908 to June 1918.

In the autumn of 1918 she enrolled. The following January she fell ill, and in March she went home. In 1921 \
she came back; in April she passed her exams. By the end of the year she had found work.

Career (1922-1939)

In May 1922 she joined the Harbour Works. Over the winter she drew the lock. On 4 February 1923 it was \
approved, and work began in March. Three years later the lock was opened; that summer 400 ships passed.

In November 1928 she went to Oslo. In January she met Karl Berg, whom she married on 14 June. Their daughter \
was born the next year.

1939-1945: War

In September 1939 she was in Stockholm. In October she was told to return. She did not. In the spring she \
was offered a post in Goteborg, which she held until May 1945. On 12 June 1941 she wrote to her sister; the \
letter arrived in August. The following month the house burned.

Later years

She retired in 1961. In July 1969 she died. A bust was unveiled in 1975. In March 1969 she had been made a \
member of the Academy.
"""
A_LIFE_DATES = [
    ("3 May 1901", "1901-05-03"),
    ("12 July 1969", "1969-07-12"),
    ("3 May 1901", "1901-05-03"),
    ("June", "1901-06"),
    ("the following spring", "1902-SP"),
    ("two years later", "1904"),
    ("September 1908", "1908-09"),
    ("June 1918", "1918-06"),
    ("the autumn of 1918", "1918-FA"),
    ("The following January", "1919-01"),
    ("March", "1919-03"),
    ("1921", "1921"),
    ("April", "1921-04"),
    ("the end of the year", "1921"),
    ("1922", "1922"),
    ("1939", "1939"),
    ("May 1922", "1922-05"),
    ("the winter", "1922-WI"),
    ("4 February 1923", "1923-02-04"),
    ("March", "1923-03"),
    ("Three years later", "1926"),
    ("summer", "1926-SU"),
    ("November 1928", "1928-11"),
    ("January", "1929-01"),
    ("14 June", "1929-06-14"),
    ("the next year", "1930"),
    ("1939", "1939"),
    ("1945", "1945"),
    ("September 1939", "1939-09"),
    ("October", "1939-10"),
    ("the spring", "1940-SP"),
    ("May 1945", "1945-05"),
    ("12 June 1941", "1941-06-12"),
    ("August", "1941-08"),
    ("The following month", "1941-09"),
    ("years", "PXY"),
    ("1961", "1961"),
    ("July 1969", "1969-07"),
    ("1975", "1975"),
    ("March 1969", "1969-03"),
]

A_FIRM = """\
Hallam & Sons was founded in March 1887 by John Hallam. In October the first shop opened in Leeds. A second \
followed in 1889 and a third the year after.

In 1901 the company went public. By December 1902 it had 40 shops. In January 1903 John Hallam died; his son \
took over in February.

The 1920s

In 1924 a factory was bought. In June 1926, after the General Strike of May, 200 workers were laid off. They \
were hired again that autumn.

1931: Crisis

In January 1931 the bank called in its loans. The shares, which had stood at 40 shillings in June 1929, fell \
to 3 in March. In April the board resigned. From October to February the shops were closed.

1932

On 1 March the shops opened again. Sales for the first half were up. In December a dividend was paid, the \
first since 1930. By May 1933 all debts were paid. In July a new shop opened.
"""
A_FIRM_DATES = [
    ("March 1887", "1887-03"),
    ("October", "1887-10"),
    ("1889", "1889"),
    ("the year after", "1890"),
    ("1901", "1901"),
    ("December 1902", "1902-12"),
    ("January 1903", "1903-01"),
    ("February", "1903-02"),
    ("The 1920s", "192"),
    ("1924", "1924"),
    ("June 1926", "1926-06"),
    ("May", "1926-05"),
    ("that autumn", "1926-FA"),
    ("1931", "1931"),
    ("January 1931", "1931-01"),
    ("June 1929", "1929-06"),
    ("March", "1931-03"),
    ("April", "1931-04"),
    ("October", "1931-10"),
    ("February", "1932-02"),
    ("1932", "1932"),
    ("1 March", "1932-03-01"),
    ("the first half", "1932-H1"),
    ("December", "1932-12"),
    ("1930", "1930"),
    ("May 1933", "1933-05"),
    ("July", "1933-07"),
]

A_CASE = """\
On 14 November 2003 the plaintiff signed the lease. The rent was due on the first of each month. He paid in \
December and January. On 3 February he was told that the boiler was broken. It was repaired on 12 March. On \
2 April the plaintiff left.

On 5 January 2004 the defendant had written to the insurer. The insurer answered on 20 January.

The trial began on Monday, 6 June 2005. On Wednesday the plaintiff was heard. Judgment was given the \
following Friday. The appeal was lodged on 1 July and dismissed on 11 January 2006. In the meantime, in \
September 2005, the house had been sold. In October it was torn down.
"""
A_CASE_DATES = [
    ("14 November 2003", "2003-11-14"),
    ("each month", "P1M"),
    ("December", "2003-12"),
    ("January", "2004-01"),
    ("3 February", "2004-02-03"),
    ("12 March", "2004-03-12"),
    ("2 April", "2004-04-02"),
    ("5 January 2004", "2004-01-05"),
    ("20 January", "2004-01-20"),
    ("Monday, 6 June 2005", "2005-06-06"),
    ("Wednesday", "2005-06-08"),
    ("the following Friday", "2005-06-10"),
    ("1 July", "2005-07-01"),
    ("11 January 2006", "2006-01-11"),
    ("September 2005", "2005-09"),
    ("October", "2005-10"),
]


@pytest.mark.parametrize(("text", "dates"), [(A_LIFE, A_LIFE_DATES), (A_FIRM, A_FIRM_DATES), (A_CASE, A_CASE_DATES)])
def test_a_narrative_dates_itself(text, dates):
    assert [(e.text, e.timex.value) for e in tag(text, PUBLISHED) if not e.is_range] == dates


@pytest.mark.parametrize("text", [A_LIFE, A_FIRM])
def test_without_a_date_of_its_own_it_comes_to_the_same(text):
    assert [e.timex.value for e in tag(text, None)] == [e.timex.value for e in tag(text, PUBLISHED)]


GOING_ON = [
    # news of 25 October 2013 that tells of long ago, or counts from the date told last
    ("He signed on 14 November 2003. He paid in December and January.", ["2003-11-14", "2003-12", "2004-01"]),
    ("He signed on 14 November 2003. He will pay in December.", ["2003-11-14", "2013-12"]),
    ("He signed on 14 November 2003. It opens in December.", ["2003-11-14", "2013-12"]),
    ("It closed in May 2012. It reopened the following January.", ["2012-05", "2013-01"]),
    ("It closed on 3 May 2012. It reopened the next Monday.", ["2012-05-03", "2012-05-07"]),
    ("It opened in 1889. A second followed the year after.", ["1889", "1890"]),
]


@pytest.mark.parametrize(("text", "values"), GOING_ON)
def test_news_goes_on_from_what_it_told(text, values):
    assert [e.timex.value for e in tag(text, PUBLISHED) if not e.is_range] == values

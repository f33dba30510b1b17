"""Following a text: news leans on its day of publication, a story on itself; the focus, the tense, the order of numbers."""

import pytest

from timeline.articles.following import order_by_evidence
from timeline.articles.tagging import creation_time, tag
from timeline.articles.telling import is_story
from timeline.language.languages import mentions

PUBLISHED = "2009-12-19"
HISTORY = "The war broke out on 3 May 1941. The town fell on 9 June 1941. "


def _values(text, published):
    return [e.timex.value for e in tag(text, published) if not e.is_range]


@pytest.mark.parametrize(
    ("text", "published", "story"),
    [
        (HISTORY, PUBLISHED, True),
        # a story may be told up to yesterday, and of two days it is no more than likely without a date of its own
        (HISTORY + "On 1 December 2009 the museum opened.", PUBLISHED, True),
        (HISTORY, None, False),
        (HISTORY + HISTORY, None, True),
        # what happened yesterday is news, whatever its history; one "today" makes no news of a long one
        (HISTORY + "The minister said so yesterday.", PUBLISHED, False),
        (HISTORY * 3 + "It is a museum today.", PUBLISHED, True),
        ("He died on Monday. " + HISTORY * 3, PUBLISHED, False),
        ("The town, founded on 3 May 1941, was sold last week. It was told on Monday.", PUBLISHED, False),
        ("In 1941 and in 1945 the town burned.", PUBLISHED, False),
        (HISTORY, "1942-01-01", False),
        ("They met on Monday.", PUBLISHED, False),
        ("", None, False),
    ],
)
def test_a_text_tells_by_its_dates_whether_it_is_a_story(text, published, story):
    assert is_story(mentions(text), creation_time(published)) is story


STORIES = [
    # a month or day is in the story's year, and goes on with it
    ("By the end of August the rivers froze.", ["1941-08"]),
    ("In April the first had been sent.", ["1941-04"]),
    ("In October 1941 it snowed. In January the siege ended.", ["1941-10", "1942-01"]),
    ("In 1942 the rains failed. In April they came.", ["1942", "1942-04"]),
    ("On 20 November 1941 they met. In early February they parted.", ["1941-11-20", "1942-02"]),
    # a year inside a sentence may be an aside, and what follows closely upon the last day told is not in it
    ("The papers, opened in 2005, tell of 2 July. On 5 July it rained.", ["2005", "1941-07-02", "1941-07-05"]),
    ("A plan was made for 1950. By 1 July it was forgotten.", ["1950", "1941-07-01"]),
    ("A plan was made for 1950. By 1 February it was forgotten.", ["1950", "1950-02-01"]),
    ("The bridge (1938) fell on 1 February.", ["1938", "1941-02-01"]),
    # a year said once serves both
    ("In August and September 1956 they met.", ["1956-08", "1956-09"]),
    ("In December and January 1956 they met.", ["1955-12", "1956-01"]),
    # a range across a turn of the year holds the place of the story, or is to come
    ("In March 1945 it thawed. It was frozen from October to March.", ["1945-03", "1944-10", "1945-03"]),
    ("In April 1945 it thawed. It was frozen from October to March.", ["1945-04", "1945-10", "1946-03"]),
    ("In August 1945 it rained. It froze from October to March.", ["1945-08", "1945-10", "1946-03"]),
    ("In August 1945 it rained. It snowed from March to May.", ["1945-08", "1945-03", "1945-05"]),
    # a time of day with its zone takes the day said after it
    ("At 5:34 AM Baghdad time on March 20, 1943 it fell.", ["1943-03-20T05:34", "1943-03-20"]),
    ("At 5:34 AM local time, on 20 August it fell.", ["1941-08-20T05:34", "1941-08-20"]),
    # years earlier a story only looks back on, days earlier it may go on from
    ("A decade earlier he had come. In July it burned.", ["1931", "1941-07"]),
    ("Two months earlier it had rained. The next month it burned.", ["1941-04", "1941-05"]),
    # of a year it may be the first winter or the last
    ("In 1944 the winter was harsh. On 25 January they met.", ["1944", "1944-WI", "1944-01-25"]),
    ("In October 1944 winter came. On 25 January they met.", ["1944-10", "1944-WI", "1945-01-25"]),
    ("They left in the winter of 1944. That year it burned.", ["1944-WI", "1944"]),
    # the focus: that day, that year, the following day
    ("Two days later it burned.", ["1941-06-11"]),
    ("That year it burned.", ["1941"]),
    ("By 1 July it burned. The same day it rained.", ["1941-07-01", "1941-07-01"]),
    ("In early July it burned. Later that month it rained.", ["1941-07", "1941-07"]),
    ("They spent the spring and early summer of 1943 in the hills.", ["1943-SP", "1943-SU"]),
    # "last year" is counted from where the story stands, and nobody in it moves it by looking back
    ("He had come two years ago. By July he was gone.", ["1939", "1941-07"]),
    ("By the end of the year he was gone. In October he came back.", ["1941", "1941-10"]),
    ("He said: “I came today.”", ["XXXX-XX-XX"]),
    ("It is a museum today.", ["2009-12-19"]),
    # what will be is the writer's future, what would be the story's
    ("It will be shown in October.", ["2010-10"]),
    ("It would be shown in October.", ["1941-10"]),
    ("He said: “It will be shown in October.”", ["1941-10"]),
    # a finer expression leans on the latest date that is fine enough
    ("On 2 July 1941, in the driest summer since 1921, it burned. The next day it rained.", None),
    # weekdays in the week of the story: 9 June 1941 was a Monday
    ("On Friday it burned.", ["1941-06-13"]),
    ("On Sunday it had burned.", ["1941-06-08"]),
    ("Last Monday it burned.", ["1941-06-02"]),
    ("Next Monday it burned.", ["1941-06-16"]),
    ("In 1942 it ended. It was a Friday.", ["1942", "XXXX-WXX-5"]),
]


@pytest.mark.parametrize(("text", "values"), STORIES)
def test_a_story_leans_on_itself(text, values):
    found = _values(HISTORY * 3 + text, PUBLISHED)[6:]
    if values is None:
        assert found[-1] == "1941-07-03"
    else:
        assert found == values


def test_a_story_without_a_date_of_its_own_is_uncertain():
    last = tag(HISTORY + HISTORY + "In August it ended.", None)[-1]
    assert last.when is not None
    assert last.when.uncertain
    assert (last.timex.value, last.anchor, last.reason) == ("1941-08", "expression", "in 1941, the story's year")


NEWS = [
    # published on Thursday 2 November 1989: the tense of the governing verb
    ("He said Monday that it would end.", "1989-10-30"),
    ("He said it will end Monday.", "1989-11-06"),
    ("They are to meet Monday.", "1989-11-06"),
    ("They agreed to meet Monday.", "1989-11-06"),
    ("They managed to meet Monday.", "1989-10-30"),
    ("They could meet as soon as Monday.", "1989-11-06"),
    ("They could not be found Monday.", "1989-10-30"),
    ("They must leave on Monday.", "1989-11-06"),
    ("They should have left on Monday.", "1989-10-30"),
    ("A meeting is scheduled for Monday.", "1989-11-06"),
    ("It was bought from the owner on Thursday.", "1989-11-02"),
    ("He came back to Oslo Monday.", "1989-10-30"),
    ("It rose until May and fell.", "1989-05"),
    # a date much nearer on the other side is meant, whatever the tense
    ("It declared a dividend of stock, payable Dec. 7.", "1989-12-07"),
    ("It declared a dividend to holders of record Nov. 22.", "1989-11-22"),
    ("He would visit the town where the Oct. 7 blast was.", "1989-10-07"),
    ("It will end around May 1.", "1990-05-01"),
    ("He resigned in February.", "1989-02"),
    ("He will resign in February.", "1990-02"),
]


@pytest.mark.parametrize(("text", "value"), NEWS)
def test_news_leans_on_its_day_by_the_tense_and_by_nearness(text, value):
    assert _values(text, "1989-11-02")[-1] == value


ASIDES = [
    # published on 2 November 1989: news that tells of long ago goes on there for a while
    ("It was founded on 3 May 1975. In June it moved.", "1975-06"),
    ("It was founded on 3 May 1975.\nIn June it moved.", "1989-06"),
    ("It was founded on 3 May 1975. It will move in June.", "1990-06"),
    ("It was founded on 3 May 1975. In April it moved.", "1989-04"),
    ("It was founded on 3 May 1989. In June it moved.", "1989-06"),
    ("It was founded on 3 October 1975. In October it moved.", "1989-10"),
    ("It was founded in 1975. In June it moved.", "1989-06"),
]


@pytest.mark.parametrize(("text", "value"), ASIDES)
def test_news_goes_on_from_a_date_long_ago_only_closely(text, value):
    assert _values(text, "1989-11-02")[-1] == value


REPORTS = [
    # published on Thursday 2 November 1989, in the fourth quarter
    ("Third-quarter profit fell from a year ago.", ["1988-Q3"]),
    (
        "Third-quarter profit fell. Sales were 3, against 4 a year earlier, and 5 a year earlier.",
        ["1988-Q3", "1988-Q3"],
    ),
    ("In the third quarter profit fell. For nine months it rose from a year earlier.", ["P9M", "1988"]),
    ("In the third quarter profit fell. For nine months it rose. In the quarter it fell.", ["P9M", "1989-Q3"]),
    # one that has not ended has no figures
    ("The fourth quarter will be good. Profit rose from a year ago.", ["1988"]),
    ("Profit rose for the quarter ended Sept. 30 from a year earlier.", ["1989-09-30", "1988-09-30"]),
    ("He joined in the third quarter, five years ago.", ["1984"]),
    # nothing was told before: the publication is what it compares with
    ("Profit rose from a year earlier.", []),
]


@pytest.mark.parametrize(("text", "values"), REPORTS)
def test_a_year_ago_beside_the_figures_of_a_quarter_is_that_quarter(text, values):
    assert _values(text, "1989-11-02")[1:] == values


def test_evidence_for_an_order_must_not_contradict_itself():
    text = "25/10/2013 and 03/04/2013"
    assert order_by_evidence(text, mentions(text)) == "dmy"
    text += " and 10/25/2013"
    assert order_by_evidence(text, mentions(text)) == ""

"""Reports of results: which period "a year ago", "the year-earlier period" and "the 1988 period" are of."""

import pytest

from timeline.articles.tagging import tag
from timeline.dates.edtf import text_of

REPORT = "Third-quarter net income rose 5 %. "
NINE_MONTHS = f"{REPORT}For the nine months, net was $9 million. "

COMPARED = [
    # of the quarter that is reported
    (REPORT, "Net was $5 million, against $4 million a year ago.", "1988-Q3"),
    (REPORT, "Sales rose from year-earlier levels.", "1988-Q3"),
    (REPORT, "In the year-ago period, it had a loss.", "1988-Q3"),
    (REPORT, "In the 1988 period, it had a loss.", "1988-Q3"),
    (REPORT, "It had a loss in the same quarter of 1988.", "1988-Q3"),
    (REPORT, "It had a loss in the year-earlier third quarter.", "1988-Q3"),
    (REPORT, "A year ago, it had profit of $4 million.", "1988-Q3"),
    # of the year, as sums of several months are
    (NINE_MONTHS, "It had a loss of $4 million a year earlier.", "1988"),
    (NINE_MONTHS, "The year-earlier results have been restated.", "1988"),
    (NINE_MONTHS, "In the 1988 period, it had a loss.", "1988"),
    (NINE_MONTHS, "In the year-ago quarter, it had a loss.", "1988-Q3"),
    # what is counted at a moment
    (REPORT, "It has 13 plants in operation, up from seven a year ago.", "1988"),
    # what something is measured against, and a quarter of another year, are not reported
    (f"{REPORT}After a flat second quarter, demand rose. ", "Sales were higher than a year ago.", "1988-Q3"),
    (f"{REPORT}A charge was taken in the 1988 second quarter. ", "Sales were higher than a year ago.", "1988-Q3"),
    # a quarter that has not ended has no figures; without a report a year is a year
    ("It expects a fourth-quarter charge. ", "Sales were higher than a year ago.", "1988"),
    ("Its net rose. ", "In the 1988 period, it had a loss.", "1988"),
    # the three months and the year that a day closes
    ("For the three months ended Sept. 30, net was $5 million, ", "up from $4 million a year earlier.", "1988-09-30"),
    ("For the year ended June 30, net was $5 million, ", "up from $4 million a year earlier.", "1988-06-30"),
    # the day that closes it is what a year is counted from
    ("For the quarter ended Sept. 30, net was $5 million, ", "up from $4 million a year earlier.", "1988-09-30"),
    ("For the six months ended Aug. 12, net was $5 million, ", "up from $4 million a year earlier.", "1988-08-12"),
    ("For the quarter ended Sept. 30, net was $5 million. ", "In the year-ago quarter, it had a loss.", "1988-Q3"),
    ("For its second quarter ended Sept. 30, net fell ", "from $4 million a year earlier.", "1988-Q2"),
    # the quarter that closes with nine months; the latest one has figures, another was named last
    ("For the nine months ended Oct. 1, net was $5 million. ", "In the latest quarter, it fell.", "1989-Q3"),
    (f"{REPORT}It expects a fourth-quarter charge. ", "In the latest quarter, sales fell.", "1989-Q3"),
    (f"{REPORT}In the fourth quarter, it will hire. ", "Costs will rise in the quarter.", "1989-Q4"),
    ("Its plant burned yesterday. ", "In the latest quarter, sales fell.", "1989-Q3"),
    # quarters of a fiscal year run ahead of the calendar's
    ("Fiscal fourth-quarter net rose 5 %. ", "Net was $5 million, against $4 million a year ago.", "1988-Q4"),
    ("Fourth-quarter net fell 5 %. ", "Sales fell in the latest quarter.", "1989-Q4"),
    ("Fourth-quarter net fell 5 %. ", "Net was $5 million, against $4 million a year ago.", "1988-Q4"),
    # spoken of just before
    (f"{REPORT}Last year, damages were $5 million. ", "The year-earlier results were restated.", "1988"),
]


@pytest.mark.parametrize(("before", "compared", "value"), COMPARED, ids=[c[1] + c[2] for c in COMPARED])
def test_a_comparison_is_of_the_period_whose_figures_are_told(before, compared, value):
    found = tag(before + compared, "1989-11-02")
    assert found[-1].start >= len(before)
    assert found[-1].timex.value == value


def test_the_reason_names_the_period_it_leant_on():
    found = tag(f"{REPORT}Net was $5 million, against $4 million a year ago.", "1989-11-02")[-1]
    assert (found.anchor, found.anchor_value) == ("expression", "1989-Q3")
    assert found.reason == ("the figures told are those of 1989-Q3, compared with the same quarter a year before")


YEARS_POINTED_AT = [
    ("last year's third quarter", "1988-Q3"),
    ("the fourth quarter of last year", "1988-Q4"),
    ("the first half of next year", "1990-H1"),
    ("this year's first quarter", "1989-Q1"),
]


@pytest.mark.parametrize(("words", "value"), YEARS_POINTED_AT)
def test_a_quarter_of_a_year_pointed_at_is_in_that_year(words, value):
    assert [e.timex.value for e in tag(f"It compares with {words}.", "1989-11-02")] == [value]
    [unresolved] = tag(f"It compares with {words}.", None)
    assert (unresolved.timex.value, unresolved.when) == (f"XXXX{value[4:]}", None)


def test_a_stretch_that_a_day_closes_is_as_long_a_year_before():
    found = tag(
        "For the six months ended June 30, net was $5 million, against $4 million a year earlier.", "1989-11-02"
    )
    assert found[-1].when is not None
    assert text_of(found[-1].when) == "1988-01-01/1988-06-30"

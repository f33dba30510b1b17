"""Dates that hang on a happening: counted from its date where the text gives one, and only there."""

import pytest

from timeline.articles.tagging import tag
from timeline.dates.edtf import text_of

SIGNED = "The treaty was signed on 3 May 2010 in Paris. Many cheered. "
WEEK_AFTER = "[2010-05-10..2010-05-16]"


def _hanging(text, dct=None):
    return [e for e in tag(text, dct) if e.anchor == "event" or "stays unresolved" in e.reason]


@pytest.mark.parametrize(
    ("text", "words", "value", "edtf"),
    [
        (f"{SIGNED}Two days after the signing the king died.", "Two days", "P2D", "2010-05-05"),
        (
            "Two days after the signing the king died. The treaty was signed on 3 May 2010.",
            "Two days",
            "P2D",
            "2010-05-05",
        ),
        (f"{SIGNED}Two days after the signing of the treaty, he left.", "Two days", "P2D", "2010-05-05"),
        (f"{SIGNED}A month after it was signed he left.", "A month", "P1M", "2010-06"),
        (
            f"{SIGNED}He had come about two weeks before the signing.",
            "about two weeks",
            "P2W",
            "[2010-04-19..2010-04-25]",
        ),
        ("The king died on 3 May 2010. A week after his death the queen fled.", "A week", "P1W", WEEK_AFTER),
        ("Smith died on 3 May 2010. A month after Smith died they met.", "A month", "P1M", "2010-06"),
        (
            "She was elected president on 3 May 2010. Two days after she was elected she left.",
            "Two days",
            "P2D",
            "2010-05-05",
        ),
        ("On 3 May 2010 voters elected her. Two days after the election she left.", "Two days", "P2D", "2010-05-05"),
        (
            "Iraq invaded Kuwait on 2 August 1990. Four days after the invasion they met.",
            "Four days",
            "P4D",
            "1990-08-06",
        ),
        ("The vote took place on 3 May 2010. The day before the vote they met.", "The day", "2010-05-02", "2010-05-02"),
        ("They held the vote on 3 May 2010. On the eve of the vote they met.", "the eve", "2010-05-02", "2010-05-02"),
        (
            "The 3 May 2010 vote was close. The night before the vote he left.",
            "The night",
            "2010-05-02TNI",
            "2010-05-02",
        ),
        ("The fire broke out on 3 May 2010. A week after the fire he left.", "A week", "P1W", None),
        ("The fire killed ten people on 3 May 2010. A week after the fire he left.", "A week", "P1W", WEEK_AFTER),
        ("The forum was held on 3 May 2010. Two days after the forum they signed.", "Two days", "P2D", "2010-05-05"),
        (
            "It was founded on 3 May 1950. The tenth anniversary of the founding came.",
            "The tenth anniversary",
            "1960-05-03",
            "1960-05-03",
        ),
        ("The war began in 1939. Three years into the war he died.", "Three years", "P3Y", "1942"),
        ("The war ended in 1945. Two years after the war he died.", "Two years", "P2Y", "1947"),
        ("The war lasted from 1939 to 1945. Two years after the war he died.", "Two years", "P2Y", "1947"),
        ("He left two days after the May 3, 2010 signing.", "two days", "P2D", "2010-05-05"),
        (
            "On 9 April 2009, the sixth anniversary of the flood, they met.",
            "the sixth anniversary",
            "2009-04-09",
            "2009-04-09",
        ),
        # planned, not told as done
        (
            "The treaty is to be signed on 3 May 2010. Two days after the signing he leaves.",
            "Two days",
            "P2D",
            "2010-05-05?",
        ),
        # "after" a war counts from its end, "into" it from its beginning
        ("The war began in 1939. Two years after the war he died.", "Two years", "P2Y", None),
        ("The war ended in 1945. Two years into the war he died.", "Two years", "P2Y", None),
        # the date is another's, another verb's, or another clause's
        ("Smith died on 3 May 2010. Two days after Jones died they met.", "Two days", "P2D", None),
        ("They discussed the vote on 3 May 2010. Two days after the vote he left.", "Two days", "P2D", None),
        ("On 3 May 2010 they condemned the bombing. Two days after the bombing he left.", "Two days", "P2D", None),
        ("The treaty was not signed on 3 May 2010. Two days after the signing he left.", "Two days", "P2D", None),
        ("He signed it before he died on 3 May 2010. Two days after the signing they met.", "Two days", "P2D", None),
        ("He was elected for 2010. Two days after the election he left.", "Two days", "P2D", None),
        # any vote, or one of several
        ("The vote was held on 3 May 2010. Two days after a vote he leaves.", "Two days", "P2D", None),
        ("The vote was held on 3 May 2010. The day before the second vote he left.", "The day", "XXXX-XX-XX", None),
        ("They left on the eve of the election.", "the eve", "XXXX-XX-XX", None),
        ("Two days after the signing the king died.", "Two days", "P2D", None),
    ],
)
def test_what_hangs_on_a_happening_is_counted_from_its_date(text, words, value, edtf):
    [found] = _hanging(text)
    assert found.text == words
    assert found.timex.value == value
    assert (found.when and text_of(found.when).rstrip("~")) == edtf
    assert found.grade == ("B" if edtf else "C")


def test_the_reason_quotes_the_sentence_that_dates_the_happening():
    [found] = _hanging(f"{SIGNED}Two days after the signing the king died.")
    assert found.anchor_value == "2010-05-03"
    assert found.reason == (
        "2 days after “the signing”, which 2010-05-03 dates: “The treaty was signed on 3 May 2010 in Paris.”"
    )


def test_a_happening_that_is_not_dated_is_said_to_be_so():
    [found] = _hanging("Two days after the signing the king died.")
    assert found.reason == "the text does not date “the signing”, so this stays unresolved"


def test_of_two_dates_for_a_happening_neither_is_taken():
    text = "A vote was held on 3 May 2010 and another on 5 June 2011. They voted on 5 June 2012. Two days after the vote he left."
    [found] = _hanging(text)
    assert found.when is None
    assert found.reason == "“the vote” may be of 2010-05-03 and 2012-06-05, so this stays unresolved"


def test_a_weekday_that_comes_later_dates_it_too():
    [found] = _hanging("Two days after the shooting he died. The minister was shot on Monday.", "2010-06-01")
    assert found.when is not None
    assert text_of(found.when) == "2010-06-02"


@pytest.mark.parametrize(
    "text",
    [
        "They stayed for two days after the vote.",
        "the day of rest",
        "in the day before leaving",
    ],
)
def test_a_stretch_of_time_hangs_on_no_happening(text):
    assert _hanging(text) == []


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Two days after Christmas he left.", "2012-12-27"),
        ("She left three weeks before Easter 2012.", "[2012-03-12..2012-03-18]"),
        ("He left the day after Thanksgiving.", "2012-11-23"),
        ("He died two weeks after Sept. 11.", "[2012-09-24..2012-09-30]"),
        ("A year after 2010 she left.", "2011"),
        ("Two hours after the May 3 signing they parted.", "2012-05-03~"),
        ("A year and a half after the attack he died. The attack was on 3 May 2010.", "2011-11~"),
        ("Several days after the attack he died. The attack was on 3 May 2010.", "[2010-05-04..]"),
        ("Two days after Friday's ruling they met.", "2013-02-10"),
        ("For two days after Christmas they wept.", None),
    ],
)
def test_a_length_is_counted_from_a_date_or_a_happening(text, when):
    first = tag(f"The town is quiet.\n\n{text}", "2013-02-12")[0]
    assert (text_of(first.when) if first.when is not None else None) == when

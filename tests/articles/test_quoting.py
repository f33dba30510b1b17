"""Quotations of another time are seen from that time; captions date pictures and lead the text nowhere."""

import pytest

from timeline.articles.tagging import tag
from timeline.dates.edtf import text_of

PUBLISHED = "2013-05-10"


def _dates(text):
    return {e.text: e.when and text_of(e.when) for e in tag(text, PUBLISHED)}


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("He wrote in 1938: 'Last week we moved house.' He was happy.", "Last week", "1938%"),
        ("In a letter of 3 May 1938 he wrote: “Yesterday we moved.”", "Yesterday", "1938-05-02?"),
        ('"Last year we won," he wrote on 3 May 1938. It rained.', "Last year", "1937?"),
        ('He said in 1998: "In October we will know."', "October", "1998-10?"),
        # outside the quotation, and in one of these days, the publication counts
        ("In a letter of 3 May 1938 he wrote: “We moved.” Yesterday it was sold.", "Yesterday", "2013-05-09"),
        ('On 3 May 2013 he said: "We will know next year."', "next year", "2014"),
        ('The mill opened in 1938. The minister said: "We sold it last year."', "last year", "2012"),
        # the time is not told
        ('In his diary he wrote: "Yesterday we moved."', "Yesterday", None),
    ],
)
def test_what_is_quoted_is_seen_from_the_time_of_the_saying(text, words, edtf):
    assert _dates(text)[words] == edtf


@pytest.mark.parametrize(
    ("text", "anchor", "reason"),
    [
        (
            "In a letter of 3 May 1938 he wrote: “Yesterday we moved.”",
            ("expression", "1938-05-03?"),
            "quoted from then; the day of 1938-05-03? -1",
        ),
        (
            'In his diary he wrote: "Yesterday we moved."',
            ("none", None),
            "quoted from a time that the text does not tell, so this stays unresolved",
        ),
    ],
)
def test_the_reason_tells_of_the_quotation(text, anchor, reason):
    *_, found = tag(text, PUBLISHED)
    assert (found.anchor, found.anchor_value) == anchor
    assert found.reason == reason


@pytest.mark.parametrize(
    "caption",
    [
        "File photo, 7 March 2005.",
        "Photo taken on 7 March 2005.",
        "(Photo: 7 March 2005)",
        "Soldiers in the square, March 7, 2005 (AP Photo/Anna Berg).",
        "Soldiers in the square on 7 March 2005. (AP Photo/Anna Berg)",
    ],
)
def test_a_caption_moves_no_focus(caption):
    assert (
        _dates(f"The town burned on 3 May 2010.\n\n{caption}\n\nThe next day it rained.")["The next day"]
        == "2010-05-04"
    )


def test_a_sentence_about_a_photo_is_no_caption():
    text = "The town burned on 3 May 2010. On 7 March 2011 the photo was sold. The next day it rained."
    assert _dates(text)["The next day"] == "2011-03-08"

"""Long texts: what follows a text from date to date looks no farther for its being a book."""

import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from bounded import at_most

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.articles.tagging import tag
from timeline.dates.edtf import parse

SENTENCES = [
    "He came on Monday and left last week. ",
    "In May 1943 it fell; in June they went on. ",
    "It was signed on 3 May 2011. Two days after the signing they left. ",
    "Three weeks after the Geneva summit ended they met on Friday. ",
    "“Last week we moved,” he wrote in 1938. ",
    '"Last week we moved ',
    "He said: 'last week we moved ",
    "Net income for the quarter ended Sept. 30 rose from a year earlier. ",
    "From Monday to Friday, and between 2007 and 2013, it rained. ",
    "Photo taken Friday (AP Photo/Anna Berg) ",
    "On the same day, two years earlier, at noon (",
    "1943\n",
    "the next day, and the following week, ",
    "He died on Tuesday. His death came two days after the crash in the spring of 1999. ",
]


def cpu_seconds(text, dct):
    started = time.process_time()
    tag(text, dct)
    return time.process_time() - started


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize(("end", "dct"), [("", "2013-10-28"), ("\n\n", "2013")])  # news in one line, and a story
def test_four_times_the_article_takes_no_more_than_five_times_the_time(sentence, end, dct):
    few = (sentence + end) * max(1, 3_000 // len(sentence))
    cpu_seconds(few, dct)  # rules are compiled when first needed
    ratios = []
    for _ in range(6):  # a busy machine disturbs some measurements, a loop within a loop spoils them all
        ratios.append(cpu_seconds(few * 4, dct) / max(cpu_seconds(few, dct), 0.002))
        if ratios[-1] <= 5:
            return
    raise AssertionError(f"{min(ratios):.1f} times the time for 4 times the text")


def test_two_thousand_sentences_of_reported_speech_have_the_speaker_of_the_first():
    text = "Siemens erklärte, man habe das Werk am 3. Mai 2012 verkauft. " + 2_000 * (
        "Der Käufer habe am 5. Mai 2012 gezahlt. "
    )
    published = DateCandidate(parse("2013-10-25"), Known.STATED, "test", "", 1.0)
    with at_most(30):
        read = read_article(Article(text=text, lang="de", source_id="a.txt", raw_sha256="", published=published))
    assert [draft.attributed_to for draft in read.drafts] == ["Siemens"] * 2_001

"""Hostile words where a date, a query or a search is asked for: a value or a sentence, and nothing is written."""

import hashlib
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from bounded import FULL, at_most
from mutating import Mutator

from timeline.articles.readers.markup.written import machine_date
from timeline.articles.tagging import creation_time, read_one
from timeline.dates.edtf import parse, text_of
from timeline.dates.timex import Timex, TimexType, value_of
from timeline.errors import BadDate, TimelineError
from timeline.events.filter import Filter
from timeline.library import Timeline

CASES = 3_000 if FULL else 60
DATES = ["2013-10-25", "2013-10", "2013", "201X", "2XXX", "2013-21", "2013-33", "2013-40", "-0489", "Y17000", "2013~", "2013-10-25?", "2007/2013", "2013/..", "../2013",
         "[2013-10-14..2013-10-20]", "[..2012]", "XXXX-10-25", "XXXX-10", "2013-10-25T14:30:00+03:00", "Y-99999"]  # fmt: skip
DATE_WORDS = [
    "/",
    "..",
    "-",
    "X",
    "XX",
    "~",
    "?",
    "%",
    "[",
    "]",
    "Y",
    "T",
    "Z",
    "+",
    ":",
    "13",
    "00",
    "-0",
    "24:00",
    "{",
    "}",
    ",",
    "99999999999",
    "²",
    "٣",
]
WRITTEN = [
    "Fri, 25 Oct 2013 14:30:00 +0100 (BST)",
    "2013-10-25T14:30:00Z",
    "20131025T143000",
    "1382711400",
    "Oct 25, 2013, 2:30 p.m.",
    "vendredi 25 octobre 2013",
    "25.10.2013",
    "25 октября 2013",
]
QUERIES = ["SELECT * FROM chronology", "SELECT uid, title FROM events WHERE title LIKE '%a%' ORDER BY date LIMIT 3", "WITH x AS (SELECT 1 AS n) SELECT n FROM x",
           "SELECT json_group_array(title) FROM events", "PRAGMA table_info(events)"]  # fmt: skip
QUERY_WORDS = ["SELECT ", "FROM ", "(", ")", "((", ";", "--", "/*", "*/", "'", '"', "`", "[", "DROP TABLE events", "DELETE FROM events", "INSERT INTO events DEFAULT VALUES", "ATTACH 'x' AS y", "PRAGMA writable_schema=1",
               "UPDATE events SET title='x'", "VACUUM INTO 'x'", "load_extension('x')", "randomblob(9)", "zeroblob(99999999999)", "printf('%s', 1)", "?", ":a", "@b", "$c", "UNION ALL ", "WITH RECURSIVE ", "JOIN ", "GLOB ",
               "MATCH ", "x'00' ", "\\", "1e999 ", "CAST(", "NOT ", "EXPLAIN ", "BEGIN", "COMMIT", "COLLATE x "]  # fmt: skip
SEARCHES = ["mill", '"the mill" closed', "close*", "Ada NEAR Brook", "title:mill", "a AND b OR c NOT d", "^mill"]
SEARCH_WORDS = [
    '"',
    "*",
    "(",
    ")",
    ":",
    "^",
    "-",
    "+",
    "NEAR(",
    "AND ",
    "OR ",
    "NOT ",
    "{title} :",
    "'",
    "%",
    "_",
    "\\",
    ",",
]


def hostile(name, good, words):
    mutator = Mutator(name, [one.encode() for one in good], words)
    for _ in range(CASES):
        yield mutator.made()[:20_000].decode("utf-8", "replace")


def every(name, good, words, ask, seconds=5):
    """Ask for each; return how many were answered."""
    answered = 0
    for number, text in enumerate(hostile(name, good, words)):
        try:
            with at_most(seconds):
                answered += ask(text)
        except TimelineError as refused:
            said = str(refused)
            assert said.strip()
            assert len(said) < 1_000, said
        except BaseException as error:
            error.add_note(f"case {number}: {text[:300]!r}")
            raise
    return answered


def test_edtf():
    def ask(text):
        when = parse(text)
        assert parse(text_of(when)) == parse(text_of(parse(text_of(when))))
        return 1

    assert every("edtf", DATES, DATE_WORDS, ask) > CASES / 100


def test_an_edtf_date_is_given_its_timex_value():
    def ask(text):
        when = parse(text)
        if when.period is not None:
            value = value_of(when.period, when.clock)
            assert Timex(TimexType.DATE, value).value.isascii()
        return 1

    assert every("timex", DATES, DATE_WORDS, ask) > CASES / 100


def test_a_date_on_the_command_line():
    def ask(text):
        try:
            creation_time(text[:300])
        except BadDate:
            return 0
        return 1

    every("dct", DATES, [*DATE_WORDS, " "], ask)


def test_the_words_of_a_date():
    def ask(text):
        found = read_one(text[:300], None)
        assert found is None or text[found.start : found.end] == found.text
        return found is not None

    assert every(
        "words",
        ["3 May 1999", "the summer of 1999", "from 2007 to 2013", "two years ago"],
        ["May ", "of ", "1999 ", "last "],
        ask,
    )


def test_the_dates_of_headers():
    assert every("headers", WRITTEN, [*DATE_WORDS, " ", "Oct", "GMT", "("], lambda text: machine_date(text) is not None)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    path = tmp_path_factory.mktemp("values") / "t.db"
    note = path.with_name("a.txt")
    note.write_text("The mill at Dell closed on 4 May 1999. Ada Brook sold it in June 2001.")
    with Timeline.open(path) as timeline:
        timeline.ingest(note)
    return path


def test_sql_reads_or_refuses_and_never_writes(filled, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    before = hashlib.sha256(filled.read_bytes()).hexdigest()
    with Timeline.open(filled) as timeline:

        def ask(text):
            _, rows = timeline.sql(text, timeout=2)
            return len(list(zip(range(100), rows, strict=False))) >= 0

        assert every("sql", QUERIES, QUERY_WORDS, ask) > CASES / 20
    assert hashlib.sha256(filled.read_bytes()).hexdigest() == before
    assert list(tmp_path.iterdir()) == []


def test_a_search_finds_or_says_why_not(filled):
    with Timeline.open(filled) as timeline:
        every("search", SEARCHES, SEARCH_WORDS, lambda text: len(list(timeline.search(text, Filter()))))
        assert list(timeline.search("mill"))

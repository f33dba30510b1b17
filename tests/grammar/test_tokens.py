"""Words are slices of the text, in order, and split as the treebank splits them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.grammar.tokens import tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He didn't, she can't, they won't.", "He did n't , she ca n't , they wo n't ."),
        ("It cannot be", "It can not be"),
        ("The company’s men said we’ll go", "The company ’s men said we ’ll go"),
        ("The Moscow-based co-founder e-mailed", "The Moscow - based co-founder e-mailed"),
        ("a $1.5 billion, 20-year deal", "a $ 1.5 billion , 20 - year deal"),
        (
            "on 2013-02-12 at 10:30 p.m. in the U.S. with Mr. O'Brien",
            "on 2013-02-12 at 10:30 p.m. in the U.S. with Mr. O'Brien",
        ),
        ("``We agree,'' he said.", "`` We agree , '' he said ."),
        ("“We agree,” he said.", "“ We agree , ” he said ."),
        ("the 1990s, the '90s and the 21st", "the 1990s , the ' 90s and the 21st"),
        (
            "see www.example.org/a?b=1, or mail a.b@example.org.",
            "see www.example.org/a?b=1 , or mail a.b@example.org .",
        ),
        ("George W. Bush -- R&D... AT&T", "George W. Bush -- R&D ... AT&T"),
        ("5% of #1", "5 % of # 1"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_words(text, words):
    assert [token.text for token in tokens(text)] == words.split()


@given(st.text(st.sampled_from("aZé4 .,'’-$@&n\tt\n\u00a0“”/:İ\u0301漢"), max_size=40), st.integers(0, 5))
def test_words_are_slices_in_order_and_nothing_but_space_is_lost(text, start):
    at = start
    for token in tokens(text, start):
        assert text[token.start : token.end] == token.text
        assert token.start >= at
        assert not text[at : token.start].strip()
        at = token.end
    assert not text[at:].strip()


def test_a_part_of_a_text_keeps_the_offsets_of_the_whole():
    assert [tuple(t) for t in tokens("One. Two men. Three", 5, 13)] == [(5, 8, "Two"), (9, 12, "men"), (12, 13, ".")]


@pytest.mark.parametrize("seed", ["a.", "a&", "a-", "1-", "n't", "a@", "http://", "''", "(", "re-", "aa", "1.", "O'"])
def test_time_grows_with_the_text(seed):
    def seconds(times):
        text = seed * times
        started = time.process_time()
        tokens(text)
        return time.process_time() - started

    assert min(seconds(16_000) for _ in range(3)) < 0.02 + 8 * min(seconds(4_000) for _ in range(3))

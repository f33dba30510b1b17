"""Hostile texts in every language with rules, made of the examples of its own rules, and in some that dateparser reads."""

import sys
from itertools import pairwise
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from bounded import FULL, at_most
from mutating import Mutator

from timeline.articles.tagging import tag
from timeline.language.languages import LANGUAGES

CASES = 3_000 if FULL else 8
OTHERS = {
    "it": "È arrivato il 3 maggio 1999, lunedì scorso, due anni fa. ",
    "tr": "İstanbul'da 3 Mayıs 1999'da, İki yıl önce geldi. ",
    "uk": "Він приїхав 3 травня 1999 року, два роки тому. ",
    "zh": "他于1999年5月3日到达，两年前离开。",
    "ar": "وصل في ٣ مايو ١٩٩٩ قبل سنتين. ",
}
SECONDS = 10


def examples(code):
    """What the rows of a language are proved by."""
    rows = [
        row
        for module in LANGUAGES.families(code)
        for value in vars(module).values()
        if isinstance(value, tuple)
        for row in value
    ]
    return sorted({example.within for row in rows for example in getattr(row, "examples", ())})


def texts(code, said, cases=CASES):
    good = ["".join(said[i : i + 6]) for i in range(0, len(said), 6)]
    mutator = Mutator(code, [text.encode() for text in good], [f"{one} " for one in said])
    for _ in range(cases):
        yield mutator.made()[: 8_000 if FULL else 3_000].decode("utf-8", "replace")


def proved(text, dct, code):
    with at_most(SECONDS):
        found = tag(text, dct, code)
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.text
    marked = [(one.start, one.end) for one in found if not one.is_range]
    assert all(one[1] <= other[0] for one, other in pairwise(marked))
    return len(found)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_breaks_a_language(code):
    said = examples(code)
    assert len(said) > 200
    every(texts(code, said), code)


@pytest.mark.parametrize("code", OTHERS if FULL else ["tr"])
def test_no_text_breaks_the_way_round(code):
    every(texts(code, [OTHERS[code]], CASES if FULL else 8), code)


def every(hostile, code):
    found = 0
    for number, text in enumerate(hostile):
        try:
            found += proved(text, "2013-10-28" if number % 2 else None, code)
        except BaseException as error:
            error.add_note(f"case {number} of {code}: {text[:300]!r} …")
            raise
    assert found

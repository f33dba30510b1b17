"""Sketches of texts: alike for a light edit, different for another text, whatever the letters' case."""

import pytest

from timeline.articles.sketch import ALIKE, SIZE, likeness, sketch

WORDS = [f"word{(7 * i) % 101}" for i in range(400)]
TEXT = " ".join(WORDS)


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        (TEXT, True),
        (TEXT.upper(), True),
        (TEXT.replace("word7 ", "another "), True),
        ("Reprinted by permission. " + TEXT, True),
        (TEXT[: len(TEXT) * 9 // 10], True),
        (" ".join(reversed(WORDS)), False),
        ("Something else was told here, in other words, by somebody else.", False),
        ("", False),
    ],
)
def test_which_texts_are_alike(other, alike):
    assert (likeness(sketch(TEXT), sketch(other)) >= ALIKE) is alike


@pytest.mark.parametrize("text", ["", "…", "one", "one two three four five six", TEXT])
def test_a_sketch_is_short_ordered_and_fits_64_bits(text):
    numbers = sketch(text)
    assert len(numbers) <= SIZE
    assert list(numbers) == sorted(set(numbers))
    assert all(-(2**63) <= n < 2**63 for n in numbers)
    assert likeness(numbers, numbers) == (1.0 if numbers else 0.0)

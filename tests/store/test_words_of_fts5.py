"""Words for tsvector are cut and folded as FTS5 does it: FTS5 is asked itself, letter by letter."""

import sqlite3
import unicodedata
from contextlib import closing

import pytest

from timeline.store.dialects.postgresql.tokens import vector, words_of

SCRIPTS = {
    "Latin": [(0x20, 0x24F), (0x250, 0x2FF), (0x1E00, 0x1EFF), (0x2C60, 0x2C7F)],
    "marks": [(0x300, 0x36F)],
    "Greek": [(0x370, 0x3FF), (0x1F00, 0x1FFF)],
    "Cyrillic": [(0x400, 0x52F), (0x2DE0, 0x2DFF)],
    "signs": [(0x2000, 0x206F), (0x20A0, 0x20C0), (0x2100, 0x214F), (0xE000, 0xE0FF)],
}
TEXTS = (
    "Élan-vital: don't_stop İstanbul 3.5 ЙОД ﬁ e\u0301t",
    "µm and μm, ϕ and φ, λόγος ΛΌΓΟΣ, 100₽ 5 €",
    "naïve Ångström Œuvre straße STRASSE ſtill ẞ",
    "Ёлка ёлка е\u0308лка Київ Ђ ѝ й и\u0306",
)


def by_fts5(texts):
    """The words of each text, as FTS5 keeps them."""
    with closing(sqlite3.connect(":memory:")) as conn:
        conn.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize = 'unicode61 remove_diacritics 2')")
        conn.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)")
        conn.executemany("INSERT INTO t (rowid, x) VALUES (?, ?)", enumerate(texts))
        found = [[] for _ in texts]
        for doc, term in conn.execute("SELECT doc, term FROM v ORDER BY doc, offset"):
            found[doc].append(term)
    return found


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_letter_is_folded_as_by_fts5(script):
    letters = [chr(code) for first, last in SCRIPTS[script] for code in range(first, last + 1)]
    texts = [f"q{letter}q {letter}" for letter in letters if unicodedata.category(letter) not in ("Cn", "Cc")]
    assert {text: words_of(text) for text in texts} == dict(zip(texts, by_fts5(texts), strict=True))


@pytest.mark.parametrize("text", TEXTS)
def test_texts_fall_into_the_words_of_fts5(text):
    assert [words_of(text)] == by_fts5([text])


def test_a_vector_keeps_texts_apart():
    assert vector(["a b a", "b"]) == "a:1,3 b:2,13"

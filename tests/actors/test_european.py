"""Names of German, French and Spanish texts: titles and openers are no part of them, capitals alone are no name."""

import pytest

from timeline.actors.finding import actors_of
from timeline.actors.roster import Roster


def named(text, lang):
    return [(actor.name, actor.kind.value) for actor in actors_of(text, Roster(), lang)]


@pytest.mark.parametrize(
    ("lang", "text", "actors"),
    [
        ("de", "Das sagte Verkehrsminister Olaf Kern am Montag.", [("Olaf Kern", "person")]),
        ("de", "Der Verein trennt sich von Trainer Uli Sander.", [("Uli Sander", "person")]),
        ("de", "Das sagte Anwalt Peter Holm der Zeitung.", [("Peter Holm", "person")]),
        ("de", "Am Montag Akten vernichtet: Zwei Schlepper und die Zahl der Opfer.", []),
        ("de", "Das Land Geld gab, war der Pegel der Weser hoch.", []),
        ("de", "Präsident Denys Wolkow kam an.", [("Denys Wolkow", "person")]),
        ("fr", "Le ministre des Transports Olivier Kern est parti.", [("Olivier Kern", "person")]),
        ("fr", "L'architecte Jean Rivière est venu à Lille.", [("Jean Rivière", "person"), ("Lille", "place")]),
        ("fr", "Nous avons vu Noël. « Lundi, Paul Martin viendra. »", [("Paul Martin", "person")]),
        ("es", "Según Pablo Ruiz, nació en Burgos.", [("Pablo Ruiz", "person"), ("Burgos", "place")]),
        ("es", "«Firmamos en Navidad», dijo Ana Ruiz.", [("Ana Ruiz", "person")]),
    ],
)
def test_names_are_what_more_than_a_capital_speaks_for(lang, text, actors):
    assert named(text, lang) == actors


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("de", "Das kam bei der Deutschen Bank und der Siemens AG an.", ["Deutschen Bank", "Siemens AG"]),
        ("de", "Gestern kam Mark Weber. Er zahlte 5 Millionen Mark und zwei Euro.", ["Mark Weber"]),
        ("de", "Das sagte Michael Ende am Montag. Ende August kam er.", ["Michael Ende"]),
        ("de", "Im Winter kam Robert Winter.", ["Robert Winter"]),
        ("de", "Das sagte Mai Thi Nguyen. Im Mai Peter Holm zu sehen, war neu.", ["Mai Thi Nguyen", "Peter Holm"]),
        ("de", "Das sagte Anwalt Peter Acht. Acht Männer kamen.", ["Peter Acht"]),
        ("de", "Das sagte Stefan König der Zeitung.", ["Stefan König"]),
        ("de", "Die Lufthansa Cargo zahlte.", ["Lufthansa Cargo"]),
        ("de", "Die Carnival Cruise Liner GmbH zahlte der Kutter GmbH.", ["Carnival Cruise Liner GmbH", "Kutter GmbH"]),
        ("de", "Die Karl Meyer & Söhne schloss.", ["Karl Meyer & Söhne"]),
        ("fr", "Le maire est venu. Marie Noël est partie. Joyeux Noël !", ["Marie Noël"]),
        ("fr", "D'Artagnan est venu. Paul D'Artagnan est parti.", ["Paul D'Artagnan"]),
        ("es", "Julio Ruiz llegó. Julio fue caluroso.", ["Julio Ruiz"]),
        ("es", "Domingo Pérez llegó.", ["Domingo Pérez"]),
    ],
)
def test_words_that_begin_sentences_are_names_too(lang, text, names):
    assert [name for name, _ in named(text, lang)] == names

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

"""Ships and firms that bear the names of people are neither; people with such names stay people."""

import pytest

from timeline.actors.finding import actors_of
from timeline.actors.roster import Roster

ROWS = [
    ("en", "The freighter Aurora left. The Aurora ran aground on Sunday.", [("Aurora", "thing")]),
    ("en", "HMS Victory and the USS Cole sailed.", [("HMS Victory", "thing"), ("USS Cole", "thing")]),
    ("en", "The Arctic Sunrise was seized. The MV Arctic Sunrise sailed on.", [("MV Arctic Sunrise", "thing")]),
    ("en", "The tanker Exxon Valdez spilled oil.", [("Exxon Valdez", "thing")]),
    ("en", "The Maria Anna, a fishing boat, capsized.", [("Maria Anna", "thing")]),
    ("en", "Aurora Smith was born in 1921.", [("Aurora Smith", "person")]),
    ("en", "Jane Holt, a ship broker, met Tom Aurora.", [("Jane Holt", "person"), ("Tom Aurora", "person")]),
    (
        "en",
        "Ferry pilot Ann Roe left. The yacht's owner, Tom Roe, won.",
        [("Ann Roe", "person"), ("Tom Roe", "person")],
    ),
    (
        "en",
        "Holt & Sons was founded. Smith & Wesson paid.",
        [("Holt & Sons", "organisation"), ("Smith & Wesson", "organisation")],
    ),
    ("en", "Paul Martin came. Martin Ltd signed.", [("Paul Martin", "person"), ("Martin Ltd", "organisation")]),
    ("en", "Paul Martin came. Martin signed.", [("Paul Martin", "person")]),
    ("de", "Der Frachter „Aurora“ lief auf Grund.", [("Aurora", "thing")]),
    ("de", "Die MS Deutschland legte ab.", [("MS Deutschland", "thing")]),
    ("de", "Die Karl Meyer AG kaufte das Werk.", [("Karl Meyer AG", "organisation")]),
    ("fr", "Le pétrolier Erika a coulé. L'Erika avait quitté le port.", [("Erika", "thing")]),
    ("fr", "Le maire est venu. Érika Martin est partie.", [("Érika Martin", "person")]),
    (
        "fr",
        "Paul Martin est venu, et Martin SARL a signé.",
        [("Paul Martin", "person"), ("Martin SARL", "organisation")],
    ),
    ("es", "El petrolero Prestige se hundió.", [("Prestige", "thing")]),
    ("es", "Construcciones Ruiz S.L. cerró.", [("Construcciones Ruiz S.L.", "organisation")]),
    ("es", "El capitán Pablo Ruiz murió.", [("Pablo Ruiz", "person")]),
    ("ru", "Теплоход «Александр Пушкин» вышел в рейс.", [("Александр Пушкин", "thing")]),
    ("ru", "Александр Пушкин вышел в рейс.", [("Александр Пушкин", "person")]),
    ("ru", "ООО «Иван Петров и сыновья» закрыли.", [("Иван Петров и сыновья", "organisation")]),
]


@pytest.mark.parametrize(("lang", "text", "actors"), ROWS)
def test_a_name_is_of_the_kind_that_its_words_tell(lang, text, actors):
    assert [(actor.name, actor.kind.value) for actor in actors_of(text, Roster(), lang)] == actors


@pytest.mark.xfail(strict=True, reason="one name in one article is one actor, so a ship and its godmother are mixed up")
def test_a_ship_and_the_one_it_is_named_after_are_two():
    found = actors_of("Le paquebot « Marie Curie » est parti. Marie Curie est née à Lyon.", Roster(), "fr")
    assert sorted(actor.kind.value for actor in found if actor.name == "Marie Curie") == ["person", "thing"]


@pytest.mark.xfail(
    strict=True, reason="the key of a name leaves corporate forms out, so a firm and its founder are mixed up"
)
def test_a_firm_and_the_one_whose_full_name_it_has_are_two():
    found = actors_of("Die Karl Meyer AG kaufte das Werk. Karl Meyer zahlte.", Roster(), "de")
    assert sorted(actor.kind.value for actor in found) == ["organisation", "person"]

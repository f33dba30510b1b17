"""Spellings of one name fold alike; different names never do."""

import pytest

from timeline.actors.names import fold, key_of, normalise

ALIKE = [
    "Viktor Victor Wiktor Виктор",
    "Dmitry Dimitry Dmitri Dmitriy Дмитрий",
    "Chubais Chubays Чубайс",
    "Sergei Sergey Сергей",
    "Yuri Yury Yuriy Юрий",
    "Alexander Aleksandr Александр",
    "Alexei Alexey Aleksei Aleksey Алексей",
    "Natalia Natalya Наталья",
    "Trotsky Trotski Trotskii Trotskiy",
    "Alekseev Alekseyev Алексеев",
    "Romanov Romanoff",
    "Mikhail Mihail",
    "U.S. US U.S",
    "İzmir Izmir",
    "Müller Muller",
    "Łódź Lodz",
]

APART = [
    "Cramer Kramer",
    "Carr Karr",
    "Kay Kai",
    "Marks Marx",
    "Bailey Bayley",
    "Mayer Maier",
    "Khan Han",
    "Yellen Ellen",
    "Michael Mikhail",
    "Peter Petr",
    "Andrew Andrei",
    "Ivanov Ivanova",
    "Oleksandr Aleksandr",
    "Eric Erik",
    "Anatole Anatoly",
    "Sofia Sophia",
]

KEYS = [
    ("LTD RUSNANO", "rusnano"),
    ("RUSNANO USA, Inc.", "rusnano usa"),
    ("OAO Acme", "acme"),
    ("Acme & Sons Co.", "acme and sons"),
    ("The Acme Foundation", "acme foundation"),
    ("President Medvedev", "medvedev"),
    ("President of the Senate", "president of the senate"),
    ("Chancellor Hotel Group", "chancellor hotel group"),
    ("General Motors", "general motors"),
    ("Justice Department", "justice department"),
    ("Russian Innovation Week Conference", "russian innovation week"),
    ("Russian Innovation Week 2012", "russian innovation week 2012"),
    ("U.S.-Russia Foundation", "us russia foundation"),
    ("portfolio.com", "portfolio.com"),
    ("Greg M. Cooper", "greg m cooper"),
    ("AT&T", "at and t"),
    ("Mary O\u2019Brien", "mary obrien"),
    ("Open\u00a0Doors forum", "open doors forum"),
    ("Inc.", "inc"),
    ("The The", "the"),
]


@pytest.mark.parametrize("spellings", ALIKE)
def test_spellings_of_one_name_fold_alike(spellings):
    assert len({fold(spelling) for spelling in spellings.split()}) == 1


@pytest.mark.parametrize("names", APART)
def test_different_names_stay_apart(names):
    assert len({fold(name) for name in names.split()}) == len(names.split())


@pytest.mark.parametrize(("name", "key"), KEYS)
def test_key(name, key):
    assert key_of(name) == key


@pytest.mark.parametrize("name", [name for name, _ in KEYS])
def test_a_key_is_its_own_key(name):
    assert key_of(key_of(name)) == key_of(name)


def test_normalise_keeps_case_and_accents():
    assert normalise("  Li\u00a0 Keqiang\u2019s\nÉcole ") == "Li Keqiang's École"


def test_nothing_has_the_empty_key():
    assert key_of(" \u2014 ") == ""

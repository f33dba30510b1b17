"""The roster: read from TOML with plain errors, and the seeds' own roster."""

import tomllib
from pathlib import Path

import pytest

from timeline.actors.actor import ActorKind, Alias, AliasKind
from timeline.actors.roster import Roster, roster_of
from timeline.errors import InputError

SEEDS = Path(__file__).parents[2] / "seeds" / "actors.toml"

TEXT = """
[[actor]]
name = "Acme Works"
kind = "organisation"
aliases = ["The Acme Works Company"]
abbreviations = ["ACW"]
former = ["Pier Works"]
transliterations = ["Akme Works"]
weak = ["the Works"]
note = "A works."
"""

BAD = [
    ('[[actor]]\nkind = "person"', "actor 1 of the roster: it needs a name"),
    ('[[actor]]\nname = "-"\nkind = "person"', "actor 1 of the roster: it needs a name"),
    (
        '[[actor]]\nname = "Acme"',
        "actor 1 of the roster (Acme): its kind 'None' is none of person, organisation, public body, group, place, thing, event, event series",
    ),
    (
        '[[actor]]\nname = "Acme"\nkind = ["place"]',
        "actor 1 of the roster (Acme): its kind '['place']' is none of person, organisation, public body, group, place, thing, event, event series",
    ),
    (
        '[[actor]]\nname = "Acme"\nkind = "place"\nalias = []',
        "actor 1 of the roster (Acme): it has a field I do not know: alias",
    ),
    (
        '[[actor]]\nname = "Acme"\nkind = "place"\naliases = "Acme"',
        "actor 1 of the roster (Acme): 'aliases' is not a list of spellings",
    ),
    (
        '[[actor]]\nname = "Acme"\nkind = "place"\nweak = [1]',
        "actor 1 of the roster (Acme): 'weak' is not a list of spellings",
    ),
    (
        '[[actor]]\nname = "Acme"\nkind = "place"\n[[actor]]\nname = "ACME, Inc."\nkind = "place"',
        "actor 2 of the roster (ACME, Inc.): its key 'acme' is taken by 'Acme'",
    ),
    ("actors = 1", "the roster: it holds [[actor]] tables and nothing else"),
    ("actor = 1", "the roster: it holds [[actor]] tables and nothing else"),
    ("actor = [1]", "actor 1 of the roster: it needs a name"),
]


def test_every_spelling_is_read():
    (actor,) = roster_of(tomllib.loads(TEXT)).actors
    assert (actor.key, actor.name, actor.kind) == ("acme works", "Acme Works", ActorKind.ORGANISATION)
    assert actor.aliases == (
        Alias("Acme Works"),
        Alias("The Acme Works Company"),
        Alias("ACW", AliasKind.ABBREVIATION),
        Alias("Pier Works", AliasKind.FORMER),
        Alias("Akme Works", AliasKind.TRANSLITERATION),
        Alias("the Works", AliasKind.WEAK),
    )


@pytest.mark.parametrize(("text", "message"), BAD)
def test_a_bad_entry_is_named(text, message):
    with pytest.raises(InputError) as caught:
        roster_of(tomllib.loads(text))
    assert str(caught.value) == message


def test_no_actors_is_an_empty_roster():
    assert roster_of({}) == Roster()


def test_the_later_actor_wins_under_one_key():
    (old,) = roster_of(tomllib.loads(TEXT)).actors
    (new,) = roster_of(tomllib.loads(TEXT.replace("Acme Works", "ACME Works", 1))).actors
    roster = Roster((old,)).with_actors([new])
    assert roster.actors == (new,)
    assert roster.by_key == {"acme works": new}


def test_the_seeds_roster():
    roster = roster_of(tomllib.loads(SEEDS.read_text(encoding="utf-8")))
    strong = [
        (alias.text, actor.key)
        for actor in roster.actors
        for alias in actor.aliases
        if alias.kind is not AliasKind.WEAK
    ]
    assert len(dict(strong)) == len(strong), "one strong spelling stands for one actor"
    assert {"skolkovo", "skolkovo foundation", "skolkovo institute of science and technology"} <= set(roster.by_key)
    assert "Never to be linked to the media group RBC" in SEEDS.read_text(encoding="utf-8")

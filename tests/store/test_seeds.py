"""The roster in TOML: what it may say, and the sentences for what it may not."""

import pytest

from timeline.actors.actor import ActorKind, Alias, AliasKind, KnownActor
from timeline.errors import InputError
from timeline.store import inventory
from timeline.store.actors import load_roster, save_roster
from timeline.store.database import reading, writing
from timeline.store.ingest import take_in
from timeline.store.resources import folder
from timeline.store.seeds import read_roster

ACTORS = """
[[actor]]
name = "Viktor Vekselberg"
kind = "person"
transliterations = ["Victor Vekselberg"]
weak = ["Vekselberg"]
note = "President of the Skolkovo Foundation."

[[actor]]
name = "Skolkovo Foundation"
abbreviations = ["SF"]
former = ["Fund Skolkovo"]
"""


def test_a_roster_is_read_stored_and_lent_out_again(tmp_path, engine, make):
    (tmp_path / "actors.toml").write_text(ACTORS)
    file = read_roster(tmp_path / "actors.toml")
    person, foundation = file.roster.actors
    assert person.kind is ActorKind.PERSON
    assert foundation.aliases == (Alias("SF", AliasKind.ABBREVIATION), Alias("Fund Skolkovo", AliasKind.FORMER))
    text = "Victor Vekselberg met on 1 May 2013."
    take_in(
        engine,
        make.article(text),
        lambda a: make.reading(a, ("met", "1 May 2013", "2013-05-01"), people=("Victor Vekselberg",)),
    )
    with writing(engine) as conn:
        assert save_roster(conn, file.roster, file.notes, "2013-01-01T00:00:00Z") == 2
        assert save_roster(conn, file.roster, file.notes, "2013-01-01T00:00:00Z") == 0
    with reading(engine) as conn:
        lent = {actor.key: actor for actor in load_roster(conn).actors}
        assert set(lent) == {actor.key for actor in file.roster.actors}
        assert isinstance(lent[person.key], KnownActor)
        assert set(lent[person.key].aliases) >= set(person.aliases)
        record = inventory.actor(conn, "vekselberg")
        assert (record["name"], record["in_roster"], record["n_events"], record["notes"]) == (
            "Viktor Vekselberg",
            1,
            1,
            "President of the Skolkovo Foundation.",
        )


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("[[actor]]\nkind = 'person'", ", actor 1: cannot be read: it has no name."),
        ("[[actor]]\nname = 'A'\nkind = 'dog'", ", actor 1: cannot be read: 'dog' is not a valid ActorKind."),
        ("[[actor]]\nname = 'A'\nnames = ['B']", ", actor 1: cannot be read: nothing is called 'names' here."),
        ("[[actor]]\nname = 'A'\nweak = 'B'", ", actor 1: cannot be read: weak is not a list."),
        ("[[actor]]\nname = 'A'\n[[actor]]\nname = 'A'", ", actor 2: 'A' has the key of 'A'."),
        ("actor", ": is not TOML: Expected '=' after a key in a key/value pair (at end of document)."),
    ],
)
def test_what_a_roster_may_not_say(tmp_path, said, sentence):
    path = tmp_path / "actors.toml"
    path.write_text(said)
    with pytest.raises(InputError) as refusal:
        read_roster(path)
    assert str(refusal.value) == f"{path}{sentence}"


def test_the_shipped_roster_can_be_read():
    assert len(read_roster(folder("seeds") / "actors.toml").roster.actors) > 5

"""Suggestions: pairs for a person to look at."""

import json

import pytest

from timeline.actors.actor import ActorKind, KnownActor
from timeline.actors.suggest import similarity, suggest
from timeline.cli.main import run

PERSON, BODY, THING = ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.THING

# Two names of one kind, and whether the pair is worth a look.
PAIRS = [
    (PERSON, "Dmitry Kask", "President Kask", True),
    (PERSON, "Greg Cooper", "Greg M. Cooper", True),
    (PERSON, "Anna Tollmer", "Anna Tolmer", True),
    (PERSON, "Dmitry Kask", "Anna Kask", False),
    (PERSON, "Jim Carr", "Jim Karr", False),
    (BODY, "Larkton Institute", "Institute Larkton", True),
    (BODY, "Lark-Media", "Larkmedia", True),
    (BODY, "Harbour Fund", "Harbour Bank", False),
    (BODY, "NHW", "Northern Harbour Watcher", True),
    (THING, "iPhone 4", "iPhone 5", False),
]


@pytest.mark.parametrize(("kind", "one", "other", "worth"), PAIRS)
def test_pairs(kind, one, other, worth):
    found = suggest([KnownActor("b", one, kind), KnownActor("a", other, kind)])
    assert [(pair.left, pair.right) for pair in found] == ([("a", "b")] if worth else [])
    assert all(0 < pair.score < 1 and pair.reason for pair in found)


@pytest.mark.parametrize(
    ("one", "other", "score"), [("Acme", "Acme", 1.0), ("Acme 1", "Acme 2", 0.0), ("Carr", "Karr", 0.0)]
)
def test_similarity(one, other, score):
    assert similarity(one, other) == similarity(other, one) == score


def test_many_actors_of_one_word_are_left_out():
    assert suggest(KnownActor(f"k{i}", f"Bank {i}x", BODY) for i in range(2000)) == ()


def test_the_command(tmp_path, capsys):
    def call(*arguments):
        with pytest.raises(SystemExit):
            run(["--db", str(tmp_path / "t.db"), *arguments])
        return capsys.readouterr().out

    for name, text in {
        "a.txt": "The singer Anna Tollmer came. Mary Pellman came.",
        "b.txt": "The physicist Anna Tollmer left. Mary K. Pellman left.",
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    call("ingest", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    found = json.loads(call("actors", "suggest", "-f", "json"))
    assert [(row["left"], row["right"], row["score"]) for row in found if "Anna" in row["left"]] == [
        ("Anna Tollmer", "Anna Tollmer", 0.3)
    ]
    assert {row["reason"] for row in found} == {
        "both are called Anna Tollmer, but one is told of as arts, the other as science",
        "one of the two has a middle name more",
    }
    assert list(found[0]) == ["left_uid", "left", "right_uid", "right", "score", "reason"]

"""The development sets of languages, written by hand: they are read as well as docs/quality.md says."""

import json
from pathlib import Path

import pytest

from benchmarks.scoring import tally, total
from benchmarks.timex import answer

SETS = Path(__file__).parents[2] / "benchmarks" / "languages"


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("german", 97),
        ("german_check", 90),
        ("french", 97),
        ("french_check", 90),
        ("spanish", 97),
        ("spanish_check", 90),
        ("russian", 95),
        ("russian_check", 90),
        ("russian_third", 90),
    ],
)
def test_the_values_of_a_set_are_right(name, least):
    documents = [json.loads(line) for line in (SETS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    assert total(tally(one["timexes"], answer(one)) for one in documents).f1("value") >= least

"""Reprints are one group, whatever the order they come in, and count as one independent source."""

import io
import json
from itertools import permutations

import pytest

from timeline.library import Timeline

BASE = (
    "The town council of Marlow voted on 3 May 2010 to close the old mill. "
    "Councillor Jane Roe said the building was no longer safe. "
    "The mill had stood empty since 1998, when its last owner moved production to Leeds. "
    "Residents who gathered outside the hall carried candles and sang until the lights went out. "
    "A report on the foundations will be published in June."
)
TEXTS = {
    "original": BASE,
    "edited": BASE.replace("no longer safe", "unsafe"),
    "shortened": BASE.rsplit(". ", 1)[0] + ".",
    "same": BASE,
    "other": "In Marlow the mill is to close, its council decided on 3 May 2010, to the anger of a few dozen people.",
}


def groups(timeline):
    _, rows = timeline.sql("SELECT source_id, uid, near_duplicate_group, duplicate_of FROM sources")
    return {name: (uid, group, duplicate) for name, uid, group, duplicate in rows}


def ingested(path, names):
    with Timeline.open(path) as timeline:
        for name in names:
            line = json.dumps({"id": name, "text": TEXTS[name]})
            timeline.ingest(io.StringIO(line), format="jsonl")
        return groups(timeline)


@pytest.mark.parametrize("names", list(permutations(TEXTS))[::17])
def test_groups_do_not_depend_on_the_order(tmp_path, names):
    found = ingested(tmp_path / "one.db", names)
    lowest = min(found[n][0] for n in ("original", "edited", "shortened", "same"))
    assert {found[n][1] for n in ("original", "edited", "shortened", "same")} == {lowest}
    assert found["other"][1] is None
    first, second = sorted(("original", "same"), key=lambda n: found[n][0])
    assert found[first][2] is None
    assert found[second][2] == found[first][0]

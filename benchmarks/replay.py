"""`python -m benchmarks replay FOLDER…`: every date of a database, computed again from its explanation alone.

The texts of the folders (`*.txt`, and `*_docs.jsonl` with `doc_id`, `title`, `dct`, `text`) are ingested into one new
database. Each event, mention, date expression and dated source is explained as JSON, everything in it that tells an outcome
is removed, and what is left is replayed. Exits with 1 when one of them comes to another date.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.corpus import lines_of
from timeline.library import Timeline, replay

RESULTS = frozenset(
    {"result", "edtf", "date", "reason", "grade", "alternatives", "qualifiers", "why", "chosen", "value"}
)
"""Keys that tell an outcome; taken out of every object but the `context`, `meaning` and `set_to` that it rests on."""

_INPUT = frozenset({"context", "meaning", "set_to", "candidates"})


def main(words: list[str]) -> int:
    """Measure; the words are the command's arguments."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks replay", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    folders = parser.parse_args(words).folders
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    with TemporaryDirectory() as folder, Timeline.open(Path(folder) / "replay.db") as timeline:
        timeline.ingest(*(text for place in folders for text in sorted(place.glob("*.txt"))))
        for docs in (docs for place in folders for docs in sorted(place.glob("*_docs.jsonl"))):
            lines = Path(folder) / docs.name
            lines.write_text("".join(_line(one) for one in lines_of(docs)), encoding="utf-8")
            timeline.ingest(lines)
        for kind, uid, edtf in _dated(timeline):
            explanation = json.loads(json.dumps(bare(timeline.explain(uid))))
            again = replay(explanation)
            (right if again == edtf else wrong)[kind] += 1
            if again != edtf:
                print(f"{uid}: {edtf} is replayed as {again}")
    for kind in sorted(right | wrong):
        print(f"{kind:16} {right[kind]:6} of {right[kind] + wrong[kind]:6}")
    return 1 if wrong else 0


def bare(value: Any) -> Any:
    """Return an explanation without what tells the outcome."""
    if isinstance(value, list):
        return [bare(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {k: v if k in _INPUT else bare(v) for k, v in value.items() if k not in RESULTS}


def _line(one: dict[str, Any]) -> str:
    names = {"id": "doc_id", "title": "title", "published": "dct", "text": "text"}
    return json.dumps({ours: one[theirs] for ours, theirs in names.items() if theirs in one}) + "\n"


def _dated(timeline: Timeline) -> Iterator[tuple[str, str, str | None]]:
    """Every date of the database: what has it, its uid, its EDTF."""
    for kind, query in (
        ("event", "SELECT uid, edtf FROM events WHERE merged_into IS NULL"),
        ("mention", "SELECT uid, edtf FROM mentions"),
        ("expression", "SELECT uid, edtf FROM date_expressions"),
        ("source", "SELECT uid, published FROM sources"),
    ):
        _, rows = timeline.sql(query)
        yield from ((kind, str(uid), edtf) for uid, edtf in rows)

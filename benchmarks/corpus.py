"""A folder of annotated articles: reading its lines, and taking its texts into a database of their own."""

import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from timeline.library import Status, Timeline


def lines_of(file: Path) -> list[dict[str, Any]]:
    """Return the objects of a JSONL file."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


@contextmanager
def ingested(documents: Sequence[dict[str, Any]]) -> Iterator[Timeline]:
    """Open a new database that holds the texts, each with its id, title and day, and nothing that was annotated."""
    given = [{"id": d["doc_id"], "text": d["text"], "title": d["title"], "published": d["dct"]} for d in documents]
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "articles.jsonl"
        file.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in given), encoding="utf-8")
        with Timeline.open(Path(scratch) / "bench.db") as timeline:
            for outcome in timeline.ingest(file):
                if outcome.status is Status.FAILED:
                    print(f"  {outcome.source_id}: {outcome.message}")
            yield timeline

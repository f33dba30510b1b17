"""A corpus of any size for the tests: made from the seeds and the texts of the tests, or from TIMELINE_SPARK_CORPUS, a folder of JSON lines."""

import ast
import json
import os
from pathlib import Path

import pyarrow as pa
from pyarrow import parquet

from benchmarks.made_articles import articles

ROOT = Path(__file__).parents[2]
COUNT = int(os.environ.get("TIMELINE_SPARK_ARTICLES", "200"))


def paragraphs():
    found = {one.read_text(encoding="utf-8") for one in (ROOT / "seeds" / "articles").glob("*.md")}
    for file in sorted((ROOT / "tests" / "stories").glob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) > 60:
                found.add(node.value)
    return [text for text in sorted(found) if ". " in text]


def made(folder, count=COUNT):
    """The rows of so many articles; some have an address, a language, or no date; some are reprints, and one comes twice."""
    source = os.environ.get("TIMELINE_SPARK_CORPUS")
    if source is None:
        source = folder / "texts.jsonl"
        source.write_text(json.dumps({"text": "\n\n".join(paragraphs())}), encoding="utf-8")
    rows = [{**one, "url": "", "title": ""} for one in articles(Path(source), count)]
    for number, row in enumerate(rows):
        if number % 9 == 4:  # a reprint under another address
            row["text"] = rows[number - 1]["text"] + "\n\nAll rights reserved."
        if number % 10 == 7:  # another text of the page before it
            row["url"] = rows[number - 1]["url"] = f"https://example.org/{number}"
    if count > 20:
        rows[-1] = dict(rows[3])
    return rows


def write(rows, file):
    names = ("id", "text", "published", "url", "title")
    parquet.write_table(pa.table({name: [row.get(name) for row in rows] for name in names}), file, row_group_size=50)
    return file

"""`python -m benchmarks timeml FOLDER…`: whether the TimeML of every document is valid and holds the text unmoved.

Reads every FOLDER/*.jsonl whose lines have a `text` (and `dct`), writes each document as `timeline tag -f timeml` does,
and checks it against `tests/articles/timeml.xsd` with lxml. The marked text, read back, must be the text (characters
that XML cannot hold are U+FFFD, one for one), and each TIMEX3 must stand where its expression stands. The exit code is
1 when anything is wrong.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree.ElementTree import Element

from timeline.articles.tagging import tag
from timeline.articles.timeml import legal, timeml
from timeline.events.expression import DatedExpression

_SCHEMA = Path(__file__).parents[1] / "tests" / "articles" / "timeml.xsd"


def main(words: list[str]) -> int:
    """Check; the words are the command's arguments."""
    from lxml import etree  # noqa: PLC0415 - a developers' tool that only this measure needs

    parser = argparse.ArgumentParser(prog="python -m benchmarks timeml", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    chosen = parser.parse_args(words)
    schema = etree.XMLSchema(etree.parse(_SCHEMA))
    files = [f for folder in chosen.folders for f in ([folder] if folder.is_file() else sorted(folder.glob("*.jsonl")))]
    count: Counter[str] = Counter()
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            document = json.loads(line)
            if not isinstance(document.get("text"), str):
                continue
            text, dct = document["text"], document.get("dct")
            found = tag(text, dct)
            root = etree.fromstring(timeml(text, found, dct, str(document.get("id", number))).encode())
            schema.validate(root)
            wrong = [f"invalid: {error.message}" for error in schema.error_log] + list(_moved(root, text, found))
            count["documents"] += 1
            count["expressions"] += len(root.findall("TEXT/TIMEX3"))
            count["wrong documents"] += bool(wrong)
            for problem in wrong:
                print(f"{file.name}:{number}: {problem}")
    print(", ".join(f"{count[what]} {what}" for what in ("documents", "expressions", "wrong documents")))
    return 1 if count["wrong documents"] else 0


def _moved(root: Element, text: str, found: Sequence[DatedExpression]) -> Iterator[str]:
    """What does not stand where it stood."""
    [body] = root.findall("TEXT")
    if "".join(body.itertext()) != legal(text):
        yield "the text is another"
    at = len(body.text or "")
    places = {(e.start, e.end) for e in found if not e.is_range}
    for timex in body:
        end = at + len(timex.text or "")
        if (at, end) not in places:
            yield f"no expression stands at {at}-{end}: “{timex.text}”"
        at = end + len(timex.tail or "")

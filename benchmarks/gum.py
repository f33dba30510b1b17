"""GUM's entities: the column `Entity=` of its CoNLL-U files, as offsets into the text of each document.

The bracketed form is explained at https://wiki.gucorpling.org/gum/tsv_format and in CorefUD: an opening `(id-class-…-link`
and its closing `id)` stand at the mention's first and last word; mentions with one id are one entity.
"""

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_STOPS = frozenset(".!?:;,")
_PIECE = re.compile(r"\((?P<open>[^()]+)\)?|(?P<close>[^()]+)\)")


@dataclass(slots=True)
class Entity:
    """A mention: offsets into the document's text; `tag` is the part of speech of its head, `cls` GUM's class."""

    number: str
    cls: str
    start: int
    end: int
    tag: str
    given: bool


@dataclass(slots=True)
class Document:
    """A document of GUM as running text, with its mentions; what has no full stop (a heading) is a line of its own."""

    name: str
    text: str = ""
    sentences: list[tuple[int, int]] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)


def documents(path: Path) -> Iterator[Document]:
    """Yield the documents of a file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        document: Document | None = None
        rows: list[list[str]] = []
        for line in lines:
            if line.startswith("# newdoc id = "):
                if document:
                    yield document
                document = Document(line.split("=", 1)[1].strip())
            elif line == "\n" and document:
                _add(document, rows)
                rows = []
            elif line[0] != "#":
                rows.append(line.rstrip("\n").split("\t"))
        if document:
            yield document


def _add(document: Document, rows: list[list[str]]) -> None:
    """Append one sentence and its mentions."""
    if document.text:
        document.text += " " if document.text.rstrip("\"'\u201d)]")[-1:] in _STOPS else "\n\n"
    begin = len(document.text)
    pieces: list[str] = []
    at, until = begin, -1
    spans: dict[str, tuple[int, int]] = {}
    for row in rows:
        misc = row[9]
        if "-" in row[0]:
            until = int(row[0].split("-")[1])
            spans.update({str(n): (at, at + len(row[1])) for n in range(int(row[0].split("-")[0]), until + 1)})
        elif row[0].isdigit() and int(row[0]) > until:
            spans[row[0]] = (at, at + len(row[1]))
        else:
            continue
        pieces.append(row[1] + ("" if "SpaceAfter=No" in misc else " "))
        at += len(pieces[-1])
    document.text += "".join(pieces).rstrip()
    document.sentences.append((begin, len(document.text)))
    words = [row for row in rows if row[0].isdigit()]
    stack: dict[str, list[tuple[int, list[str]]]] = {}
    for place, row in enumerate(words):
        found = re.search(r"(?:^|\|)Entity=([^|]+)", row[9])
        for piece in _PIECE.finditer(found[1]) if found else ():
            if piece["open"]:
                facts = piece["open"].split("-")
                if piece.group().endswith(")"):
                    _mention(document, words, spans, place, place, facts)
                else:
                    stack.setdefault(facts[0], []).append((place, facts))
            elif stack.get(piece["close"]):
                first, facts = stack[piece["close"]].pop()
                _mention(document, words, spans, first, place, facts)


def _mention(
    document: Document,
    words: list[list[str]],
    spans: dict[str, tuple[int, int]],
    first: int,
    last: int,
    facts: list[str],
) -> None:
    inside = {words[n][0] for n in range(first, last + 1)}
    head = next((words[n] for n in range(first, last + 1) if words[n][6] not in inside), words[first])
    start, end = spans[words[first][0]][0], spans[words[last][0]][1]
    document.entities.append(Entity(facts[0], facts[1], start, end, head[3], facts[2].startswith("giv")))

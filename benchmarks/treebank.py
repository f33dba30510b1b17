"""Reading CoNLL-U files packed with gzip (universaldependencies.org/format.html)."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_WHOLE = frozenset(["nsubj:pass", "aux:pass", "acl:relcl", "compound:prt", "obl:agent", "nmod:poss", "csubj:pass"])


def simple(relation: str) -> str:
    """Return the relation as the network tells it: few subtypes are kept."""
    return relation if relation in _WHOLE else relation.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence of a treebank; all lists run over its words. `heads` count from 1, 0 is the root."""

    text: str
    words: list[str]
    lemmas: list[str]
    upos: list[str]
    tags: list[str]
    feats: list[str]
    heads: list[int]
    relations: list[str]


def sentences(path: Path) -> Iterator[Parsed]:
    """Return the sentences of a file; surface words of several syntactic ones and empty nodes are left out."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        text, rows = "", []
        for line in lines:
            if line.startswith("# text = "):
                text = line[9:].rstrip("\n")
            elif line == "\n":
                if rows:
                    yield _parsed(text, rows)
                text, rows = "", []
            elif line[0] != "#":
                fields = line.rstrip("\n").split("\t")
                if fields[0].isdigit():
                    rows.append(fields)
        if rows:
            yield _parsed(text, rows)


def _parsed(text: str, rows: list[list[str]]) -> Parsed:
    columns = list(zip(*rows, strict=True))
    heads = [int(head) for head in columns[6]]
    return Parsed(text, *(list(columns[i]) for i in range(1, 6)), heads, list(columns[7]))

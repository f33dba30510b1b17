"""`python -m benchmarks actors FOLDER`: who is named, and who is who, against texts annotated by hand.

Two forms are read. FOLDER/*_entities.jsonl: lines with `doc_id`, `title`, `dct`, `text` and `entities` (`start`, `end`, `cls`
PER, ORG, LOC or PRO, `instance`, `syntactic_type`). FOLDER/gum*.conllu.gz: GUM with `Entity=`. All texts of a file are ingested
into a new database without a roster. Counted are mentions that are names: with a capital at the beginning (after "the", "its"
…) or inside the first word ("iPod"), no pronouns, in GUM with a proper noun as head. A name is found when one of ours overlaps it. Of the names found, all pairs in all texts
are compared: how many pairs of one instance have one actor of ours, and how many of ours one instance.
"""

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks import gum
from benchmarks.corpus import ingested, lines_of

_NAMES = """SELECT s.source_id, n.char_start, n.char_end, a.cluster_uid, a.kind FROM name_mentions n
    JOIN actors a ON a.id = n.actor_row JOIN sources s ON s.id = n.source_row"""
_KINDS = {
    "PER": ("person", "group"),
    "ORG": ("organisation", "public body", "group"),
    "LOC": ("place",),
    "PRO": ("thing",),
}
_OF_GUM = {"person": "PER", "organization": "ORG", "place": "LOC", "object": "PRO"}
_NAME = re.compile(
    r"(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Tt]hese|[Aa]ny|[Ss]ome|[Mm]any|[Nn]ew) )?(?:[A-Z]|[a-z]{1,2}[A-Z])\w*"
)
_PRONOUNS = frozenset(
    "he she it they i we you his her its their our my your him them us me some many who this that".split()  # noqa: SIM905
)


class Name(NamedTuple):
    """A name in the gold: where it is, its class and its instance."""

    start: int
    end: int
    cls: str
    instance: str


class Text(NamedTuple):
    """An annotated text; `read` is how far the annotators read."""

    fields: dict[str, Any]
    names: list[Name]
    read: int


def main(words: list[str]) -> int:
    """Measure; the words are the command's arguments."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks actors", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--show", action="store_true", help="print the names that are missed or of another kind")
    chosen = parser.parse_args(words)
    for file in (f for folder in chosen.folders for f in sorted(folder.glob("*"))):
        if file.name.endswith("_entities.jsonl"):
            _measure(file.stem, list(_of_jsonl(file)), show=chosen.show)
        elif file.name.startswith("gum") and file.name.endswith(".conllu.gz"):
            _measure(file.name, list(_of_gum(file)), show=chosen.show)
    return 0


def _of_jsonl(file: Path) -> Iterator[Text]:
    for document in lines_of(file):
        last = max((end for _, end in document["sentences"]), default=0)
        read = max((e["end"] for e in document["entities"] if e["end"]), default=last)
        yield Text(
            document,
            [
                Name(e["start"], e["end"], e["cls"], e["instance"] or e["m"] + document["doc_id"])
                for e in document["entities"]
                if e.get("syntactic_type") in (None, "NAM", "PRE.NAM", "APP") and _is_name(e["text"])
            ],
            read,
        )


def _of_gum(file: Path) -> Iterator[Text]:
    for document in gum.documents(file):
        fields = {"doc_id": document.name, "title": "", "dct": None, "text": document.text}
        names = [
            Name(e.start, e.end, _OF_GUM[e.cls], f"{document.name} {e.number}")
            for e in document.entities
            if e.tag == "PROPN" and e.cls in _OF_GUM and _is_name(document.text[e.start : e.end])
        ]
        yield Text(fields, names, len(document.text))


def _is_name(text: str) -> bool:
    return _NAME.match(text) is not None and text.casefold() not in _PRONOUNS


def _measure(title: str, texts: list[Text], *, show: bool) -> None:
    with ingested([text.fields for text in texts]) as timeline:
        _, rows = timeline.sql(_NAMES)
        ours: dict[str, list[tuple[int, int, str, str]]] = defaultdict(list)
        for source, start, end, uid, kind in rows:
            ours[str(source)].append((int(start), int(end), str(uid), str(kind)))
    count: Counter[tuple[str, str]] = Counter()
    linked: list[tuple[str, str]] = []
    for fields, names, read in texts:
        here = [n for n in ours[fields["doc_id"]] if n[0] < read]
        count["all", "ours"] += len(here)
        used = set()
        for gold in names:
            over = [n for n in here if n[0] < gold.end and gold.start < n[1]]
            right = [n for n in over if n[3] in _KINDS[gold.cls]]
            for key in ("all", gold.cls):
                count[key, "gold"] += 1
                count[key, "found"] += bool(over)
                count[key, "kind"] += bool(right)
            used |= set(over)
            if over:
                best = max(right or over, key=lambda n: (min(n[1], gold.end) - max(n[0], gold.start), n[0]))
                ours_too = fields["doc_id"] + best[2] if gold.instance.startswith(fields["doc_id"]) else best[2]
                linked.append((gold.instance, ours_too))
            if show and not right:
                said = ", ".join(f"{fields['text'][n[0] : n[1]]} ({n[3]})" for n in over) or "missed"
                print(f"  {gold.cls} {fields['doc_id']}: {fields['text'][gold.start : gold.end]!r}: {said}")
        count["all", "in gold"] += len(used)
    _print(title, count, linked)


def _print(name: str, count: Counter[tuple[str, str]], linked: list[tuple[str, str]]) -> None:
    print(f"{name}: names found; of those, of the right kind")
    for key in ("all", "PER", "ORG", "LOC", "PRO"):
        gold, found = count[key, "gold"] or 1, count[key, "found"] or 1
        print(
            f"  {key:5}{count[key, 'gold']:6}   found {count[key, 'found'] / gold:.3f}   kind {count[key, 'kind'] / found:.3f}"
        )
    print(
        f"  of {count['all', 'ours']} names of ours {count['all', 'in gold'] / (count['all', 'ours'] or 1):.3f} are in the gold"
    )
    together = _pairs(linked)
    wanted, made = _pairs([(g,) for g, _ in linked]), _pairs([(o,) for _, o in linked])
    print(f"  pairs of one actor: precision {together / (made or 1):.3f}, recall {together / (wanted or 1):.3f}")


def _pairs(keys: Iterable[tuple[str, ...]]) -> int:
    return sum(n * (n - 1) // 2 for n in Counter(keys).values())

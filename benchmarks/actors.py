"""`python -m benchmarks actors FOLDER`: who is named, and who is who, against articles annotated by hand.

For every FOLDER/*_entities.jsonl whose lines have `doc_id`, `title`, `dct`, `text` and `entities` (`start`, `end`, `cls` PER,
ORG, LOC or PRO, `instance`), the articles are ingested into a new database without a roster. Counted are the mentions that
begin with a capital in what the annotators read. A name is found when one of ours overlaps it. Of the names found, all pairs
in all articles are compared: how many pairs of one instance have one actor of ours, and how many of ours one instance.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from benchmarks.corpus import ingested, lines_of

_NAMES = """SELECT s.source_id, n.char_start, n.char_end, a.cluster_uid, a.kind FROM name_mentions n
    JOIN actors a ON a.id = n.actor_row JOIN sources s ON s.id = n.source_row"""
_KINDS = {"PER": ("person",), "ORG": ("organisation", "public body", "group"), "LOC": ("place",), "PRO": ("thing",)}


def main(words: list[str]) -> int:
    """Measure; the words are the command's arguments."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks actors", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--show", action="store_true", help="print the names that are missed")
    chosen = parser.parse_args(words)
    for file in (f for folder in chosen.folders for f in sorted(folder.glob("*_entities.jsonl"))):
        documents = lines_of(file)
        with ingested(documents) as timeline:
            _, rows = timeline.sql(_NAMES)
            ours: dict[str, list[tuple[int, int, str, str]]] = defaultdict(list)
            for source, start, end, uid, kind in rows:
                ours[str(source)].append((int(start), int(end), str(uid), str(kind)))
        count: Counter[tuple[str, str]] = Counter()
        linked: list[tuple[str, str]] = []
        for document in documents:
            last = max((end for _, end in document["sentences"]), default=0)
            read = max((e["end"] for e in document["entities"] if e["end"]), default=last)
            names = [e for e in document["entities"] if e["text"] and e["text"][0].isupper()]
            here = [n for n in ours[document["doc_id"]] if n[0] < read]
            count["all", "ours"] += len(here)
            used = set()
            for gold in names:
                over = [n for n in here if n[0] < gold["end"] and gold["start"] < n[1]]
                same_kind = any(n[3] in _KINDS.get(gold["cls"], ()) for n in over)
                for key in ("all", gold["cls"]):
                    count[key, "gold"] += 1
                    count[key, "found"] += bool(over)
                    count[key, "kind"] += same_kind
                used |= set(over)
                if over:
                    linked.append((gold["instance"] or gold["m"] + document["doc_id"], over[0][2]))
                elif chosen.show:
                    print(f"  missed {gold['cls']} {document['doc_id']}: {gold['text']!r}")
            count["all", "in gold"] += len(used)
        _print(file.stem, count, linked)
    return 0


def _print(name: str, count: Counter[tuple[str, str]], linked: list[tuple[str, str]]) -> None:
    print(f"{name}: names found, of the right kind")
    for key in ("all", "PER", "ORG", "LOC", "PRO"):
        gold = count[key, "gold"] or 1
        print(
            f"  {key:5}{count[key, 'gold']:6}   found {count[key, 'found'] / gold:.3f}   kind {count[key, 'kind'] / gold:.3f}"
        )
    print(
        f"  of {count['all', 'ours']} names of ours {count['all', 'in gold'] / (count['all', 'ours'] or 1):.3f} are in the gold"
    )
    together = _pairs(linked)
    wanted, made = _pairs([(g,) for g, _ in linked]), _pairs([(o,) for _, o in linked])
    print(f"  pairs of one actor: precision {together / (made or 1):.3f}, recall {together / (wanted or 1):.3f}")


def _pairs(keys: Iterable[tuple[str, ...]]) -> int:
    return sum(n * (n - 1) // 2 for n in Counter(keys).values())

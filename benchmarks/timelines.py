"""`python -m benchmarks timelines FOLDER`: timelines of named entities, from raw articles, in SemEval-2015 Task 4's measure.

For every FOLDER/NAME_timelines.jsonl the articles of NAME_docs.jsonl (`doc_id`, `title`, `dct`, `text`, `sentences` as
offsets) are ingested into a new database, with no table of aliases. The timeline of an entity is what the chronology has
for the actor of that name; an event stands there by its triggers, each written `doc-sentence-words`. Undated events have
order 0, as the task writes what cannot be ordered. `--out DIR` writes our timelines in the gold's form.
"""

import argparse
import json
from bisect import bisect_right
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.awareness import Links, Row, compare
from benchmarks.corpus import ingested, lines_of
from timeline.events.event import Event
from timeline.events.filter import Filter
from timeline.library import Timeline

_PLAIN = {"day": 10, "month": 7, "year": 4}


def main(words: list[str]) -> int:
    """Measure; the words are the command's arguments."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks timelines", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--out", type=Path, metavar="DIR")
    chosen = parser.parse_args(words)
    print(f"{'entity':32}{'gold':>6}{'ours':>6}{'P':>8}{'R':>8}{'F1':>8}{'order F1':>10}")
    for gold_file in (f for folder in chosen.folders for f in sorted(folder.glob("*_timelines.jsonl"))):
        stem = gold_file.name.removesuffix("_timelines.jsonl")
        documents = lines_of(gold_file.with_name(f"{stem}_docs.jsonl"))
        dated, ordered, out = Links(), Links(), []
        with ingested(documents) as timeline:
            for line in lines_of(gold_file):
                gold = [(r["order"], r["date"], [m["id"] for m in r["mentions"]]) for r in line["rows"]]
                ours = timeline_of(timeline, line["entity"], documents)
                with_dates, order = compare(gold, ours, dates=True), compare(gold, ours, dates=False)
                dated, ordered = dated + with_dates, ordered + order
                _print(line["entity"], len(gold), len(ours), with_dates, order)
                rows = [{"order": o, "date": d, "mentions": m} for o, d, m in ours]
                out.append({**{k: line[k] for k in ("corpus", "entity", "file")}, "rows": rows})
        _print(f"{stem}, all", 0, sum(len(o["rows"]) for o in out), dated, ordered)
        if chosen.out:
            chosen.out.mkdir(parents=True, exist_ok=True)
            written = "".join(json.dumps(o, ensure_ascii=False) + "\n" for o in out)
            (chosen.out / gold_file.name).write_text(written, encoding="utf-8")
    return 0


def timeline_of(timeline: Timeline, entity: str, documents: Sequence[dict[str, Any]]) -> list[Row]:
    """Return the rows of an entity: the events of the actors that its name finds, in order of date."""
    events = {e.uid: e for uid in _actors(timeline, entity) for e in timeline.events(Filter(actor=(uid,)))}
    wanted = [e for e in events.values() if e.factuality in ("happened", "planned")]
    orders = {day: i for i, day in enumerate(sorted({e.sort_day for e in wanted if e.sort_day is not None}), start=1)}
    sentences = {d["doc_id"]: [start for start, _ in d["sentences"]] for d in documents}
    rows = [(0 if e.sort_day is None else orders[e.sort_day], _date(e), _mentions(e, sentences)) for e in wanted]
    return sorted(rows)


def _actors(timeline: Timeline, entity: str) -> list[str]:
    """Return the actors of that name; else those whose own name is part of it ("Apple Corps" of "Beatles Apple Corps")."""
    _, rows = timeline.sql("SELECT DISTINCT a.cluster_uid, x.alias FROM actors a JOIN aliases x ON x.actor_row = a.id")
    named = [(str(uid), str(alias).casefold()) for uid, alias in rows]
    wanted = entity.casefold()
    same = {uid for uid, alias in named if alias == wanted}
    return sorted(same or {uid for uid, alias in named if " " in alias and f" {alias} " in f" {wanted} "})


def _date(event: Event) -> str:
    length = _PLAIN.get(event.precision)
    if length is None or event.date_earliest is None or event.shape != "point":
        return "XXXX-XX-XX"
    return event.date_earliest[:length]


def _mentions(event: Event, sentences: dict[str, list[int]]) -> list[str]:
    return [
        f"{m.source_id}-{bisect_right(sentences[m.source_id], m.trigger_start) - 1}-{'_'.join(m.trigger.split())}"
        for m in event.evidence
    ]


def _print(name: str, gold: int, ours: int, dated: Links, ordered: Links) -> None:
    figures = "".join(f"{n:8.2f}" for n in dated.measures)
    print(f"{name:32}{gold or '':>6}{ours:6}{figures}{ordered.measures[2]:10.2f}")

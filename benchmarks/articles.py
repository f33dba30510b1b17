"""`python -m benchmarks articles FOLDER`: articles with a hand-read gold.json, ingested without any metadata.

Prints, per article and in all: required date expressions read and rightly valued, core events found and rightly dated,
dates invented where the gold knows none, dated events that are in the gold, alias pairs merged and forbidden merges.
An event is found when one of ours quotes words of the gold's quote; it is rightly dated when one of those has the
gold's EDTF, or none where the text gives none.
"""

import json
import sys
import tempfile
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any

from timeline.events.event import Event
from timeline.events.filter import Filter
from timeline.library import Timeline

ROWS = (
    ("required expressions read", "read", "required"),
    ("… with the right value", "valued", "required"),
    ("core events found", "found", "core"),
    ("… dated by the text, rightly dated", "dated right", "dated core"),
    ("events dated where the gold knows no date", "invented", ""),
    ("dated events that overlap the gold", "overlapping", "dated"),
    ("all events that overlap the gold", "all overlapping", "all"),
    ("alias pairs merged", "merged", "pairs"),
    ("forbidden merges", "forbidden", "not same"),
)


def main(words: list[str]) -> int:
    """Measure one folder that holds gold.json and its articles; 2 without a folder."""
    if len(words) != 1 or not (Path(words[0]) / "gold.json").is_file():
        print("usage: python -m benchmarks articles FOLDER   (a folder with gold.json)", file=sys.stderr)
        return 2
    folder = Path(words[0])
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    count: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as scratch, Timeline.open(Path(scratch) / "bench.db") as timeline:
        timeline.ingest(*(folder / doc["file"] for doc in gold["docs"]))
        events = list(timeline.events(Filter()))
        for doc in gold["docs"]:
            told = [e for e in events if any(m.source_id == doc["file"] for m in e.evidence)]
            _expressions(timeline, doc, count)
            _events(doc, told, count)
        _aliases(timeline, gold, count)
    for label, got, of in ROWS:
        print(f"{label:45} {count[got]:4}" + (f" of {count[of]}" if of else ""))
    return 0


def _expressions(timeline: Timeline, doc: dict[str, Any], count: Counter[str]) -> None:
    query = """SELECT x.char_start, x.char_end, x.timex_value FROM date_expressions x
        JOIN sources s ON s.id = x.source_row WHERE s.source_id = :file AND NOT x.is_range"""
    _, answer = timeline.sql(query, {"file": doc["file"]})
    rows = list(answer)
    for timex in (t for t in doc["timexes"] if t["required"]):
        count["required"] += 1
        over = [value for start, end, value in rows if start < timex["end"] and timex["start"] < end]
        count["read"] += bool(over)
        count["valued"] += timex["value"] in over
        if timex["value"] not in over:
            print(f"  {doc['file'][:3]} “{timex['text']}” is {timex['value']}, read as {over or 'nothing'}")


def _events(doc: dict[str, Any], told: list[Event], count: Counter[str]) -> None:
    def over(event: Event, gold: dict[str, Any]) -> bool:
        return any(m.start < gold["end"] and gold["start"] < m.end for m in event.evidence)

    for gold in (g for g in doc["events"] if g["tier"] == "core"):
        ours = [e for e in told if over(e, gold)]
        dates = {e.edtf for e in ours}
        wanted = None if "XXXX" in gold["edtf"] and gold["edtf"] in ("XXXX", "XXXX-XX-XX") else gold["edtf"]
        count["core"] += 1
        count["found"] += bool(ours)
        if not ours:
            print(f"  {gold['id']} not found: {gold['title']}")
        if wanted is not None:
            count["dated core"] += 1
            count["dated right"] += wanted in dates
            if ours and wanted not in dates:
                print(f"  {gold['id']} is {wanted}, dated {dates}: {gold['title']}")
        elif ours and None not in dates:
            count["invented"] += 1
            print(f"  {gold['id']} has no date in the text, dated {dates}: {gold['title']}")
    for event in told:
        dated = event.sort_day is not None
        inside = [g for g in doc["events"] if over(event, g)]
        count.update({"all": 1, "dated": dated, "all overlapping": bool(inside), "overlapping": dated and bool(inside)})
        if not inside:
            print(f"  {doc['file'][:3]} {event.edtf} not in the gold: {event.title}")


def _aliases(timeline: Timeline, gold: dict[str, Any], count: Counter[str]) -> None:
    _, rows = timeline.sql("SELECT a.cluster_uid, n.text FROM name_mentions n JOIN actors a ON a.id = n.actor_row")
    spelled: dict[str, set[str]] = {}
    for uid, text in rows:
        spelled.setdefault(" ".join(text.split()), set()).add(uid)
    for actor in gold["actors"]:
        for one, other in combinations(sorted(actor["aliases"]), 2):
            count["pairs"] += 1
            same = bool(spelled.get(one, set()) & spelled.get(other, set()))
            count["merged"] += same
            if not same:
                print(f"  not merged: {one} = {other}")
    spellings = {a["id"]: a["aliases"] for a in gold["actors"]}
    for one, other, why in gold["not_same"]:
        count["not same"] += 1
        if any(spelled.get(x, set()) & spelled.get(y, set()) for x in spellings[one] for y in spellings[other]):
            count["forbidden"] += 1
            print(f"  FORBIDDEN merge: {one} = {other} ({why})")

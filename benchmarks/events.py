"""`python -m benchmarks events FOLDER`: salient events, who takes part and when, against articles annotated by hand.

For every FOLDER/*.jsonl whose lines have `doc_id`, `title`, `dct`, `text` and `events` (`start`, `end` of the trigger, `args`
with their words, `timex` with values), the articles are ingested into a new database. An event is found when the trigger
of one of ours overlaps the gold's, in any of its mentions; each of either side counts once. Of those found, a participant of the gold is found
when one of ours shares a word with it (small words aside; a participant that is another event is left out), and the date
is right when ours is the gold's as far as that goes. One line says how the triggers fare when only events of a confidence
or more count, for the confidence at which F1 is best; the last lines how often events of each confidence are in the gold.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.corpus import ingested, lines_of
from timeline.events.event import Event, Evidence
from timeline.events.filter import Filter

_SMALL = frozenset(
    ("a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "his", "her", "its")
)
_WORD = re.compile(r"\w+")
_STEPS = 10


@dataclass(frozen=True, slots=True)
class Told:
    """One of our events as one article tells it, in one mention or several."""

    event: Event
    mentions: tuple[Evidence, ...]
    participants: tuple[str, ...]


def main(words: list[str]) -> int:
    """Measure; the words are the command's arguments."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks events", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--show", action="store_true", help="print what is missed and what is not in the gold")
    parser.add_argument("--parts", action="store_true", help="print the participants that are missed, beside ours")
    chosen = parser.parse_args(words)
    for file in (
        f for folder in chosen.folders for f in ([folder] if folder.is_file() else sorted(folder.glob("*.jsonl")))
    ):
        documents = lines_of(file)
        count: Counter[str] = Counter()
        believed: list[tuple[float, bool]] = []
        with ingested(documents) as timeline:
            told: dict[str, list[Told]] = {}
            for event in timeline.events(Filter()):
                for one in _by_article(event):
                    told.setdefault(one.mentions[0].source_id, []).append(one)
            for document in documents:
                believed += _compare(document, told.get(document["doc_id"], []), count, chosen)
        _print(file.stem, count, believed)
    return 0


def _by_article(event: Event) -> Iterator[Told]:
    """An event as each article tells it."""
    for source in sorted({mention.source_id for mention in event.evidence}):
        mentions = tuple(mention for mention in event.evidence if mention.source_id == source)
        yield Told(event, mentions, tuple(part for mention in mentions for part in _participants(event, mention)))


def _participants(event: Event, mention: Evidence) -> tuple[str, ...]:
    """The words of those who take part, and the names of those for whom such words stand ("he")."""
    names = dict(zip(event.actor_ids, event.actors.split("; "), strict=False))
    given = {
        word: None for part in mention.participants for word in (part.text, names.get(part.actor or "", part.text))
    }
    return tuple(given or names.values())


def _compare(
    document: dict[str, Any], told: Sequence[Told], count: Counter[str], chosen: argparse.Namespace
) -> list[tuple[float, bool]]:
    """Count one article; return the confidence of each of our events, and whether the gold has it."""
    found = _found(document["events"], told)
    used = set(found.values())
    count.update(gold=len(document["events"]), ours=len(told), found=len(found))
    for place, i in found.items():
        gold, one = document["events"][place], told[i]
        for argument in (a for a in gold["args"] if a["event"] is None):
            there = any(_words(argument["text"]) & _words(p) for p in one.participants)
            count["participants"] += 1
            count["participants found"] += there
            if chosen.parts and not there:
                _show_part(document, gold, argument, one)
        for value in (t["value"] for t in gold["timex"][:1]):
            count["dates"] += 1
            count["dates right"] += _same_date(value, one.event)
    if chosen.show:
        _show(document, told, found)
    return [(one.event.confidence, i in used) for i, one in enumerate(told)]


def _found(gold: Sequence[dict[str, Any]], told: Sequence[Told]) -> dict[int, int]:
    """Return which of ours is which of the gold, by place; each at most once."""
    pairs: dict[int, int] = {}
    for place, one in enumerate(gold):
        overlapping = (
            i
            for i, ours in enumerate(told)
            if any(m.trigger_start < one["end"] and one["start"] < m.trigger_end for m in ours.mentions)
        )
        if (match := next((i for i in overlapping if i not in pairs.values()), None)) is not None:
            pairs[place] = match
    return pairs


def _show(document: dict[str, Any], told: Sequence[Told], found: dict[int, int]) -> None:
    text = document["text"]
    for place, gold in enumerate(document["events"]):
        if place not in found:
            print(f"  missed {document['doc_id']}: {text[max(0, gold['start'] - 60) : gold['end'] + 30]!r}")
    for i, one in enumerate(told):
        if i not in found.values():
            print(f"  not in gold {one.event.confidence:.2f} {document['doc_id']}: {one.event.title}")


def _show_part(document: dict[str, Any], gold: dict[str, Any], argument: dict[str, Any], one: Told) -> None:
    text = document["text"]
    print(f"  {document['doc_id']}: {text[max(0, gold['start'] - 90) : gold['start']]!r}")
    print(f"    [{gold['text']}] {text[gold['end'] : gold['end'] + 60]!r}")
    print(f"    missed {argument['role']} {argument['text']!r}, there {one.participants}")


def _words(phrase: str) -> set[str]:
    return {w for w in _WORD.findall(phrase.casefold()) if w not in _SMALL}


def _same_date(value: str, event: Event) -> bool:
    known = value.casefold().replace("-xx", "")
    return all((day or "").startswith(known) for day in (event.date_earliest, event.date_latest))


def _print(name: str, count: Counter[str], believed: Sequence[tuple[float, bool]]) -> None:
    print(f"{name}: {count['gold']} events in the gold, {count['ours']} ours")
    _, precision, recall, f1 = _from(0, believed, count["gold"])
    print(f"  triggers      P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")
    least, precision, recall, f1 = max(
        (_from(sure, believed, count["gold"]) for sure in {sure for sure, _ in believed}),
        key=lambda measured: (measured[-1], measured[0]),
        default=(0.0, 0.0, 0.0, 0.0),
    )
    print(f"    from {least:.2f} on  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")
    print(f"  participants  {count['participants found']} of {count['participants']} of those found")
    print(f"  dates         {count['dates right']} of {count['dates']} of those found")
    print("  confidence   events   in the gold")
    for step in range(_STEPS):
        here = [right for sure, right in believed if step / _STEPS <= sure < (step + 1) / _STEPS]
        if here:
            print(f"  {step / _STEPS:.1f}–{(step + 1) / _STEPS:.1f}      {len(here):6}   {sum(here) / len(here):.2f}")


def _from(least: float, believed: Sequence[tuple[float, bool]], gold: int) -> tuple[float, float, float, float]:
    """Return a confidence, and precision, recall and F1 of the events that have it or more."""
    here = [right for sure, right in believed if sure >= least]
    precision, recall = sum(here) / (len(here) or 1), sum(here) / (gold or 1)
    return least, precision, recall, 2 * precision * recall / ((precision + recall) or 1)

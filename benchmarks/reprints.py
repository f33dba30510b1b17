"""`python -m benchmarks reprints [COPIES]`: what one story costs that many papers print, each with a sentence of its own.

A story of twelve sentences, each of a day of its own, is stored COPIES times (200 where nothing is said) in batches, as `ingest` does.
Printed for each quarter: CPU milliseconds an article, its reading included; and at the end the judgements that were made, against
those that comparing each telling with each other would make, and the events that came of it. The last quarter must cost what the first
does, and a sentence must be one event.
"""

import argparse
import io
import json
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.speed import Bar
from timeline.events.filter import Filter
from timeline.library import Timeline

SENTENCES = 12
STORY = " ".join(
    f"On {day} May 2010 Jane Roe of the Marlow Council signed treaty number {day} with John Doe of Leeds."
    for day in range(1, SENTENCES + 1)
)
ENDS = ("Rain fell.", "Nobody spoke.", "The hall was full.", "It was short.", "Dogs barked.")


def main(words: list[str]) -> int:
    """Measure and print; 1 when a bar is missed."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks reprints", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("copies", type=int, nargs="?", default=200, metavar="COPIES")
    quarter = max(1, parser.parse_args(words).copies // 4)
    copies = 4 * quarter
    with TemporaryDirectory() as place, Timeline.open(Path(place, "reprints.db")) as timeline:
        timeline.ingest(_copies(-1, 0))  # lexicons and the network are loaded
        costs = []
        for first in range(0, copies, quarter):
            began = time.process_time()
            timeline.ingest(_copies(first, first + quarter))
            costs.append((time.process_time() - began) / quarter * 1000)
            print(f"to {first + quarter:6}  {costs[-1]:8.1f} ms an article")
        signed = sum("signed treaty" in event.title for event in timeline.events(Filter()))
        (made,) = next(timeline.sql("SELECT count(*) FROM judgements")[1])
    each = SENTENCES * (copies + 1)
    print(f"{made:,} judgements; each against each would be {each * (each - 1) // 2:,}")
    bars = [
        Bar("the last quarter against the first", costs[-1] / costs[0], "≤", 1.5),
        Bar("events too many or too few", abs(signed - SENTENCES), "≤", 0),
    ]
    print(*bars, sep="\n")
    return int(not all(bar.met for bar in bars))


def _copies(first: int, end: int) -> io.StringIO:
    lines = (
        {
            "id": f"copy-{number}",
            "text": f"{STORY} {ENDS[number % len(ENDS)]} This is copy {number}.",
            "published": f"2010-06-{1 + number % 28:02d}",
        }
        for number in range(first, end)
    )
    return io.StringIO("".join(json.dumps(line) + "\n" for line in lines))

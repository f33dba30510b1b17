"""`python -m benchmarks speed FOLDER…`: how fast, how straight and how lean; both sides of a ratio in one run.

Reads the documents of every FOLDER/*.jsonl (`dct`, `text`). Times are of one core (CPU time), the best of a few runs;
compare the ratios, not the figures: machines differ. The sides:

search_dates  dateparser's `search_dates(text, languages=["en"])` on a sample (`--sample`, documents spread evenly over the
              folder), against our whole tagger, recognition and resolution, on the same documents. It resolves too.
naive         the same grammar without our engine: all variants of all rules in one IGNORECASE alternation, searched for
              over the whole text from every edge of a word; at each hit every variant is tried. What is done with a
              reading is shared, and both sides must find equal mentions in every document, or the run fails.
4 x text      all documents as one text, and that text four times over.
memory        the peak of what Python holds beyond the texts (tracemalloc) while that text four times over is tagged;
              rules are compiled within.

`--beside FILE` measures nothing else: documents of another language, whose sentences by hand hold more dates than news does, so
expressions per second are compared. `--against` chooses sides; the exit code is 1 when a bar is missed.
"""

import argparse
import json
import re
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from timeline.articles.tagging import tag
from timeline.language.english import ENGLISH
from timeline.language.language import Entries, Entry
from timeline.language.mention import Mention
from timeline.language.reader import read, read_at

_SIDES = ("dateparser", "naive")
_RUNS = 3
_ENOUGH = 200_000  # characters, so that nothing hangs on a few milliseconds


@dataclass(frozen=True, slots=True)
class Bar:
    """A ratio with what it must be: at least (`sign` ≥) or at most (≤) the limit."""

    what: str
    value: float
    sign: str
    limit: float

    @property
    def met(self) -> bool:
        """Whether it is."""
        return self.value >= self.limit if self.sign == "≥" else self.value <= self.limit

    def __str__(self) -> str:
        return f"{self.what:44}{self.value:8.2f}   bar {self.sign} {self.limit:g}: {'met' if self.met else 'MISSED'}"


class _All(Entries):
    """All variants, each of them tried."""

    def readings(self, text: str, start: int) -> list[tuple[Entry, re.Match[str]]]:
        """Return those that match, the longest first."""
        hits = ((row, row.compiled.regex.match(text, start)) for row in self.rows)
        return sorted(((row, hit) for row, hit in hits if hit is not None), key=lambda pair: -pair[1].end())


class Naive:
    """The grammar as one alternation."""

    def __init__(self) -> None:
        rows = {id(row): row for entries in ENGLISH.by_first_word.values() for row in entries.rows}
        ordered = sorted(rows.values(), key=lambda row: row.place)
        self.all = _All(tuple(ordered))
        whole = "|".join("".join(row.compiled.parts) for row in ordered)
        self.pattern = re.compile(rf"(?:\b|(?=['’‘]))(?=(?:{whole}))", re.IGNORECASE)

    def read(self, text: str) -> list[Mention]:
        """Return the mentions of a text."""
        return read_at(text, self._places(text), ENGLISH)

    def _places(self, text: str) -> Iterator[tuple[int, Entries]]:
        return ((hit.start(), self.all) for hit in self.pattern.finditer(text))


def main(words: list[str]) -> int:
    """Measure; the words are the command's arguments."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks speed", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--against", nargs="*", choices=_SIDES, default=list(_SIDES))
    parser.add_argument("--sample", type=int, default=30, metavar="DOCUMENTS", help="for dateparser; default 30")
    parser.add_argument(
        "--beside", type=Path, metavar="FILE", help="documents of another `lang`, against the English ones"
    )
    chosen = parser.parse_args(words)
    files = [f for folder in chosen.folders for f in ([folder] if folder.is_file() else sorted(folder.glob("*.jsonl")))]
    documents = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    pairs = [(d["text"], d.get("dct")) for d in documents]
    if chosen.beside:
        bar = _beside(pairs, chosen.beside)
        print(bar)
        return 0 if bar.met else 1
    bars = [_memory(pairs), _straightness(pairs)]
    _print("tag and resolve", pairs, _seconds(lambda: _tag(pairs)))
    if "naive" in chosen.against:
        bars.append(_against_naive(pairs))
    if "dateparser" in chosen.against:
        bars.append(_against_dateparser(pairs[:: max(1, len(pairs) // chosen.sample)][: chosen.sample]))
    for bar in bars:
        print(bar)
    return 0 if all(bar.met for bar in bars) else 1


Pairs = Sequence[tuple[str, str | None]]


def _tag(pairs: Pairs, lang: str = "en") -> None:
    for text, dct in pairs:
        tag(text, dct, lang)


def _beside(pairs: Pairs, file: Path) -> Bar:
    """Documents of another language against the English ones, in characters per second of CPU, each as one text."""
    documents = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    text, lang = "\n\n".join(d["text"] for d in documents), documents[0]["lang"]
    text = "\n\n".join([text] * (1 + _ENOUGH // len(text)))
    english = _joined(pairs)[: len(text)]
    _tag([(text, "2013-10-28"), (english, "2013-10-28")], lang)  # what is compiled once is not counted
    theirs = _seconds(lambda: _tag([(text, "2013-10-28")], lang))
    ours = _seconds(lambda: _tag([(english, "2013-10-28")]))
    dense, sparse = (len(tag(t, None, code)) / len(t) for t, code in ((text, lang), (english, "en")))
    print(f"expressions per 1,000 characters: {lang} {1000 * dense:.1f}, en {1000 * sparse:.1f}")
    return Bar(f"times as many expressions/s in {lang} as in en", (dense / theirs) / (sparse / ours), "≥", 1)


def _seconds(work: Callable[[], object], runs: int = _RUNS) -> float:
    """CPU seconds of the fastest of several runs."""
    times = []
    for _ in range(runs):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def _print(what: str, pairs: Pairs, seconds: float) -> None:
    characters = sum(len(text) for text, _ in pairs)
    print(
        f"{what:44}{len(pairs) / seconds:8.0f} documents/s {characters / seconds / 1e6:8.2f} million characters/s"
        f"   ({len(pairs)} documents, {characters} characters)"
    )


def _joined(pairs: Pairs) -> str:
    return "\n\n".join(text for text, _ in pairs)


def _memory(pairs: Pairs) -> Bar:
    """First of all measures, so that nothing is compiled yet."""
    text = _joined(pairs) * 4
    tracemalloc.start()
    tag(text, "2013-10-28")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return Bar(f"MB at most, for {len(text) / 1e6:.1f} million characters", peak / 1e6, "≤", 100)


def _straightness(pairs: Pairs) -> Bar:
    text = _joined(pairs)
    one, four = zip(  # in turns, so that a busy moment hits both sides
        *(
            (_seconds(lambda: tag(text, "2013-10-28"), 1), _seconds(lambda: tag(text * 4, "2013-10-28"), 1))
            for _ in range(5)
        ),
        strict=True,
    )
    return Bar("times the time for 4 times the text", min(four) / min(one), "≤", 4.5)


def _against_naive(pairs: Pairs) -> Bar:
    naive = Naive()
    texts = [text for text, _ in pairs]
    for text in texts:
        if naive.read(text) != read(text, ENGLISH):
            raise AssertionError(f"the naive grammar reads other mentions in “{' '.join(text.split())[:60]} …”")
    ours = _seconds(lambda: [read(text, ENGLISH) for text in texts])
    theirs = _seconds(lambda: [naive.read(text) for text in texts], runs=1)
    _print("recognition alone", pairs, ours)
    _print("naive alternation, equal mentions", pairs, theirs)
    return Bar("times as fast as the naive alternation", theirs / ours, "≥", 8)


def _against_dateparser(pairs: Pairs) -> Bar:
    from dateparser.search import search_dates  # noqa: PLC0415 - 300 ms at import, for this side alone

    search_dates("25 October 2013", languages=["en"])  # what it loads once is not counted
    ours = _seconds(lambda: _tag(pairs), runs=10)
    theirs = _seconds(lambda: [search_dates(text, languages=["en"]) for text, _ in pairs], runs=1)
    _print("tag and resolve, the sample", pairs, ours)
    _print("dateparser's search_dates, the sample", pairs, theirs)
    return Bar("times as fast as search_dates", theirs / ours, "≥", 15)

"""Pages: whether a web page is dated by the day on which it was published.

`python -m benchmarks pages [--seed S] [--pages N] [--wrong]` prints how often it is so, or wrong, or silent. Pages are made
from kinds of markup that publishers use (`seen_*`, for whoever mends the reader; `kept_*`, written first and kept from
them), each with other dates, words, neighbours and noise. No page is anybody's.
"""

import argparse
import random
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.pages import kept_news, kept_others, seen_news, seen_others
from benchmarks.pages.row import Row
from benchmarks.pages.world import World
from timeline.articles.dating import candidates, chosen
from timeline.articles.readers import extractor
from timeline.articles.readers.files import read_stream
from timeline.dates.edtf import text_of
from timeline.errors import InputError
from timeline.language.languages import mentions

SETS = {"seen": (*seen_news.ROWS, *seen_others.ROWS), "kept": (*kept_news.ROWS, *kept_others.ROWS)}


@dataclass(frozen=True, slots=True)
class Made:
    """A made page: its kind, its HTML, the answers that are right ('' for none), whether it says its date."""

    kind: str
    html: str
    right: tuple[str, ...]
    is_dated: bool


def made(rows: Sequence[Row], seed: int, pages: int) -> Iterator[Made]:
    """Yield pages of all kinds in turn; the same seed and the same kind give the same pages, whatever other kinds there are."""
    for n in range(pages):
        row = rows[n % len(rows)]
        world = World(random.Random(zlib.crc32(f"{seed} {n // len(rows)} {row.name}".encode())), row.lang)
        yield Made(row.name, world.fill(row.page), tuple(world.fill(one) for one in row.right), row.is_dated)


def answer(html: str) -> str:
    """Return the date that the program gives a page, '' for none."""
    one = next(read_stream(html.encode(), "page.html", format="html"))
    if isinstance(one, InputError):
        return ""
    found = chosen(candidates(one, mentions(one.text, one.lang, one.date_order)))
    return text_of(found.when) if found is not None else ""


def judged(page: Made) -> tuple[str, str]:
    """Return what is to be said of the answer to a page, and the answer; "?" among what is right takes what says itself unsure."""
    said = answer(page.html)
    if not said:
        return "silent", said
    is_right = said in page.right or ("?" in page.right and said.startswith("["))
    return ("right" if is_right else "wrong"), said


def main(words: list[str]) -> int:
    """Print the counts and shares of each set; with --wrong, the kinds of the `seen` set that are answered wrongly or not at all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks pages")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pages", type=int, default=400, help="of each set")
    parser.add_argument("--wrong", action="store_true")
    given = parser.parse_args(words)
    print(f"The extra 'html' is {'' if extractor.is_installed() else 'not '}installed.")
    print("set    pages dated right wrong silent | right of answers, wrong of pages, answers of the dated")
    for name, rows in SETS.items():
        counts: Counter[str] = Counter()
        answered = dated = 0
        misses: Counter[tuple[str, str]] = Counter()
        for page in made(rows, given.seed, given.pages):
            verdict, said = judged(page)
            counts[verdict] += 1
            dated += page.is_dated
            answered += page.is_dated and verdict != "silent"
            if verdict == "wrong" or (verdict == "silent" and page.is_dated):
                misses[page.kind, f"{verdict} {said or '-'} for {page.right[0] or '-'}"] += 1
        right, wrong = counts["right"], counts["wrong"]
        print(
            f"{name:6} {given.pages:5} {dated:5} {right:5} {wrong:5} {counts['silent']:6} | "
            f"{right / max(1, right + wrong):.1%}, {wrong / given.pages:.1%}, {answered / max(1, dated):.1%}"
        )
        if given.wrong and name == "seen":
            for (kind, what), n in sorted(misses.items()):
                print(f"    {kind}: {what}" + (f" ({n} times)" if n > 1 else ""))
    return 0

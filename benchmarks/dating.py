"""How well articles are dated by their words alone, the printed date of publication taken out.

`python -m benchmarks dating FILE.jsonl…`: lines with "text" and "dct" (the true day). A right answer is the day, the year, or a
few years that hold it; a day that is not the true one is the worst of errors. Bounds wider than 5 years are no answers.
"""

import re
import sys
from collections import Counter
from pathlib import Path

from benchmarks.corpus import lines_of
from timeline.articles.article import Article
from timeline.articles.dating import candidates, chosen
from timeline.dates.days import calendar_day
from timeline.dates.edtf import parse, text_of
from timeline.dates.grain import Grain
from timeline.language.languages import mentions

_PRINTED = re.compile(
    r"\s*(?:\w+day,?\s+)?(?:[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+,? \d{4}|\d{4}-\d\d-\d\d)[\s.]*"
)
_WIDEST = 5
_GUESSES = frozenset({"soon after the years told"})
_HEAD = 6


def without_printed_date(text: str) -> str:
    """Return a text without the lines of its head that are a date and nothing else."""
    lines = text.split("\n")
    return "\n".join(line for i, line in enumerate(lines) if i >= _HEAD or not _PRINTED.fullmatch(line))


def judged(text: str, dct: str, *, guessing: bool = False) -> tuple[str, str]:
    """Return what is to be said of the date that a text is given, and the date and its reason; `guessing`: of the best that is proposed."""
    article = Article(text=without_printed_date(text), source_id="a", raw_sha256="", title="")
    known = candidates(article, mentions(article.text, "", titled=True))
    found = chosen(known) or (next((one for one in known if one.method in _GUESSES), None) if guessing else None)
    if found is None:
        return "silent", ""
    said = f"{text_of(found.when)} ({found.method}: {found.evidence})"
    true = parse(dct[:10])
    start, end, day = found.when.start, found.when.end, true.start
    if start is None or end is None or day is None:
        return ("silent" if found.when.yearless is None else "without a year"), said
    holds = start <= day < end
    if found.when.grain is Grain.DAY and not holds and not found.when.uncertain:
        return "a wrong day", said
    if calendar_day(end - 1)[0] - calendar_day(start)[0] >= _WIDEST:
        return "too wide", said
    return ("right" if holds else "wrong"), said


def main(words: list[str]) -> int:
    """Print the verdicts of each file and their shares; the wrong answers one by one."""
    files = [
        file for word in words for file in (sorted(Path(word).glob("*.jsonl")) if Path(word).is_dir() else [Path(word)])
    ]
    if not files:
        print("usage: python -m benchmarks dating FILE.jsonl… (or folders)", file=sys.stderr)
        return 2
    for file in files:
        documents = [one for one in lines_of(file) if one.get("dct") and one.get("text")]
        for guessing in (False, True) if documents else ():
            counts: Counter[str] = Counter()
            for document in documents:
                verdict, said = judged(document["text"], document["dct"], guessing=guessing)
                counts[verdict] += 1
                if verdict not in {"right", "silent"} and not guessing:
                    name = document.get("doc_id") or document.get("id")
                    print(f"    {name} of {document['dct'][:10]}: {verdict}, {said}")
            answers = counts["right"] + counts["wrong"] + counts["a wrong day"]
            total = counts.total()
            print(
                f"{file.name}{', proposals too' if guessing else ''}: {total} documents, {answers} answers ({answers / total:.0%}), "
                f"right {counts['right'] / max(1, answers):.0%}, wrong days {counts['a wrong day']}; "
                + ", ".join(f"{n} {what}" for what, n in sorted(counts.items()))
            )
    return 0

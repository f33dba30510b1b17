"""Articles by the thousand, made from a few hundred: for measuring volume, not quality.

The paragraphs of all documents (`text`) of a folder's *.jsonl are shuffled and cut into articles of about 3,000 characters, each
with a day of publication. When all are used up the next round begins, in another order. A round tells of other people and
other years: names are spelled with other letters, but for the most frequent, which are known everywhere; so the database
grows as one of distinct articles does. With `repeat` every round tells the same, as an archive of reprints would.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

SIZE = 3000
"""Characters of an article, about."""

_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")
_WORD = re.compile(r"\b[a-z]{4,}\b")
_YEAR = re.compile(r"\b(?:19[5-9]\d|200\d)\b")
_EVERYWHERE = 60
_CALENDAR = frozenset(
    (
        *("January", "February", "March", "April", "June", "July", "August", "September", "October", "November"),
        *("December", "Sept", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    )
)
_VOWELS, _CONSONANTS = "aeiou", "bcdfghklmnprstvwz"


def articles(folder: Path, count: int, *, repeat: bool = False) -> Iterator[dict[str, Any]]:
    """Yield articles as lines of JSON for `timeline ingest` have them; the same ones every time."""
    paragraphs = _paragraphs(folder)
    names = _names(paragraphs)
    random = Random(1)
    number, turn = 0, 0
    while True:
        letters = _letters(Random(turn if not repeat else 0))
        rest = ""
        for paragraph in random.sample(paragraphs, len(paragraphs)):
            rest += ("\n\n" if rest else "") + (paragraph if repeat else _elsewhere(paragraph, names, letters, turn))
            while len(rest) >= SIZE:
                cut = rest.rfind(". ", SIZE // 2, SIZE) + 1 or SIZE
                day = f"{1990 + random.randrange(25)}-{1 + random.randrange(12):02d}-{1 + random.randrange(28):02d}"
                yield {"id": f"made-{number}", "text": rest[:cut].strip(), "published": day}
                number += 1
                if number == count:
                    return
                rest = rest[cut:].lstrip()
        turn += 1


def write(folder: Path, count: int, out: Path, *, repeat: bool = False) -> None:
    """Write articles as JSON lines."""
    with out.open("w", encoding="utf-8") as stream:
        for one in articles(folder, count, repeat=repeat):
            stream.write(json.dumps(one, ensure_ascii=False) + "\n")


def _paragraphs(folder: Path) -> list[str]:
    files = [folder] if folder.is_file() else sorted(folder.rglob("*.jsonl"))
    documents = (
        json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()
    )
    texts = dict.fromkeys(
        str(d["text"]) for d in documents if isinstance(d.get("text"), str) and len(d["text"]) > SIZE // 6
    )
    return list(dict.fromkeys(part.strip() for text in texts for part in text.split("\n\n") if part.strip()))


def _names(paragraphs: list[str]) -> frozenset[str]:
    """Return the words that are names and not known everywhere: they are never written small."""
    counts = Counter(name for paragraph in paragraphs for name in _NAME.findall(paragraph))
    small = {word for paragraph in paragraphs for word in _WORD.findall(paragraph)}
    names = [name for name, _ in counts.most_common() if name.lower() not in small and name not in _CALENDAR]
    return frozenset(names[_EVERYWHERE:])


def _letters(random: Random) -> dict[int, str]:
    vowels, consonants = (random.sample(some, len(some)) for some in (_VOWELS, _CONSONANTS))
    table = dict(zip(_VOWELS + _CONSONANTS, vowels + consonants, strict=True))
    return {ord(a): b for one, other in table.items() for a, b in ((one, other), (one.upper(), other.upper()))}


def _elsewhere(paragraph: str, names: frozenset[str], letters: dict[int, str], turn: int) -> str:
    moved = _YEAR.sub(lambda year: str(int(year[0]) - turn % 20), paragraph)
    return _NAME.sub(lambda name: name[0].translate(letters) if name[0] in names else name[0], moved)

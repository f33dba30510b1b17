"""No pattern of the program runs away: whatever its own parts suggest as the worst text, four times of it take five times as long at most.

`make soak` tries every repetition of every pattern on texts of up to 32,000 characters; `make test` a few of them on short ones.
"""

import gc
import sys
import time
from pathlib import Path
from random import Random

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from attacks import joints, kept_patterns, long, seeds, uses, written_patterns
from bounded import FULL, TookTooLongError, at_most

from timeline.articles.tagging import tag
from timeline.language.languages import language_of

SEEDS = 200 if FULL else 1
LONGEST = 32_768 if FULL else 2_048
FLOOR = 0.02
"""Seconds below which nothing is measured."""

AT_A_PLACE = {"STILL": "match", "DAY_LISTS": "match", "_pattern": "match"}
"""Patterns that tables and functions hold, and that are asked only at the end of a date."""
OF_THE_HOUSE = "timeline/actors/russian/places.py"
"""Reads a table of the program, once."""

SENTENCES = {
    "en": "He came last week.",
    "de": "Er kam letzte Woche am 3. Mai.",
    "fr": "Il vint la semaine dernière.",
    "es": "Vino la semana pasada.",
    "ru": "Он пришёл на прошлой неделе.",
}


def rules():
    """Yield the patterns of the rules, and the guards before them: asked only where a word of theirs stands."""
    for code in SENTENCES:
        language = language_of(code)
        for entries in [*language.by_first_word.values(), *language.signs.values()]:
            yield entries.guard
            yield from (entry.compiled.regex for entry in entries.rows)


def patterns():
    """Yield the name of each, itself, and how it is used."""
    for code, sentence in SENTENCES.items():  # rules are compiled when first needed
        tag(sentence, "2013-10-28", code)
    of_rules = set(rules())
    used = uses()
    for name, pattern in kept_patterns().items():
        if pattern in of_rules:
            continue
        ways = used.get(name, set())
        only = (
            "fullmatch" if ways == {"fullmatch"} else "match" if ways and ways <= {"match", "fullmatch"} else "finditer"
        )
        yield name, pattern, AT_A_PLACE.get(name.split(" ")[0].rpartition(".")[2], only)
    for pattern in sorted(of_rules, key=lambda one: one.pattern):
        yield f"rule {pattern.pattern[:60]}", pattern, "match"
    for name, (pattern, method) in written_patterns().items():
        if not name.startswith(OF_THE_HOUSE):
            yield name, pattern, method if method in {"match", "fullmatch"} else "finditer"


def seconds(pattern, how, text):
    started = time.process_time()
    found = getattr(pattern, how)(text)
    if how == "finditer":
        for _ in found:
            pass
    return time.process_time() - started


def runs_away(pattern, how, seed):
    """Return how many times as long four times the text takes, 0 where that is at most five times."""
    size, few = 128, FLOOR
    while size <= LONGEST:
        text = long(seed, size, pattern)
        try:
            with at_most(4):
                many = seconds(pattern, how, text)
        except TookTooLongError:
            return 999
        if many > FLOOR and many > 5 * few:
            shorter = long(seed, size // 4, pattern)
            ratios = [seconds(pattern, how, text) / max(seconds(pattern, how, shorter), FLOOR / 10) for _ in range(4)]
            if min(ratios) > 5:
                return min(ratios)
        few, size = max(many, FLOOR / 10), size * 4
    return 0


@pytest.fixture(autouse=True)
def without_collections():
    """The garbage of eleven thousand tests, collected in the middle, is longer than any pattern."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="module")
def every():
    return list(patterns())


def test_every_pattern_is_found(every):
    assert len(every) > 500
    assert {how for *_, how in every} == {"match", "fullmatch", "finditer"}
    assert any(name.startswith("timeline.articles.readers.markup.words._REST") for name, *_ in every)


def test_a_pattern_that_runs_away_would_be_seen():
    import re

    pattern = re.compile(r"\s+(?:a|b)\s+c")
    assert max(runs_away(pattern, "finditer", seed) for seed in seeds(pattern, Random(1))) > 5
    pattern = re.compile(r"(?<![\w-])([A-Z][\w'-]*)(?=\s[A-Z])")
    assert max(runs_away(pattern, "finditer", seed) for seed in joints(pattern)) > 5
    pattern = re.compile(r"(?:a+)+b")
    assert runs_away(pattern, "match", ("", "a", "\x00")) == 999


def test_no_pattern_runs_away(every):
    bad = {}
    for name, pattern, how in every:
        random = Random(ascii(pattern.pattern))  # the order and numbers of the names are another in each process
        tried = list(seeds(pattern, random, 1_000_000 if FULL else 2_000))
        for seed in [*joints(pattern), *random.sample(tried, min(len(tried), SEEDS))]:
            times = runs_away(pattern, how, seed)
            if times and all(runs_away(pattern, how, seed) for _ in range(3)):  # a busy machine stumbles once
                bad[name] = (times, how, seed, pattern.pattern[:300])
                break
    assert not bad, "\n".join(f"{name}: {found}" for name, found in bad.items())

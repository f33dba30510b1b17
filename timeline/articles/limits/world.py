"""What is known of the world, as data: who held which office when, and since when a thing has its name. Read at the first need."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_HOLDER = re.compile(r"(?P<names>.+) \((?P<born>\d{4})\)(?P<terms>[\d -]*)")
_PLAIN = str.maketrans("’‘\n\t\xa0\u202f", "''    ")


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody in an office, or only known: the ways of writing the name, the year of birth, the terms in years (None: still held)."""

    names: tuple[str, ...]
    born: int
    terms: tuple[tuple[int, int | None], ...]
    title: str
    office: str
    by_surname: bool

    @property
    def surname(self) -> str:
        """What the holder is called after a title, where the surname alone will do."""
        return self.names[-1].split(" ")[-1] if self.title != "pope" else self.names[-1]


@dataclass(frozen=True, slots=True)
class Named:
    """A thing and the year since which it is spoken of by its names.

    `is_launched`: it is sold, and news tells when it is new; `is_followed`: for a few years, until the next takes its place.
    `last` is the last year of what went on for a time, None for anything else.
    """

    names: tuple[str, ...]
    year: int
    is_launched: bool
    is_followed: bool
    last: int | None


def plain(text: str) -> str:
    """Return a text of the same length in which apostrophes and spaces are of one kind."""
    return text.translate(_PLAIN)


@cache
def holders() -> tuple[Holder, ...]:
    """Return who held which office."""
    out: list[Holder] = []
    title = office = ""
    by_surname = False
    for line in _lines("offices.txt"):
        if line.startswith("= "):
            title, _, of = line[2:].partition(", ")
            by_surname = title.endswith("*")
            title = title.removesuffix("*")
            office = f"{title}, {of}" if of else title
            continue
        found = _HOLDER.fullmatch(line)
        assert found is not None, line
        terms = (term.split("-") for term in found["terms"].split())
        spans = tuple((int(first), int(last) if last else None) for first, last in terms)
        names = tuple(dict.fromkeys(plain(found["names"]).split("|")))
        out.append(Holder(names, int(found["born"]), spans, title, office, by_surname))
    return tuple(out)


@cache
def named() -> tuple[Named, ...]:
    """Return since when things have their names."""
    out: list[Named] = []
    group = ""
    for line in _lines("names.txt"):
        if line.startswith(": "):
            group = line
            continue
        names, _, years = plain(line).rpartition(" ")
        year, _, last = years.partition("-")
        kinds = ("launched" in group, "followed" in group)
        out.append(Named(tuple(names.split("|")), int(year), *kinds, int(last) if last else None))
    return tuple(out)


def _lines(name: str) -> Iterator[str]:
    text = (files("timeline.articles.limits") / "data" / name).read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))

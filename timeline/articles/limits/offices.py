"""Offices: a text that calls somebody by an office that is held was written in the years in which it was.

Only in news, and where the sentence tells no year: a history names the presidents of its own time. "Former" says that the
office is over, whatever the text is.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from timeline.articles.limits.finding import Finder, Found
from timeline.articles.limits.layout import Layout
from timeline.articles.limits.limit import Limit, since, within
from timeline.articles.limits.titles import formerly, titled
from timeline.articles.limits.world import Holder, holders

METHOD = "in office then"
FORMER = "out of office since"


@cache
def finder() -> Finder[tuple[Holder, bool]]:
    """The names of all holders, with whether it is the whole name."""
    whole = [(name, (one, True)) for one in holders() for name in one.names]
    known = {name for name, _ in whole}
    short = [(one.surname, (one, False)) for one in holders() if one.by_surname and one.surname not in known]
    return Finder([*whole, *short])


def offices(layout: Layout, found: Sequence[Found[tuple[Holder, bool]]]) -> Iterator[Limit]:
    """Yield the limits by the offices of those who are found."""
    text = layout.text
    whole = {one.names for name in found for one, is_whole in name.things if is_whole}
    held: set[tuple[str, frozenset[int]]] = set()
    for name in found:
        by_office: dict[tuple[str, bool], list[Holder]] = {}
        for one, is_whole in name.things:
            by_office.setdefault((one.office, is_whole), []).append(one)
        for (office, is_whole), meant in by_office.items():
            title = meant[0].title
            if not meant[0].terms:
                continue
            # After "President George W. Bush", "President Bush" is he.
            named = [one for one in meant if is_whole or one.names in whole] or meant
            if formerly(text, name.start, title):
                over = _over(named)
                if over is not None:
                    yield Limit(
                        since(over), FORMER, f"held until {over}", name.start, name.end, sure=True, office=office
                    )
                continue
            place = titled(text, name.start, name.end, title, before_only=not is_whole)
            if place is None or layout.at(name.start) not in layout.undated:
                continue
            years = frozenset[int]().union(*(within(one.terms) for one in named))
            if (office, years) not in held:
                held.add((office, years))
                terms = ", ".join(_term(*term) for one in named for term in one.terms)
                yield Limit(years, METHOD, f"held {terms}", *place, office=office)


def _over(meant: Sequence[Holder]) -> int | None:
    """The earliest year in which somebody had left an office; None where it is still held."""
    ends = [one.terms[0][1] for one in meant]
    return min((end for end in ends if end is not None), default=None) if None not in ends else None


def _term(first: int, last: int | None) -> str:
    return f"{first}–{last}" if last is not None else f"since {first}"

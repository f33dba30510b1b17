"""Versions of one page: which is the newest, and what stands before each; from the texts and their dates alone.

The order in which they were taken in does not matter. They are compared by what is known of all of them: when each was
modified, then when each was saved; else by the latest day that is known of each (modified, saved or published), and, where
that is one day too, by the hashes of their texts, which says nothing but is the same everywhere.
A text of less than a quarter of a long one is an excerpt, or the notice of a paywall: as the newer it replaces nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

_LONG = 1_000
"""Characters from which on a text is long."""
_QUARTER = 4


@dataclass(frozen=True, slots=True)
class Version:
    """A source as one version of its page; times are seconds of UTC since the day 0, None when unknown.

    `text` is the hash of its text, `length` that in characters.
    """

    uid: str
    text: str
    length: int
    modified: int | None = None
    retrieved: int | None = None
    published: int | None = None

    @property
    def latest(self) -> int | None:
        """The last time at which this version is known to have stood."""
        return max((at for at in (self.modified, self.retrieved, self.published) if at is not None), default=None)

    @property
    def out(self) -> int | None:
        """The time by which this version was out: when it was modified, else published, else saved."""
        return next((at for at in (self.modified, self.published, self.retrieved) if at is not None), None)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a source stands: the version before it, the newest one when it is not that itself, and by what the newest is.

    `by` is modified, retrieved, latest or nothing (their hashes); excerpt for one that would be newest, but replaces nothing:
    before it stands what it is an excerpt of. `number` counts the versions of a page from 1, the oldest; 0 for an excerpt, None
    for a page of which there is but one text; `out` is when its text was first out, None for such a page.
    """

    before: str | None = None
    newest: str | None = None
    by: str = ""
    number: int | None = None
    out: int | None = None


def standings(sources: Iterable[Version]) -> dict[str, Standing]:
    """Return the standing of all sources of one page, by uid; those with one text stand alike."""
    alike: dict[str, list[Version]] = {}
    for one in sources:
        alike.setdefault(one.text, []).append(one)
    versions = [_joined(same) for same in alike.values()]
    if len(versions) < 2:
        return {one.uid: Standing() for same in alike.values() for one in same}
    order = _order(versions)
    ranked = sorted(versions, key=lambda one: tuple(key for _, key in order[one.uid]))
    longest = max(one.length for one in versions)
    newest = next(one for one in reversed(ranked) if longest < _LONG or one.length * _QUARTER >= longest)
    chain = ranked[: ranked.index(newest) + 1]
    by = _decided(order[chain[-2].uid], order[newest.uid]) if len(chain) > 1 else ""
    found: dict[str, Standing] = {}
    for number, one in enumerate(ranked):
        before = ranked[number - 1].uid if number else None
        out = min((at for same in alike[one.text] if (at := same.out) is not None), default=None)
        if number >= len(chain):
            standing = Standing(newest.uid, None, "excerpt", 0, out)
        else:
            standing = Standing(before, None if one is newest else newest.uid, by, number + 1, out)
        found |= {same.uid: standing for same in alike[one.text]}
    return found


def _joined(same: list[Version]) -> Version:
    """Return sources with one text as one version, under the lowest uid, with all that is known of any."""
    times: Mapping[str, Any] = {
        name: max((at for one in same if (at := getattr(one, name)) is not None), default=None)
        for name in ("modified", "retrieved", "published")
    }
    return replace(min(same, key=lambda one: one.uid), **times)


def _order(versions: list[Version]) -> dict[str, list[tuple[str, tuple[int, str]]]]:
    """Return what each version is compared by: the name of a key and the key."""
    shared = [name for name in ("modified", "retrieved") if all(getattr(one, name) is not None for one in versions)]
    found = {}
    for one in versions:
        keys = [(name, (getattr(one, name), "")) for name in shared]
        latest = -1 if one.latest is None else one.latest
        found[one.uid] = [*keys, ("latest", (latest, "")), ("nothing", (0, one.text))]
    return found


def _decided(one: list[tuple[str, tuple[int, str]]], other: list[tuple[str, tuple[int, str]]]) -> str:
    return next(name for (name, mine), (_, its) in zip(one, other, strict=True) if mine != its)

"""Naming: how words name a happening ("the signing of the treaty", "he was elected"), in whatever language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Naming:
    """A happening as it is named.

    `root` is what its words have in common with those that tell of it ("sign"), '' when none of them can. `known`: the root is
    that of a happening; else it is any noun ("the show", "Marathon"). `names` must stand in the sentence that dates it, and so must
    `things`. `phase` is `start` or `end` where only that is meant ("the war ended"). `definite`: one happening is meant, not
    any of a kind. `pronoun`: whose it is, only what stands near can say.
    """

    words: str
    root: str
    names: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    phase: str = ""
    known: bool = False
    definite: bool = True
    pronoun: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """The happening named in `text[start:end]` after an expression, and the side of it that is meant.

    `side` is -1 before, +1 after, 0 the time of the happening itself; `into`: counted from its beginning; `stretches` as a Follower's.
    """

    start: int
    end: int
    side: int
    naming: Naming
    into: bool = False
    stretches: frozenset[str] = frozenset()

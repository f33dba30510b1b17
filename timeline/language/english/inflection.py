"""The forms of English verbs, by their spelling: sign, signs, signing, signed."""

from collections.abc import Iterator

_VOWELS = "aeiou"
_DOUBLING = frozenset("ban stop plan sit set shut hit get run step drop begin win cut kidnap commit".split())  # noqa: SIM905


def forms(entry: str) -> Iterator[tuple[str, str]]:
    """Yield every form of a verb with its kind: base, s, ing, past.

    `entry` is the base alone for a regular verb, else base/past or base/past/participle.
    """
    base, *irregular = entry.split("/")
    yield base, "base"
    falls = base.endswith("y") and base[-2] not in _VOWELS
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        yield base + "es", "s"
    else:
        yield base[:-1] + "ies" if falls else base + "s", "s"
    stem = base.removesuffix("e") if not base.endswith("ee") else base
    if base in _DOUBLING:
        stem = base + base[-1]
    if base.endswith("ie"):
        stem = base.removesuffix("ie") + "y"
    yield stem + "ing", "ing"
    if irregular:
        for form in irregular:
            yield form, "past"
    elif falls:
        yield base[:-1] + "ied", "past"
    else:
        yield (base + "d" if base.endswith("e") else stem + "ed"), "past"

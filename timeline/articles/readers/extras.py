"""Files that are read with an extra alone: the sentence where it is not installed, and how it is known again."""

import re

from timeline.errors import InputError

_SENTENCE = re.compile(r"(?P<place>.*): (?P<problem>is an? [\w ]+, which is read with the extra '\w+': .*)", re.DOTALL)


def lacking(place: str, what: str, extra: str, otherwise: str = "") -> InputError:
    """Return the problem of a file that is `what` ('a PDF'), and could be read with an extra; `otherwise` is another remedy."""
    how = f"pip install 'timeline-of-events[{extra}]'{f'; {otherwise}' if otherwise else ''}"
    return InputError(place=place, problem=f"is {what}, which is read with the extra '{extra}': {how}.")


def lacked(said: str) -> tuple[str, str] | None:
    """Return the place and the problem of a sentence that `lacking` made, None for another."""
    found = _SENTENCE.fullmatch(said)
    return (found["place"], found["problem"]) if found else None

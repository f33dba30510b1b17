"""What the values of our own JSON must be: as the fields of the class that they fill are annotated."""

import json
import math
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

_LARGEST = 2**63 - 1
"""What a column of integers holds."""

_CALLED = {str: "a text", int: "a whole number", float: "a number", bool: "true or false", NoneType: "null"}
_LISTS = frozenset({tuple, list})


def refuse_other_kinds(row: dict[str, Any], kind: type, what: str) -> None:
    """Raise TypeError, naming the key, for a value that is not what the field of a dataclass takes; lists stand for tuples."""
    for name, hint in _hints(kind).items():
        if name in row and not _fits(row[name], hint):
            raise TypeError(f"'{name}' of {what} is {_called(hint)}, not {json.dumps(row[name])[:40]}")


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _fits(value: object, hint: Any) -> bool:  # noqa: ANN401 - an annotation
    origin, inner = get_origin(hint), get_args(hint)
    if origin in {UnionType, Union}:
        return any(_fits(value, one) for one in inner)
    if origin in _LISTS:  # what they hold is looked at where it is read
        return isinstance(value, list) and (inner[0] is not str or all(_fits(one, str) for one in value))
    if origin is dict:
        return isinstance(value, dict) and all(_fits(one, inner[1]) for one in value.values())
    if hint is str:
        return isinstance(value, str) and "\x00" not in value and not any("\ud800" <= c <= "\udfff" for c in value)
    if hint is bool or hint is NoneType:
        return isinstance(value, hint)
    if isinstance(value, bool) or not isinstance(value, (int, hint)):
        return False
    return -_LARGEST <= value <= _LARGEST if hint is int else math.isfinite(value)


def _called(hint: Any) -> str:  # noqa: ANN401 - an annotation
    origin = get_origin(hint)
    if origin in {UnionType, Union}:
        return " or ".join(map(_called, get_args(hint)))
    return "a list" if origin in _LISTS else "an object" if origin is dict else _CALLED[hint]

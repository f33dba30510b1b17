"""Readings as JSON and back, nothing lost: how one goes from the machine that read an article to the one that stores it.

By cattrs, whose one door is here. What is read back is built from plain values by the classes' own constructors, which refuse
nonsense; nothing in a file is ever run. `version` is that of this form: a field that is renamed, or means another thing, raises it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import Enum
from functools import cache
from importlib.util import find_spec
from typing import Any

import timeline
from timeline.articles.article import Article
from timeline.articles.reading import Reading
from timeline.dates.grain import Grain
from timeline.errors import Failure, InputError

VERSION = 1
"""The version of the form."""


@dataclass(frozen=True, slots=True)
class Read:
    """A reading, the article as it was before it was read, and the version of the program that read it."""

    article: Article
    reading: Reading
    program: str = timeline.__version__


def is_installed() -> bool:
    """Whether readings can be written and read here."""
    return find_spec("cattrs") is not None


def as_json(read: Read) -> str:
    """Return a reading as one line of JSON; what is as by default is left out."""
    given = {
        f.name: getattr(read.article, f.name)
        for f in fields(Article)
        if getattr(read.article, f.name) != getattr(read.reading.article, f.name)
    }
    data = {
        "version": VERSION,
        "program": read.program,
        "given": given,
        "reading": _converter().unstructure(read.reading),
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def from_json(line: str, place: str) -> Read:
    """Return the reading that `as_json` wrote; InputError for another version, or for what is none."""
    try:
        data = json.loads(line)
        version = data["version"]
        if version == VERSION:
            reading = _converter().structure(data["reading"], Reading)
            return Read(replace(reading.article, **_strings(data["given"])), reading, str(data["program"]))
    except Exception as broken:  # noqa: BLE001 - whatever is wrong with it, it is none
        why = type(broken).__name__
        raise InputError(place=place, problem=f"holds no reading ({why}); read the article again.") from None
    told = f"holds a reading of version {version}, and this program knows {VERSION}; read the article again with this program."
    raise InputError(place=place, problem=told)


def _strings(given: Mapping[str, object]) -> dict[str, Any]:
    """Return what the article was before it was read; only its language and its origin are found out in reading."""
    if not all(isinstance(value, str) for value in given.values()):
        raise TypeError("given")
    return dict(given)


@cache
def _converter() -> Any:  # noqa: ANN401 - cattrs need not be installed
    if not is_installed():
        told = "Readings are written and read with cattrs, which is not installed: pip install 'timeline-of-events[spark]'."
        raise Failure(message=told)
    from cattrs import Converter  # noqa: PLC0415 - optional

    converter = Converter(omit_if_default=True, forbid_extra_keys=True, detailed_validation=False)
    converter.register_unstructure_hook(Grain, lambda grain: grain.word)
    converter.register_structure_hook(Grain, lambda word, _: Grain.of(word))
    converter.register_structure_hook_func(lambda kind: kind == Mapping[str, object], lambda data, _: _mapping(data))
    # a number is a number and a text a text: cattrs by itself would make one of the other
    for kind in (str, int, bool, float):
        converter.register_structure_hook(kind, _exactly)
    return converter


def _exactly(value: object, kind: type) -> object:
    if issubclass(kind, Enum):
        return kind(value)
    if type(value) is kind:
        return value
    if kind is float and type(value) is int:
        return float(value)
    raise TypeError(kind)


def _mapping(data: object) -> Mapping[str, object]:
    if not isinstance(data, dict):
        raise TypeError("a mapping")
    return data

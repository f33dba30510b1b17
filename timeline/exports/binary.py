"""Binary: formats that are bytes, and packages that a plain installation has not."""

from importlib import import_module
from types import ModuleType
from typing import BinaryIO, TextIO, cast

from timeline.errors import Failure, UsageError


class MissingPackageError(Failure):
    """The format {format} needs the package {package}: pip install 'timeline-of-events[{extra}]'."""


def bytes_of(out: TextIO, format: str) -> BinaryIO:  # noqa: A002 - the word of the contract
    """Return the bytes beneath a text stream; UsageError for a terminal and a stream without any."""
    beneath = getattr(out, "buffer", None)
    if beneath is None or out.isatty():
        raise UsageError(message=f"The format {format} is no text; write it to a file with -o.")
    out.flush()
    return cast("BinaryIO", beneath)


def package(name: str, *, distribution: str, format: str) -> ModuleType:  # noqa: A002 - likewise
    """Import a package of the extra that is named as the format; MissingPackageError when it is not installed."""
    try:
        return import_module(name)
    except ImportError:
        raise MissingPackageError(format=format, package=distribution, extra=format) from None

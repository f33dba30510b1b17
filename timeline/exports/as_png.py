"""PNG: the picture of `as_svg`, as pixels. Needs the extra `png` (resvg)."""

import io
from collections.abc import Iterable
from typing import TextIO

from timeline.errors import Failure
from timeline.events.event import Event
from timeline.exports import as_svg
from timeline.exports.binary import bytes_of, package
from timeline.exports.losses import Losses
from timeline.exports.options import Options

_ZOOM = 2  # dots a unit, so that it is sharp on paper
_TALLEST = 32_000  # dots; beyond it few programs open a picture


class TooTallError(Failure):
    """A PNG of {events} events would be too tall for most programs; narrow the filter, or write svg or html."""


def write(events: Iterable[Event], out: TextIO, options: Options) -> Losses:
    """Draw the SVG at twice its size; `out` needs bytes beneath its text."""
    resvg = package("resvg_py", distribution="resvg-py", format="png")
    stream = bytes_of(out, "png")
    drawn = io.StringIO()
    account = as_svg.write(events, drawn, options)
    if as_svg.height_of(account.written) * _ZOOM > _TALLEST:
        raise TooTallError(events=account.written)
    stream.write(bytes(resvg.svg_to_bytes(svg_string=drawn.getvalue(), zoom=_ZOOM)))
    stream.flush()
    return account

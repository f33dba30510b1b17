"""The filter options, the same for every command that lists events, and the Filter they make."""

import inspect
from collections.abc import Callable
from enum import StrEnum
from functools import wraps
from typing import Annotated, Any

import typer

from timeline.dates.when import When
from timeline.errors import BadFilter
from timeline.events.draft import Factuality
from timeline.events.filter import Filter, Order, Overlap, Undated

_MOST = 1_000_000_000
"""More than there can be of anything that is counted here; a larger number is a slip."""


class Status(StrEnum):
    """What people made of an event."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


def build(
    since: Annotated[
        str, typer.Option("--from", metavar="EDTF", help="From this day, month, year … on; inclusive.")
    ] = "",
    until: Annotated[str, typer.Option("--to", metavar="EDTF", help="Up to this day, month, year …; inclusive.")] = "",
    on: Annotated[
        str, typer.Option("--on", metavar="EDTF", help="In this day, month, year …: --from and --to in one.")
    ] = "",
    year: Annotated[int | None, typer.Option("--year", metavar="YEAR", help="In this year.")] = None,
    overlap: Annotated[
        Overlap, typer.Option("--overlap", help="Could have happened in the window, or must have.")
    ] = Overlap.POSSIBLE,
    actor: Annotated[
        list[str] | None,
        typer.Option("--actor", metavar="ACTOR", help="With this actor: name, alias or uid. Repeat for 'and'."),
    ] = None,
    source: Annotated[
        list[str] | None, typer.Option("--source", metavar="SOURCE", help="Told by this source: uid, id or title.")
    ] = None,
    place: Annotated[list[str] | None, typer.Option("--place", metavar="PLACE", help="At this place.")] = None,
    kind: Annotated[list[str] | None, typer.Option("--type", metavar="TYPE", help="Of this type.")] = None,
    tag: Annotated[list[str] | None, typer.Option("--tag", metavar="TAG", help="With this tag.")] = None,
    status: Annotated[
        list[Status] | None, typer.Option("--status", metavar="proposed|accepted|rejected", help="With this status.")
    ] = None,
    factuality: Annotated[
        list[Factuality] | None,
        typer.Option("--factuality", metavar="happened|planned|possible|denied", help="Claimed to be so."),
    ] = None,
    min_confidence: Annotated[
        float | None,
        typer.Option("--min-confidence", metavar="0..1", min=0, max=1, help="At least this confidence, 0 to 1."),
    ] = None,
    min_sources: Annotated[
        int | None,
        typer.Option(
            "--min-sources", metavar="N", min=0, max=_MOST, help="Told by at least so many independent sources."
        ),
    ] = None,
    max_sources: Annotated[
        int | None,
        typer.Option(
            "--max-sources", metavar="N", min=0, max=_MOST, help="Told by at most so many independent sources."
        ),
    ] = None,
    known_by: Annotated[
        str,
        typer.Option(
            "--known-by",
            metavar="EDTF",
            help="Told by a source that was out by then: published, or, undated, taken in.",
        ),
    ] = "",
    undated: Annotated[Undated, typer.Option("--undated", help="What to do with undated events.")] = Undated.INCLUDE,
    older: Annotated[
        bool, typer.Option("--older", help="What only older versions of pages tell, instead of the chronology.")
    ] = False,
    order: Annotated[Order, typer.Option("--order", help="Oldest, newest or surest first.")] = Order.DATE,
    limit: Annotated[
        int | None, typer.Option("--limit", metavar="N", min=0, max=_MOST, help="At most so many; all by default.")
    ] = None,
    after: Annotated[
        str, typer.Option("--after", metavar="EVENT", help="What comes after this event in the order: the next page.")
    ] = "",
) -> Filter:
    """Return the filter; BadFilter for options that contradict each other, BadDate for a date that is none."""
    first, last = _window(since, until, on, year)
    return Filter(
        since=first,
        until=last,
        overlap=overlap,
        actor=tuple(actor or ()),
        source=tuple(source or ()),
        place=tuple(place or ()),
        type=tuple(kind or ()),
        tag=tuple(tag or ()),
        status=tuple(str(value) for value in status or ()),
        factuality=tuple(str(value) for value in factuality or ()),
        min_confidence=min_confidence,
        min_sources=min_sources,
        max_sources=max_sources,
        known_by=_date(known_by),
        undated=undated,
        older=older,
        order=order,
        limit=limit,
        after=after,
    )


def _window(since: str, until: str, on: str, year: int | None) -> tuple[When | None, When | None]:
    from timeline.dates.days import year_text

    if sum((bool(since or until), bool(on), year is not None)) > 1:
        raise BadFilter(message="Give one of --on, --year, or --from and --to.")
    if year is not None:
        on = year_text(year)
    return (_date(on), _date(on)) if on else (_date(since), _date(until))


def _date(text: str) -> When | None:
    from timeline.dates.edtf import parse

    return parse(text) if text else None


_PARAMETERS = tuple(inspect.signature(build).parameters.values())
_NAMES = frozenset(parameter.name for parameter in _PARAMETERS)


def filtered(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command all filter options; it receives the Filter they make as `wanted`."""
    own = [p for p in inspect.signature(command).parameters.values() if p.name != "wanted"]

    @wraps(command)
    def call(**given: Any) -> None:  # noqa: ANN401 - whatever the options are
        wanted = build(**{name: given.pop(name) for name in _NAMES})
        command(wanted=wanted, **given)

    as_options = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in (*own, *_PARAMETERS)]
    call.__signature__ = inspect.Signature(as_options)  # type: ignore[attr-defined]
    call.__annotations__ = {}  # the signature above is the one Typer is to read
    return call

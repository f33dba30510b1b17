"""`timeline sources date`: what could date the undated sources, with its evidence, and a person's choice among it."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli import sources_by_hand
from timeline.cli.correcting import (
    DryRunOption,
    EvidenceOption,
    SaidNoError,
    WhyOption,
    YesOption,
    carry_out,
)
from timeline.cli.facts import write_facts
from timeline.cli.printable import one_line
from timeline.cli.session import Session, complain, counted, destination
from timeline.cli.sources import app
from timeline.errors import TimelineError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.library import Timeline

__all__ = ["app", "sources_by_hand"]

_SHOWN = ("title", "source_id", "publisher", "url", "published")
_OPENING = 160


@app.command()
def date(
    context: typer.Context,
    sources: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE]...", help="Uids, ids or titles; the undated ones without any."),
    ] = None,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Show what could date each undated source, with its evidence, and ask.

    A number takes a proposal, EDTF (2013-10-25, 2013, 2012/2014) another date, nothing skips, q ends. What leant on the date is
    resolved again: that is shown, and asked for, before it is done; 'undo' takes it back. Without a terminal the proposals are
    only shown.
    """
    session = Session.of(context)
    asks = sys.stdin.isatty()
    with session.open(write=asks) as timeline:
        wanted = list(sources or ()) or [str(one["uid"]) for one in timeline.sources(undated=True)]
        dated = 0
        for place, key in enumerate(wanted, start=1):
            found = _each_once(timeline.proposals(key))
            _show(timeline.source(key), found, f"{place} of {len(wanted)}")
            if not asks:
                continue
            while chosen := _ask(found):
                done = _set(session, timeline, key, chosen, (why or _reason(found, chosen), evidence), yes, dry_run)
                if done is not None:
                    dated += done
                    break
            if chosen is None:
                break
    session.say(f"{counted(dated, 'source')} of {len(wanted)} dated." if asks else f"{counted(len(wanted), 'source')}.")


def _each_once(found: "Iterable[Mapping[str, object]]") -> "list[Sequence[Mapping[str, object]]]":
    """The proposals by their date, the likeliest first: what proposes one date in several ways is one proposal."""
    by_date: dict[object, list[Mapping[str, object]]] = {}
    for one in found:
        by_date.setdefault(one["edtf"], []).append(one)
    return list(by_date.values())


def _show(source: "Mapping[str, object]", found: "Sequence[Sequence[Mapping[str, object]]]", place: str) -> None:
    text = str(source["text"])
    opening = one_line(text[:_OPENING]) + (" …" if len(text) > _OPENING else "")
    with destination(None) as out:
        out.write(f"{source['uid']}  ({place})\n")
        write_facts({**{name: source[name] for name in _SHOWN}, "begins": opening}, out, "    ")
        for number, (one, *others) in enumerate(found, start=1):
            out.write(f"  {number}. {one['edtf']}  {_ground(one)}\n")
            out.writelines(f"     also {_ground(other)}\n" for other in others)
        if not found:
            out.write("  Nothing in it says when it was published.\n")


def _ground(one: "Mapping[str, object]") -> str:
    return f"{one['method']}, {one['score']:.2f}: {one_line(str(one['evidence']))}"


def _reason(found: "Sequence[Sequence[Mapping[str, object]]]", chosen: str) -> str:
    """What proposes the chosen date; '' where nothing does."""
    return next((f"{one['method']}: {one['evidence']}" for one, *_ in found if one["edtf"] == chosen), "")


def _ask(found: "Sequence[Sequence[Mapping[str, object]]]") -> str | None:
    """Return the date that a person gives, '' to skip, None to end."""
    while True:
        said = typer.prompt(
            "Published (number, EDTF, Enter to skip, q to end)", default="", show_default=False, err=True
        )
        said = str(said).strip()
        if said in {"q", "Q"}:
            return None
        if not said.isdigit() or len(said) == 4:
            return said
        if 1 <= int(said) <= len(found):
            return str(found[int(said) - 1][0]["edtf"])
        complain(f"There is no proposal {said}.")


def _set(
    session: Session,
    timeline: "Timeline",
    key: str,
    chosen: str,
    ground: tuple[str, str],
    yes: bool,
    dry_run: bool,
) -> bool | None:
    """Date a source as a person said, once it is shown what moves; whether it is done, None to ask for a date again.

    `ground` is the reason and what supports it. A date that is none leaves the source as it is, and is told.
    """
    try:
        carry_out(
            session,
            lambda dry: timeline.set_source(key, chosen, dry_run=dry, why=ground[0], evidence=ground[1]),
            yes=yes,
            dry_run=dry_run,
            question="Correct this source?",
        )
    except SaidNoError:
        return None
    except TimelineError as problem:
        complain(str(problem))
        return None
    return not dry_run

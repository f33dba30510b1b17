"""`timeline sources date`: what could date the undated sources, with its evidence, and a person's choice among it."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli import sources_by_hand
from timeline.cli.correcting import EvidenceOption, WhyOption, carry_out
from timeline.cli.facts import write_facts
from timeline.cli.printable import one_line
from timeline.cli.session import Session, complain, counted, destination
from timeline.cli.sources import app
from timeline.errors import TimelineError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
) -> None:
    """Show what could date each undated source, with its evidence, and ask.

    A number takes a proposal, EDTF (2013-10-25, 2013, 2012/2014) another date, nothing skips, q ends. What leant on the date is
    resolved again; 'undo' takes it back. Without a terminal the proposals are only shown.
    """
    session = Session.of(context)
    asks = sys.stdin.isatty()
    with session.open(write=asks) as timeline:
        wanted = list(sources or ()) or [str(one["uid"]) for one in timeline.sources(undated=True)]
        dated = 0
        for place, key in enumerate(wanted, start=1):
            found = timeline.proposals(key)
            _show(timeline.source(key), found, f"{place} of {len(wanted)}")
            if not asks:
                continue
            while chosen := _ask(found):
                if _set(session, timeline, key, chosen, found, why, evidence):
                    dated += 1
                    break
            if chosen is None:
                break
    session.say(f"{counted(dated, 'source')} of {len(wanted)} dated." if asks else f"{counted(len(wanted), 'source')}.")


def _show(source: "Mapping[str, object]", found: "Sequence[Mapping[str, object]]", place: str) -> None:
    text = str(source["text"])
    opening = one_line(text[:_OPENING]) + (" …" if len(text) > _OPENING else "")
    with destination(None) as out:
        out.write(f"{source['uid']}  ({place})\n")
        write_facts({**{name: source[name] for name in _SHOWN}, "begins": opening}, out, "    ")
        for number, one in enumerate(found, start=1):
            out.write(
                f"  {number}. {one['edtf']}  {one['method']}, {one['score']:.2f}: {one_line(str(one['evidence']))}\n"
            )
        if not found:
            out.write("  Nothing in it says when it was published.\n")


def _ask(found: "Sequence[Mapping[str, object]]") -> str | None:
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
            return str(found[int(said) - 1]["edtf"])
        complain(f"There is no proposal {said}.")


def _set(
    session: Session,
    timeline: "Timeline",
    key: str,
    chosen: str,
    found: "Sequence[Mapping[str, object]]",
    why: str,
    evidence: str,
) -> bool:
    """Date a source as a person said; say what is wrong with a date that is none, and leave the source as it is."""
    reason = why or next((f"{one['method']}: {one['evidence']}" for one in found if one["edtf"] == chosen), "")
    try:
        carry_out(
            session, lambda dry: timeline.set_source(key, chosen, dry_run=dry, why=reason, evidence=evidence), yes=True
        )
    except TimelineError as problem:
        complain(str(problem))
        return False
    return True

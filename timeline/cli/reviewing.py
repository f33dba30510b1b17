"""`timeline review`: proposed events one after the other, a key each; or a file to decide on elsewhere."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.correcting import DryRunOption, EvidenceOption, WhyOption, carry_out
from timeline.cli.filters import filtered
from timeline.cli.session import Session, complain, counted, destination
from timeline.errors import Refused, UsageError
from timeline.events.filter import Filter

if TYPE_CHECKING:
    from timeline.events.event import Event
    from timeline.library import Timeline

app = new_app()

_KEYS = "a accept · r reject · s skip · u undo · q quit"


class NoTerminalError(Refused):
    """A review needs a terminal; 'timeline review --export FILE' writes a file to decide on, --apply reads it."""


@app.command()
@filtered
def review(
    context: typer.Context,
    wanted: Filter,
    export: Annotated[
        Path | None, typer.Option("--export", metavar="FILE", help="Write the events as JSONL to decide on elsewhere.")
    ] = None,
    apply: Annotated[
        Path | None, typer.Option("--apply", metavar="FILE", help="Apply the decisions of such a file, all or none.")
    ] = None,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    dry_run: DryRunOption = False,
) -> None:
    """Go through proposed events one by one, with a key each.

    The keys: a accepts, r rejects, s skips, u takes the last back, q ends. A line of a file to decide on has "decision": accept, reject or skip; its "set" may hold title, description, type, place and
    date, its "tags" a list, its "note" a remark.
    """
    if export and apply:
        raise UsageError(message="Give --export or --apply, not both.")
    wanted = wanted if wanted.status else replace(wanted, status=("proposed",))
    session = Session.of(context)
    with session.open(write=not export) as timeline:
        if export:
            _export(session, timeline, wanted, export)
        elif apply:
            with apply.open(encoding="utf-8") if str(apply) != "-" else sys.stdin as stream:
                lines = stream.readlines()
            carry_out(
                session,
                lambda dry: timeline.apply_decisions(lines, dry_run=dry, why=why, evidence=evidence),
                dry_run=dry_run,
            )
        elif not sys.stdin.isatty():
            raise NoTerminalError
        else:
            _review(session, timeline, list(timeline.events(wanted)), {"why": why, "evidence": evidence})


def _export(session: Session, timeline: "Timeline", wanted: Filter, path: Path) -> None:
    from timeline.library.reviewing import review_line

    count = 0
    with destination(path) as out:
        for count, event in enumerate(timeline.events(wanted), 1):  # noqa: B007 - told below
            out.write(review_line(event) + "\n")
    session.say(f"{counted(count, 'event')} to decide on.")


def _review(session: Session, timeline: "Timeline", events: "list[Event]", how: dict[str, str]) -> None:
    done: list[int] = []  # the places in the list of what was decided
    place = 0
    while place < len(events):
        _show(events[place], place + 1, len(events))
        key = typer.getchar().casefold()
        if key in {"q", "\x03", "\x04"}:
            break
        if key == "u" and done:
            timeline.undo()
            place = done.pop()
        elif key in {"a", "r"}:
            timeline.set_status(events[place].uid, "accepted" if key == "a" else "rejected", **how)
            done.append(place)
            place += 1
        elif key == "s":
            place += 1
        else:
            complain(_KEYS)
    session.say(f"{counted(len(done), 'event')} decided, {len(events) - len(done)} left.")


def _show(event: "Event", number: int, total: int) -> None:
    from timeline.cli.chronology import title_of

    complain(f"\n{number} of {total}  {event.date}  {title_of(event)}")
    source = ", ".join(filter(None, (event.source_title, event.source_publisher, event.source_published)))
    dated = f"“{event.date_text}” → {event.edtf}" if event.date_text else None
    for line in (f"“{event.quote}”" if event.quote else None, source, dated, event.actors):
        if line:
            complain(f"    {line}")
    complain(_KEYS)

"""What all corrections share: their options, and showing what they do before it is done."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.session import Session, complain, counted
from timeline.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.store.effects import Effect

YesOption = Annotated[bool, typer.Option("-y", "--yes", help="Do it without asking.")]
DryRunOption = Annotated[bool, typer.Option("-n", "--dry-run", help="Only show what it would do.")]
WhyOption = Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason; 'log' and 'explain' show it.")]
EvidenceOption = Annotated[str, typer.Option("--evidence", metavar="URL", help="What supports it.")]
EventArgument = Annotated[str, typer.Argument(metavar="EVENT", help="Its uid or the beginning of one.")]
EventsArgument = Annotated[
    list[str] | None, typer.Argument(metavar="[EVENT]...", help="Uids; without any, the events of the filters.")
]

_MOST = 40
"""So many changes are shown one by one; a pipe gets all of them."""


class NotAskedError(Refused):
    """Nothing was changed: {question} asks first, and here is no terminal to answer on; -y says yes, -n only shows."""


class SaidNoError(Refused):
    """Nothing was changed."""


def carry_out(
    session: Session, call: "Callable[[bool], Effect]", *, yes: bool = True, dry_run: bool = False, question: str = ""
) -> "Effect":
    """Run a correction (`call(dry_run)`); ask first unless `yes`, and show its effect before it is done or instead."""
    if dry_run or not yes:
        effect = call(True)
        show(effect)
        if dry_run:
            session.say("Nothing was changed.")
            return effect
        if effect.batch is not None:
            confirm(question)
    effect = call(False)
    if yes and not session.quiet:
        show(effect)
    undo = f" Batch {effect.batch}; 'timeline undo' takes it back." if effect.batch is not None else ""
    session.say(f"{counted(len(effect.moved), 'change')}.{undo}" if undo else "Nothing to change.")
    return effect


def confirm(question: str) -> None:
    """Ask on the terminal; NotAskedError without one, SaidNoError for a no."""
    if not sys.stdin.isatty():
        raise NotAskedError(question=f"'{question}'")
    if not typer.confirm(question, err=True):
        raise SaidNoError


def show(effect: "Effect") -> None:
    """Tell on stderr what a correction does to each event."""
    most = _MOST if sys.stderr.isatty() else len(effect.moved)
    for event in effect.moved[:most]:
        complain(f"{event.uid}  {event.title}")
        for name, before, after in event.values:
            complain(f"    {name}: {before or '–'} → {after or '–'}".replace("    : ", "    "))
    if len(effect.moved) > most:
        complain(f"… and {counted(len(effect.moved) - most, 'event')} more.")

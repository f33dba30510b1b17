"""`timeline events accept`, `reject`, `restore`, `tag`, `note`: what people make of events."""

from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.correcting import (
    DryRunOption,
    EventArgument,
    EventsArgument,
    EvidenceOption,
    WhyOption,
    YesOption,
    carry_out,
)
from timeline.cli.filters import filtered
from timeline.cli.listing import events as app
from timeline.cli.session import Session
from timeline.errors import UsageError
from timeline.events.filter import Filter

if TYPE_CHECKING:
    from timeline.store.effects import Effect


class NoEventsError(UsageError):
    """Name events, or give a filter such as --year 2013 or --source FILE."""


def _set_status(
    context: typer.Context,
    events: list[str] | None,
    wanted: Filter,
    status: str,
    how: dict[str, str],
    *,
    yes: bool,
    dry_run: bool,
) -> None:
    session, chosen = Session.of(context), _chosen(events, wanted)
    with session.open(write=True) as timeline:

        def call(dry: bool) -> "Effect":
            return timeline.set_status(chosen, status, dry_run=dry, **how)

        carry_out(session, call, yes=yes or bool(events), dry_run=dry_run, question=f"Make these events {status}?")


def _chosen(events: list[str] | None, wanted: Filter) -> list[str] | Filter:
    if events and wanted != Filter():
        raise UsageError(message="Name events or give a filter, not both.")
    if not events and wanted == Filter():
        raise NoEventsError
    return events or wanted


@app.command()
@filtered
def accept(
    context: typer.Context,
    wanted: Filter,
    events: EventsArgument = None,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Accept events: a person has looked at them and they stand.

    By filter it shows them and asks.
    """
    _set_status(context, events, wanted, "accepted", {"why": why, "evidence": evidence}, yes=yes, dry_run=dry_run)


@app.command()
@filtered
def reject(
    context: typer.Context,
    wanted: Filter,
    events: EventsArgument = None,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Reject events: they leave the chronology and stay out of it.

    By filter it shows them and asks.
    """
    _set_status(context, events, wanted, "rejected", {"why": why, "evidence": evidence}, yes=yes, dry_run=dry_run)


@app.command()
@filtered
def restore(
    context: typer.Context,
    wanted: Filter,
    events: EventsArgument = None,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Make accepted or rejected events proposed again.

    By filter it shows them and asks; --status rejected restores all that were rejected.
    """
    _set_status(context, events, wanted, "proposed", {"why": why, "evidence": evidence}, yes=yes, dry_run=dry_run)


@app.command()
@filtered
def tag(
    context: typer.Context,
    word: Annotated[str, typer.Argument(metavar="TAG", help="The tag; several with commas.")],
    wanted: Filter,
    events: EventsArgument = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take it off instead.")] = False,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Put a tag on events, or take it off.

    By filter it shows them and asks.
    """
    session, chosen = Session.of(context), _chosen(events, wanted)
    tags = [one.strip() for one in word.split(",")]
    with session.open(write=True) as timeline:

        def call(dry: bool) -> "Effect":
            return timeline.tag(chosen, *tags, remove=remove, dry_run=dry, why=why, evidence=evidence)

        carry_out(session, call, yes=yes or bool(events), dry_run=dry_run, question="Change the tags of these events?")


@app.command()
def note(
    context: typer.Context,
    event: EventArgument,
    text: Annotated[str, typer.Argument(help="The remark.")],
    why: WhyOption = "",
    evidence: EvidenceOption = "",
) -> None:
    """Write a remark on an event; 'show' shows it, exports leave it out."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        carry_out(session, lambda dry: timeline.note(event, text, dry_run=dry, why=why, evidence=evidence))

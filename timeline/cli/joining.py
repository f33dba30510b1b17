"""`timeline events merge`, `split`, `order`: what is one event, and what came first."""

from typing import Annotated

import typer

from timeline.cli.correcting import DryRunOption, EventArgument, EvidenceOption, WhyOption, YesOption, carry_out
from timeline.cli.listing import events as app
from timeline.cli.session import Session


@app.command()
def merge(
    context: typer.Context,
    events: Annotated[list[str], typer.Argument(metavar="EVENT EVENT...", help="The first survives.")],
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Make one event of several: the first survives, the uids of the others lead to it."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        carry_out(
            session,
            lambda dry: timeline.merge_events(*events, dry_run=dry, why=why, evidence=evidence),
            yes=yes,
            dry_run=dry_run,
            question="Merge these events?",
        )


@app.command()
def split(
    context: typer.Context,
    event: EventArgument,
    tellings: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE]...", help="Whose tellings come out: uids, ids; all apart without any."),
    ] = None,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Take tellings out of an event that was made of several; they are never joined again by a rule."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        carry_out(
            session,
            lambda dry: timeline.split_event(event, *(tellings or ()), dry_run=dry, why=why, evidence=evidence),
            yes=yes,
            dry_run=dry_run,
            question="Split this event?",
        )


@app.command()
def order(
    context: typer.Context,
    events: Annotated[list[str], typer.Argument(metavar="EVENT EVENT...", help="In the order in which they happened.")],
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    dry_run: DryRunOption = False,
) -> None:
    """Say in which order events of one date, or undated ones, happened."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        carry_out(
            session, lambda dry: timeline.order(*events, dry_run=dry, why=why, evidence=evidence), dry_run=dry_run
        )

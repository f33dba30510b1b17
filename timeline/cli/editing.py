"""`timeline events add`, `edit`, `set-date`, `lock`, `cite`: one event, by hand."""

from enum import StrEnum
from typing import Annotated

import typer

from timeline.cli.correcting import DryRunOption, EventArgument, EvidenceOption, WhyOption, YesOption, carry_out
from timeline.cli.listing import events as app
from timeline.cli.session import Session
from timeline.errors import UsageError

DateOption = Annotated[str, typer.Option("--date", metavar="EDTF", help="When, as 2013, 2013-10~ or 2007/2013.")]
PlaceOption = Annotated[str | None, typer.Option("--place", help="Where.")]
TypeOption = Annotated[str | None, typer.Option("--type", help="Kind of event.")]
DescriptionOption = Annotated[str | None, typer.Option("--description", help="More words.")]


class Role(StrEnum):
    """What a source does with an event."""

    REPORTS = "reports"
    REPEATS = "repeats"
    DISPUTES = "disputes"


@app.command()
def add(
    context: typer.Context,
    title: Annotated[str, typer.Argument(help="What happened, in a few words.")],
    date: DateOption = "",
    place: PlaceOption = None,
    kind: TypeOption = None,
    description: DescriptionOption = None,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    dry_run: DryRunOption = False,
) -> None:
    """Add an event by hand: accepted, its date locked. Its uid goes to stdout."""
    session = Session.of(context)
    words = {"place": place or "", "type": kind or "event", "description": description or ""}
    with session.open(create=True) as timeline:
        effect = carry_out(
            session,
            lambda dry: timeline.add_event(title, date, **words, dry_run=dry, why=why, evidence=evidence),
            dry_run=dry_run,
        )
    typer.echo(effect.uid)


@app.command()
def edit(
    context: typer.Context,
    event: EventArgument,
    title: Annotated[str | None, typer.Option("--title", help="What happened, in a few words.")] = None,
    place: PlaceOption = None,
    kind: TypeOption = None,
    description: DescriptionOption = None,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    dry_run: DryRunOption = False,
) -> None:
    """Change the words of an event; no later reading changes them again."""
    words = {"title": title, "place": place, "type": kind, "description": description}
    if all(value is None for value in words.values()):
        raise UsageError(message="Say what to change: --title, --description, --type or --place.")
    session = Session.of(context)
    with session.open(write=True) as timeline:
        carry_out(
            session,
            lambda dry: timeline.edit_event(event, **words, dry_run=dry, why=why, evidence=evidence),
            dry_run=dry_run,
        )


@app.command("set-date")
def set_date(
    context: typer.Context,
    event: EventArgument,
    date: Annotated[str, typer.Argument(metavar="EDTF", help="The date; 'undated' for none.")],
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Date an event by hand and lock the date: no reading changes it again."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        carry_out(
            session,
            lambda dry: timeline.set_event_date(
                event, "" if date == "undated" else date, dry_run=dry, why=why, evidence=evidence
            ),
            yes=yes,
            dry_run=dry_run,
            question="Set this date?",
        )


@app.command()
def lock(
    context: typer.Context,
    event: EventArgument,
    unlock: Annotated[bool, typer.Option("--unlock", help="Let readings decide the date again.")] = False,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
) -> None:
    """Lock the date of an event as it is."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        carry_out(session, lambda dry: timeline.lock(event, locked=not unlock, dry_run=dry, why=why, evidence=evidence))


@app.command()
def cite(
    context: typer.Context,
    event: EventArgument,
    source: Annotated[str, typer.Option("--source", help="The source: uid, id, file name or title.")],
    quote: Annotated[str, typer.Option("--quote", help="Its words, as they stand in its text.")] = "",
    page: Annotated[str, typer.Option("--page", help="Page or other place.")] = "",
    role: Annotated[Role, typer.Option("--role", help="What it does with the event.")] = Role.REPORTS,
    date: Annotated[str, typer.Option("--date", metavar="EDTF", help="The date it gives.")] = "",
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    dry_run: DryRunOption = False,
) -> None:
    """Name a source for an event, with its words and the page. Its citation's uid goes to stdout."""
    session = Session.of(context)
    how = {"quote": quote, "page": page, "role": role.value, "date": date, "why": why, "evidence": evidence}
    with session.open(write=True) as timeline:
        effect = carry_out(session, lambda dry: timeline.cite(event, source, **how, dry_run=dry), dry_run=dry_run)
    typer.echo(effect.uid)

"""`timeline sources add`, `set-date`, `reresolve`, `remove`: what people say of sources."""

from typing import Annotated

import typer

from timeline.cli.correcting import DryRunOption, EvidenceOption, WhyOption, YesOption, carry_out, confirm
from timeline.cli.session import Session
from timeline.cli.sources import app
from timeline.errors import UsageError

SourceArgument = Annotated[str, typer.Argument(metavar="SOURCE", help="Its uid, id, file name or title.")]
TitleOption = Annotated[str | None, typer.Option("--title", help="Its title.")]
PublisherOption = Annotated[str | None, typer.Option("--publisher", help="Who published it.")]
AuthorOption = Annotated[str | None, typer.Option("--author", help="Who wrote it.")]
UrlOption = Annotated[str | None, typer.Option("--url", help="Where it stands.")]


@app.command()
def add(
    context: typer.Context,
    title: Annotated[str, typer.Argument(help="What it is: a letter, an interview, a book.")],
    date: Annotated[str, typer.Option("--date", metavar="EDTF", help="When it was published or said.")] = "",
    publisher: PublisherOption = None,
    author: AuthorOption = None,
    url: UrlOption = None,
    note: Annotated[str, typer.Option("--note", help="A remark, such as where it is kept.")] = "",
    why: WhyOption = "",
    evidence: EvidenceOption = "",
) -> None:
    """Enter a source without a text, to be cited. Its uid goes to stdout."""
    session = Session.of(context)
    words = {"publisher": publisher or "", "author": author or "", "url": url or "", "note": note}
    with session.open(create=True) as timeline:
        effect = carry_out(
            session, lambda dry: timeline.add_source(title, date, **words, dry_run=dry, why=why, evidence=evidence)
        )
    typer.echo(effect.uid)


@app.command("set-date")
def set_date(
    context: typer.Context,
    source: SourceArgument,
    date: Annotated[str, typer.Argument(metavar="[EDTF]", help="When it was published.")] = "",
    title: TitleOption = None,
    publisher: PublisherOption = None,
    author: AuthorOption = None,
    url: UrlOption = None,
    lang: Annotated[str | None, typer.Option("--lang", help="Its language, as 'en'.")] = None,
    tz: Annotated[str | None, typer.Option("--tz", help="Its time zone, as 'Europe/London'.")] = None,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Correct a source's date, or what else is known of it, and every event whose date leant on it.

    Shows what moves, and asks. Absolute dates, locked ones and those set by hand stay.
    """
    words = {"title": title, "publisher": publisher, "author": author, "url": url, "lang": lang, "tz": tz}
    if not date and all(value is None for value in words.values()):
        raise UsageError(message="Give a date, or an option such as --publisher.")
    session = Session.of(context)
    with session.open(write=True) as timeline:
        carry_out(
            session,
            lambda dry: timeline.set_source(source, date, **words, dry_run=dry, why=why, evidence=evidence),
            yes=yes,
            dry_run=dry_run,
            question="Correct this source?",
        )


@app.command()
def reresolve(
    context: typer.Context,
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE]...", help="Uids, ids or titles; all sources without any.")
    ] = None,
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Read sources again by the rules of today, as after an upgrade; shows what changes, and asks."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        carry_out(
            session,
            lambda dry: timeline.reresolve(sources or (), dry_run=dry),
            yes=yes,
            dry_run=dry_run,
            question="Make these changes?",
        )


@app.command()
def remove(
    context: typer.Context,
    source: SourceArgument,
    purge: Annotated[bool, typer.Option("--purge", help="From history and search too; this cannot be undone.")] = False,
    why: WhyOption = "",
    evidence: EvidenceOption = "",
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Remove a source and the events that only it tells; 'undo' brings it back, but for --purge."""
    session = Session.of(context)
    with session.open(write=True) as timeline:
        if purge and not dry_run:
            if not yes:
                confirm("Remove it for good, with its text and its history? This cannot be undone.")
            timeline.purge_source(source)
            session.say("Removed for good.")
            return
        carry_out(
            session,
            lambda dry: timeline.remove_source(source, dry_run=dry, why=why, evidence=evidence),
            yes=yes,
            dry_run=dry_run,
            question="Remove this source and these events?",
        )

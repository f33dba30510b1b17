"""`timeline sql` and `timeline schema`: the database for people who write SQL; read-only."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.formats import OutputOption, RowFormat, RowFormatOption, chosen
from timeline.cli.rows import write_rows
from timeline.cli.session import Session, destination
from timeline.errors import InputError, UsageError


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(sql)
    app.command()(schema)


def sql(
    context: typer.Context,
    query: Annotated[str, typer.Argument(metavar="[QUERY|-]", help="One SELECT; - reads it from stdin.")] = "",
    file: Annotated[Path | None, typer.Option("--file", help="Read the query from this file.")] = None,
    parameters: Annotated[list[tuple[str, str]] | None, typer.Option("-p", "--param", metavar="NAME VALUE", help="A value for :NAME.")] = None,
    timeout: Annotated[float | None, typer.Option("--timeout", min=0, metavar="SECONDS", help="Stop the query after so long.")] = None,
    form: RowFormatOption = None,
    output: OutputOption = None,
) -> None:
    """Run one read-only query; `timeline schema --views` lists what can be asked."""
    session = Session.of(context)
    asked = _query(query, file)
    with session.open() as timeline, destination(output) as out:
        answer = timeline.sql(asked, dict(parameters or ()), timeout=timeout)
        count = write_rows(chosen(RowFormat, form, output), answer.columns, answer, out)
    session.say(f"{count} rows.")


def _query(query: str, file: Path | None) -> str:
    if bool(query) == bool(file):
        raise UsageError(message="Give one query: as an argument, as - for stdin, or with --file.")
    if file is None:
        return sys.stdin.read() if query == "-" else query
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise InputError(place=file, problem=problem) from None


def schema(
    context: typer.Context,
    views: Annotated[bool, typer.Option("--views", help="Only the views, with what their columns mean.")] = False,
) -> None:
    """Show the tables and views, each column with what it means."""
    del context
    from timeline.store.reference import markdown

    with destination(None) as out:
        out.write(markdown(views_only=views))

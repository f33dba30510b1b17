"""`timeline sql`: one read-only query."""

import os
import sys
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from timeline.cli.app import new_app
from timeline.cli.formats import OutputOption, RowFormat, RowFormatOption, chosen
from timeline.cli.session import Session, complain, counted, destination
from timeline.errors import InputError, TimelineError, UsageError

app = new_app()


class WithPairs(TyperCommand):
    """A command whose -p takes two words, which Typer cannot say of an option that may be repeated."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 - Typer's Context has no stable home
        """Join `-p NAME VALUE` to `-p NAME=VALUE`, then go on as ever."""
        joined: list[str] = []
        words = iter(args)
        for word in words:
            joined.append(word)
            if word in {"-p", "--param"}:
                name = next(words, "")
                joined.append(name if "=" in name else f"{name}={next(words, '')}")
        return super().parse_args(ctx, joined)


ParameterOption = Annotated[
    list[str] | None,
    typer.Option("-p", "--param", metavar="NAME VALUE", help="A value for :NAME; numbers are numbers."),
]
TimeoutOption = Annotated[
    float, typer.Option("--timeout", min=0, metavar="SECONDS", help="Stop the query after so long; 0: never.")
]


@app.command(cls=WithPairs)
def sql(
    context: typer.Context,
    query: Annotated[
        str, typer.Argument(metavar="[QUERY|@NAME|-]", help="One SELECT, a saved one, or - to read it from stdin.")
    ] = "",
    file: Annotated[Path | None, typer.Option("--file", help="Read the query from this file.")] = None,
    values: ParameterOption = None,
    timeout: TimeoutOption = 30,
    form: RowFormatOption = None,
    output: OutputOption = None,
) -> None:
    """Run one read-only SQL query.

    `timeline schema --views` lists what can be asked, `timeline queries list` what is saved.
    """
    run_query(Session.of(context), read_query(query, file), values, timeout, form, output)


def run_query(
    session: Session,
    query: str,
    values: list[str] | None,
    timeout: float,
    form: RowFormat | None,
    output: Path | None,
) -> None:
    """Run a query, or the one saved under `@name`, and write its rows."""
    from timeline.cli.rows import distinct, write_rows

    with session.open() as timeline, destination(output) as out:
        draft = Path(out.name) if output is not None and out.name.endswith(".part") else None
        ended = partial(_end, draft)
        names, rows = timeline.sql(query, dict(map(_parameter, values or ())), timeout=timeout, alone=ended)
        count = write_rows(chosen(RowFormat, form, output), distinct(names), rows, out)
    session.say(f"{counted(count, 'row')}.")


def _end(draft: Path | None, problem: TimelineError) -> None:
    """End the process, as the only way out of a step of SQLite that heeds no deadline, with all that was written before."""
    if draft is not None:
        draft.unlink(missing_ok=True)
    sys.stdout.flush()
    complain(str(problem))
    os._exit(problem.exit_code)


def _parameter(pair: str) -> tuple[str, str | int | float]:
    name, _, text = pair.partition("=")
    for kind in (int, float):
        try:
            if str(kind(text)) == text:
                return name, kind(text)
        except ValueError:
            continue
    return name, text


def read_query(query: str, file: Path | None) -> str:
    """Return the query given as a word, on stdin or in a file; UsageError for none or two."""
    if bool(query) == bool(file):
        raise UsageError(message="Give one query: as an argument, as - for stdin, or with --file.")
    if file is None:
        return sys.stdin.read() if query == "-" else query
    try:
        return file.read_text(encoding="utf-8")
    except OSError as problem:
        raise InputError(place=file, problem=f"{problem.strerror or problem}.") from None
    except UnicodeDecodeError:
        raise InputError(place=file, problem="is not UTF-8; save the query as UTF-8.") from None

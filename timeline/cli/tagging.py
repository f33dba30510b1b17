"""`timeline tag`: the date expressions of a text, without a database."""

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.expressions import FIELDS, DateOrderOption, as_json
from timeline.cli.formats import OutputOption, RowFormat
from timeline.cli.session import complain, destination
from timeline.errors import InputError, TimelineError

app = new_app()


class TagFormat(StrEnum):
    """The forms in which date expressions are written."""

    TABLE = "table"
    JSONL = "jsonl"
    JSON = "json"
    TIMEML = "timeml"


@app.command()
def tag(
    file: Annotated[str, typer.Argument(metavar="[FILE|-]", help="A text; - or nothing is stdin.")] = "-",
    dct: Annotated[
        str, typer.Option("--dct", metavar="DATE", help="The day on which the text was written, as EDTF.")
    ] = "",
    date_order: DateOrderOption = "",
    batch: Annotated[
        bool, typer.Option("--jsonl", help='FILE has lines of {"id", "dct", "text"}; write a line for each.')
    ] = False,
    form: Annotated[TagFormat, typer.Option("-f", "--format", help="What to write.")] = TagFormat.JSONL,
    output: OutputOption = None,
) -> None:
    """Find and resolve the date expressions of a text.

    No database is needed. Offsets count code points.
    """
    from timeline.articles.tagging import tag as find
    from timeline.cli.rows import write_rows

    if batch:
        _tag_lines(file, date_order, output)
        return
    text = _read(file)
    found = find(text, dct or None, date_order=date_order)
    with destination(output) as out:
        if form is TagFormat.TIMEML:
            from timeline.articles.timeml import timeml

            out.write(timeml(text, found, dct or None, "stdin" if file == "-" else Path(file).name))
        else:
            timexes = [as_json(one) for one in found if not one.is_range]
            write_rows(RowFormat(form.value), FIELDS, (tuple(one.values()) for one in timexes), out)


def _tag_lines(file: str, date_order: str, output: Path | None) -> None:
    """Tag a batch; a broken line is named and passed over, and makes the exit code 4."""
    from timeline.articles.tagging import tag as find

    failed = False
    with destination(output) as out:
        for number, line in enumerate(_read(file).split("\n"), start=1):
            if not line.strip():
                continue
            try:
                document = json.loads(line)
                found = find(document["text"], document.get("dct"), date_order=date_order)
            except (ValueError, TypeError, KeyError, AttributeError, TimelineError) as problem:
                complain(f"{file}, line {number}: {_why(problem)}")
                failed = True
                continue
            timexes = [as_json(one) for one in found if not one.is_range]
            out.write(json.dumps({"id": document.get("id"), "timexes": timexes}, ensure_ascii=False) + "\n")
    if failed:
        raise typer.Exit(InputError.exit_code)


def _why(problem: Exception) -> str:
    if isinstance(problem, TimelineError):
        return str(problem)
    if isinstance(problem, json.JSONDecodeError):
        return f"this is no JSON: {problem}"
    return 'this is not a document; write {"id": …, "dct": …, "text": …}'


def _read(file: str) -> str:
    """The text of a file or of stdin, as an article's would be: decoded, no byte order mark, LF line ends, no NUL."""
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as problem:
        raise InputError(place=file, problem=problem.strerror or problem) from None
    return raw.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\0", "\ufffd")

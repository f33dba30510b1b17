"""`timeline tag` and `timeline dates parse`: date expressions of a text, without a database."""

import json
import sys
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from timeline.cli.facts import write_facts
from timeline.cli.formats import OutputOption, RowFormat, RowFormatOption
from timeline.cli.rows import write_rows
from timeline.cli.session import complain, destination
from timeline.dates.edtf import iso_day, text_of
from timeline.dates.words import words_of
from timeline.errors import InputError, NotFound, TimelineError

if TYPE_CHECKING:
    from timeline.events.expression import DatedExpression

FIELDS = ("start", "end", "text", "type", "value", "mod", "edtf", "earliest", "latest", "precision", "rule")


class TagFormat(StrEnum):
    """The forms in which date expressions are written."""

    TABLE = "table"
    JSONL = "jsonl"
    JSON = "json"
    TIMEML = "timeml"


class NoDateRead(NotFound):
    """I read no date in '{text}'."""

    exit_code = 1


DateOrderOption = Annotated[str, typer.Option("--date-order", metavar="dmy|mdy|ymd", help="How it writes 03/04/2013.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(tag)
    group = typer.Typer(help="Date expressions, without a database.", no_args_is_help=True)
    group.command("parse")(parse)
    app.add_typer(group, name="dates")


def tag(
    file: Annotated[str, typer.Argument(metavar="[FILE|-]", help="A text; - or nothing is stdin.")] = "-",
    dct: Annotated[str, typer.Option("--dct", metavar="DATE", help="The day on which the text was written, as EDTF.")] = "",
    date_order: DateOrderOption = "",
    batch: Annotated[bool, typer.Option("--jsonl", help='FILE has lines of {"id", "dct", "text"}; write a line for each.')] = False,
    form: Annotated[TagFormat, typer.Option("-f", "--format", help="What to write.")] = TagFormat.JSONL,
    output: OutputOption = None,
) -> None:
    """Find and resolve the date expressions of a text; no database."""
    from timeline.articles.tagging import tag as find

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


def parse(
    text: Annotated[str, typer.Argument(help="A date expression, as 'the day before yesterday'.")],
    ref: Annotated[str, typer.Option("--ref", metavar="DATE", help="The day on which it was said, as EDTF; today by default.")] = "",
    date_order: DateOrderOption = "",
    form: RowFormatOption = None,
) -> None:
    """Resolve one date expression; no database."""
    from timeline.articles.tagging import tag as find

    ref = ref or datetime.now().astimezone().date().isoformat()
    found = max(find(text, ref, date_order=date_order), key=lambda one: (one.end - one.start, one.is_range), default=None)
    if found is None:
        raise NoDateRead(text=text)
    shown = as_json(found)
    with destination(None) as out:
        if form is RowFormat.JSON:
            out.write(json.dumps(shown, ensure_ascii=False, indent=1) + "\n")
        elif form in (None, RowFormat.TABLE):
            said = {"date": words_of(found.when), **shown, "anchor": found.anchor_value or "", "reason": found.reason}
            write_facts({name: "" if value is None else str(value) for name, value in said.items()}, out)
        else:
            write_rows(form, FIELDS, [tuple(shown.values())], out)


def as_json(found: "DatedExpression") -> dict[str, Any]:
    """One expression as `tag` writes it; unresolved ones have no EDTF, bounds or precision."""
    when = found.when
    return {
        "start": found.start,
        "end": found.end,
        "text": found.text,
        "type": str(found.timex.type),
        "value": found.timex.value,
        "mod": found.timex.mod,
        "edtf": when and text_of(when),
        "earliest": when and iso_day(when.earliest),
        "latest": when and iso_day(when.latest),
        "precision": when and when.precision,
        "rule": found.rule,
    }


def _read(file: str) -> str:
    """The text of a file or of stdin, as an article's would be: decoded, no byte order mark, LF line ends, no NUL."""
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as problem:
        raise InputError(place=file, problem=problem.strerror or problem) from None
    return raw.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\0", "\ufffd")

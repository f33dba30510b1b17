"""`timeline tag`: the date expressions of a text, without a database."""

import json
import sys
from collections.abc import Iterator
from enum import StrEnum
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.articles.tagged import FIELDS, MORE_FIELDS, as_json, in_full
from timeline.cli.app import new_app
from timeline.cli.expressions import DateOrderOption
from timeline.cli.formats import OutputOption, RowFormat
from timeline.cli.session import complain, destination
from timeline.errors import InputError, TimelineError

if TYPE_CHECKING:
    from timeline.articles.article import Article

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
        str,
        typer.Option(
            "--dct", metavar="DATE", help="When the text was written, as EDTF; else what its front matter says."
        ),
    ] = "",
    date_order: DateOrderOption = "",
    batch: Annotated[
        bool,
        typer.Option(
            "--jsonl",
            help='FILE, or each *.jsonl of a folder, has lines of {"id", "dct", "text"}; write a line for each.',
        ),
    ] = False,
    form: Annotated[TagFormat, typer.Option("-f", "--format", help="What to write.")] = TagFormat.JSONL,
    output: OutputOption = None,
) -> None:
    """Find and resolve the date expressions of a text.

    No database is needed. Offsets count code points of the text without its front matter. JSON says besides what each leans on,
    why, and the readings that were considered; a batch leaves them out.
    """
    if batch:
        _tag_lines(file, date_order, output)
        return
    from timeline.articles.tagging import tag as find
    from timeline.articles.tagging import tag_considered
    from timeline.cli.rows import write_rows
    from timeline.dates.edtf import text_of

    article = _read(file)
    if not dct and article.published:
        dct = text_of(article.published.when)
    told = form in (TagFormat.JSON, TagFormat.JSONL)
    reader = tag_considered if told else find
    found = reader(article.text, dct or None, date_order=date_order or article.date_order)
    with destination(output) as out:
        if form is TagFormat.TIMEML:
            from timeline.articles.timeml import timeml

            out.write(timeml(article.text, found, dct or None, article.source_id))
        else:
            shown = in_full if told else as_json
            timexes = (tuple(shown(one).values()) for one in found if not one.is_range)
            write_rows(RowFormat(form.value), (*FIELDS, *MORE_FIELDS) if told else FIELDS, timexes, out)


def _read(file: str) -> "Article":
    """Read one article from a file or stdin; InputError when it cannot be read or holds several."""
    from timeline.articles.readers.files import read_path, read_stream

    articles = read_stream(sys.stdin.buffer.read(), "stdin") if file == "-" else read_path(Path(file))
    first, *more = islice(articles, 2)
    if isinstance(first, InputError):
        raise first
    if more:
        raise InputError(place=file, problem="holds several articles; add --jsonl.")
    return first


def _tag_lines(file: str, date_order: str, output: Path | None) -> None:
    """Tag a batch; a broken line is named and passed over, and makes the exit code 4."""
    from timeline.articles.readers.decode import clean
    from timeline.articles.tagging import tag as find

    failed = False
    places = _batches(file)
    with destination(output) as out:
        for place, number, line in chain.from_iterable(map(_lines, places)):
            if not line.strip():
                continue
            try:
                document = json.loads(line.decode("utf-8-sig"))
                text, dct = _parts(document)
                found = find(clean(text), dct, date_order=date_order)
            except (ValueError, RecursionError, TimelineError) as problem:
                complain(f"{'stdin' if place == '-' else place}:{number}: {_why(problem)}")
                failed = True
                continue
            timexes = [as_json(one) for one in found if not one.is_range]
            out.write(json.dumps({"id": document.get("id"), "timexes": timexes}, ensure_ascii=False) + "\n")
    if failed:
        raise typer.Exit(InputError.exit_code)


def _batches(file: str) -> list[str]:
    """The batch itself, or those of a folder and the folders in it, by name; InputError when there is none to open."""
    if file == "-":
        return [file]
    if Path(file).is_dir():
        if found := sorted(str(one) for one in Path(file).rglob("*.jsonl") if one.is_file()):
            return found
        raise InputError(place=file, problem="holds no file that ends in .jsonl.")
    try:
        Path(file).stat()  # a pipe must not be opened twice
    except OSError as problem:
        raise InputError(place=file, problem=f"{problem.strerror or problem}.") from None
    return [file]


def _lines(file: str) -> Iterator[tuple[str, int, bytes]]:
    """The lines of a batch, each with its place and number."""
    if file == "-":
        yield from ((file, number, line) for number, line in enumerate(sys.stdin.buffer, start=1))
        return
    try:
        with Path(file).open("rb") as stream:
            yield from ((file, number, line) for number, line in enumerate(stream, start=1))
    except OSError as problem:
        raise InputError(place=file, problem=f"{problem.strerror or problem}.") from None


def _parts(document: object) -> tuple[str, str | None]:
    """The text and the dct of a batch's document; ValueError when it has not the shape."""
    if isinstance(document, dict):
        text, dct = document.get("text"), document.get("dct")
        if isinstance(text, str) and (dct is None or isinstance(dct, str)):
            return text, dct
    raise ValueError('a line is {"id": …, "dct": "2013-10-25" or null, "text": "…"}.')


def _why(problem: Exception) -> str:
    if isinstance(problem, (json.JSONDecodeError, UnicodeDecodeError, RecursionError)):
        return f"is no JSON that can be read ({problem})."
    return str(problem)

"""`timeline sources`: the articles and what is known of them."""

from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.formats import ColumnsOption, OutputOption, RowFormat, RowFormatOption, chosen
from timeline.cli.session import Session, counted, destination

app = new_app("Sources: the articles.")

_SHOWN = ("uid", "source_id", "title", "publisher", "url", "published", "known", "kind", "n_events", "newest_version")


@app.command("list")
def list_sources(
    context: typer.Context,
    form: RowFormatOption = None,
    output: OutputOption = None,
    columns: ColumnsOption = None,
    undated: Annotated[bool, typer.Option("--undated", help="Those alone of which nothing says when.")] = False,
) -> None:
    """List the sources, earliest published first.

    Of an undated one, 'sources date' shows what could date it.
    """
    from timeline.cli.rows import write_records

    session = Session.of(context)
    with session.open() as timeline, destination(output) as out:
        count = write_records(chosen(RowFormat, form, output), timeline.sources(undated=undated), out, columns, _SHOWN)
    session.say(f"{counted(count, 'undated source' if undated else 'source')}.")


@app.command()
def show(
    context: typer.Context,
    key: Annotated[str, typer.Argument(help="Uid, the beginning of one, or the id or file name given at ingestion.")],
    form: RowFormatOption = None,
) -> None:
    """Show all that is known of a source."""
    from timeline.cli.facts import write_one

    with Session.of(context).open() as timeline, destination(None) as out:
        write_one(timeline.source(key), form, out)

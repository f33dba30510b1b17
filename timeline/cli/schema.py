"""`timeline schema`: what people who write SQL can ask."""

import json
from typing import Annotated, TextIO

import typer

from timeline.cli.app import new_app
from timeline.cli.formats import OutputOption
from timeline.cli.session import Session, destination
from timeline.errors import UsageError

app = new_app()


@app.command()
def schema(
    context: typer.Context,
    views: Annotated[bool, typer.Option("--views", help="Only the views: what is promised to stay.")] = False,
    docs: Annotated[bool, typer.Option("--docs", help="As Markdown: the page docs/schema.md.")] = False,
    datasette: Annotated[
        bool, typer.Option("--datasette", help="As metadata for Datasette, JSON, with the saved queries.")
    ] = False,
    output: OutputOption = None,
) -> None:
    """Show the views and tables and what they hold.

    The views keep their names, columns and meaning within a major version; tables may move under them.
    """
    if docs and datasette:
        raise UsageError(message="--docs and --datasette are two forms; give one.")
    with destination(output) as out:
        if datasette:
            out.write(_metadata(Session.of(context)))
        elif docs:
            from timeline.store.reference import markdown

            out.write(markdown(views_only=views))
        else:
            _write(out, views_only=views)


def _metadata(session: Session) -> str:
    """The metadata under the database's name, as Datasette has it: the file's name without its ending."""
    from timeline.store.datasette import metadata
    from timeline.store.places.finding import place_of
    from timeline.store.recipes import RECIPES

    place = place_of(session.database)
    queries: list[dict[str, object]] = [
        {"name": one.name, "description": one.says, "query": one.query} for one in RECIPES
    ]
    if not place.missing():
        with session.open() as timeline:
            queries = timeline.queries()
    return json.dumps(metadata(place.file.stem, queries), ensure_ascii=False, indent=1) + "\n"


def _write(out: TextIO, *, views_only: bool) -> None:
    from timeline.cli.facts import write_facts
    from timeline.store.reference import descriptions, purposes
    from timeline.store.views import VIEWS

    told = purposes()
    promised = {view.name for view in VIEWS}
    for name, columns in descriptions().items():
        if name in promised or not views_only:
            out.write(f"{'view' if name in promised else 'table'} {name}\n{told[name]}\n\n")
            write_facts(columns, out, "  ")
            out.write("\n")

"""`timeline schema`: what people who write SQL can ask."""

from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.session import destination

app = new_app()


@app.command()
def schema(
    views: Annotated[bool, typer.Option("--views", help="Only the views: what is promised to stay.")] = False,
) -> None:
    """Show the views and tables and what they hold.

    The views keep their names, columns and meaning within a major version; tables may move under them.
    """
    from timeline.cli.facts import write_facts
    from timeline.store.reference import descriptions, purposes
    from timeline.store.views import VIEWS

    told = purposes()
    promised = {view.name for view in VIEWS}
    with destination(None) as out:
        for name, columns in descriptions().items():
            if name in promised or not views:
                out.write(f"{'view' if name in promised else 'table'} {name}\n{told[name]}\n\n")
                write_facts(columns, out, "  ")
                out.write("\n")

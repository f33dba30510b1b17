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
    from timeline.store.tables import Base
    from timeline.store.views import VIEWS

    with destination(None) as out:
        for view in VIEWS:
            out.write(f"view {view.name}\n{view.says}\n\n")
            write_facts({column.name: column.says for column in view.columns}, out, "  ")
            out.write("\n")
        for table in () if views else Base.metadata.sorted_tables:
            out.write(f"table {table.name}\n\n")
            write_facts({column.name: column.comment or str(column.type) for column in table.columns}, out, "  ")
            out.write("\n")

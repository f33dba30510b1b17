"""`timeline spark`: a corpus that is too large for one machine, read on many."""

from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.session import Session, counted
from timeline.errors import InputError

app = new_app("Read a corpus on many machines with Apache Spark.")

InputArgument = Annotated[
    str, typer.Argument(metavar="INPUT.parquet", help="A file or folder of Parquet, an article a row.")
]
OutputArgument = Annotated[str, typer.Argument(metavar="OUTPUT", help="A new folder for the tables.")]
MasterOption = Annotated[
    str,
    typer.Option(
        "--master",
        metavar="URL",
        help="The cluster; default: what spark-submit or its settings say, else this machine.",
    ),
]
PartitionsOption = Annotated[
    int | None,
    typer.Option("--partitions", min=1, metavar="N", help="Parts in which the articles are read."),
]
ForceOption = Annotated[bool, typer.Option("--force", help="Replace an output that is there.")]


@app.command()
def tag(
    context: typer.Context,
    source: InputArgument,
    output: OutputArgument,
    master: MasterOption = "",
    partitions: PartitionsOption = None,
    force: ForceOption = False,
) -> None:
    """Find and resolve the date expressions of many articles.

    What 'timeline tag' prints, as a table 'expressions', and a table 'articles'. A bad article is a row that says why.
    """
    from timeline.spark.jobs import tag as run

    counts = run(source, output, master=master, partitions=partitions or 0, force=force)
    _report(Session.of(context), output, counts)


@app.command()
def ingest(
    context: typer.Context,
    source: InputArgument,
    output: OutputArgument,
    master: MasterOption = "",
    partitions: PartitionsOption = None,
    force: ForceOption = False,
) -> None:
    """Read many articles whole: events, actors, reprints, and which tellings are of one event.

    The tables are described in docs/spark.md; 'timeline load OUTPUT' stores them. A bad article is a row that says why.
    """
    from timeline.spark.jobs import ingest as run

    counts = run(source, output, master=master, partitions=partitions or 0, force=force)
    _report(Session.of(context), output, counts)


def _report(session: Session, output: str, counts: dict[str, int]) -> None:
    """Say what was written; exit 4 when an article failed."""
    told = ", ".join(f"{count:,} {table}" for table, count in counts.items() if table not in {"articles", "failed"})
    session.say(f"{output}: {counted(counts['articles'], 'article')}, {told}.")
    if counts["failed"]:
        session.say(f"{counted(counts['failed'], 'article')} failed; the table 'articles' says why.")
        raise typer.Exit(InputError.exit_code)

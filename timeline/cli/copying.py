"""`timeline db backup`, `copy`, `restore`: copies of the whole database, proved before they count."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.correcting import DryRunOption, YesOption, confirm
from timeline.cli.session import Session, counted
from timeline.errors import UsageError

WithoutOption = Annotated[
    str, typer.Option("--without", metavar="text,notes,history", help="Leave these out, to hand the copy over.")
]


def backup(
    context: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="A new file. Default: beside the database.")
    ] = None,
    without: WithoutOption = "",
) -> None:
    """Write a copy of the database to a new file, and prove it.

    The copy is checked like 'timeline db check', and its dump compared with that of the database. A copy without texts keeps quotes, offsets and the hashes of the texts; without texts or notes there is no history either, for it holds them too.
    """
    session = Session.of(context)
    with session.open() as timeline:
        target = file or _beside(timeline.path)
        parts = [part.strip() for part in without.split(",") if part.strip()]
        timeline.back_up(target, without=parts)
    left_out = f", without {' and '.join(parts)}" if parts else ""
    session.say(f"{target}: a sound copy of {session.shown}{left_out}.")


def copy(
    context: typer.Context,
    places: Annotated[
        list[str],
        typer.Argument(
            metavar="[FROM] TO", help="A new file, or the URL of an empty database; before it where from, else -d."
        ),
    ],
) -> None:
    """Copy the database to a new file, or to a server, or from one.

    From file to file it is a backup. Else every table is copied, the history included, in one transaction, and proved by counts and hashes; the search index is made anew.
    """
    if len(places) > 2:
        raise UsageError(message="'db copy' takes where to, and before it where from if that is not -d.")
    session = Session.of(context)
    if len(places) == 2:
        session = replace(session, database=places[0])
    target = places[-1]
    with session.open() as timeline:
        if _is_file(target) and _is_file(session.database):
            timeline.back_up(target)
            told = "a sound copy"
        else:
            counts = timeline.copy(target)
            told = f"an equal copy, {counted(sum(counts.values()), 'row')} in {len(counts)} tables,"
    session.say(f"{shown(target)}: {told} of {session.shown}.")


def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The backup.")],
    yes: YesOption = False,
    dry_run: DryRunOption = False,
) -> None:
    """Put a backup in the place of the database.

    The backup is checked first, and a copy of what was there is kept beside it.
    """
    from timeline.library import Timeline

    session = Session.of(context)
    if not file.is_file():
        raise UsageError(message=f"There is no file {file} to restore.")
    if dry_run or not yes:
        with Timeline.open(file, readonly=True) as other:
            now, then = _held(session), other.status()
        session.say(f"{session.shown} holds {now}.")
        session.say(
            f"{file} holds {counted(int(str(then['events'])), 'event')} of {counted(int(str(then['sources'])), 'source')}."
        )
        if dry_run:
            session.say("Nothing was changed.")
            return
        confirm(f"Put {file} in the place of {session.shown}?")
    kept = Timeline.restore(session.database, file)
    session.say(f"{session.shown} is restored." + (f" What was there is kept as {kept}." if kept else ""))


def _held(session: Session) -> str:
    if _is_file(session.database) and not Path(session.database).exists():
        return "nothing yet"
    with session.open() as timeline:
        status = timeline.status()
    return f"{counted(int(str(status['events'])), 'event')} of {counted(int(str(status['sources'])), 'source')}"


def shown(database: str) -> str:
    """Return where a database is, without a password."""
    from timeline.store.places.finding import place_of

    return str(place_of(database))


def _is_file(where: str) -> bool:
    from timeline.store.places.finding import place_of
    from timeline.store.places.sqlite_file import SqliteFile

    return isinstance(place_of(where), SqliteFile)


def _beside(path: Path) -> Path:
    names = (path.with_name(f"{path.name}.backup" + (f"-{n}" if n > 1 else "")) for n in range(1, 1000))
    return next(name for name in names if not name.exists())

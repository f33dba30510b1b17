"""`timeline seed` and `timeline ingest`: articles become events."""

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.reporting import reported
from timeline.cli.session import Session, complain, counted
from timeline.errors import InputError, UsageError

if TYPE_CHECKING:
    from timeline.articles.article import Article
    from timeline.library import Outcome

app = new_app()

_NOUNS = frozenset({"new version", "duplicate"})
"""What became of an input, said as a noun."""

_ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://")


class InputFormat(StrEnum):
    """How a file is to be read; auto goes by the name, for stdin by the first bytes."""

    AUTO = "auto"
    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSONL = "jsonl"
    EPUB = "epub"
    PDF = "pdf"
    WARC = "warc"
    PARQUET = "parquet"


class DateOrder(StrEnum):
    """How 03/04/2013 is to be read; nothing given: as the article's language writes it."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


@app.command()
def seed(context: typer.Context) -> None:
    """Load the example articles that come with Timeline.

    A second time changes nothing.
    """
    session = Session.of(context)
    with session.open(create=True) as timeline, progress(session) as advance:
        outcomes = timeline.seed(on_progress=advance)
    say_outcomes(session, outcomes)


@app.command()
def ingest(
    context: typer.Context,
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH... | -", help="Files, folders, patterns, or - for stdin.")
    ],
    published: Annotated[str, typer.Option("--published", metavar="EDTF", help="When it was published.")] = "",
    title: Annotated[str, typer.Option("--title", help="Its title.")] = "",
    publisher: Annotated[str, typer.Option("--publisher", help="Who published it.")] = "",
    url: Annotated[str, typer.Option("--url", help="Where it stands.")] = "",
    lang: Annotated[str, typer.Option("--lang", help="Its language, as 'en'.")] = "",
    tz: Annotated[str, typer.Option("--tz", help="Its time zone, as 'Europe/London' or '+01:00'.")] = "",
    date_order: Annotated[DateOrder | None, typer.Option("--date-order", help="How it writes 03/04/2013.")] = None,
    meta: Annotated[
        Path | None, typer.Option("--meta", metavar="FILE.csv", help="A table: file, published, publisher, title, url.")
    ] = None,
    form: Annotated[InputFormat, typer.Option("--format", help="What the files are.")] = InputFormat.AUTO,
    recursive: Annotated[bool, typer.Option("--recursive", help="Folders within folders too.")] = False,
    fetch: Annotated[bool, typer.Option("--fetch", help="Load addresses (https://…) from the web.")] = False,
    jobs: Annotated[int, typer.Option("--jobs", min=1, metavar="N", help="How many processes read.")] = 1,
    report: Annotated[
        Path | None,
        typer.Option("--report", metavar="FILE.jsonl", help="Write what became of each input, a line each."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("-n", "--dry-run", help="Read and report, store nothing.")] = False,
) -> None:
    """Read articles and store the events they date.

    Text, Markdown, web pages (.html, .mht), messages (.eml), books (.epub), feeds (.rss, .atom), JSON lines, .zip archives of these;
    PDF, web archives (.warc) and Parquet (an article a row) with an extra.

    Each article is stored wholly or not at all. A folder, with --recursive, gives the files in it, a pattern ('saved/**/*.html') those
    it matches; JSON lines hold an article a line. Another text of a page that is here, by its URL, is a version of it: the newest makes the chronology.
    The same article a second time changes nothing, so an ingestion that was interrupted is simply begun again.
    """
    session = Session.of(context)
    if "" in paths:
        raise UsageError(message="A path is empty; name a file, a folder, or - for stdin.")
    inputs, refused = _inputs(paths, form, date_order or "", fetch=fetch)
    with reported(report) as tell, session.open(create=True) as timeline, progress(session) as advance:
        for problem in refused:
            tell(problem)
        outcomes = timeline.ingest(
            *inputs,
            published=published,
            title=title,
            publisher=publisher,
            url=url,
            lang=lang,
            tz=tz,
            date_order=date_order or "",
            meta=meta,
            format=form,
            recursive=recursive,
            dry_run=dry_run,
            jobs=jobs,
            on_progress=advance,
            on_outcome=tell,
        )
    say_outcomes(session, outcomes, refused)


def _inputs(paths: list[str], form: str, order: str, *, fetch: bool) -> tuple[list["Path | Article"], list[InputError]]:
    """The paths, with - replaced by the articles that stdin holds, addresses by those that stand there, and what could not be read."""
    from timeline.articles.readers.files import read_stream

    inputs: list[Path | Article] = []
    refused: list[InputError] = []
    fetched = _fetching(order) if fetch else _unfetched
    for path in paths:
        found: Iterable[Path | Article | InputError] = [Path(path)]
        if path == "-":
            found = read_stream(sys.stdin.buffer.read(), "stdin", format=form)
        elif _ADDRESS.match(path):
            found = fetched(path)
        for one in found:
            if isinstance(one, InputError):
                refused.append(one)
            else:
                inputs.append(one)
    return inputs, refused


def _unfetched(address: str) -> "list[Article | InputError]":
    return [InputError(place=address, problem="is an address of the web; add --fetch to load it.")]


def _fetching(order: str) -> "Callable[[str], Iterator[Article | InputError]]":
    from timeline.dates.clock import Clock
    from timeline.dates.period import Period
    from timeline.dates.when import When
    from timeline.library.fetching import Fetcher, articles_at

    fetcher = Fetcher()

    def fetched(address: str) -> "Iterator[Article | InputError]":
        now = datetime.now().astimezone()  # to the second: of two versions of a page the one fetched later is the newer
        clock = Clock(now.strftime("%H:%M:%S"), now.strftime("%z"))
        yield from articles_at(address, When.of(Period.day(now.year, now.month, now.day), clock=clock), fetcher, order)

    return fetched


@contextmanager
def progress(session: Session) -> Iterator[Callable[[int, int, str], None] | None]:
    """Yield what moves a bar on a terminal; nothing when stderr is a pipe or --quiet was said."""
    if session.quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from timeline.cli.printable import one_line

    columns = (
        *(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()),
        *(TextColumn("{task.fields[rate]}"), TimeRemainingColumn(compact=True)),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=None, rate="")

        def advance(done: int, total: int, name: str) -> None:
            speed = bar.tasks[0].speed
            rate = f"{speed:.0f}/s" if speed else ""
            bar.update(task, completed=done, total=total, description=escape(one_line(Path(name).name)), rate=rate)

        yield advance


def say_outcomes(session: Session, outcomes: "list[Outcome]", refused: Sequence[InputError] = ()) -> None:
    """Say what became of each input; exit 4 when one failed."""
    for problem in refused:
        complain(str(problem))
    kinds = _without_extra(outcomes)
    for outcome in outcomes:
        if outcome.exit_code:
            if sentence := kinds.get(outcome.message, outcome.message):
                complain(sentence)
        elif session.verbose:
            session.say(f"{outcome.source_id}: {outcome.status}, {outcome.message}")
        for warning in outcome.warnings:
            session.say(f"{outcome.source_id}: {warning}")
    articles = [outcome for outcome in outcomes if outcome.source_uid or outcome.exit_code]  # not the roster of actors
    counts = Counter(str(outcome.status) for outcome in articles)
    counts["failed"] += len(refused)
    told = ", ".join(_told(count, status) for status, count in counts.items() if count)
    session.say(f"Articles: {told or 'none'}.")
    _name_the_extra(session, outcomes)
    if n_events := sum(outcome.n_events for outcome in outcomes):
        session.say(f"{counted(n_events, 'event')} found; 'timeline ls' lists them.")
    if counts["failed"]:
        raise typer.Exit(InputError.exit_code)


def _told(count: int, status: str) -> str:
    return counted(count, status) if status in _NOUNS else f"{count} {status}"


def _without_extra(outcomes: "list[Outcome]") -> dict[str, str]:
    """Return what is said of files that lack an extra, by what each would be told: of many of a kind once, '' for the rest of them."""
    from timeline.articles.readers.extras import lacked

    places: dict[str, list[str]] = {}
    for outcome in outcomes:
        if outcome.exit_code and (found := lacked(outcome.message)) is not None:
            places.setdefault(found[1], []).append(found[0])
    said: dict[str, str] = {}
    for problem, (first, *others) in places.items():
        if others:
            said |= {f"{place}: {problem}": "" for place in others}
            said[f"{first}: {problem}"] = f"{first} and {len(others)} more: each {problem}"
    return said


def _name_the_extra(session: Session, outcomes: "list[Outcome]") -> None:
    """Say once, when a web page was read, that there is an extra that reads more of them."""
    from timeline.articles.readers.extractor import is_installed

    pages = (".html", ".htm", ".xhtml", ".mht", ".mhtml")
    if any(one.source_id.lower().endswith(pages) for one in outcomes) and not is_installed():
        session.say(
            "Web pages were read without the extra 'html', which reads more kinds of them: pip install 'timeline-of-events[html]'."
        )

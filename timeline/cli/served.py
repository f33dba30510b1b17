"""What `timeline serve` adds to Datasette: the chronology as our own page and as files, by the filters of the command line.

Datasette loads it as a plugin, in a process of its own.
"""

import asyncio
import io
from html import escape
from typing import Any
from urllib.parse import urlencode

import typer
from datasette import Response
from pluggy import HookimplMarker

from timeline.cli.app import new_app
from timeline.cli.filters import filtered
from timeline.errors import TimelineError, UsageError
from timeline.events.filter import Filter

_Wrong: Any = typer.BadParameter.__base__
"""click's UsageError: Typer vendors click since 0.20, so its classes have no stable home."""

_hook = HookimplMarker("datasette")

PAGE = "/-/timeline"
"""Where our page is; with `.ics` and so on behind it the file."""

_TYPES = {
    "html": "text/html; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "ics": "text/calendar; charset=utf-8",
    "json": "application/json; charset=utf-8",
    "jsonl": "application/x-ndjson; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8",
}

_FOLD = """
for (const list of document.querySelectorAll("dl.column-descriptions")) {
  const fold = document.createElement("details");
  fold.append(Object.assign(document.createElement("summary"), { textContent: "What the columns hold" }));
  list.before(fold);
  fold.append(list);
}
"""


@_hook
def register_routes() -> list[tuple[str, Any]]:
    """Say at which addresses we answer."""
    return [(rf"^{PAGE}$", _answer), (rf"^{PAGE}\.(?P<form>{'|'.join(_TYPES)})$", _answer)]


@_hook
def menu_links(datasette: Any) -> list[dict[str, str]]:  # noqa: ANN401 - Datasette has no types
    """Put our page into the menu."""
    return [{"href": datasette.urls.path(PAGE), "label": "Timeline"}]


@_hook
def extra_body_script() -> str:
    """Fold what the columns hold, which Datasette would put before the first row of a view of fifty."""
    return _FOLD


def links_html() -> str:
    """Return the sentence that leads from Datasette's own pages to ours."""
    files = ", ".join(f'<a href="{PAGE}.{form}">{form}</a>' for form in _TYPES if form != "html")
    example = escape(f"{PAGE}?{urlencode({'year': 2013, 'type': 'deal'})}")
    return (
        f'<p><a href="{PAGE}"><strong>The chronology with its picture</strong></a>, or as a file: {files}. '
        f"Filters are those of the command line, as in <code>{example}</code>.</p>"
    )


async def _answer(request: Any, datasette: Any) -> Any:  # noqa: ANN401 - likewise
    form = request.url_vars.get("form", "html")
    [path] = [db.path for name, db in datasette.databases.items() if name != "_internal"]
    try:
        text = await asyncio.to_thread(_exported, path, form, request.args)
    except TimelineError as problem:
        return Response.text(f"{problem}\n", status=400)
    return Response(text, content_type=_TYPES[form])


def _exported(path: str, form: str, asked: Any) -> str:  # noqa: ANN401 - likewise
    from timeline.library import Timeline

    out = io.StringIO(newline="")
    words = [f"--{name}={value}" for name in asked for value in asked.getlist(name)]
    with Timeline.open(path, readonly=True) as timeline:
        timeline.export(form, out, filter_of(words))
    return out.getvalue()


def filter_of(words: list[str]) -> Filter:
    """Return the filter that these options of the command line make; UsageError for one that there is not."""
    found: list[Filter] = []
    app = new_app()

    @app.command()
    @filtered
    def keep(wanted: Filter) -> None:
        found.append(wanted)

    try:
        app(words, standalone_mode=False)
    except _Wrong as problem:
        raise UsageError(message=problem.format_message()) from None
    if not found:
        raise UsageError(message="'timeline ls --help' lists the filters.")
    return found[0]

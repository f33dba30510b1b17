"""`timeline serve`: the database in the browser, through Datasette: on this machine only, and only to be read."""

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from timeline.cli.app import new_app
from timeline.cli.session import Session
from timeline.errors import Failure

app = new_app()

_SETTINGS = {
    "sql_time_limit_ms": "5000",
    "max_returned_rows": "5000",
    "default_page_size": "100",
    "allow_csv_stream": "on",
    "facet_time_limit_ms": "1000",
    "suggest_facets": "off",
}


class NoDatasetteError(Failure):
    """Datasette shows the database in a browser and is not installed here: pip install 'timeline-of-events[serve]'. 'timeline schema --datasette' writes its metadata for one installed elsewhere."""


@app.command()
def serve(
    context: typer.Context,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="The port; 0 for any that is free.")] = 8001,
    browser: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
) -> None:
    """Show the database in the browser, read-only, until Ctrl-C.

    The chronology with its picture is at /-/timeline, the views, queries and SQL beside it. It listens on 127.0.0.1 alone:
    nobody on another machine can reach it. Needs Datasette, the extra 'serve'.
    """
    from timeline.store.datasette import metadata

    session = Session.of(context)
    with session.open() as timeline:
        path, queries = timeline.path, timeline.queries()
    if find_spec("datasette") is None:
        raise NoDatasetteError
    with TemporaryDirectory() as folder:
        from timeline.cli.served import PAGE, links_html

        told, pages = Path(folder, "metadata.json"), Path(folder, "plugins")
        facts = metadata(path.stem, queries)
        for page in (facts, facts["databases"][path.stem]):
            page["description_html"] = f"<p>{page['description']}</p>{links_html()}"
        told.write_text(json.dumps(facts), encoding="utf-8")
        pages.mkdir()
        (pages / "pages.py").write_text(
            "from timeline.cli.served import extra_body_script, menu_links, register_routes\n", encoding="utf-8"
        )
        words = ["serve", str(path.absolute()), "--host", "127.0.0.1", "--port", str(port), "--metadata", str(told)]
        words += ["--plugins-dir", str(pages)]
        words += [word for name, value in _SETTINGS.items() for word in ("--setting", name, value)]
        if port:
            session.say(f"The chronology: http://127.0.0.1:{port}{PAGE}   Ctrl-C ends it.")
        command = [sys.executable, "-m", "datasette", *words, *(["--open"] if browser else [])]
        code = subprocess.call(command)  # noqa: S603 - our own words and the database's path
    if code:
        raise Failure(message=f"Datasette ended with code {code}; is port {port} in use? --port takes another.")

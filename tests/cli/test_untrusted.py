"""Text from articles steers nothing: neither the terminal that shows it nor Rich's markup nor a spreadsheet."""

import json

import pytest

from timeline.cli.printable import one_line, printable

ESCAPES = "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2J \x7f back\x08space \u202ereversed\u202c [bold]markup[/bold] [link=x]y[/link]"


@pytest.mark.parametrize(
    ("text", "shown", "cell"),
    [
        ("plain – “text” 日本", "plain – “text” 日本", "plain – “text” 日本"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab", "two lines and a tab"),
        ("\x1b[2J", "\\u001b[2J", "\\u001b[2J"),
        ("\x9b2J\x7f\x00", "\\u009b2J\\u007f\\u0000", "\\u009b2J\\u007f\\u0000"),
        ("\u202eevil\u2069", "\\u202eevil\\u2069", "\\u202eevil\\u2069"),
        ("[red]x[/red]", "[red]x[/red]", "[red]x[/red]"),
    ],
)
def test_printable(text, shown, cell):
    assert printable(text) == shown
    assert one_line(text) == cell


def test_what_is_escaped_in_json_stays_json():
    text = json.dumps("\x1b\x9b\u202e", ensure_ascii=False)
    assert json.loads(printable(text)) == "\x1b\x9b\u202e"


ARTICLE = {
    "id": ESCAPES,
    "title": ESCAPES,
    "publisher": ESCAPES,
    "published": "2013-10-28",
    "text": f"Acme opened {ESCAPES} on 25 October 2013.",
}


@pytest.fixture
def hostile(made, empty_folder):
    (empty_folder / "hostile.jsonl").write_text(json.dumps(ARTICLE))
    return made("hostile.jsonl", json.dumps(ARTICLE))


@pytest.mark.parametrize("columns", [80, 200])
def test_nothing_reaches_the_terminal(terminal, hostile, columns):
    commands = [
        ["ls"],
        ["ls", "-f", "json"],
        ["ls", "-f", "csv"],
        ["ls", "-f", "tsv"],
        ["ls", "--columns", "quote"],
        ["search", "opened"],
        ["show", "e"],
        ["sources", "list"],
        ["sources", "list", "-f", "csv"],
        ["sources", "show", "s"],
        ["sql", "SELECT * FROM source_summary"],
        ["show", "\x1b[2J"],
        ["ls", "--from", "\x1b[2J"],
        ["nonsense\x1b[2J"],
    ]
    shown = terminal(*commands, columns=columns)
    assert set(shown) & set("\x1b\x9b\x07\x08\x7f\x00\u202e") == set()
    assert shown.count("\\u001b") > len(commands)


def test_the_bar_shows_no_name_as_it_is(terminal, hostile):
    shown = terminal("-v", "ingest", "hostile.jsonl", raw=True)
    assert "\\u001b[31mred" in shown
    assert "\x1b[31mred" not in shown
    assert "\x1b]0;" not in shown


def test_markup_is_text(terminal, hostile):
    shown = "".join(terminal("sources", "list", "--columns", "title", columns=200).split())
    assert "[bold]markup[/bold][link=x]y[/link]" in shown


def test_a_pipe_gets_data_as_they_are(timeline, hostile):
    events = json.loads(timeline("ls", "-f", "json").out)
    assert events
    assert all(ESCAPES in event["quote"] for event in events)
    assert ESCAPES in timeline("ls", "-f", "csv", "--columns", "quote").out

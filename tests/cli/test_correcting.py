"""Corrections on the command line: every command, what it shows and asks, and taking it back."""

import json

import pytest

TEXT = """\
Acme was founded on 3 May 1999. Last week Acme opened an office in Paris. John Doe met Jane Roe on 4 May 1999.
"""


@pytest.fixture
def acme(made, empty_folder):
    return made("acme.txt", TEXT, "--published", "2013-10-28")


@pytest.fixture
def events(timeline, acme):
    """The events, oldest first."""
    return json.loads(timeline("ls", "-f", "json").out)


def row(timeline, uid):
    return json.loads(timeline("show", uid, "-f", "json").out)


def dump(timeline):
    """All there is, the history left out."""
    queries = (
        "SELECT * FROM events ORDER BY id",
        "SELECT * FROM tags ORDER BY id",
        "SELECT uid FROM mentions ORDER BY 1",
    )
    return [timeline("sql", query, "-f", "json").out for query in queries]


def test_each_correction_of_an_event_and_taking_all_back(timeline, events):
    before = dump(timeline)
    one, two, three = (event["uid"] for event in events)
    steps = [
        (("accept", one, two, "--why", "read"), one, {"status": "accepted"}),
        (("reject", three), three, {"status": "rejected"}),
        (("restore", three), three, {"status": "proposed"}),
        (("edit", one, "--title", "Acme begins", "--place", "Leeds"), one, {"title": "Acme begins", "place": "Leeds"}),
        (("set-date", one, "1999-05~", "-y"), one, {"edtf": "1999-05~", "date_locked": True}),
        (("lock", two), two, {"date_locked": True}),
        (("lock", two, "--unlock"), two, {"date_locked": False}),
        (("tag", "firm, Leeds", one, two), two, {"tags": "Leeds; firm"}),
        (("tag", "firm", "--remove", two), two, {"tags": "Leeds"}),
        (("note", one, "a remark"), one, {"notes": ["a remark"]}),
        (("cite", one, "--source", "acme.txt", "--quote", "Acme was founded", "--page", "1"), one, {"n_mentions": 2}),
        (("merge", one, two, "-y"), one, {"n_mentions": 3}),
        (("split", one, "-y"), two, {"uid": two}),
    ]
    for words, uid, expected in steps:
        done = timeline("events", *words)
        assert done.code == 0, done.err
        assert "takes it back" in done.err
        shown = row(timeline, uid)
        assert {name: shown[name] for name in expected} == expected
    log = json.loads(timeline("log", "-f", "json").out)
    assert [entry["command"].split()[1] for entry in reversed(log[:-1])] == [words[0] for words, _, _ in steps]
    assert log[-2]["why"] == "read"
    assert "status" in timeline("log", log[-2]["batch"], "-f", "jsonl").out
    for _ in steps:
        assert timeline("undo", "-y").code == 0
    assert dump(timeline) == before
    assert timeline("redo").code == 0
    assert row(timeline, one)["status"] == "accepted"


def test_an_event_by_hand_and_a_source_without_text(timeline, empty_folder):
    uid = timeline("events", "add", "The mill burned down", "--date", "1999", "--place", "Marlow").out.strip()
    other = timeline("events", "add", "The town was rebuilt", "--date", "1999").out.strip()
    source = timeline("sources", "add", "Interview with the miller", "--date", "2001").out.strip()
    assert timeline("events", "cite", uid, "--source", source, "--quote", "It burned", "--role", "disputes").code == 0
    assert [row(timeline, uid)[name] for name in ("edtf", "status", "date_locked")] == ["1999", "accepted", True]
    for first, second in ((uid, other), (other, uid)):
        timeline("events", "order", first, second)
        if first == uid:
            assert [event["uid"] for event in json.loads(timeline("ls", "-f", "json").out)] == [uid, other]
            timeline("undo", "-y")
    assert [event["uid"] for event in json.loads(timeline("ls", "-f", "json").out)] == [other, uid]


@pytest.mark.parametrize("verb", [["accept"], ["reject"], ["restore", "--status", "accepted"], ["tag", "x"]])
def test_by_filter_it_shows_and_asks(timeline, events, verb):
    if verb[0] == "restore":
        timeline("events", "accept", events[0]["uid"])
    before = dump(timeline)
    filters = ["--on", "1999-05-03"]
    shown = timeline("events", *verb, *filters, "-n")
    assert shown.code == 0
    assert "Nothing was changed." in shown.err
    refused = timeline("events", *verb, *filters)
    assert (refused.code, refused.err.splitlines()[-1][:20]) == (7, "Nothing was changed:")
    assert dump(timeline) == before
    assert timeline("events", *verb, *filters, "-y").code == 0
    assert dump(timeline) != before
    assert timeline("events", verb[0], *verb[1:2][: verb[0] == "tag"]).code == 2  # neither events nor a filter


@pytest.mark.parametrize(
    "words",
    [
        ["events", "set-date", "{0}", "2001"],
        ["events", "merge", "{0}", "{1}"],
        ["sources", "set-date", "acme.txt", "2013-11-04"],
        ["sources", "remove", "acme.txt"],
        ["actors", "merge", "Acme", "Jane Roe"],
        ["undo"],
    ],
)
def test_without_a_terminal_what_moves_things_refuses(timeline, events, words):
    before = dump(timeline)
    words = [word.format(*(event["uid"] for event in events)) for word in words]
    done = timeline(*words)
    assert done.code == 7
    assert "asks first, and here is no terminal to answer on; -y says yes, -n only shows." in done.err
    assert timeline(*words, "-n").code == 0
    assert dump(timeline) == before
    assert timeline(*words, "-y").code == 0


def test_a_corrected_date_of_the_article_moves_what_leant_on_it(timeline, events):
    done = timeline("sources", "set-date", "acme.txt", "2013-11-04", "-y", "--why", "the paper's archive")
    assert "date: 21–27 Oct 2013 → 28 Oct – 3 Nov 2013" in done.err
    dates = [event["date"] for event in json.loads(timeline("ls", "-f", "json").out)]
    assert dates == ["3 May 1999", "4 May 1999", "28 Oct – 3 Nov 2013"]
    assert timeline("sources", "set-date", "acme.txt", "--publisher", "The Post", "-y").code == 0
    [source] = json.loads(timeline("sources", "list", "-f", "json").out)
    assert (source["published"], source["publisher"]) == ("2013-11-04", "The Post")
    assert timeline("sources", "reresolve", "-y").err == "Nothing to change.\n"
    assert timeline("sources", "set-date", "acme.txt").code == 2
    timeline("undo", "-y")
    timeline("undo", "-y")
    assert json.loads(timeline("ls", "-f", "json").out) == events


def test_a_source_goes_and_comes_back_or_goes_for_good(timeline, events):
    assert timeline("sources", "remove", "acme.txt", "-y").code == 0
    assert timeline("ls", "-f", "json").out == "[]\n"
    assert timeline("undo", "-y").code == 0
    assert json.loads(timeline("ls", "-f", "json").out) == events
    assert timeline("sources", "remove", "acme.txt", "--purge").code == 7
    assert timeline("sources", "remove", "acme.txt", "--purge", "-y").code == 0
    assert timeline("undo", "-y").code == 3


def test_actors(timeline, events):
    uid = timeline("actors", "add", "Marlow Mill", "--alias", "the Mill", "--kind", "organisation").out.strip()
    assert timeline("actors", "alias", uid, "MM", "--kind", "abbreviation").code == 0
    assert timeline("actors", "rename", "MM", "Mill of Marlow").code == 0
    shown = json.loads(timeline("actors", "show", "Marlow Mill", "-f", "json").out)[0]
    assert (shown["uid"], shown["name"], shown["aliases"]) == (uid, "Mill of Marlow", "MM; Marlow Mill; the Mill")
    assert timeline("actors", "alias", uid, "MM", "--remove").code == 0
    assert timeline("actors", "show", "MM").code == 3
    assert timeline("actors", "merge", uid, "Jane Roe", "-y").code == 0
    assert json.loads(timeline("actors", "show", "Jane Roe", "-f", "json").out)[0]["name"] == "Mill of Marlow"
    assert timeline("actors", "split", uid, "Jane Roe", "-y").code == 0
    assert json.loads(timeline("actors", "show", "Jane Roe", "-f", "json").out)[0]["name"] == "Jane Roe"


def test_import(timeline, empty_folder):
    (empty_folder / "rows.csv").write_text("Headline,date\nThe mill burned down,1999-05-03\nA bad one,the day\n")
    done = timeline("import", "rows.csv", "--map", "title=Headline", "-n")
    assert (done.code, "1 event to import, 1 refused." in done.err) == (4, True)
    done = timeline("import", "rows.csv", "--map", "title=Headline")
    assert done.code == 4
    assert "rows.csv, line 3: 'the day' is not a date I can read" in done.err
    assert [event["edtf"] for event in json.loads(timeline("ls", "-f", "json").out)] == ["1999-05-03"]
    assert timeline("import", "rows.csv", "--map", "Headline").code == 2
    timeline("export", "jsonl", "-o", "out.jsonl")
    timeline("-d", "b.db", "import", "out.jsonl")
    assert timeline("-d", "b.db", "export", "jsonl").out == (empty_folder / "out.jsonl").read_text()


def test_a_review_elsewhere(timeline, events, empty_folder):
    assert timeline("review", "--export", "todo.jsonl").code == 0
    lines = [json.loads(line) for line in (empty_folder / "todo.jsonl").read_text().splitlines()]
    assert [line["uid"] for line in lines] == [event["uid"] for event in events]
    lines[0] |= {
        "decision": "accept",
        "set": {"title": "Acme begins", "date": "1999-05"},
        "tags": ["a"],
        "note": "well",
    }
    lines[1] |= {"decision": "reject"}
    (empty_folder / "done.jsonl").write_text("\n".join(map(json.dumps, lines)))
    assert timeline("review", "--apply", "done.jsonl").code == 0
    first, second, third = (row(timeline, event["uid"]) for event in events)
    assert [first[name] for name in ("status", "title", "edtf", "tags", "notes")] == [
        "accepted",
        "Acme begins",
        "1999-05",
        "a",
        ["well"],
    ]
    assert (second["status"], third["status"]) == ("rejected", "proposed")
    assert timeline("undo", "-y").code == 0  # one batch
    assert json.loads(timeline("ls", "-f", "json").out) == events
    (empty_folder / "bad.jsonl").write_text(json.dumps({"uid": events[0]["uid"], "decision": "perhaps"}))
    done = timeline("review", "--apply", "bad.jsonl")
    assert (done.code, done.err) == (
        4,
        "line 1: 'perhaps' is no decision; write accept, reject, restore or skip.\n",
    )
    assert timeline("review").code == 7


def test_a_review_with_keys(answered, timeline, events):
    shown = answered("asuaq", "review")
    assert "1 of 3  3 May 1999" in shown
    assert "1 event decided, 2 left." in shown.splitlines()[-1]
    assert [row(timeline, event["uid"])["status"] for event in events] == ["accepted", "proposed", "proposed"]


def test_a_question_is_answered_on_a_terminal(answered, timeline, events):
    assert "Nothing was changed." in answered(["n\n"], "events", "reject", "--year", "1999")
    assert row(timeline, events[0]["uid"])["status"] == "proposed"
    assert "2 changes." in answered(["y\n"], "events", "reject", "--year", "1999")
    assert row(timeline, events[0]["uid"])["status"] == "rejected"

import json

import pytest


@pytest.mark.usefixtures("seeded")
def test_an_event_is_explained_at_a_glance(timeline):
    [uid] = [e["uid"] for e in json.loads(timeline("search", "forum Moscow", "-f", "json").out)]
    said = timeline("explain", uid[:8]).out
    for words in (
        "14–20 Oct 2013?",
        "«last week»",
        "last-unit: ",
        "docs/rules.md#relative",
        "leans on    the publication's date, 2013-10-25?",
        "reckoned    the week of 2013-10-25? -1",
        "[2013-10-14..2013-10-20]",
        "uncertain: the date of publication",
    ):
        assert words in said


@pytest.mark.usefixtures("seeded")
def test_json_is_enough_to_compute_the_date_again(timeline, empty_folder):
    for event in json.loads(timeline("ls", "-f", "json").out):
        told = timeline("explain", event["uid"], "-f", "json").out
        (empty_folder / "why.json").write_text(told)
        assert timeline("explain", "--replay", "why.json").out.strip() == (event["edtf"] or "")


@pytest.mark.usefixtures("seeded")
def test_expressions_sources_and_actors_are_explained_too(timeline):
    rows = json.loads(timeline("sql", "SELECT uid FROM date_expressions LIMIT 3", "-f", "json").out)
    assert all("rule" in timeline("explain", row["uid"]).out for row in rows)
    assert "why" in timeline("explain", "russians-are-coming.md").out
    assert "person" in timeline("explain", "Dmitry Medvedev").out
    assert timeline("explain", "d000").code == 3


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 2, "explain needs an ID; 'timeline ls' shows those of events."),
        (("e1", "--replay", "x.json"), 2, "--replay needs no ID: it reads an explanation."),
        (("--replay", "none.json"), 4, "none.json: this is no explanation: "),
        (("--replay", "empty.json"), 1, "This is no explanation that can be replayed: "),
    ],
)
def test_what_cannot_be_explained(timeline, empty_folder, words, code, said):
    (empty_folder / "empty.json").write_text("{}")
    done = timeline("explain", *words)
    assert (done.code, said in done.err) == (code, True)

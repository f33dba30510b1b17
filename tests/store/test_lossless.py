"""JSONL into an empty database: every kind of date, of evidence and of a person's word comes out of it again, in every format."""

import re

import pytest

from timeline.exports.registry import FORMATS
from timeline.library import Timeline

KINDS = (
    "2013-10-25", "2013-10-25?", "2013-10-25~", "2013-10", "2013-10?", "2013", "2013~", "2013%", "201X", "20XX", "2XXX", "2013-21", "2013-35",
    "2013-40", "[2013-10-14..2013-10-20]", "[2013-01..2013-04]", "2013-10-14/2013-10-20", "2007/2012", "2007~/2012~", "2007-05/2012", "2013/..",
    "../2013", "[..2012]", "[2014..]", "XXXX-10-25", "XXXX-10", "-0489", "-0043-03-15", "0044", "9998-12-30", "Y17000", "",
)  # fmt: skip
TEXTS = {
    "post.txt": "The mill at Marlow burned down on 3 May 1999. Ada Byron said that the owners had planned to sell it in June 1999.\n",
    "herald.txt": "The mill at Marlow burned down on 5 May 1999, according to the fire brigade. It will reopen next year.\n",
    "gazette.txt": "It happened at 14:30 on 3 May 1999: the mill at Marlow burned down. Charles Babbage denied that he sold it in 1998.\n",
}
RECORD = re.compile(rb"(?:DTSTAMP|LAST-MODIFIED):\w+\r\n")


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """A database of everything, and the one that its JSONL made."""
    folder = tmp_path_factory.mktemp("lossless")
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    with Timeline.open(folder / "one.db") as one, Timeline.open(folder / "other.db") as other:
        for name in TEXTS:
            one.ingest(folder / name, published="1999-05-06", title=name.upper(), tz="Europe/London")
        one.seed()
        for number, kind in enumerate(KINDS):
            one.add_event(
                f"Kind {number}", kind, description="Said, \"twice\"\n; 'so' =1+1", type="kind", place="Łódź, 東京"
            )
        mills = [event.uid for event in one.search("mill burned")]
        assert len(mills) > 1
        one.merge_events(*mills, why="one fire")
        mill = one.event(mills[0]).uid
        added = one.add_source("The county record", "2001", url="https://example.org/record").uid
        one.cite(mill, added, quote="It did not burn.", page="12", role="disputes")
        one.cite(mill, added, quote="On the fourth.", page="13", date="1999-05-04")
        one.tag(mill, "fire", "mills; and more"[:5])
        one.note(mill, "Ask the brigade.\nTwice.")
        one.note(mill, "The record is late.")
        kinds = list(one.search("kind"))
        one.set_status(kinds[0].uid, "rejected")
        one.set_status(kinds[1].uid, "proposed")
        one.set_event_date(kinds[2].uid, "1999-05~")
        one.edit_event(kinds[3].uid, title="Edited", type="deal")
        one.lock(kinds[4].uid, locked=False)
        same = [event.uid for event in one.events() if event.edtf == "2013-10-25"][:2]
        one.order(*reversed(same))
        one.export("jsonl", folder / "one.jsonl")
        _, there, refused = other.import_events(folder / "one.jsonl")
        assert (there, refused) == (0, [])
    with (
        Timeline.open(folder / "one.db", readonly=True) as one,
        Timeline.open(folder / "other.db", readonly=True) as other,
    ):
        yield one, other, folder


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_says_the_same(pair, form):
    """But for the times of record: when a person last corrected an event is not of the event."""
    one, other, folder = pair
    for name, timeline in (("a", one), ("b", other)):
        account = timeline.export(form, folder / name)
        assert account.selected == account.written + account.left_out
    said = [RECORD.sub(b"", (folder / name).read_bytes()) for name in ("a", "b")]
    assert said[0] == said[1]


@pytest.mark.parametrize(
    ("view", "left_out"),
    [
        ("chronology", ()),
        ("undated", ("date_reason",)),
        ("calendar", ()),
        ("event_dates", ("date_rule",)),
        ("conflicts", ()),
    ],
)
def test_the_views_answer_the_same(pair, view, left_out):
    answers = []
    for timeline in pair[:2]:
        columns, rows = timeline.sql(f"SELECT * FROM {view}")
        kept = [i for i, name in enumerate(columns) if name not in left_out]
        answers.append(sorted([tuple(row[i] for i in kept) for row in rows], key=repr))
    assert answers[0] == answers[1]
    assert len(answers[0]) > 1


def test_notes_roles_and_pages_are_there(pair):
    one, other, _ = pair
    for event in one.events():
        assert one.notes(event.uid) == other.notes(event.uid)
    [disputed] = [event for event in other.events() if any(told.role == "disputes" for told in event.evidence)]
    assert other.notes(disputed.uid) == ["Ask the brigade.\nTwice.", "The record is late."]
    assert {told.page for told in disputed.evidence} == {"", "12", "13"}
    assert other.check() == []


def test_the_page_names_every_source_and_who_says_otherwise(pair):
    page = pair[2] / "page.html"
    pair[0].export("html", page)
    quotes = [
        re.sub("<[^>]+>", "", quote)
        for quote in re.findall("<blockquote>(.*?)</blockquote>", page.read_text(), re.DOTALL)
    ]
    for said in (
        "It did not burn.“The county record”, 2001 (manual), page 12 disputes it",
        "On the fourth.“The county record”, 2001 (manual), page 13, dates it 4 May 1999",
        "according to the fire brigade.“HERALD.TXT”, 6 May 1999, dates it 5 May 1999",
    ):
        assert any(quote.endswith(said) for quote in quotes), said

"""What many reprints repeat: each happening once, whatever the order, at a cost that does not grow with their square."""

import io
import json
import re

import pytest
from sqlalchemy import text

from timeline.events.filter import Filter
from timeline.library import Timeline
from timeline.store import twins
from timeline.store.database import reading, writing
from timeline.store.twins import told_hash

SIGNED = " ".join(
    f"On {day} May 2010 Jane Roe of the Marlow Council signed treaty number {day} with John Doe of Leeds."
    for day in range(1, 7)
)
ENDS = ("Rain fell.", "Nobody spoke.", "The hall was full.", "Dogs barked.", "It was short.")
COPIES, OTHERS = 25, 10
COUNT = COPIES + OTHERS
TEXTS = [f"{SIGNED} {ENDS[number % 5]} This is copy {number}." for number in range(COPIES)]
TEXTS += [
    f"In the year {1950 + number} a bridge was built here. {SIGNED[: SIGNED.index('On 3 May')]} Shop number {number} opened."
    for number in range(OTHERS)
]


def taken_in(path, numbers):
    lines = "".join(json.dumps({"id": f"copy{number}", "text": TEXTS[number]}) + "\n" for number in numbers)
    timeline = Timeline.open(path)
    timeline.ingest(io.StringIO(lines), format="jsonl")
    return timeline


def signed(timeline):
    return [(e.edtf, e.n_sources, e.n_independent_sources) for e in timeline.events(Filter()) if "signed" in e.title]


def facts(timeline):
    """The dump, but for the line of the file in which a text began."""
    return [re.sub(r'"first_line":\d+,', "", line) for line in timeline.dump()]


def test_a_text_that_tells_two_things_alike_tells_two_things(tmp_path):
    with taken_in(tmp_path / "a.db", range(COUNT)) as timeline:
        alone = [(f"2010-05-{day:02d}", COPIES, 1) for day in range(3, 7)]
        assert signed(timeline) == [*((f"2010-05-{day:02d}", COUNT, 2) for day in (1, 2)), *alone]


def test_judgements_do_not_grow_with_the_square(tmp_path):
    with taken_in(tmp_path / "a.db", range(COUNT)) as timeline, reading(timeline._engine) as conn:
        tellings, judgements = (
            conn.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() for table in ("mentions", "judgements")
        )
    assert judgements < 2 * tellings


@pytest.mark.parametrize("numbers", [range(COUNT - 1, -1, -1), [*range(0, COUNT, 2), *range(1, COUNT, 2)]])
def test_any_order_gives_the_same(tmp_path, numbers):
    with taken_in(tmp_path / "a.db", range(COUNT)) as one, taken_in(tmp_path / "b.db", []) as other:
        for number in numbers:
            line = json.dumps({"id": f"copy{number}", "text": TEXTS[number]})
            other.ingest(io.StringIO(line), format="jsonl")
        assert facts(one) == facts(other)


def test_without_those_that_stood_for_the_others(tmp_path):
    with taken_in(tmp_path / "a.db", range(COUNT)) as timeline, taken_in(tmp_path / "b.db", range(COUNT)) as other:
        with reading(timeline._engine) as conn:
            told = "SELECT min(uid) FROM sources UNION SELECT s.uid FROM mentions m JOIN sources s ON s.id = m.source_row GROUP BY m.told_hash"
            gone = sorted(conn.execute(text(told)).scalars())[:5]
        for uid in gone:
            timeline.remove_source(uid)
        for uid in reversed(gone):
            other.remove_source(uid)
        names = {source["source_id"] for source in timeline.sources()}
        left = [number for number in range(COUNT) if f"copy{number}" in names]
        with taken_in(tmp_path / "c.db", left) as fresh:
            assert facts(timeline) == facts(other) == facts(fresh)


def test_what_is_undone_leaves_what_was(tmp_path):
    with taken_in(tmp_path / "a.db", range(10)) as timeline:
        before = list(timeline.dump())
        lines = "".join(json.dumps({"id": f"copy{n}", "text": TEXTS[n]}) + "\n" for n in range(10, COUNT))
        timeline.ingest(io.StringIO(lines), format="jsonl")
        after = list(timeline.dump())
        timeline.undo()
        assert list(timeline.dump()) == before
        timeline.redo()
        assert list(timeline.dump()) == after


def test_numbers_made_anew_are_those_that_were_stored(tmp_path):
    with taken_in(tmp_path / "a.db", range(3)) as timeline:
        query = text("SELECT uid, told_hash FROM mentions ORDER BY uid")
        with writing(timeline._engine) as conn:
            stored = conn.execute(query).all()
            twins.rebuild(conn)
            assert conn.execute(query).all() == stored
        assert any(number for _, number in stored)


def test_a_number_is_of_all_that_is_compared():
    told = ("sign", 10, 12, "Roe signs", "Roe signs it.", ["roe"])
    others = [
        ("meet", *told[1:]),
        ("sign", None, *told[2:]),
        (*told[:3], "Roe", *told[4:]),
        (*told[:5], ["doe", "roe"]),
    ]
    assert len({told_hash(*one) for one in [told, *others]}) == 5
    assert told_hash(*told[:5], ["roe", "roe"]) == told_hash(*told) < 2**63
    assert told_hash("", *told[1:]) is None

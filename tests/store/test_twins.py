"""What many reprints repeat: each happening once, whatever the order, at a cost that does not grow with their square."""

import io
import json
import re
from random import Random

import pytest
from sqlalchemy import text

from timeline.events.filter import Filter
from timeline.events.same import told_hash
from timeline.library import Timeline
from timeline.store import merging, twins
from timeline.store.bulk import add_rows
from timeline.store.database import reading, writing
from timeline.store.tables import Judgement

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


FILLER = [
    "apple",
    "bread",
    "cheese",
    "daisy",
    "engine",
    "forest",
    "garden",
    "harbour",
    "island",
    "jungle",
    "kettle",
    "ladder",
    "market",
    "needle",
    "orange",
]
ELSEWHERE = [
    f"{' '.join(f'{word} {number * 31 + place}' for place, word in enumerate(FILLER * 4))}. {SIGNED[: SIGNED.index('On 3 May')]}"
    for number in range(6)
]
EDITED = [
    text.replace("number 3 with John Doe of Leeds", f"number 3 with John Doe of Leeds in the {word} hall")
    for text, word in zip(TEXTS[:6], FILLER, strict=False)
]


@pytest.mark.parametrize("seed", range(8))
def test_any_order_gives_the_same(tmp_path, seed):
    """Copies, some of them edited, and other texts with two of their sentences; at once, and one by one in any order."""
    texts = [*TEXTS[:4], *EDITED, *ELSEWHERE]
    lines = [json.dumps({"id": str(number), "text": told}) + "\n" for number, told in enumerate(texts)]
    with Timeline.open(tmp_path / "a.db") as one, Timeline.open(tmp_path / "b.db") as other:
        one.ingest(io.StringIO("".join(lines)), format="jsonl")
        for line in Random(seed).sample(lines, len(lines)):
            other.ingest(io.StringIO(line), format="jsonl")
        assert facts(one) == facts(other)
        assert signed(one) == [
            *((f"2010-05-{day:02d}", 16, 7) for day in (1, 2)),
            *((f"2010-05-{day:02d}", 10, 1) for day in range(3, 7)),
        ]


def test_two_weekdays_of_a_reprint_stay_two(tmp_path):
    """Neither is written out, so only the text that has both tells that they are two."""
    told = " ".join(
        f"On {day} Jane Roe of the Marlow Council signed a treaty with John Doe of Leeds."
        for day in ("Monday", "Tuesday")
    )
    rest = f"{' '.join(FILLER)}. " * 2
    lines = "".join(
        json.dumps({"id": str(n), "published": "2010-05-08", "text": f"{told} {rest} {n}"}) + "\n" for n in range(3)
    )
    with Timeline.open(tmp_path / "a.db") as timeline:
        timeline.ingest(io.StringIO(lines), format="jsonl")
        assert signed(timeline) == [("2010-05-03", 3, 1), ("2010-05-04", 3, 1)]


def test_an_edited_sentence_of_a_reprint_is_the_same_without_any_name(tmp_path):
    rest = (
        f"{' '.join(FILLER)}. " * 2
        + "It rained and nobody came, for the old road was under water until late in the evening."
    )
    told = [
        f"The old bridge was closed on 3 May 2010 by the {who} town. {rest} {n}" for n, who in enumerate(("", "small"))
    ]
    lines = "".join(json.dumps({"id": str(n), "text": one}) + "\n" for n, one in enumerate(told))
    with Timeline.open(tmp_path / "a.db") as timeline:
        timeline.ingest(io.StringIO(lines), format="jsonl")
        assert [
            (e.n_sources, e.n_independent_sources) for e in timeline.events(Filter()) if e.edtf == "2010-05-03"
        ] == [(2, 1)]


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


def test_judged_anew_all_are_what_they_would_be(tmp_path):
    """As after an upgrade from a program that judged otherwise: it joined the first day's signing with the last one's."""
    day = SIGNED.split(". ")
    lines = "".join(json.dumps({"id": str(n), "text": f"{day[n]}. {ENDS[n]}"}) + "\n" for n in (0, 4))
    with Timeline.open(tmp_path / "a.db") as timeline:
        timeline.ingest(io.StringIO(lines), format="jsonl")
        before = list(timeline.dump())
        with writing(timeline._engine) as conn:
            uids = sorted(conn.execute(text("SELECT own_event FROM mentions WHERE title LIKE '%signed%'")).scalars())
            pair = {"left_uid": uids[0], "right_uid": uids[1], "kind": "event", "verdict": "same", "judged_by": "rule"}
            add_rows(
                conn, Judgement, [{**pair, "score": 0.98, "reason": "the same sentence in two reprints of one text"}]
            )
            merging.gather(conn, set(uids))
        assert len(signed(timeline)) == 1
        with writing(timeline._engine) as conn:
            merging.settle_all(conn)
        assert list(timeline.dump()) == before
        assert timeline.check() == []


def test_numbers_made_anew_are_those_that_were_stored(tmp_path):
    with taken_in(tmp_path / "a.db", range(3)) as timeline:
        query = text("SELECT uid, told_hash FROM mentions ORDER BY uid")
        with writing(timeline._engine) as conn:
            stored = conn.execute(query).all()
            twins.rebuild(conn)
            assert conn.execute(query).all() == stored
        assert any(number for _, number in stored)


def test_what_an_older_program_removed_comes_back_with_its_number(tmp_path):
    with taken_in(tmp_path / "a.db", range(3)) as timeline:
        before = list(timeline.dump())
        timeline.remove_source("copy1")
        with writing(timeline._engine) as conn:
            kept = text("UPDATE revisions SET before = json_remove(before, '$.told_hash') WHERE entity = 'mentions'")
            conn.execute(kept)
        timeline.undo()
        assert list(timeline.dump()) == before
        assert timeline.check() == []


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

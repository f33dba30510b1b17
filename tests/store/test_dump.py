import json

import pytest

from timeline.library import Timeline

ONE = "On 3 May 2012 Ada Byron opened the mill. The day after, Charles Babbage left.\n"
TWO = "Ada Byron signed the treaty in Paris from May to June 2012.\n"


@pytest.fixture
def filled(tmp_path):
    def fill(name, *articles):
        for number, text in enumerate((ONE, TWO)):
            (tmp_path / f"{number}.txt").write_text(text)
        with Timeline.open(tmp_path / name) as timeline:
            for article in articles:
                timeline.ingest(tmp_path / article, published="2012-07-01")
            return list(timeline.dump())

    return fill


def test_equal_content_is_equal_bytes_in_whatever_order_it_came(filled):
    assert filled("a.db", "0.txt", "1.txt") == filled("b.db", "1.txt", "0.txt")


def test_links_are_uids_and_nothing_private_is_told(filled):
    rows = [json.loads(line) for line in filled("a.db", "0.txt", "1.txt")]
    sources = {row["uid"] for row in rows if row["table"] == "sources"}
    assert {row["source_uid"] for row in rows if row["table"] == "mentions"} == sources
    ranges = {row["uid"] for row in rows if row["table"] == "date_expressions" and row["is_range"]}
    assert {row["parent_uid"] for row in rows if row["table"] == "date_expressions"} == {None, *ranges}
    assert not any(key == "id" or key.endswith(("_row", "_at")) for row in rows for key in row if key != "retrieved_at")
    assert not {row["table"] for row in rows} & {"runs", "revisions", "source_shingles"}


def test_rows_are_in_order_of_their_uids(filled):
    rows = [json.loads(line) for line in filled("a.db", "0.txt", "1.txt")]
    assert [row["table"] for row in rows] == sorted(row["table"] for row in rows)
    for table in ("date_expressions", "events", "mentions", "actors", "sources"):
        uids = [row["uid"] for row in rows if row["table"] == table]
        assert len(uids) > 1
        assert uids == sorted(uids)

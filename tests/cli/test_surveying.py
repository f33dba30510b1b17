import json

import pytest

TWO = [
    '{"id": "a", "published": "2012-01-01", "text": "Ada Byron signed the treaty on 3 May 2010. Ada Byron left Paris on 10 May 2010."}',
    '{"id": "b", "published": "2012-01-02", "text": "Ada Byron signed the treaty on 5 May 2010. Ada Byron met Charles Babbage."}',
]


@pytest.fixture
def told(made, empty_folder):
    return made("two.jsonl", "\n".join(TWO) + "\n")


def rows(done):
    assert done.code == 0, done.err
    return json.loads(done.out)


@pytest.mark.sqlite  # looks for its file
def test_gaps_are_the_days_of_which_nothing_is_told(timeline, told):
    assert told.exists()
    silences = rows(timeline("gaps", "-f", "json"))
    assert ("2010-05-06", "2010-05-09", 4) in [(gap["from"], gap["to"], gap["days"]) for gap in silences]
    assert [gap["days"] for gap in silences] == sorted((gap["days"] for gap in silences), reverse=True)
    assert rows(timeline("gaps", "-f", "json", "--min-days", "5000")) == []
    assert len(rows(timeline("gaps", "-f", "json", "--limit", "1"))) == 1


@pytest.mark.sqlite  # looks for its file
def test_undated_events_say_why(timeline, seeded):
    assert seeded.exists()
    found = rows(timeline("undated", "-f", "json"))
    listed = rows(timeline("ls", "--undated", "only", "-f", "json"))
    assert {event["uid"] for event in found} == {event["uid"] for event in listed}
    assert all(event["date_reason"] for event in found)
    [actor] = {"Dmitry Medvedev"}
    assert len(rows(timeline("undated", "--actor", actor, "-f", "json"))) < len(found)


@pytest.mark.sqlite  # looks for its file
def test_stats_count_what_the_filter_asks_for(timeline, seeded):
    assert seeded.exists()
    events = rows(timeline("ls", "-f", "json"))
    counts = {(row["what"], row["which"]): row["n"] for row in rows(timeline("stats", "-f", "json"))}
    assert counts["events", "all"] == len(events)
    assert sum(n for (what, _), n in counts.items() if what == "precision") == len(events)
    some = {(row["what"], row["which"]): row["n"] for row in rows(timeline("stats", "--year", "2013", "-f", "json"))}
    assert some["events", "all"] == len(rows(timeline("ls", "--year", "2013", "-f", "json")))


@pytest.mark.sqlite  # looks for its file
def test_conflicts_of_the_events_asked_for(timeline, told):
    assert told.exists()
    every = rows(timeline("conflicts", "-f", "json"))
    assert [(c["earlier_edtf"], c["later_edtf"], c["days_apart"]) for c in every] in (
        [],
        [("2010-05-03", "2010-05-05", 2)],
    )
    assert rows(timeline("conflicts", "--type", "nothing", "-f", "json")) == []


@pytest.mark.sqlite  # looks for its file
def test_what_was_changed_since_a_batch_or_a_day(timeline, told):
    assert told.exists()
    every = {event["uid"] for event in rows(timeline("export", "json"))}
    [uid, *_] = sorted(every)
    last = rows(timeline("log", "-f", "json"))[0]
    since = ["export", "json", "--changed-since"]
    assert {event["uid"] for event in rows(timeline(*since, "0"))} == every
    assert {event["uid"] for event in rows(timeline(*since, last["at"][:10]))} == every
    assert rows(timeline(*since, str(last["batch"]))) == rows(timeline(*since, "2999")) == []
    assert timeline("events", "accept", uid, "-y").code == 0
    assert [event["uid"] for event in rows(timeline(*since, str(last["batch"])))] == [uid]
    assert rows(timeline(*since, "#2999")) == []
    assert timeline(*since, "soon").code == 2


def test_the_record_as_it_stood_has_the_dates_and_quotes_of_that_day(timeline, made, empty_folder):
    assert empty_folder.exists()
    early = '{"id": "a", "published": "2012-01-01", "text": "Ada Byron signed the treaty in Paris in May 2010."}'
    late = '{"id": "b", "published": "2013-01-01", "text": "Ada Byron signed the treaty in Paris on 5 May 2010. Ada Byron left Rome on 9 May 2010."}'
    made("record.jsonl", f"{early}\n{late}\n")
    now = rows(timeline("ls", "-f", "json"))
    then = rows(timeline("ls", "-f", "json", "--known-by", "2012"))
    before = rows(timeline("ls", "-f", "json", "--known-by", "2011"))
    assert [event["edtf"] for event in before] == []
    assert [event["edtf"] for event in then] == ["2010-05"]
    assert [one["source_id"] for event in then for one in event["evidence"]] == ["a"]
    assert {event["n_sources"] for event in then} == {1}
    assert "2010-05-05" in [event["edtf"] for event in now]
    written = timeline(
        "export", "csv", "--known-by", "2012", "--columns", "edtf,date,n_sources,actor_ids,uncertain"
    ).out
    assert written.splitlines()[1].startswith("2010-05,May 2010,1,")
    assert len(written.splitlines()) == 2

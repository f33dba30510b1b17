"""Taking articles in: whole, once, in any order the same; and what a second look at the same text may change."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from timeline.actors.actor import Alias, AliasKind
from timeline.articles.article import Kind
from timeline.dates.edtf import parse
from timeline.errors import InputError, Refused
from timeline.events.draft import Participant
from timeline.events.filter import Filter
from timeline.store import inventory, query
from timeline.store.database import reading, writing
from timeline.store.fulltext import in_step
from timeline.store.ingest import Status, take_in
from timeline.store.migrate import open_database

pytestmark = pytest.mark.both

FORUM = "The forum opened on 25 October 2013 in Moscow."
NEXT = "It closed the following day, and Viktor Vekselberg left."

# Everything but row ids and times of record, in an order of its own.
DUMPED = {
    "sources": "uid, source_id, title, published, known, text",
    "events": "uid, title, date, edtf, sort_key, status, outside",
    "mentions": "uid, quote, char_start, date_grade, date_text",
    "date_expressions": "uid, text, timex_value, grade, edtf",
    "actors": "uid, key, name, kind, cluster_uid, shown_name",
    "aliases": "alias, folded, kind, n_mentions",
    "judgements": "left_uid, right_uid, verdict, reason",
    "chronology": "*",
    "evidence": "*",
    "source_summary": "*",
    "actor_chronology": "*",
}


def dump(engine):
    with reading(engine) as conn:
        return {
            name: sorted(map(tuple, conn.execute(text(f"SELECT {columns} FROM {name}"))), key=repr)
            for name, columns in DUMPED.items()
        }


def events(engine, **wanted):
    with reading(engine) as conn:
        return list(query.events(conn, Filter(**wanted)))


@pytest.fixture
def read(make):
    """Reads the two articles: 'the following day' needs a publication date."""

    def read(article):
        if article.text == FORUM:
            return make.reading(article, ("opened", "25 October 2013", "2013-10-25"), people=("Moscow",))
        when = "2013-10-26" if article.published else ""
        return make.reading(article, ("closed", "the following day", when), people=("Viktor Vekselberg",))

    return read


def test_an_article_becomes_events_with_evidence(engine, make, read):
    article = make.article(FORUM, published="2013-10-28")
    status, _ = take_in(engine, article, read)
    assert status is Status.STORED
    [event] = events(engine)
    assert (event.date, event.edtf, event.actors, event.source_published) == (
        "25 Oct 2013",
        "2013-10-25",
        "Moscow",
        "2013-10-28",
    )
    assert (event.n_mentions, event.n_sources, event.n_independent_sources, event.first_published) == (
        1,
        1,
        1,
        "2013-10-28",
    )
    assert (event.date_grade, event.date_rule, event.date_anchor, event.status) == ("A", "written", "none", "proposed")
    assert event.when() == parse("2013-10-25")
    assert len(event.actor_ids) == 1
    [evidence] = event.evidence
    assert article.text[evidence.start : evidence.end] == evidence.quote
    assert article.text[evidence.date_start : evidence.date_end] == evidence.date_text == "25 October 2013"
    assert article.text[evidence.trigger_start : evidence.trigger_end] == evidence.trigger == "opened"
    assert evidence.timex == {"type": "DATE", "value": "2013-10-25", "mod": None}


@pytest.mark.sqlite
def test_the_same_text_again_changes_nothing(engine, path, make, read):
    article = make.article(FORUM, published="2013-10-28")
    take_in(engine, article, read)
    with reading(engine) as conn:
        before = conn.execute(text("PRAGMA data_version")).scalar()
        assert take_in(engine, article, _unread)[0] is Status.UNCHANGED
        assert conn.execute(text("PRAGMA data_version")).scalar() == before
    assert take_in(engine, make.article(FORUM), _unread)[0] is Status.UNCHANGED


def _unread(_article):
    raise AssertionError("read again")


def test_the_order_of_ingestion_does_not_matter(tmp_path, make, read):
    articles = [
        make.article(FORUM, "b.txt", "2013-10-28"),
        make.article(NEXT, "a.txt"),
        make.article(FORUM, "a-copy.txt", title="Opening"),
    ]
    dumps = []
    for i, order in enumerate([(0, 1, 2), (2, 1, 0), (1, 2, 0)]):
        engine = open_database(tmp_path / f"{i}.db")
        for one in order:
            take_in(engine, articles[one], read)
        dumps.append(dump(engine))
        with writing(engine) as conn:
            assert in_step(conn) == []
        engine.dispose()
    assert dumps[0] == dumps[1] == dumps[2]
    assert dumps[0]["sources"][0][1:4] == ("a-copy.txt", "Opening", "2013-10-28") or dumps[0]["sources"][1][1:4] == (
        "a-copy.txt",
        "Opening",
        "2013-10-28",
    )


def test_a_date_given_later_resolves_the_article_again(engine, make, read):
    take_in(engine, make.article(NEXT), read)
    [before] = events(engine)
    assert (before.date, before.edtf, before.date_grade) == ("undated", None, "C")
    assert take_in(engine, make.article(NEXT, published="2013-10-26"), read)[0] is Status.UPDATED
    [after] = events(engine)
    assert (after.uid, after.date, after.date_grade, after.source_published) == (
        before.uid,
        "26 Oct 2013",
        "A",
        "2013-10-26",
    )
    assert take_in(engine, make.article(NEXT), _unread)[0] is Status.UNCHANGED
    with writing(engine) as conn:
        assert in_step(conn) == []
        for table in ("events", "mentions", "date_expressions", "name_mentions", "mention_actors", "source_dates"):
            assert conn.execute(text(f"SELECT count(*) FROM {table}")).scalar() == 1, table
        assert conn.execute(text("SELECT n_mentions FROM aliases WHERE alias = 'Viktor Vekselberg'")).scalar() == 1


def test_a_differing_date_is_refused_naming_both(engine, make, read):
    take_in(engine, make.article(FORUM, published="2013-10-28"), read)
    before = dump(engine)
    with pytest.raises(InputError) as refusal:
        take_in(engine, make.article(FORUM, "b.txt", "2013-10-29"), read)
    assert (
        str(refusal.value)
        == "b.txt: this text is already here, published 2013-10-28 (supplied); 2013-10-29 differs and was not taken."
    )
    assert dump(engine) == before


def test_a_locked_date_is_refused(engine, make, read):
    take_in(engine, make.article(FORUM, published="2013-10-28"), read)
    with writing(engine) as conn:
        conn.execute(text("UPDATE sources SET published_locked = 1"))
    with pytest.raises(Refused, match="a person set its publication date to 2013-10-28; 2014 was not taken"):
        take_in(engine, make.article(FORUM, published="2014"), read)
    assert take_in(engine, make.article(FORUM, published="2013"), _unread)[0] is Status.UNCHANGED


@pytest.mark.parametrize("first", [0, 1])
def test_the_date_that_says_most_is_kept_whatever_the_order_and_the_names(engine, make, read, first):
    """'a.txt' is the name that is shown, yet 'b.txt' knows the day."""
    articles = [make.article(NEXT, "a.txt", "2013-10"), make.article(NEXT, "b.txt", "2013-10-26")]
    for one in (first, 1 - first):
        take_in(engine, articles[one], read)
    with reading(engine) as conn:
        [source] = inventory.sources(conn)
    assert (source["source_id"], source["published"]) == ("a.txt", "2013-10-26")
    for one in articles:
        assert take_in(engine, one, _unread)[0] is Status.UNCHANGED


@pytest.mark.parametrize("first", [0, 1])
def test_a_title_given_outweighs_the_heading_of_the_text(engine, make, read, first):
    text = "The opening\n\n" + FORUM
    articles = [make.article(text, "a.txt", title="The opening"), make.article(text, "b.txt", title="A day in October")]
    for one in (first, 1 - first):
        take_in(engine, articles[one], lambda a: make.reading(a, ("opened", "25 October 2013", "2013-10-25")))
    with reading(engine) as conn:
        assert inventory.source(conn, "a.txt")["title"] == "A day in October"
    with pytest.raises(InputError, match="with the title 'A day in October'; 'Another' differs and was not taken"):
        take_in(engine, make.article(text, "c.txt", title="Another"), _unread)


def test_what_the_text_said_of_its_origin_stays_under_a_second_name(engine, make, read):
    def told(article):
        return replace(read(article), article=replace(article, origin="told Reuters"))

    take_in(engine, make.article(FORUM), told)
    take_in(engine, make.article(FORUM, "b.txt", publisher="The Herald"), _unread)
    with reading(engine) as conn:
        assert inventory.source(conn, "a.txt")["origin"] == "told Reuters"


def test_new_metadata_is_shown_without_reading_again(engine, make, read):
    take_in(engine, make.article(FORUM), read)
    assert take_in(engine, make.article(FORUM, publisher="The Herald"), _unread)[0] is Status.UPDATED
    assert events(engine)[0].source_publisher == "The Herald"


def test_what_a_person_touched_stays(engine, make, read):
    take_in(engine, make.article(NEXT), read)
    with writing(engine) as conn:
        conn.execute(text("UPDATE events SET title = 'The end', status = 'accepted', seq = 3, revision = 1"))
        conn.execute(text("INSERT INTO tags(event_row, tag) SELECT id, 'kept' FROM events"))
    take_in(engine, make.article(NEXT, published="2013-10-26"), read)
    [event] = events(engine)
    assert (event.title, event.status, event.seq, event.tags, event.date) == (
        "The end",
        "accepted",
        3,
        "kept",
        "26 Oct 2013",
    )


def test_a_failed_write_leaves_nothing_behind(engine, make, read):
    def broken(article):
        whole = read(article)
        stranger = Participant("nobody", 0, 3, "The")
        return replace(whole, drafts=(*whole.drafts[:-1], replace(whole.drafts[-1], participants=(stranger,))))

    before = dump(engine)
    with pytest.raises(KeyError, match="nobody"):
        take_in(engine, make.article(FORUM), broken)
    assert dump(engine) == before


def test_furniture_is_kept_but_not_shown(engine, make):
    take_in(
        engine,
        make.article(FORUM),
        lambda a: make.reading(a, ("opened", "25 October 2013", "2013-10-25"), outside=True),
    )
    assert events(engine) == []
    with reading(engine) as conn:
        assert conn.execute(text("SELECT quote, outside FROM evidence")).all() == [(FORUM, 1)]
        assert inventory.sources(conn)[0]["n_outside"] == 1


def test_a_retelling_says_so_and_a_note_can_be_found(engine, make):
    article = make.article(FORUM, kind=Kind.RETELLING, retold_from="Original, The Herald", note="From memory.")
    take_in(
        engine,
        article,
        lambda a: make.reading(
            a, ("opened", "25 October 2013", "2013-10-25"), note="Or the 24th.", description="At noon."
        ),
    )
    [event] = events(engine)
    assert (event.source_kind, event.description) == ("retelling", "At noon.")
    with reading(engine) as conn:
        assert inventory.notes(conn, event.uid) == ["Or the 24th."]
        assert inventory.source(conn, "a.txt")["retold_from"] == "Original, The Herald"


def test_two_events_with_one_trigger_are_two(engine, make):
    take_in(
        engine,
        make.article(FORUM),
        lambda a: make.reading(a, ("opened", "25 October 2013", "2013-10-25"), ("opened", "2013", "2013")),
    )
    assert len({event.uid for event in events(engine)}) == 2


def test_spellings_of_one_actor_are_one_whatever_the_order(tmp_path, make):
    """A shared strong spelling judges two keys the same; a weak one does not."""
    texts = [
        "The Skolkovo Foundation signed on 1 May 2013.",
        "Fund Skolkovo signed on 2 May 2013.",
        "Skolkovo Park signed on 3 May 2013.",
    ]
    names = [
        ("Skolkovo Foundation", Alias("Skolkovo Fund"), Alias("Skolkovo", AliasKind.WEAK)),
        ("Fund Skolkovo", Alias("Skolkovo fund"), Alias("Skolkovo", AliasKind.WEAK)),
        ("Skolkovo Park", Alias("Skolkovo", AliasKind.WEAK)),
    ]
    dumps = []
    for i, order in enumerate([(0, 1, 2), (2, 1, 0)]):
        engine = open_database(tmp_path / f"{i}.db")
        for one in order:

            def read(article, one=one):
                plain = make.reading(
                    article, ("signed", f"{one + 1} May 2013", f"2013-05-0{one + 1}"), people=(names[one][0],)
                )
                return replace(plain, actors=(make.actor(names[one][0], article.text, *names[one][1:]),))

            take_in(engine, make.article(texts[one], f"{one}.txt"), read)
        dumps.append(dump(engine))
        with reading(engine) as conn:
            assert sorted(a["name"] for a in inventory.actors(conn)) == ["Fund Skolkovo", "Skolkovo Park"]
            joined = inventory.actor(conn, "skolkovo foundation")
            assert (joined["n_events"], joined["n_sources"]) == (2, 2)
            assert [e.date for e in query.events(conn, Filter(actor=("FUND SKOLKOVO",)))] == [
                "1 May 2013",
                "2 May 2013",
            ]
        engine.dispose()
    assert dumps[0] == dumps[1]


@pytest.mark.sqlite
def test_quotes_and_checks_hold_in_the_database_itself(engine, make, read):
    """The tables refuse what no program of ours writes."""
    take_in(engine, make.article(FORUM), read)
    for statement in (
        "UPDATE events SET date_earliest = '2013-02-30'",
        "UPDATE events SET date_earliest = '2013-13-01'",
        "UPDATE events SET date_earliest = '2013'",
        "UPDATE events SET day_earliest = 'x'",
        "UPDATE events SET day_earliest = day_latest + 1",
        "UPDATE events SET approximate = 2",
        "UPDATE events SET status = 'maybe'",
        "UPDATE mentions SET source_row = 99",
        "UPDATE sources SET title = NULL",
    ):
        with pytest.raises(Exception, match=r"CHECK|cannot store|FOREIGN|NOT NULL"), writing(engine) as conn:
            conn.execute(text(statement))

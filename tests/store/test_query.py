"""The chronology: its order, its window, its filters, looking things up, and searching."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from timeline.articles.world_dates import order_of
from timeline.dates.clock import Clock
from timeline.dates.edtf import parse
from timeline.errors import Ambiguous, NotFound
from timeline.events.draft import Factuality
from timeline.events.filter import Filter, Order, Overlap, Undated
from timeline.store import inventory, lookups, query
from timeline.store.best import refresh
from timeline.store.database import reading, writing
from timeline.store.dialects.sqlite.search import SqliteSearch
from timeline.store.fulltext import in_step
from timeline.store.ingest import take_in

pytestmark = pytest.mark.both


def at(edtf, clock):
    return replace(parse(edtf), clock=Clock(clock))


IN_ORDER = [
    ("-0489", None, None),
    ("../2013-01-01", None, None),  # open: as long as can be
    ("../2013-01-01", None, 7),
    ("[..2013-01-01]", None, None),
    ("2013/..", None, None),
    ("2012-06/2014", None, None),
    ("2013", None, None),
    ("2013-01", None, None),
    ("2013-01-01", None, None),
    ("2013-01-01", None, 1),
    ("2013-01-01", None, 2),
    ("2013-01-01", "09:00", None),
    ("2013-01-01", "14:30", None),
    ("2013-01-01", "AF", None),
    ("2013-01-02", None, None),
    ("Y17000", None, None),
]


def key(row):
    """The contract in its own words: sort_day, longer span first, time (none first), seq, uid; undated last."""
    when = None if row[0] is None else parse(row[0])
    if when is None or when.sort_day is None:
        return (1,)
    length = float("inf") if None in (when.start, when.end) else when.end - when.start
    return (0, when.sort_day, -length, row[1] or "", -1 if row[2] is None else row[2], row[3])


def test_the_sort_key_is_the_contract():
    rows = [(*row, f"e{i}") for i, row in enumerate([*IN_ORDER, ("XXXX-10-25", None, None), (None, None, None)])]

    def sort_key(row):
        when = None if row[0] is None else at(row[0], row[1]) if row[1] else parse(row[0])
        return order_of(when, row[3], row[2])["sort_key"]

    assert sorted(rows, key=sort_key) == sorted(rows, key=lambda row: (key(row), row[3]))
    assert len({sort_key(row) for row in rows}) == len(rows)


DATES = {
    "before": "[..2012]",
    "year": "2013",
    "day": "2013-10-25",
    "span": "2007/2013",
    "since": "2013-06/..",
    "until": "../2013-06",
    "yearless": "XXXX-10-25",
    "later": "2014-01",
    "ancient": "-0489",
}


@pytest.fixture
def filled(engine, make):
    sentence = " ".join(f"{name} {edtf}." for name, edtf in DATES.items()) + " never."
    drafts = [(name, edtf, edtf) for name, edtf in DATES.items()]
    take_in(engine, make.article(sentence, published="2014-02"), lambda a: make.reading(a, *drafts, ("never", "", "")))
    return engine


def titles(engine, **wanted):
    with reading(engine) as conn:
        return [event.title.split()[0] for event in query.events(conn, Filter(**wanted))]


def test_the_order_of_a_listing(filled):
    dated = ["ancient", "span", "before", "year", "since", "until", "day", "later"]
    shown = titles(filled)
    assert shown[:8] == dated
    assert sorted(shown[8:]) == ["never", "yearless"]
    assert titles(filled, order=Order.DATE_DESC, undated=Undated.EXCLUDE) == dated[::-1]
    assert sorted(titles(filled, order=Order.DATE_DESC)[8:]) == ["never", "yearless"]
    with reading(filled) as conn:
        assert [row[0] for row in conn.execute(text("SELECT title FROM chronology"))][:8] == [
            f"{name} {DATES[name]}" for name in dated
        ]


@pytest.mark.parametrize(
    ("since", "until", "overlap", "expected"),
    [
        ("2013", "2013", "possible", {"year", "day", "span", "since", "until", "yearless", "never"}),
        ("2013", "2013", "certain", {"year", "day", "span", "since", "until"}),
        ("2013-10-25", "2013-10-25", "possible", {"year", "day", "span", "since", "yearless", "never"}),
        ("2013-10-25", "2013-10-25", "certain", {"day", "span"}),
        ("2014", None, "possible", {"later", "since", "yearless", "never"}),
        ("2014", None, "certain", {"later"}),
        (None, "2012", "possible", {"before", "span", "until", "ancient", "yearless", "never"}),
        (None, "2012", "certain", {"before", "span", "ancient"}),
        ("2013-05", "2013-05", "certain", {"span"}),
        ("-0489", "-0489", "certain", {"ancient"}),
        ("1000", "1000", "possible", {"before", "until", "yearless", "never"}),
    ],
)
def test_the_window(filled, since, until, overlap, expected):
    window = {"since": since and parse(since), "until": until and parse(until), "overlap": Overlap(overlap)}
    assert set(titles(filled, **window)) == expected
    assert set(titles(filled, **window, undated=Undated.EXCLUDE)) == expected - {"yearless", "never"}


def test_undated_only(filled):
    assert set(titles(filled, undated=Undated.ONLY)) == {"yearless", "never"}
    with reading(filled) as conn:
        assert {row[0] for row in conn.execute(text("SELECT date FROM undated"))} == {"25 Oct, year unknown", "undated"}
        assert [tuple(row) for row in conn.execute(text("SELECT event_dtstart, event_dtend FROM calendar"))] == [
            ("2013-10-25", "2013-10-26")
        ]


@pytest.fixture
def many(engine, make):
    for i, (trigger, person, publisher) in enumerate(
        [
            ("met", "Viktor Vekselberg", "The Herald"),
            ("left", "Anatoly Chubais", "Straße & Co"),
            ("spoke", "Viktor Vekselberg", ""),
        ]
    ):
        sentence = f"{person} {trigger} in MÜNCHEN on {i + 1} May 2013."
        article = make.article(sentence, f"{i}.txt", f"2013-05-0{i + 2}", publisher=publisher, title=f"Title {i}")
        more = {
            "place": "München",
            "confidence": i / 2,
            "factuality": list(Factuality)[i],
            "type": "meeting" if i else "Visit",
        }
        take_in(
            engine,
            article,
            lambda a, t=trigger, p=person, i=i, more=more: make.reading(
                a, (t, f"{i + 1} May 2013", f"2013-05-0{i + 1}"), people=(p,), **more
            ),
        )
    with writing(engine) as conn:
        conn.execute(text("INSERT INTO tags(event_row, tag) SELECT id, 'Straße' FROM events WHERE title LIKE 'met%'"))
        conn.execute(text("UPDATE events SET status = 'rejected' WHERE title LIKE 'spoke%'"))
    return engine


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, "met left"),
        ({"status": ("rejected",)}, "spoke"),
        ({"status": ("rejected", "proposed")}, "met left spoke"),
        ({"actor": ("viktor vekselberg",)}, "met"),
        ({"actor": ("Victor VEKSELBERG",)}, "met"),
        ({"actor": ("Viktor Vekselberg", "Anatoly Chubais")}, ""),
        ({"source": ("0.txt",)}, "met"),
        ({"source": ("title 1",)}, "left"),
        ({"place": ("MÜNCHEN",)}, "met left"),
        ({"place": ("Munich",)}, ""),
        ({"type": ("visit",)}, "met"),
        ({"tag": ("STRASSE",)}, "met"),
        ({"factuality": ("planned",)}, "left"),
        ({"min_confidence": 0.5}, "left"),
        ({"min_sources": 1}, "met left"),
        ({"min_sources": 2}, ""),
        ({"max_sources": 0}, ""),
        ({"known_by": parse("2013-05-02")}, "met"),
        ({"text": "munchen"}, "met left"),
        ({"text": "vekselberg met"}, "met"),
        ({"text": '"met in"'}, "met"),
        ({"text": "veks*"}, "met"),
        ({"text": '"'}, ""),
        ({"text": "title:met OR"}, ""),
        ({"text": "NEAR(met)"}, ""),
        ({"text": "'; DROP TABLE events; --"}, ""),
        ({"order": Order.CONFIDENCE}, "left met"),
        ({"limit": 1}, "met"),
        ({"limit": 0}, ""),
        ({"place": ("%' OR 1=1 --",)}, ""),
    ],
)
def test_filters(many, wanted, expected):
    assert titles(many, **wanted) == expected.split()


def test_lookups(many):
    with reading(many) as conn:
        [event, *_] = query.events(conn, Filter())
        assert query.event(conn, event.uid).evidence == event.evidence
        assert query.event(conn, event.uid[:9]).uid == event.uid
        assert inventory.source(conn, event.source_uid[:9])["uid"] == event.source_uid
        assert inventory.actor(conn, "Anatoly Chubays")["name"] == "Anatoly Chubais"
        for look, kind in ((query.event, "event"), (inventory.source, "source"), (inventory.actor, "actor")):
            with pytest.raises(NotFound) as absence:
                look(conn, "nothing")
            assert str(absence.value) == f"There is no {kind} 'nothing'."
            with pytest.raises(Ambiguous) as doubt:
                look(conn, {"event": "e", "source": "s", "actor": "a"}[kind])
            assert str(doubt.value).startswith(f"'{kind[0]}' could be ")
            assert doubt.value.exit_code == 3
            with pytest.raises(NotFound):
                look(conn, "")


def test_a_surname_is_weak_but_found(engine, make):
    from timeline.actors.actor import Alias, AliasKind

    for i, name in enumerate(["Viktor Vekselberg", "Anna Vekselberg"]):
        sentence = f"{name} met on {i + 1} May 2013."

        def read(article, name=name, i=i):
            plain = make.reading(article, ("met", f"{i + 1} May 2013", f"2013-05-0{i + 1}"), people=(name,))
            return replace(plain, actors=(make.actor(name, article.text, Alias("Vekselberg", AliasKind.WEAK)),))

        take_in(engine, make.article(sentence, f"{i}.txt"), read)
        with reading(engine) as conn:
            if i == 0:
                assert inventory.actor(conn, "vekselberg")["name"] == name
            else:
                with pytest.raises(Ambiguous) as doubt:
                    lookups.actor_cluster(conn, "vekselberg")
                assert "Anna Vekselberg" in str(doubt.value)


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("forum 2013", '"forum" "2013"'),
        ('"open forum" x', '"open forum" "x"'),
        ("skolk*", '"skolk"*'),
        ("a-b", '"a-b"'),
        ("AND OR NOT", '"AND" "OR" "NOT"'),
        ("title:x", '"title:x"'),
        ("* ( ) ^ -", ""),
        ('un"closed', '"un""closed"'),
        ("a\0b", '"a b"'),
    ],
)
def test_typed_words_become_a_safe_query(engine, typed, asked):
    assert SqliteSearch().question(typed) == asked
    if asked:
        with reading(engine) as conn:
            assert (
                conn.execute(text("SELECT count(*) FROM events_fts WHERE events_fts MATCH :q"), {"q": asked}).scalar()
                == 0
            )


def test_an_index_out_of_step_is_noticed(many):
    with writing(many) as conn:
        assert in_step(conn) == []
        conn.execute(text("UPDATE events SET title = 'changed behind the index'"))
        assert len(in_step(conn)) == 1


def test_conflicts_show_who_disagrees(many):
    with writing(many) as conn:
        conn.execute(text("UPDATE mentions SET event_row = (SELECT min(id) FROM events)"))
    with reading(many) as conn:
        found = conn.execute(
            text("SELECT earlier_date, later_date, days_apart FROM conflicts ORDER BY days_apart, earlier_date")
        ).all()
        assert [tuple(row) for row in found] == [
            ("1 May 2013", "2 May 2013", 1),
            ("2 May 2013", "3 May 2013", 1),
            ("1 May 2013", "3 May 2013", 2),
        ]
        [event] = [e for e in query.events(conn, Filter()) if e.n_mentions]
        assert (event.n_mentions, event.n_sources, event.n_independent_sources, event.first_published) == (
            3,
            3,
            3,
            "2013-05-02",
        )
        assert event.source_title == "Title 0"
    with writing(many) as conn:
        conn.execute(text("UPDATE sources SET near_duplicate_group = 'g' WHERE title <> 'Title 2'"))
        refresh(conn, conn.execute(text("SELECT min(id) FROM events")).scalars().all())
    with reading(many) as conn:
        [event] = [e for e in query.events(conn, Filter()) if e.n_mentions]
        assert (event.n_sources, event.n_independent_sources) == (3, 2)

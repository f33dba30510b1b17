"""The Python API: its documented examples, run, and what they do not show."""

import doctest
import io
import sqlite3
from contextlib import closing
from importlib import import_module
from pkgutil import iter_modules

import pytest

from timeline import library
from timeline.articles import reading_many
from timeline.articles.article import Article
from timeline.dates.edtf import parse
from timeline.errors import BadDate, Failure, NotFound, SchemaMismatch, UsageError
from timeline.events.filter import Filter
from timeline.library import Timeline

FORUM = "The forum opened on 25 October 2013.\n"


@pytest.fixture
def timeline(tmp_path):
    with Timeline.open(tmp_path / "timeline.db") as timeline:
        yield timeline


@pytest.mark.sqlite  # they keep and copy files
def test_the_documented_examples(tmp_path):
    (tmp_path / "note.txt").write_text(FORUM, encoding="utf-8")
    with Timeline.open(tmp_path / "timeline.db") as timeline:
        [outcome] = timeline.ingest(tmp_path / "note.txt", published="2013-10-28")
        assert outcome.status == "stored"
        names = {**vars(library), "folder": tmp_path, "timeline": timeline}
        finder, runner = doctest.DocTestFinder(exclude_empty=True), doctest.DocTestRunner()
        modules = [import_module(f"timeline.library.{one.name}") for one in iter_modules(library.__path__)]
        for example in (example for module in modules for example in finder.find(module, globs=names)):
            report = []
            runner.run(example, out=report.append)
            assert report == [], "".join(report)
    assert runner.summarize(verbose=False).attempted > 15


def test_every_public_method_has_an_example():
    public = {
        name: value
        for name, value in vars(Timeline).items()
        if not name.startswith("_") and callable(getattr(Timeline, name))
    }
    assert [name for name, value in public.items() if ">>>" not in (getattr(value, "__doc__", "") or "")] == []


def test_a_bad_input_does_not_stop_the_others(timeline, tmp_path):
    (tmp_path / "good.txt").write_text(FORUM)
    (tmp_path / "bad.md").write_text("---\npublished: someday\n---\nText.")
    seen = []
    outcomes = timeline.ingest(
        tmp_path / "none.txt", tmp_path / "bad.md", tmp_path / "good.txt", on_progress=lambda *told: seen.append(told)
    )
    assert [(o.status.value, o.exit_code) for o in outcomes] == [("failed", 4), ("failed", 4), ("stored", 0)]
    assert all(str(tmp_path) in o.message and o.message.endswith(".") for o in outcomes[:2])
    assert [(done, total) for done, total, _ in seen] == [(1, 3), (2, 3), (3, 3)]
    assert len(list(timeline.events())) == 1


def test_a_reader_that_fails_is_told_and_stops_nobody(timeline, monkeypatch):
    def broken(article, _roster):
        raise RecursionError(article.source_id)

    monkeypatch.setattr(reading_many, "read_article", broken)
    [outcome] = timeline.ingest(Article(text=FORUM, source_id="x", raw_sha256="0"))
    assert (outcome.exit_code, outcome.message) == (
        4,
        "x: could not be read; that is a fault of timeline, please report it (RecursionError: x).",
    )
    assert timeline.status()["sources"] == 0


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"lang": "English"},
            "x: 'English' is not a language in which I can read dates; give a code such as en, ru or de.",
        ),
        ({"tz": "Mars"}, "x: 'Mars' is no time zone; give a name such as Europe/London or an offset such as +01:00."),
        ({"text": "\u200b\u2060 \n"}, "x: has no text; an article needs at least one sentence."),
        ({"text": "It opened \ud800 on 1 May 2013."}, "x: could not be "),
        (
            {"first_line": 2**80},
            "x: could not be stored; that is a fault of timeline, please report it (OverflowError: ",
        ),
    ],
)
def test_an_article_that_cannot_be_right_is_named_and_the_next_is_stored(timeline, changes, sentence):
    bad = Article(**({"text": FORUM, "source_id": "x", "raw_sha256": "0"} | changes))
    good = Article(text="It opened on 1 May 2013.", source_id="y", raw_sha256="0")
    outcomes = timeline.ingest(bad, good)
    assert [outcome.exit_code for outcome in outcomes] == [4, 0]
    assert outcomes[0].message.startswith(sentence)
    assert [source["source_id"] for source in timeline.sources()] == ["y"]


def test_an_input_that_breaks_its_reader_is_named_and_the_next_is_stored(timeline):
    closed = io.BytesIO(b"")
    closed.close()
    outcomes = timeline.ingest(closed, 5, io.StringIO("It opened \ud800 on 1 May 2013."))
    assert [outcome.exit_code for outcome in outcomes] == [4, 4, 0]


@pytest.mark.parametrize("option", [{"lang": "English"}, {"tz": "Mars"}])
def test_options_that_cannot_be_right_are_refused_before_anything_is_read(timeline, option):
    with pytest.raises(UsageError, match=next(iter(option.values()))):
        timeline.ingest("nothing.txt", **option)


def test_numbers_and_words_beyond_what_a_database_holds(timeline):
    timeline.ingest(io.StringIO(FORUM))
    assert len(list(timeline.events(Filter(limit=10**30, max_sources=10**30)))) == 1
    assert list(timeline.events(Filter(min_sources=10**30))) == []
    assert len(list(timeline.search("\udc9b forum"))) == 1
    assert list(timeline.events(Filter(place=("\ud800",)))) == []
    with pytest.raises(NotFound):
        timeline.actor("\udc9b")


@pytest.mark.sqlite  # whether a file is made
def test_a_late_database_is_made_when_something_is_stored(tmp_path):
    path = tmp_path / "late.db"
    with Timeline.open(path, late=True) as late:
        assert late.ingest("nothing.txt")[0].exit_code == 4
        assert late.ingest(io.StringIO(FORUM), dry_run=True)[0].n_events == 1
        assert not path.exists()
        assert late.ingest(io.StringIO(FORUM))[0].n_events == 1
        assert late.ingest(io.StringIO(FORUM))[0].status == "unchanged"
        assert len(list(late.events())) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["late.db"]


def test_streams_and_articles(timeline, tmp_path):
    line = '{"id": "one", "text": "It opened on 1 May 2013.", "published": "2013-05-02"}\n'
    (tmp_path / "lines.jsonl").write_text(line)
    with (tmp_path / "lines.jsonl").open("rb") as stream:
        assert [o.status.value for o in timeline.ingest(stream, format="jsonl")] == ["stored"]
    assert [
        o.source_id
        for o in timeline.ingest(io.StringIO("It closed on 2 May 2013."), io.BytesIO(b"It reopened in 2014."))
    ] == ["-", "-"]
    assert [event.date for event in timeline.events()] == ["1 May 2013", "2 May 2013", "2014"]


def test_a_dry_run_stores_nothing(timeline, tmp_path):
    (tmp_path / "note.txt").write_text(FORUM)
    [would] = timeline.ingest(tmp_path / "note.txt", dry_run=True)
    assert (would.status.value, would.n_events) == ("stored", 1)
    assert timeline.status()["sources"] == 0
    [done] = timeline.ingest(tmp_path / "note.txt")
    assert (done.source_uid, done.n_events, done.n_expressions) == (
        would.source_uid,
        would.n_events,
        would.n_expressions,
    )
    [again] = timeline.ingest(tmp_path / "note.txt", dry_run=True)
    assert (again.status.value, again.message) == ("unchanged", "already here.")


def test_a_run_that_changes_nothing_is_not_logged(timeline, tmp_path):
    (tmp_path / "note.txt").write_text(FORUM)
    for _ in range(3):
        timeline.ingest(tmp_path / "note.txt")
    assert list(timeline.sql("SELECT n_stored, n_updated, n_failed FROM runs")[1]) == [(1, 0, 0)]


def test_options_that_cannot_be_right_are_refused_before_anything(timeline, tmp_path):
    (tmp_path / "note.txt").write_text(FORUM)
    with pytest.raises(BadDate, match="'soon' is not a date I can read"):
        timeline.ingest(tmp_path / "note.txt", published="soon")
    with pytest.raises(UsageError, match="no order of dates"):
        timeline.ingest(tmp_path / "note.txt", date_order="ydm")
    with pytest.raises(UsageError, match="no format"):
        timeline.ingest(tmp_path / "note.txt", format="word")
    assert timeline.status()["sources"] == 0


def test_a_differing_date_fails_with_both(timeline, tmp_path):
    (tmp_path / "note.txt").write_text(FORUM)
    timeline.ingest(tmp_path / "note.txt", published="2013-10-28")
    [outcome] = timeline.ingest(tmp_path / "note.txt", published="2013-10-29")
    assert outcome.exit_code == 4
    assert (
        outcome.message
        == "note.txt: this text is already here, published 2013-10-28 (supplied); 2013-10-29 differs and was not taken."
    )


def test_names_in_a_filter_are_looked_up_at_once(timeline):
    with pytest.raises(NotFound, match="There is no actor 'Nobody'"):
        timeline.events(Filter(actor=("Nobody",)))


def test_listing_while_ingesting_sees_one_state(timeline, tmp_path):
    for i in range(3):
        timeline.ingest(Article(text=f"It opened on {i + 1} May 2013.", source_id=f"{i}", raw_sha256="0"))
    listing = timeline.events()
    first = next(listing)
    timeline.ingest(Article(text="It closed on 9 May 2013.", source_id="9", raw_sha256="0"))
    assert [first.date, *[event.date for event in listing]] == ["1 May 2013", "2 May 2013", "3 May 2013"]
    assert len(list(timeline.events(Filter(since=parse("2013-05-09"))))) == 1


def test_exports_to_a_stream(timeline):
    timeline.ingest(Article(text=FORUM, source_id="x", raw_sha256="0"))
    out = io.StringIO()
    assert timeline.export("jsonl", out).written == 1
    assert '"2013-10-25"' in out.getvalue()


@pytest.mark.sqlite  # paths
def test_where_a_database_can_be(tmp_path):
    Timeline.open(f"sqlite:///{tmp_path}/url.db").close()
    assert (tmp_path / "url.db").exists()
    with pytest.raises(Failure) as refusal:
        Timeline.open("mysql://user:secret@host/db")
    assert (
        str(refusal.value)
        == "'mysql://user:***@host/db' cannot be opened; a path, sqlite:/// and postgresql:// URLs can."
    )
    with pytest.raises(NotFound):
        Timeline.open(tmp_path / "none.db", create=False)
    with closing(sqlite3.connect(tmp_path / "url.db")) as conn:
        conn.execute("UPDATE alembic_version SET version_num = '9999'")
        conn.commit()
    with pytest.raises(SchemaMismatch):
        Timeline.open(tmp_path / "url.db")


@pytest.mark.sqlite  # SQLite's own words
def test_a_reader_cannot_write(tmp_path):
    Timeline.open(tmp_path / "t.db").close()
    with (
        Timeline.open(tmp_path / "t.db", readonly=True) as timeline,
        pytest.raises(Failure, match="attempt to write a readonly database"),
    ):
        timeline.ingest(Article(text=FORUM, source_id="x", raw_sha256="0"))


@pytest.mark.sqlite  # a file that may not grow
def test_a_full_disk_is_a_plain_sentence(timeline, monkeypatch):
    timeline.ingest(Article(text=FORUM, source_id="x", raw_sha256="0"))
    with timeline._engine.connect() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar()

    from sqlalchemy import event

    @event.listens_for(timeline._engine, "connect")
    def _cap(driver, _entry):
        driver.execute(f"PRAGMA max_page_count = {pages}")

    timeline._engine.dispose()
    long = " ".join(f"It opened on {1 + i % 28} May {1000 + i}." for i in range(500))
    with pytest.raises(Failure) as failure:
        timeline.ingest(Article(text=long, source_id="y", raw_sha256="0"))
    assert (
        str(failure.value)
        == f"The database {timeline.path} failed: database or disk is full. Articles stored before are kept."
    )
    assert timeline.status()["sources"] == 1


def test_alembic_is_not_imported_for_a_database_in_step(tmp_path):
    import subprocess
    import sys

    script = "import sys\nfrom timeline.library import Timeline\nTimeline.open(sys.argv[1]).close()\nTimeline.open(sys.argv[1]).close()\nprint([m for m in ('alembic', 'dateparser', 'icalendar', 'yaml') if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "t.db")], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_the_same_file_read_by_another_reader_changes_nothing_until_the_first_reading_is_removed(timeline, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<title>News</title><nav>Menu</nav><p>The forum opened in Moscow on 25 October 2013.</p>")
    [first] = timeline.ingest(page)
    [again] = timeline.ingest(page, format="text")
    assert (again.status.value, again.source_uid, again.is_new) == ("unchanged", first.source_uid, False)
    assert (
        again.message == f"already here as {first.source_uid}, read in another way; to read it anew, remove that first."
    )
    assert len(list(timeline.events())) == 1
    timeline.remove_source(first.source_uid)
    [anew] = timeline.ingest(page, format="text")
    assert (anew.status.value, anew.is_new) == ("stored", True)
    assert anew.source_uid != first.source_uid

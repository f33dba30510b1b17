"""The story of undated sources: list them, look at what could date them, choose, and take it back."""

import json

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Quays let</title>
<meta property="og:updated_time" content="2014-05-05T10:00:00Z"></head><body><h1>Quays let</h1>
<p>The harbour board and three firms signed a lease for the northern quays on Tuesday, and ended a dispute.</p>
<footer>© 2014 The Post</footer></body></html>
"""
LETTER = "Last week Acme opened an office in Paris.\n"
DATED = "Published on 3 May 1999\n\nAcme was founded on 1 May 1999.\n"


def stored(timeline, folder):
    for name, text in (("page.html", PAGE), ("letter.txt", LETTER), ("dated.txt", DATED)):
        (folder / name).write_text(text)
    assert timeline("ingest", "page.html", "letter.txt", "dated.txt").code == 0


def published(timeline, name):
    (source,) = json.loads(timeline("sources", "show", name, "-f", "json").out)
    return source["published"], source["known"]


def test_undated_sources_are_listed_and_shown_with_what_could_date_them(timeline, empty_folder):
    stored(timeline, empty_folder)
    listed = timeline("sources", "list", "--undated", "-f", "json")
    assert sorted(one["source_id"] for one in json.loads(listed.out)) == ["letter.txt", "page.html"]
    assert listed.err == "2 undated sources.\n"
    shown = timeline("sources", "date", "page.html", "letter.txt")
    assert (shown.code, shown.err) == (0, "2 sources.\n")
    assert [line for line in shown.out.splitlines() if line.startswith("  ") and not line.startswith("    ")] == [
        "  1. 2014  copyright line, 0.35: line 4: © 2014",
        "  2. 2014-05-05  modified: meta og:updated_time, 0.30: line 2: og:updated_time: 2014-05-05T10:00:00Z",
        "  Nothing in it says when it was published.",
    ]
    assert published(timeline, "page.html") == (None, "unknown")
    # What came with the page is still there when something else of it was corrected.
    assert timeline("sources", "set-date", "page.html", "--publisher", "The Post", "-y").code == 0
    assert "og:updated_time: 2014-05-05T10:00:00Z" in timeline("sources", "date", "page.html").out


def test_a_person_chooses_on_a_terminal(timeline, answered, empty_folder):
    stored(timeline, empty_folder)
    shown = answered(["7\n", "the day\n", "\n"], "sources", "date", "letter.txt")
    assert "There is no proposal 7." in shown
    assert "'the day' is not a date" in shown
    assert "0 sources of 1 dated." in shown.splitlines()[-1]
    shown = answered(["\n", "1\n", "n\n", "\n"], "sources", "date", "letter.txt", "page.html")
    assert "0 sources of 2 dated." in shown.splitlines()[-1]
    assert published(timeline, "page.html") == (None, "unknown")
    shown = answered(["\n", "1\n", "y\n"], "sources", "date", "letter.txt", "page.html")
    assert "1 source of 2 dated." in shown.splitlines()[-1]
    assert published(timeline, "page.html") == ("2014", "supplied")
    assert "copyright line: line 4: © 2014" in timeline("log").out
    shown = answered(["2013-10-28\n"], "sources", "date", "-n")
    assert "Nothing was changed." in shown
    assert published(timeline, "letter.txt") == (None, "unknown")
    shown = answered(["2013-10-28\n"], "sources", "date", "-y")
    assert "letter.txt" in shown
    assert published(timeline, "letter.txt") == ("2013-10-28", "supplied")
    assert [one["edtf"] for one in json.loads(timeline("ls", "--source", "letter.txt", "-f", "json").out)] == [
        "[2013-10-21..2013-10-27]"
    ]
    assert timeline("undo", "-y").code == 0
    assert published(timeline, "letter.txt") == (None, "unknown")
    assert "q to end" not in answered(["q\n"], "sources", "date", "dated.txt").splitlines()[-1]


def test_what_moves_is_shown_before_it_is_asked_for(timeline, answered, empty_folder):
    stored(timeline, empty_folder)
    shown = answered(["2013-10-28\n", "y\n"], "sources", "date", "letter.txt")
    moves = shown.index("date: undated → 21–27 Oct 2013")
    assert "Acme opened an office in Paris" in shown[:moves]
    assert moves < shown.index("Correct this source?") < shown.index("1 source of 1 dated.")


TWICE = """<!DOCTYPE html><html lang="en"><head><title>Quays let</title><meta property="og:updated_time" content="2014-05-05T10:00:00Z">
<meta property="article:modified_time" content="2014-05-05T10:00:00Z"></head><body><h1>Quays let</h1>
<p>The harbour board and three firms signed a lease for the northern quays on Tuesday, and ended a dispute.</p></body></html>
"""


def test_a_date_is_proposed_once_with_all_that_speaks_for_it(timeline, empty_folder):
    (empty_folder / "twice.html").write_text(TWICE)
    assert timeline("ingest", "twice.html").code == 0
    shown = [line for line in timeline("sources", "date").out.splitlines() if "2014-05-05" in line]
    assert [line[:7] for line in shown] == ["  1. 20", "     al"]


def test_nothing_is_left_to_date(timeline, empty_folder):
    (empty_folder / "dated.txt").write_text(DATED)
    timeline("ingest", "dated.txt")
    done = timeline("sources", "date")
    assert (done.code, done.out, done.err) == (0, "", "0 sources.\n")


SPEAKS = (
    "Quays let\n\nPresident Obama met David Cameron, the prime minister, on Monday. He had sold an iPad in May 2013.\n"
)


def test_what_an_article_speaks_of_bounds_it_with_reasons_and_dates_nothing_in_it(timeline, empty_folder):
    (empty_folder / "speaks.txt").write_text(SPEAKS)
    (empty_folder / "wide.txt").write_text("President Obama met the board on Monday.\n")
    assert timeline("ingest", "speaks.txt", "wide.txt").code == 0
    assert published(timeline, "speaks.txt") == ("[2013..2016]", "bounded")
    assert published(timeline, "wide.txt") == (None, "unknown")
    shown = timeline("sources", "date").out
    assert (
        "  1. [2013..2016]  what it speaks of, 0.50: in office then: “David Cameron, the prime minister”: held 2010–2016; "
        "told as past: “May 2013”\n"
    ) in shown
    assert "  1. [2009..2017]  what it speaks of, 0.45: in office then: “President Obama”: held 2009–2017\n" in shown
    (source,) = json.loads(timeline("sources", "show", "speaks.txt", "-f", "json").out)
    assert source["published_evidence"].startswith("in office then: “David Cameron")
    assert {one["method"] for one in json.loads(source["candidates"])} >= {
        "in office then",
        "known since",
        "told as past",
    }
    dates = {one["edtf"] for one in json.loads(timeline("ls", "-f", "json").out)}
    assert dates <= {None, "2013-05"}

"""Every kind of date in one calendar, read by khal, calcurse, libical and ical.js: all of it, on the days we meant.

And a corrected calendar after the first, in those that keep what they read: khal, calcurse and Radicale.
What is not installed is skipped with its name; `.ci/clients` installs all five where it can.
"""

import base64
import ctypes
import json
import os
import re
import socket
import subprocess
import time
import urllib.request
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from timeline.events.sent import Sent
from timeline.exports.options import ALL_YEARS, SAFE_YEARS, Fuzzy
from timeline.exports.placing import Placement, place
from timeline.exports.registry import write

KINDS = {
    "day": "2013-10-25",
    "multiday": "2013-11-28/2013-12-02",
    "week": "[2013-10-14..2013-10-20]",
    "month": "2014-02",
    "year": "2013",
    "decade": "201X",
    "century": "20XX",
    "range-of-years": "2007/2008",
    "approximate": "2011-04~",
    "uncertain": "2012-06-10?",
    "before": "[..2012]",
    "after": "[2015..]",
    "since": "2016/..",
    "until": "../2017",
    "leap-day": "2016-02-29",
    "first-safe": "1902-01-02",
    "last-safe": "4500-12-30",
    "unknown-year": "XXXX-10-25",
    "undated": None,
    "old": "1850-05-06",
    "oldest": "0100-01-02",
    "far": "9998-12-30",
    "antique": "-0043-03-15",
}


def placed(edtf, years, event):
    where = place(event(edtf).when(), Fuzzy.AUTO, years)
    return (date.fromordinal(where.start), date.fromordinal(where.end)) if isinstance(where, Placement) else None


@pytest.fixture(params=[False, True], ids=["1902-4500", "all-years"])
def calendar(request, event, tmp_path):
    """The file, and what it should hold: title, first day and the day after the last, by uid."""
    events = [event(edtf, uid=uid, title=uid) for uid, edtf in KINDS.items()]
    path = tmp_path / "timeline.ics"
    with path.open("w", encoding="utf-8", newline="") as out:
        account = write("ics", events, out, all_years=request.param)
    years = ALL_YEARS if request.param else SAFE_YEARS
    expected = {uid: days for uid, edtf in KINDS.items() if (days := placed(edtf, years, event))}
    assert account.written == len(expected) == (20 if request.param else 17)
    assert account.left_out == len(KINDS) - len(expected)
    return path, expected


@pytest.fixture
def corrected(event, tmp_path):
    """A file and its successor: one event moved, one cancelled, one as it was."""
    first, second = tmp_path / "first.ics", tmp_path / "second.ics"
    kept: list[Sent] = []
    days = ("2013-10-25", "2013-10-26", "2013-10-27")
    with first.open("w", encoding="utf-8", newline="") as out:
        write("ics", [event(day, uid=f"e{i}", title=f"e{i}") for i, day in enumerate(days)], out, keep=kept.append)
    earlier = {one.uid: one for one in kept}
    gone = Sent(
        uid="e2",
        sequence=1,
        revision=1,
        first=earlier["e2"].first,
        last=earlier["e2"].last,
        cancelled=True,
        title="e2",
        reason="rejected",
    )
    now = [event(days[0], uid="e0", title="e0"), event("2013-11-01", uid="e1", title="e1 moved", revision=1)]
    with second.open("w", encoding="utf-8", newline="") as out:
        write("ics", now, out, earlier=earlier, gone=[gone])
    return first, second


# libical: the library behind Evolution, KOrganizer and Thunderbird's importers.


class Time(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")] + [("zone", ctypes.c_void_p)]  # fmt: skip


@pytest.fixture(scope="session")
def libical():
    for name in ("libical.so.3", "libical.so.4", "libical.so"):
        try:
            library = ctypes.CDLL(name)
            break
        except OSError:
            continue
    else:
        pytest.skip("libical is not installed here; .ci/clients installs it")
    pointer, text = ctypes.c_void_p, ctypes.c_char_p
    for name, result, arguments in (
        ("icalparser_parse_string", pointer, [text]),
        ("icalrestriction_check", ctypes.c_int, [pointer]),
        ("icalcomponent_count_errors", ctypes.c_int, [pointer]),
        ("icalcomponent_get_first_component", pointer, [pointer, ctypes.c_int]),
        ("icalcomponent_get_next_component", pointer, [pointer, ctypes.c_int]),
        ("icalcomponent_get_uid", text, [pointer]),
        ("icalcomponent_get_summary", text, [pointer]),
        ("icalcomponent_get_dtstart", Time, [pointer]),
        ("icalcomponent_get_dtend", Time, [pointer]),
        ("icalcomponent_free", None, [pointer]),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


VEVENT = 4  # ICAL_VEVENT_COMPONENT


def test_libical_finds_every_entry_and_no_error(libical, calendar):
    path, expected = calendar
    root = libical.icalparser_parse_string(path.read_bytes())
    assert libical.icalrestriction_check(root) == 1
    assert libical.icalcomponent_count_errors(root) == 0
    found = {}
    entry = libical.icalcomponent_get_first_component(root, VEVENT)
    while entry:
        start, end = libical.icalcomponent_get_dtstart(entry), libical.icalcomponent_get_dtend(entry)
        uid = libical.icalcomponent_get_uid(entry).decode().removesuffix("@timeline")
        assert libical.icalcomponent_get_summary(entry).decode().endswith(uid)
        found[uid] = (date(start.year, start.month, start.day), date(end.year, end.month, end.day))
        entry = libical.icalcomponent_get_next_component(root, VEVENT)
    libical.icalcomponent_free(root)
    assert found == expected


def test_libical_finds_no_error_in_awkward_texts_clock_times_and_cancellations(
    libical, awkward, corrected, event, tmp_path
):
    clocks = (("14:30", "Europe/Moscow"), ("09:00", "America/New_York"), ("23:59:59", "Z"), ("14", None), ("MO", None))
    timed = [event(uid=f"t{i}", time_of_day=clock, tz=zone) for i, (clock, zone) in enumerate(clocks)]
    path = tmp_path / "awkward.ics"
    with path.open("w", encoding="utf-8", newline="") as out:
        write("ics", [*awkward, *timed], out)
    for one, entries in ((path, len(awkward) + len(timed)), (corrected[1], 3)):
        root = libical.icalparser_parse_string(one.read_bytes())
        assert libical.icalrestriction_check(root) == 1
        assert libical.icalcomponent_count_errors(root) == 0
        assert one.read_bytes().count(b"BEGIN:VEVENT") == entries
        libical.icalcomponent_free(root)


# ical.js: what Thunderbird and web calendars read with.

READ = """
import ICAL from "ical.js";
import { readFileSync } from "node:fs";
const root = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf-8")));
const rows = root.getAllSubcomponents("vevent").map(v => new ICAL.Event(v, {strictExceptions: true, exceptions: []}))
  .map(e => [e.uid, e.summary, e.startDate.toString(), e.endDate.toString(), e.startDate.isDate, e.sequence]);
console.log(JSON.stringify(rows));
"""


@pytest.fixture
def ical_js(program, clients, tmp_path):
    node = program("node")
    folder = next(
        (
            folder
            for folder in (clients, *map(Path, os.environ.get("TIMELINE_CLIENTS", "").split(":")))
            if (folder / "node_modules/ical.js").exists()
        ),
        None,
    )
    if folder is None:
        pytest.skip("ical.js is not installed here; .ci/clients installs it")
    (tmp_path / "read.mjs").write_text(READ)
    (tmp_path / "node_modules").symlink_to(folder.absolute() / "node_modules")

    def read(path):
        done = subprocess.run([node, tmp_path / "read.mjs", path], capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    return read


def iso(text):
    return date.fromisoformat(text.rjust(10, "0"))  # some write the year 100 with three digits


def test_ical_js_finds_every_entry(ical_js, calendar):
    path, expected = calendar
    rows = ical_js(path)
    assert all(is_date and summary.endswith(uid.removesuffix("@timeline")) for uid, summary, _, _, is_date, _ in rows)
    found = {uid.removesuffix("@timeline"): (iso(first), iso(last)) for uid, _, first, last, *_ in rows}
    assert found == expected


# calcurse: a calendar of the terminal.


@pytest.fixture
def calcurse(program, tmp_path):
    name = program("calcurse")
    folder = tmp_path / "calcurse"
    folder.mkdir()

    def run(*words):
        done = subprocess.run(
            [name, "-D", folder, "-C", folder, *words],
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"TZ": "UTC", "TERM": "dumb", "HOME": str(tmp_path)},
        )
        return done.stdout + done.stderr

    return run


ENTRY = re.compile(r"(\d+)/(\d+)/(\d{4}) \[1\](?: \{1D -> (\d+)/(\d+)/(\d{4})\})? >\w+ (.*)")


def test_calcurse_imports_every_entry(calcurse, calendar):
    path, expected = calendar
    assert f"0 apps / {len(expected)} events / 0 todos / 0 skipped" in calcurse("-i", path)
    found = {}
    for line in calcurse("-G").strip().splitlines():
        month, day, year, *until, title = ENTRY.fullmatch(line).groups()
        first = date(int(year), int(month), int(day))
        last = date(int(until[2]), int(until[0]), int(until[1])) if until[0] else first
        found[title.split()[-1]] = (first, last + timedelta(1))
    assert found == expected


def titles(calcurse, *words):
    return sorted(line.split(">", 1)[1].split(" ", 1)[1] for line in calcurse(*words, "-G").strip().splitlines())


SECOND = ["[withdrawn] e2", "e0", "e1 moved"]


def test_calcurse_knows_no_uid_and_doubles(calcurse, corrected):
    """Why docs/exports.md tells how to go about it; should calcurse learn it, the page may get shorter."""
    for file in corrected:
        calcurse("-i", file)
    assert titles(calcurse) == sorted(["e0", "e1", "e2", *SECOND])


def test_calcurse_with_a_calendar_file_of_its_own_that_is_emptied_first_doubles_nothing(calcurse, corrected, tmp_path):
    own = tmp_path / "chronology.apts"
    for file in (*corrected, corrected[1]):
        own.write_text("")
        calcurse("-c", own, "-i", file)
    assert titles(calcurse, "-c", own) == SECOND
    assert calcurse("-G") == ""


def test_calcurse_forgets_what_it_imported_by_the_hashes_that_it_printed(calcurse, corrected, tmp_path):
    """In the calendar that holds a person's own entries, too."""
    (tmp_path / "calcurse" / "apts").write_text("10/25/2013 [1] dinner\n")
    form = "%(hash)\\n"
    hashes: list[str] = []
    for file in (*corrected, corrected[1]):
        for one in hashes:
            calcurse("-q", "-P", "--filter-hash", one)
        forms = [word for kind in ("apt", "event", "recur-event") for word in (f"--format-{kind}", form)]
        hashes = calcurse("-q", "-i", file, "--dump-imported", *forms).split()
    found = calcurse("-G", *[w for kind in ("event", "recur-event") for w in (f"--format-{kind}", "%m\\n")])
    assert sorted(found.splitlines()) == sorted([*SECOND, "dinner"])


# Radicale: a server of calendars, from which those of telephones and desktops take theirs.


@pytest.fixture
def radicale(program, tmp_path):
    """A function that puts a calendar file in the place of one calendar there, and returns what the calendar is then."""
    name = program("radicale")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = tmp_path / "radicale.conf"
    settings.write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = none\n[rights]\ntype = authenticated\n"
        f"[storage]\nfilesystem_folder = {tmp_path / 'collections'}\n[logging]\nlevel = warning\n"
    )
    key = base64.b64encode(b"ada:").decode()

    def ask(method, path, content=None):
        head = {"Authorization": f"Basic {key}", "Content-Type": "text/calendar; charset=utf-8"}
        asked = urllib.request.Request(f"http://127.0.0.1:{port}{path}", content, head, method=method)
        with urllib.request.urlopen(asked, timeout=30) as answer:
            return answer.read().decode()

    with (tmp_path / "radicale.log").open("w") as log:
        server = subprocess.Popen([name, "-C", settings], stdout=log, stderr=log, cwd=tmp_path)
        try:
            for _ in range(100):
                with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                time.sleep(0.1)

            def put(file):
                ask("PUT", "/ada/chronology/", file.read_bytes())
                return Calendar.from_ical(ask("GET", "/ada/chronology/"))

            yield put
        finally:
            server.terminate()
            server.wait(10)


def test_radicale_replaces_its_calendar_by_the_uid(radicale, corrected):
    for file in (*corrected, corrected[1]):
        calendar = radicale(file)
    found = sorted((str(entry["uid"]), str(entry["summary"]), entry["sequence"]) for entry in calendar.walk("VEVENT"))
    assert found == [("e0@timeline", "e0", 0), ("e1@timeline", "e1 moved", 1), ("e2@timeline", "[withdrawn] e2", 1)]
    assert "2 events written. 1 of an earlier export is cancelled." in calendar["X-WR-CALDESC"]


# khal: a calendar of the terminal over vdirs, what vdirsyncer synchronises.


def listed(khal, first, days):
    fields = ("uid", "title", "start-date", "end-date", "status")
    asked = [word for name in fields for word in ("--json", name)]
    return [
        row for line in khal("list", *asked, str(first), f"{days}d").splitlines() if line for row in json.loads(line)
    ]


def test_khal_lists_every_entry(khal, calendar):
    path, expected = calendar
    khal("import", "--batch", str(path))
    rows = [
        row
        for first in (date(1902, 1, 1), date(2000, 1, 1), date(2007, 1, 1), date(4500, 12, 29))
        for row in listed(khal, first, 4200 if first.year == 2007 else 5)
    ]
    if "old" in expected:
        rows += [
            row for first in (date(1850, 5, 5), date(9998, 12, 29), date(100, 1, 1)) for row in listed(khal, first, 4)
        ]
    found = {
        row["uid"].removesuffix("@timeline"): (
            iso(row["start-date"]),
            iso(row["end-date"]) + timedelta(1),
        )
        for row in rows
    }
    assert found == expected


def test_khal_updates_and_never_doubles(khal, corrected):
    first, second = corrected
    khal("import", "--batch", str(first))
    khal("import", "--batch", str(second))
    khal("import", "--batch", str(second))
    rows = listed(khal, date(2013, 10, 20), 30)
    found = [(row["title"], row["start-date"], row["status"].strip()) for row in rows]
    assert found == [
        ("e0", "2013-10-25", "CONFIRMED"),
        ("[withdrawn] e2", "2013-10-27", "CANCELLED"),
        ("e1 moved", "2013-11-01", "CONFIRMED"),
    ]


def test_ical_js_sees_the_numbers_rise(ical_js, corrected):
    first, second = map(ical_js, corrected)
    numbers = [{row[0]: row[-1] for row in rows} for rows in (first, second)]
    assert numbers == [
        {"e0@timeline": 0, "e1@timeline": 0, "e2@timeline": 0},
        {"e0@timeline": 0, "e1@timeline": 1, "e2@timeline": 1},
    ]

"""Events to export: made from an EDTF date as the store makes them, so that every column agrees with the others."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from timeline.dates.clock import Clock
from timeline.dates.edtf import iso_day, parse
from timeline.dates.words import words_of
from timeline.events.event import COLUMNS, Event, Evidence

MENTION = Evidence(
    source_uid="s1",
    source_id="forum.txt",
    start=10,
    end=32,
    quote="They signed last week.",
    trigger="signed",
    trigger_start=15,
    trigger_end=21,
    date_text="last week",
    date_start=22,
    date_end=31,
    timex={"type": "DATE", "value": "2013-W42", "mod": None},
    dated={
        "edtf": "[2013-10-14..2013-10-20]",
        "approximate": False,
        "uncertain": False,
        "time_of_day": None,
        "tz": None,
    },
    source={
        "title": "The forum",
        "publisher": "The Daily",
        "url": "https://example.org/a?b=1,2;3",
        "published": "2013-10-25",
        "known": "stated",
        "kind": "original",
    },
    grade="B",
    uid="m1",
)

DEFAULTS = {
    "title": "They signed",
    "description": "",
    "type": "event",
    "factuality": "happened",
    "attributed_to": "",
    "place": "",
    "actors": "Ada; Bo",
    "actor_ids": ("a1", "a2"),
    "tags": "",
    "status": "accepted",
    "confidence": 0.75,
    "n_mentions": 1,
    "n_sources": 1,
    "n_independent_sources": 1,
    "first_published": "2013-10-25",
    "quote": "They signed last week.",
    "quote_start": 10,
    "quote_end": 32,
    "source_uid": "s1",
    "source_kind": "original",
    "source_title": "The forum",
    "source_publisher": "The Daily",
    "source_url": "https://example.org/a?b=1,2;3",
    "source_published": "2013-10-25",
    "date_text": "last week",
    "date_anchor": "document",
    "date_rule": "last-unit",
    "date_grade": "B",
    "date_locked": False,
    "revision": 0,
    "evidence": (MENTION,),
}


def make(edtf="2013-10-25", uid="e1", time_of_day=None, tz=None, **changes):
    when = parse(edtf) if edtf else None
    if when is not None:
        clock = Clock(time_of_day, tz or "") if time_of_day else None
        marks = {mark: changes[mark] for mark in ("approximate", "uncertain") if mark in changes}
        when = replace(when.qualified(**marks), clock=clock)
    dated = dict.fromkeys(COLUMNS) | {
        "precision": "unknown",
        "date": words_of(when),
        "approximate": False,
        "uncertain": False,
    }
    if when is not None:
        dated |= {
            "edtf": edtf,
            "date_earliest": iso_day(when.earliest),
            "date_latest": iso_day(when.latest),
            "precision": when.precision,
            "shape": str(when.shape),
            "approximate": when.approximate,
            "uncertain": when.uncertain,
            "day_earliest": when.earliest,
            "day_latest": when.latest,
            "sort_day": when.sort_day,
            "sort_end_day": when.latest,
        }
    return Event(**(dated | DEFAULTS | {"uid": uid, "time_of_day": time_of_day, "tz": tz} | changes))


@pytest.fixture(scope="session")
def event():
    """A maker of events: `event("2013~", uid="e2", title="…")`; the date's columns follow from the EDTF."""
    return make


AWKWARD = (
    "", " ", "plain", "a,b;c", 'say "so"', '"', "two\nlines", "two\r\nlines", "cr\ralone", "tab\tin", "back\\slash\\n", "=1+1", "'=1+1", "''@x",
    "+7 495", "-1", "@cmd", "\tx", "＝1", "＋1", "－1", "＠x", "–5", "naïve 東京 🎈", "İstanbul", "trailing ", "NULL", "nan", "007", "1e5", "2013-10-25",
    "true", "\x1b[31mred\x1b[0m", "line\u2028sep", "\x07bell", "'", "#", "\\", "\ufeffbom", "e\u0301", "x" * 5000,
)  # fmt: skip


@pytest.fixture(scope="session")
def awkward():
    """An event a text that has bitten some reader of tables, in its title, quote and description."""
    return [
        make(uid=f"e{i}", title=text, quote=text, description=text[::-1], seq=None if i % 2 else i, confidence=i / 7)
        for i, text in enumerate(AWKWARD)
    ]


@pytest.fixture(scope="session")
def clients():
    """Where `.ci/clients` puts what is neither Debian's nor ours."""
    return Path(__file__).parents[2] / ".clients"


@pytest.fixture(scope="session")
def program(clients):
    """A finder of programs that read our files; what is not installed is skipped by its name."""

    def find(name):
        folders = (clients / name / "bin", Path(sys.executable).parent, os.environ["PATH"])
        found = shutil.which(name, path=os.pathsep.join(map(str, folders)))
        if found is None:
            pytest.skip(f"{name} is not installed here; .ci/clients installs it")
        return found

    return find


@pytest.fixture
def khal(program, tmp_path):
    """khal with an empty calendar of its own."""
    name = program("khal")
    if "--json" not in subprocess.run([name, "list", "--help"], capture_output=True, text=True, check=False).stdout:
        pytest.skip("this khal is older than 0.11 and writes no JSON; .ci/clients installs a newer one")
    form = "%Y-%m-%d"
    (tmp_path / "khal.conf").write_text(
        f"[calendars]\n[[timeline]]\npath = {tmp_path / 'calendar'}\n[sqlite]\npath = {tmp_path / 'khal.db'}\n"
        f"[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\ndateformat = {form}\nlongdateformat = {form}\n"
        f"timeformat = %H:%M\ndatetimeformat = {form} %H:%M\nlongdatetimeformat = {form} %H:%M\n"
        "[default]\ndefault_calendar = timeline\n"
    )
    (tmp_path / "calendar").mkdir()
    environment = os.environ | {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "PYTHONWARNINGS": "ignore"}

    def run(*words):
        done = subprocess.run(
            [name, "-c", tmp_path / "khal.conf", *words], capture_output=True, text=True, check=False, env=environment
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run

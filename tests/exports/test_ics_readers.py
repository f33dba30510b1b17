"""Calendar programs that people use, reading our file: the same days, the same words; skipped where not installed."""

import io
import json
from datetime import date

import pytest
import vobject

from timeline.exports.registry import write

SAID = (
    ("2013-10-25", "They signed", "2013-10-25", "2013-10-25"),
    ("[2013-10-14..2013-10-20]", "[some day 14–20 Oct 2013] They signed", "2013-10-14", "2013-10-20"),
    ("2013", "[2013] They signed", "2013-01-01", "2013-01-01"),
    ("[..2012]", "[before 2013] They signed", "2012-12-31", "2012-12-31"),
    ("2013-11-28/2013-12-02", "They signed", "2013-11-28", "2013-12-02"),
)


@pytest.fixture
def file(event, tmp_path):
    path = tmp_path / "timeline.ics"
    events = [event(row[0], uid=f"e{i}") for i, row in enumerate(SAID)]
    events.append(event("2013-10-26", uid="timed", time_of_day="14:30", tz="Europe/Moscow"))
    with path.open("w", encoding="utf-8", newline="") as out:
        write("ics", events, out)
    return path


def listed(khal, first, last):
    fields = ("uid", "title", "start-date", "end-date", "start-time")
    asked = [word for name in fields for word in ("--json", name)]
    return [json.loads(line) for line in khal("list", *asked, first, last).splitlines() if line]


def test_khal_imports_every_entry_on_its_days(khal, file):
    khal("import", "--batch", str(file))
    found = {row["uid"]: row for day in listed(khal, "2012-12-31", "2013-12-03") for row in day}
    days = {uid: (row["title"], row["start-date"], row["end-date"]) for uid, row in found.items()}
    timed = days.pop("timed@timeline")
    assert days == {f"e{i}@timeline": row[1:] for i, row in enumerate(SAID)}
    assert timed == ("They signed", "2013-10-26", "2013-10-26")
    assert found["timed@timeline"]["start-time"] == "10:30"  # 14:30 in Moscow, UTC+4 in 2013


def test_khal_updates_an_entry_instead_of_doubling_it(khal, file, event):
    khal("import", "--batch", str(file))
    corrected = event("2013-10-25", uid="e0", title="They did not sign", revision=1)
    again = io.StringIO(newline="")
    write("ics", [corrected], again)
    file.write_text(again.getvalue(), encoding="utf-8", newline="")
    khal("import", "--batch", str(file))
    titles = [row["title"] for day in listed(khal, "2013-10-25", "1d") for row in day]
    assert titles == ["They did not sign"]


def test_vobject_reads_the_same_days(file):
    with file.open(encoding="utf-8", newline="") as stream:
        [calendar] = list(vobject.readComponents(stream))
    entries = calendar.vevent_list
    assert [
        (entry.summary.value, entry.dtstart.value, date.fromordinal(entry.dtend.value.toordinal() - 1))
        for entry in entries[: len(SAID)]
    ] == [(title, date.fromisoformat(first), date.fromisoformat(last)) for _, title, first, last in SAID]
    assert entries[-1].dtstart.value.isoformat() == "2013-10-26T14:30:00+04:00"

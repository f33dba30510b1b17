"""The programs that Markwhen and TimelineJS files are for, reading them; skipped where not installed."""

import io
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from timeline.exports.registry import write

MODULES = Path(__file__).parents[2] / ".clients" / "node_modules"
KINDS = (
    "2013-10-25",
    "2013-10",
    "2013~",
    "201X",
    "2013-34",
    "[2013-10-14..2013-10-20]",
    "2007/2012",
    "2013/..",
    "[..2012]",
    "0044",
    None,
)

MARKWHEN = """
const { parse } = require("@markwhen/parser");
const found = [];
const walk = (one) => one.dateRangeIso ? found.push([one.dateRangeIso.fromDateTimeIso, one.dateRangeIso.toDateTimeIso]) : (one.children || []).forEach(walk);
walk(parse(require("fs").readFileSync(0, "utf8")).events);
console.log(JSON.stringify(found));
"""

TIMELINEJS = """
const { JSDOM } = require("jsdom"), fs = require("fs");
const { window } = new JSDOM("<div id=t></div>", { runScripts: "outside-only", pretendToBeVisual: true, url: "http://localhost/" });
window.eval(fs.readFileSync(require.resolve("@knight-lab/timelinejs").replace(/timelinejs.*/, "timelinejs/dist/js/timeline.js"), "utf8"));
const player = new window.TL.Timeline("t", JSON.parse(fs.readFileSync(0, "utf8")), { script_path: "http://localhost/" });
const tell = () => {
  if (!player.config) return setTimeout(tell, 20);
  const { events } = player.config;
  fs.writeSync(1, JSON.stringify([player.config.isValid(), events.map((one) => [one.start_date.data.date_obj, one.display_date, one.text.headline])]));
  process.exit(0);
};
tell();
"""


def node(script, stdin, *packages):
    program = shutil.which("node")
    missing = [name for name in packages if not (MODULES / name).exists()]
    if program is None or missing:
        pytest.skip(f"{', '.join(missing) or 'node'} is not installed here; .ci/clients installs it")
    environment = os.environ | {"NODE_PATH": str(MODULES), "TZ": "UTC"}
    done = subprocess.run(
        [program, "-e", script], input=stdin, capture_output=True, text=True, check=True, env=environment, timeout=60
    )
    return json.loads(done.stdout)


@pytest.fixture
def events(event, awkward):
    kinds = [event(edtf, uid=f"k{i}", title=f"Event {i}") for i, edtf in enumerate(KINDS)]
    return [*kinds, *awkward, event(uid="last", title="2014: no date <b>", quote="2015: nor this\n2016: nor this")]


def test_markwhen_reads_every_entry_within_its_bounds(events):
    out = io.StringIO(newline="")
    account = write("markwhen", events, out)
    read = node(MARKWHEN, out.getvalue(), "@markwhen/parser")
    assert len(read) == account.written == len(events) - 1
    assert read[3] == ["2010-01-01T00:00:00.000+00:00", "2020-01-01T00:00:00.000Z"]
    assert all(first.startswith("2013-10-25") for first, _ in read[len(KINDS) - 1 :])


def test_timelinejs_takes_every_slide(events):
    out = io.StringIO(newline="")
    account = write("timelinejs", events, out)
    valid, slides = node(TIMELINEJS, out.getvalue(), "@knight-lab/timelinejs", "jsdom")
    assert valid
    assert len(slides) == account.written == len(events) - 1
    told = {headline: (start[:10], shown) for start, shown, headline in slides}
    assert told["Event 2"] == ("2013-01-01", "c. 2013")
    assert told["Event 9"] == ("0044-01-01", "44")
    assert "2014: no date &lt;b&gt;" in told

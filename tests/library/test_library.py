"""The Python API: its documented examples, run, and what they do not show."""

import doctest

from timeline import library
from timeline.library import Timeline


def test_the_documented_examples(tmp_path):
    (tmp_path / "note.txt").write_text("The forum opened on 25 October 2013.\n", encoding="utf-8")
    with Timeline.open(tmp_path / "timeline.db") as timeline:
        [outcome] = timeline.ingest(tmp_path / "note.txt", published="2013-10-28")
        assert outcome.status == "stored"
        names = {"folder": tmp_path, "timeline": timeline, **vars(library)}
        finder, runner = doctest.DocTestFinder(exclude_empty=True), doctest.DocTestRunner()
        for example in finder.find(library, globs=names):
            report = []
            runner.run(example, out=report.append)
            assert report == [], "".join(report)
    assert runner.summarize(verbose=False).attempted > 15

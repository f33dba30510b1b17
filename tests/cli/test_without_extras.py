"""A folder of files that need an extra which is not installed: said once for all of a kind, each counted as failed."""

import json

from timeline.articles.readers import pdf, warc


def test_of_many_files_that_lack_an_extra_it_is_said_once(timeline, empty_folder, monkeypatch):
    for module in (pdf, warc):
        monkeypatch.setattr(module, "find_spec", lambda _: None)
    folder = empty_folder / "in"
    folder.mkdir()
    for name in ("a.pdf", "b.pdf", "c.pdf", "one.warc"):
        (folder / name).write_bytes(b"%PDF-1.4")
    (folder / "note.txt").write_text("They met on 3 May 2001.")
    done = timeline("ingest", "in", "--recursive", "--report", "report.jsonl")
    assert done.code == 4
    assert done.err.count("extra 'pdf'") == 1
    assert "in/a.pdf and 2 more: each is a PDF, which is read with the extra 'pdf': pip install" in done.err
    assert "in/one.warc: is a web archive, which is read with the extra 'warc': pip install" in done.err
    assert "1 stored, 4 failed" in done.err or "4 failed, 1 stored" in done.err
    lines = [json.loads(line) for line in (empty_folder / "report.jsonl").read_text().splitlines()]
    assert [line["status"] for line in lines].count("failed") == 4
    assert all("which is read with the extra" in line["why"] for line in lines if line["status"] == "failed")

"""A folder of hostile files with good ones between them: each is stored or named, the good ones are whole, the database sound."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import goods
from bounded import FULL
from mutating import Mutator

from timeline.library import Timeline
from timeline.store.outcome import Status

ROUNDS = 40 if FULL else 1
KINDS = {
    "txt": ([goods.STORY, goods.RUSSIAN], goods.DATE_WORDS),
    "md": ([goods.MARKDOWN], goods.MARKDOWN_WORDS),
    "html": ([goods.PAGE], goods.PAGE_WORDS),
    "eml": ([goods.MAIL], goods.MAIL_WORDS),
    "rss": ([goods.RSS, goods.ATOM], goods.FEED_WORDS),
    "jsonl": ([goods.LINES], goods.LINES_WORDS),
}
GOOD = "In May {} the mill at Dell closed, and Ada Brook sold it on 4 June {}.\n"


def filled(folder, number):
    """Write a hostile file of each kind, and a good one beside each; return the names of the good ones."""
    folder.mkdir()
    for kind, (good, words) in KINDS.items():
        mutator = Mutator(f"{kind} {number}", [text.encode() for text in good], words)
        for n in range(2):
            (folder / f"{n}.{kind}").write_bytes(mutator.made()[:3_000])
        (folder / f"good-{kind}.txt").write_text(GOOD.format(1900 + number, 1900 + number) + kind)
    return {f"good-{kind}.txt" for kind in KINDS}


def test_what_is_beside_a_hostile_file_is_stored(tmp_path):
    for number in range(ROUNDS):
        good = filled(tmp_path / str(number), number)
        with Timeline.open(tmp_path / f"{number}.db") as timeline:
            outcomes = timeline.ingest(tmp_path / str(number), recursive=True)
            taken = {one.source_id for one in outcomes if one.status is Status.STORED}
            assert good <= taken
            assert {one.source_id.split(":")[0].split("/")[-1] for one in outcomes} >= good
            for one in outcomes:
                assert one.status is not Status.FAILED or one.message.strip(), one
                assert "fault of timeline" not in one.message, one
            assert timeline.check() == []

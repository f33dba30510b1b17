from dataclasses import replace

import pytest

from timeline.events.event import COLUMNS, Event
from timeline.events.gaps import gaps

BLANK = Event(**dict.fromkeys(COLUMNS))


def event(name, first, last):
    return replace(BLANK, uid=name, day_earliest=first, day_latest=last)


@pytest.mark.parametrize(
    ("events", "at_least", "silences"),
    [
        ([], 1, []),
        ([("a", 1, 1)], 1, []),
        ([("a", 1, 1), ("b", 2, 2)], 1, []),
        ([("a", 1, 1), ("b", 4, 4)], 1, [(2, 3, "a", "b")]),
        ([("a", 1, 1), ("b", 4, 4)], 3, []),
        ([("a", 1, 9), ("b", 2, 3), ("c", 12, 12)], 1, [(10, 11, "a", "c")]),
        ([("c", 30, 30), ("a", 1, 1), ("b", 4, 4)], 1, [(5, 29, "b", "c"), (2, 3, "a", "b")]),
        ([("a", None, 5), ("b", 9, None), ("c", 20, 20), ("d", None, None)], 1, [(10, 19, "b", "c"), (6, 8, "a", "b")]),
        ([("a", 1, 1), ("b", 2, 32), ("c", 40, 40), ("d", 1, 400)], 1, [(33, 39, "b", "c")]),
        ([("a", 1, 1), ("b", 2, 33), ("c", 40, 40)], 1, [(2, 39, "a", "c")]),
    ],
)
def test_silences(events, at_least, silences):
    found = gaps([event(*one) for one in events], at_least)
    assert [(gap.first, gap.last, gap.before.uid, gap.after.uid) for gap in found] == silences
    assert all(gap.days == gap.last - gap.first + 1 for gap in found)

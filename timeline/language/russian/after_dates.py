"""What a length hangs on: a date behind it: "Через два дня после 3 мая", "за два дня до 3 мая"."""

from timeline.language.rule import Follower, says, silent

_STRETCHES = frozenset(("за", "в", "течение", "первые", "последние", "эти", "все", "каждые"))
_BEFORE = _STRETCHES - {"за", "в"}
"""“За два дня до” is a point, “за два дня после” is none."""

FOLLOWERS = (
    Follower(
        "after-date",
        ("после",),
        1,
        (
            says("два дня", "P2D", "2010-05-05", within="Через два дня после 3 мая 2010 года он ушёл."),
            silent("за два дня после 3 мая 2010 года"),
        ),
        stretches=_STRETCHES,
    ),
    Follower(
        "before-date",
        ("до",),
        -1,
        (
            says("два дня", "P2D", "2010-05-01", within="За два дня до 3 мая 2010 года он ушёл."),
            silent("последние два дня до 3 мая 2010 года"),
        ),
        stretches=_BEFORE,
    ),
)

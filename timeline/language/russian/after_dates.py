"""What a length hangs on: a date behind it: "Через два дня после 3 мая", "за два дня до 3 мая"."""

from timeline.language.rule import Follower, says, silent

_AFTER = frozenset(["через", "спустя"])
_BEFORE = frozenset(["за"])
"""“За два дня до” is a point; “два дня до” lasts until then, “за два дня после” and “два дня после” from then on."""

FOLLOWERS = (
    Follower(
        "after-date",
        ("после",),
        1,
        (
            says("два дня", "P2D", "2010-05-05", within="Через два дня после 3 мая 2010 года он ушёл."),
            silent("за два дня после 3 мая 2010 года"),
        ),
        behind=_AFTER,
    ),
    Follower(
        "before-date",
        ("до",),
        -1,
        (
            says("два дня", "P2D", "2010-05-01", within="За два дня до 3 мая 2010 года он ушёл."),
            silent("последние два дня до 3 мая 2010 года"),
            silent("работал пять лет до 1995 года"),
        ),
        behind=_BEFORE,
    ),
)

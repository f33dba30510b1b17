"""What a length hangs on: a date behind it: "Zwei Tage nach dem 3. Mai"."""

from timeline.language.rule import Follower, says, silent

_BEHIND = frozenset(("", "nur", "erst", "schon", "bereits", "etwa", "rund", "knapp", "kaum"))

FOLLOWERS = (
    Follower(
        "after-date",
        ("nach",),
        1,
        (
            says("Zwei Tage", "P2D", "2010-05-05", within="Zwei Tage nach dem 3. Mai 2010 trat er zurück."),
            silent("innerhalb von zwei Tagen nach dem 3. Mai 2010"),
            silent("Er blieb drei Jahre nach dem 3. Mai 2010 dort"),
        ),
        behind=_BEHIND,
    ),
    Follower(
        "before-date",
        ("vor",),
        -1,
        (
            says("Zwei Tage", "P2D", "2010-05-01", within="Zwei Tage vor dem 3. Mai 2010 trat er zurück."),
            silent("in den letzten zwei Tagen vor dem 3. Mai 2010"),
        ),
        behind=_BEHIND,
    ),
)

"""What a length hangs on: a date behind it: "Zwei Tage nach dem 3. Mai"."""

from timeline.language.rule import Follower, says, silent

_STRETCHES = frozenset(
    (
        "für",
        "in",
        "während",
        "binnen",
        "innerhalb",
        "bis",
        "seit",
        "von",
        "der",
        "die",
        "den",
        "dieser",
        "diesen",
        "ersten",
        "letzten",
        "nächsten",
        "vergangenen",
        "alle",
        "jeden",
        "je",
    )
)

FOLLOWERS = (
    Follower(
        "after-date",
        ("nach",),
        1,
        (
            says("Zwei Tage", "P2D", "2010-05-05", within="Zwei Tage nach dem 3. Mai 2010 trat er zurück."),
            says("drei Monate", "P3M", "2010-08", within="Er trat drei Monate nach dem 3. Mai 2010 zurück."),
            silent("innerhalb von zwei Tagen nach dem 3. Mai 2010"),
        ),
        stretches=_STRETCHES,
    ),
    Follower(
        "before-date",
        ("vor",),
        -1,
        (
            says("Zwei Tage", "P2D", "2010-05-01", within="Zwei Tage vor dem 3. Mai 2010 trat er zurück."),
            silent("in den letzten zwei Tagen vor dem 3. Mai 2010"),
        ),
        stretches=_STRETCHES,
    ),
)

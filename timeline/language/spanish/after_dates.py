"""What a length hangs on: a date behind it: "Dos días después del 3 de mayo"."""

from timeline.language.rule import Follower, says, silent

_BEHIND = frozenset(("", "solo", "sólo", "apenas", "unos"))

FOLLOWERS = (
    Follower(
        "after-date",
        ("después de", "después del", "tras el"),
        1,
        (
            says("Dos días", "P2D", "2010-05-05", within="Dos días después del 3 de mayo de 2010 dimitió."),
            silent("durante dos días después del 3 de mayo de 2010"),
        ),
        behind=_BEHIND,
    ),
    Follower(
        "before-date",
        ("antes de", "antes del"),
        -1,
        (
            says("Dos días", "P2D", "2010-05-01", within="Dos días antes del 3 de mayo de 2010 dimitió."),
            silent("los dos días antes del 3 de mayo de 2010"),
        ),
        behind=_BEHIND,
    ),
)

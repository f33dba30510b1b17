"""What a length hangs on: a date behind it: "Deux jours après le 3 mai"."""

from timeline.language.rule import Follower, says, silent

_BEHIND = frozenset(("", "seulement", "déjà", "environ", "quelque"))

FOLLOWERS = (
    Follower(
        "after-date",
        ("après",),
        1,
        (
            says("Deux jours", "P2D", "2010-05-05", within="Deux jours après le 3 mai 2010, il a démissionné."),
            silent("pendant deux jours après le 3 mai 2010"),
        ),
        behind=_BEHIND,
    ),
    Follower(
        "before-date",
        ("avant",),
        -1,
        (
            says("Deux jours", "P2D", "2010-05-01", within="Deux jours avant le 3 mai 2010, il a démissionné."),
            silent("les deux jours avant le 3 mai 2010"),
        ),
        behind=_BEHIND,
    ),
)

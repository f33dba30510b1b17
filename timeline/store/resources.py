"""Where migrations and seeds are: inside the installed package, or beside it in a checkout."""

from importlib.resources import files
from pathlib import Path

from timeline.errors import Failure


def folder(name: str) -> Path:
    """Return the folder `name` ('migrations' or 'seeds'); Failure when the installation lacks it."""
    inside = Path(str(files("timeline"))) / name
    for place in (inside, inside.parent.parent / name):
        if place.is_dir():
            return place
    raise Failure(message=f"This installation lacks its folder '{name}'; install it again.")

"""What is said of an input that broke the program: it is named, it is our fault, and the others go on."""

from timeline.errors import InputError


def our_fault(place: str, done: str, error: Exception) -> InputError:
    """Return the problem of an input that could not be `done` ('read', 'stored') for a reason nobody foresaw."""
    lines = str(getattr(error, "orig", error)).splitlines()
    why = lines[0].rstrip(".") if lines else ""  # a server's further lines repeat values: the article's words
    kind = type(error).__name__
    problem = f"could not be {done}; that is a fault of timeline, please report it ({kind}: {why})."
    return InputError(place=place, problem=problem)

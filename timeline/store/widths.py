"""How many days a date leaves open, in classes with an index each: so what began before a window and lasts into it is found.

The longest of a class says how far before the window one of it can have begun. Most dates are of one day and in no class.
"""

WIDTHS = ((1, 31), (31, 366), (366, 3653), (3653, None))
"""Last day less first, from and below: of a month, a year, a decade, and longer ones."""


def index_name(width: tuple[int, int | None]) -> str:
    """Return the name of the index over a class."""
    return f"ix_events_days_{width[0]}"


def condition(width: tuple[int, int | None], table: str = "") -> str:
    """Return the SQL that a row is of a class; an index over it serves a question that says so in the same words."""
    days = f"{table}day_latest - {table}day_earliest"
    start, end = width
    return f"{days} >= {start}" + ("" if end is None else f" AND {days} < {end}")

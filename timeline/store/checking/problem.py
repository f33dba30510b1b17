"""Problem: one thing that is wrong in a database, and where."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """A table, the uid of its row ('' for none), where ("s1f… 120-134": a source and offsets; a file; a column), and a sentence."""

    entity: str
    uid: str
    place: str
    problem: str

    def as_json(self) -> dict[str, str]:
        """Return the fields in order."""
        return asdict(self)


def span(source: str, start: int | None, end: int | None) -> str:
    """Return a place in a source's text."""
    return f"{source} {start}-{end}"

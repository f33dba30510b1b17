"""Facts about one thing: a name and a value a line, the values in line under each other."""

from collections.abc import Mapping
from typing import TextIO

from timeline.cli.formats import RowFormat
from timeline.cli.printable import printable


def write_facts(facts: Mapping[str, object], out: TextIO, indent: str = "") -> None:
    """Write the facts that are known; further lines of a value stand under its first."""
    told = {name: str(value) for name, value in facts.items() if value not in (None, "")}
    width = max(map(len, told), default=0) + 2
    for name, value in told.items():
        first, *more = printable(value).split("\n")
        out.write(f"{indent}{name:<{width}}{first}\n")
        out.writelines(f"{indent}{'':<{width}}{line}\n" for line in more)


def write_one(record: Mapping[str, object], form: RowFormat | None, out: TextIO) -> None:
    """Write one record: its facts for people, or one row in the form asked for."""
    from timeline.cli.rows import write_records

    if form in (None, RowFormat.TABLE):
        write_facts(record, out)
    else:
        write_records(form, [record], out)

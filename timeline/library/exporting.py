"""Exporting: the events a filter asks for, written for another program."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from timeline.events.event import COLUMNS, Event
from timeline.events.filter import Filter
from timeline.library.opened import Opened
from timeline.store import query
from timeline.store.database import reading

if TYPE_CHECKING:
    from timeline.exports.losses import Losses


class Exporting(Opened):
    """Writing files for other programs."""

    def export(self, format: str, out: str | Path | TextIO, wanted: Filter = Filter(), **options: Any) -> "Losses":  # noqa: A002, ANN401, B008
        """Write the events a filter asks for, to a file or a text stream; return the account of what the format cannot say.

        The formats and their options are those of `timeline.exports.registry.write`. Memory holds a few hundred events.

        >>> timeline.export("csv", folder / "events.csv").written
        1
        """
        from timeline.exports.registry import check  # noqa: PLC0415 - writers are heavy and most programs export nothing

        check(format, **options)
        with reading(self._engine) as conn:
            prepared = query.prepare(conn, wanted)
        if not isinstance(out, (str, Path)):
            return self._write(format, out, prepared, options)
        with Path(out).open("w", encoding="utf-8", newline="") as stream:
            return self._write(format, stream, prepared, options)

    def _write(self, form: str, out: TextIO, prepared: query.Prepared, options: dict[str, Any]) -> "Losses":
        from timeline.exports import registry  # noqa: PLC0415 - likewise

        if form in registry.TABLES:
            return registry.write_table(form, self._cells(prepared, options.get("columns") or COLUMNS), out, **options)
        events = self._all(prepared, evidence=form not in registry.WITHOUT_EVIDENCE)
        return registry.write(form, events, out, **options)

    def _cells(self, prepared: query.Prepared, columns: Sequence[str]) -> Iterator[Sequence[Any]]:
        with reading(self._engine) as conn:
            yield from query.cells(conn, prepared, columns)

    def _all(self, prepared: query.Prepared, *, evidence: bool) -> Iterator[Event]:
        with reading(self._engine) as conn:
            yield from query.run(conn, prepared, evidence=evidence)

"""Exporting: the events a filter asks for, written for another program."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from timeline.events.event import COLUMNS, Event
from timeline.events.filter import Filter
from timeline.events.sent import Sent
from timeline.library.opened import Opened
from timeline.store import query
from timeline.store.database import Work, reading, writing

if TYPE_CHECKING:
    from datetime import datetime

    from timeline.exports.losses import Losses


class Exporting(Opened):
    """Writing files for other programs."""

    def export(
        self,
        format: str,  # noqa: A002 - the word of the contract
        out: str | Path | TextIO,
        wanted: Filter = Filter(),  # noqa: B008 - a frozen value
        *,
        file: str | None = None,
        **options: Any,  # noqa: ANN401
    ) -> "Losses":
        """Write the events a filter asks for, to a file or a text stream; return the account of what the format cannot say.

        The formats and their options are those of `timeline.exports.registry.write`. Memory holds a few hundred events.
        What goes out in a calendar is kept under the name of its `file`, so that the next one corrects it: the path when it
        is None; of a database opened read-only nothing is kept.

        >>> timeline.export("csv", folder / "events.csv").written
        1
        """
        from timeline.exports.registry import check  # noqa: PLC0415 - writers are heavy and most programs export nothing

        check(format, **options)
        with reading(self._engine) as conn:
            prepared = query.prepare(conn, wanted)
        if not isinstance(out, (str, Path)):
            return self._write(format, out, prepared, file or "", options)
        with Path(out).open("w", encoding="utf-8", newline="") as stream:
            return self._write(format, stream, prepared, str(Path(out).resolve()) if file is None else file, options)

    def _write(self, form: str, out: TextIO, prepared: query.Prepared, file: str, options: dict[str, Any]) -> "Losses":
        from timeline.exports import registry  # noqa: PLC0415 - likewise

        if form in registry.TABLES:
            return registry.write_table(form, self._cells(prepared, options.get("columns") or COLUMNS), out, **options)
        if form in registry.CORRECTING:
            return self._correct(form, out, prepared, file, options)
        events = self._all(prepared, evidence=form not in registry.WITHOUT_EVIDENCE, notes=form in registry.WITH_NOTES)
        return registry.write(form, events, out, **options)

    def _correct(
        self, form: str, out: TextIO, prepared: query.Prepared, file: str, options: dict[str, Any]
    ) -> "Losses":
        """Write a format that corrects what went out before, a batch at a time; keep what goes out now, likewise."""
        from timeline.exports.registry import write  # noqa: PLC0415 - likewise
        from timeline.store import exported  # noqa: PLC0415 - the tables' classes, which readers do not need

        earlier: dict[str, Sent] = {}
        corrected: dict[str, datetime] = {}
        kept: list[Sent] = []

        def keep() -> None:
            if kept and not self.readonly:
                with writing(self._engine) as conn:
                    exported.keep(conn, form, file, kept)
            kept.clear()

        def look_up(conn: Work, uids: list[str]) -> None:
            keep()
            earlier.clear()
            earlier.update(exported.sent(conn, form, file, uids))
            corrected.clear()
            corrected.update(exported.corrected(conn, uids))

        def events(conn: Work) -> Iterator[Event]:
            for rows in query.batches(conn, prepared):
                batch = list(query.events_of(conn, rows, evidence=False))
                look_up(conn, [event.uid for event in batch])
                yield from batch

        def gone(conn: Work) -> Iterator[Sent]:
            found = exported.gone(conn, form, file)
            look_up(conn, [one.uid for one in found])
            yield from found

        with reading(self._engine) as conn:
            told: dict[str, Any] = {"corrected": corrected, "earlier": earlier, "gone": gone(conn), "keep": kept.append}
            losses = write(form, events(conn), out, **(told | options))
        keep()
        return losses

    def _cells(self, prepared: query.Prepared, columns: Sequence[str]) -> Iterator[Sequence[Any]]:
        with reading(self._engine) as conn:
            yield from query.cells(conn, prepared, columns)

    def _all(self, prepared: query.Prepared, *, evidence: bool, notes: bool) -> Iterator[Event]:
        with reading(self._engine) as conn:
            yield from query.run(conn, prepared, evidence=evidence, notes=notes)

"""Losses: what became of the selected events in a file, counted; nothing is dropped or blurred in silence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Losses:
    """The account of one export: `selected == written` + everything left out, checked.

    Left out, each event under its first reason: `undated`, `yearless` (a day or month of an unknown year), `too_wide`
    (not one day, under `--fuzzy skip`), `out_of_years` (the placed days leave `years`, a first and last year).
    Of the written, for formats with a calendar: `widened` fill every day on which they may have happened, `marked`
    stand as one-day markers for a longer time, the rest stands exactly; `doubtful` of all three carry a word of doubt
    (approximate, uncertain, planned, possible, denied, attributed, proposed); `zones_in_words` have a clock time whose
    zone the format cannot name; beside them `cancelled` went out earlier and are gone: told once more, as cancelled.
    Of the cells, for tables: `formulas` begin as a spreadsheet's formula does and were left as they are, `guarded` had
    an apostrophe put before them. Of pages for people: `shortened` events lack words of their evidence, because
    `--quotes` says so; `without_evidence` name no source in a format that has no room for it.
    """

    selected: int = 0
    written: int = 0
    undated: int = 0
    yearless: int = 0
    too_wide: int = 0
    out_of_years: int = 0
    widened: int = 0
    marked: int = 0
    doubtful: int = 0
    zones_in_words: int = 0
    cancelled: int = 0
    formulas: int = 0
    guarded: int = 0
    shortened: int = 0
    without_evidence: int = 0
    years: tuple[int, int] = (1902, 4500)

    def __post_init__(self) -> None:
        """Refuse an account that does not add up."""
        if self.selected != self.written + self.left_out:
            raise ValueError(f"{self.selected} selected, but {self.written} written and {self.left_out} left out")
        if self.widened + self.marked > self.written or self.doubtful > self.written:
            raise ValueError("more events are marked than were written")

    @property
    def left_out(self) -> int:
        """How many of the selected are not in the file."""
        return self.undated + self.yearless + self.too_wide + self.out_of_years

    @property
    def exact(self) -> int:
        """How many of the written stand neither wider nor narrower than their date."""
        return self.written - self.widened - self.marked

    def __str__(self) -> str:
        """Return the account in plain sentences, for standard error; only what happened is mentioned."""
        counts = ((getattr(self, name), one, many) for name, one, many in _SENTENCES)
        return " ".join((self._balance(), *(_count(n, one, many) for n, one, many in counts if n)))

    def _balance(self) -> str:
        if not self.left_out:
            return _count(self.written, "event written.", "events written.")
        reasons = (
            (self.undated, "undated"),
            (self.yearless, "of an unknown year"),
            (self.too_wide, "wider than a day"),
            (self.out_of_years, f"outside the years {self.years[0]} to {self.years[1]}"),
        )
        why = ", ".join(f"{n} {reason}" for n, reason in reasons if n)
        selected = _count(self.selected, "event", "events")
        return f"{selected} selected: {self.written} written, {self.left_out} left out ({why})."


_SENTENCES = (
    ("widened", "fills all days on which it may have happened.", "fill all days on which they may have happened."),
    ("marked", "stands on one day for a longer time.", "stand on one day for a longer time."),
    ("doubtful", "carries a word of doubt.", "carry a word of doubt."),
    ("zones_in_words", "names its time zone in words only.", "name their time zone in words only."),
    ("cancelled", "of an earlier export is cancelled.", "of an earlier export are cancelled."),
    ("formulas", "cell looks like a formula; --excel guards it.", "cells look like formulas; --excel guards them."),
    ("shortened", "lacks words of its evidence.", "lack words of their evidence."),
    ("without_evidence", "stands without its evidence.", "stand without their evidence."),
    ("guarded", "cell was guarded by an apostrophe.", "cells were guarded by an apostrophe."),
)


def _count(n: int, one: str, many: str) -> str:
    return f"{n} {one if n == 1 else many}"

"""Event: one row of the `chronology` view, with its evidence; what screens and exports are written from.

The field names, their order and their meaning are the contract of the view (docs/schema.md).
"""

from dataclasses import dataclass, field, fields
from typing import Any

from timeline.dates.edtf import parse
from timeline.dates.when import When


@dataclass(frozen=True, slots=True)
class Part:
    """A participant in a mention, word for word; `actor` is its actor's uid, None for one without a name."""

    text: str
    start: int
    end: int
    part: str
    role: str
    actor: str | None


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on an event; `by` is rule or user."""

    text: str
    by: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """One mention of an event: where a source tells it, word for word; offsets into that source's text.

    `role` is reports, repeats or disputes, `page` a place as a person cites it. `dated` is the date this telling gives,
    which may be another than the event's: edtf, approximate, uncertain, time_of_day, tz; None when it gives none. `source`
    is title, publisher, url, published (EDTF), known (how) and kind of the source, `grade` that of the date, `uid` the telling's own;
    `older` tells that its source is an older version of a page.
    These are empty in what an earlier version wrote.
    """

    source_uid: str
    source_id: str
    start: int
    end: int
    quote: str
    trigger: str
    trigger_start: int
    trigger_end: int
    date_text: str | None
    date_start: int | None
    date_end: int | None
    timex: dict[str, str | None] | None
    factuality: str = "happened"
    attributed_to: str = ""
    origin: str = ""
    participants: tuple[Part, ...] = ()
    role: str = "reports"
    page: str = ""
    dated: dict[str, str | bool | None] | None = field(default_factory=dict)
    source: dict[str, str | None] = field(default_factory=dict)
    grade: str = ""
    uid: str = ""
    older: bool = False

    def as_json(self) -> dict[str, Any]:
        """Return the fields in order, ready for `json.dumps`."""
        row = {name: getattr(self, name) for name in _MENTION}  # not asdict, as in `Event.as_json`
        row["timex"] = None if self.timex is None else dict(self.timex)
        row["dated"] = None if self.dated is None else dict(self.dated)
        row["source"] = dict(self.source)
        row["participants"] = [{name: getattr(part, name) for name in _PART} for part in self.participants]
        return row


_MENTION = tuple(f.name for f in fields(Evidence))
_PART = tuple(f.name for f in fields(Part))


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event as the chronology shows it; dates are ISO days inclusive, `day_*` and `sort_*` integer day numbers."""

    uid: str
    date: str
    edtf: str | None
    date_earliest: str | None
    date_latest: str | None
    precision: str
    shape: str | None
    approximate: bool
    uncertain: bool
    time_of_day: str | None
    tz: str | None
    title: str
    description: str
    type: str
    factuality: str
    attributed_to: str
    place: str
    actors: str
    actor_ids: tuple[str, ...]
    tags: str
    status: str
    confidence: float
    n_mentions: int
    n_sources: int
    n_independent_sources: int
    first_published: str | None
    quote: str
    quote_start: int | None
    quote_end: int | None
    source_uid: str | None
    source_kind: str | None
    source_title: str | None
    source_publisher: str | None
    source_url: str | None
    source_published: str | None
    date_text: str | None
    date_anchor: str | None
    date_rule: str | None
    date_grade: str | None
    date_locked: bool
    day_earliest: int | None
    day_latest: int | None
    sort_day: int | None
    sort_end_day: int | None
    seq: int | None
    revision: int
    evidence: tuple[Evidence, ...] = field(default=(), compare=False)
    notes: tuple[Note, ...] = field(default=(), compare=False)

    def when(self) -> When | None:
        """Return the world date as a value, with the qualifiers that EDTF cannot carry; None when undated."""
        if self.edtf is None:
            return None
        return parse(self.edtf).qualified(approximate=self.approximate, uncertain=self.uncertain)

    def as_json(self) -> dict[str, Any]:
        """Return the columns in order and `evidence`, ready for `json.dumps`."""
        row = {name: getattr(self, name) for name in COLUMNS}  # asdict copies every cell: ten times slower
        row["actor_ids"] = list(self.actor_ids)
        row["evidence"] = [mention.as_json() for mention in self.evidence]
        return row


COLUMNS = tuple(f.name for f in fields(Event) if f.name not in {"evidence", "notes"})
"""The columns of the chronology, in order: CSV headers, `--columns` and the view agree with it."""

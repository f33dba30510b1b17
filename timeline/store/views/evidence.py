"""evidence, event_dates and conflicts: what sources say, place by place, and where they disagree."""

from timeline.store.views.chronology import NEWEST
from timeline.store.views.view import DATE_ANCHOR, DATE_RULE, Column, View

_MENTIONED = """mentions m
JOIN events e ON e.id = m.event_row
JOIN sources s ON s.id = m.source_row
LEFT JOIN date_expressions x ON x.id = m.expression_row"""

_EVENT = Column(
    "event_uid", "coalesce(e.merged_into, e.uid)", "Uid of the event; of a merged one, what it was merged into."
)
_TITLE = Column("event_title", "e.title", "What happened.")
_UID = Column("mention_uid", "m.uid", "Uid of this telling.")
_SOURCE_UID = Column("source_uid", "s.uid", "Uid of the source.")
_SOURCE_ID = Column("source_id", "s.source_id", "The id or file name given at ingestion.")

EVIDENCE = View(
    "evidence",
    "One row a mention: where a source tells an event, word for word. Page furniture and rejected mentions are here too, marked.",
    (
        _UID,
        _EVENT,
        _TITLE,
        _SOURCE_UID,
        _SOURCE_ID,
        Column("source_kind", "s.kind", "original, retelling, translation or manual."),
        Column("source_title", "s.title", "The source's title."),
        Column("source_publisher", "s.publisher", "Its publisher."),
        Column("source_url", "s.url", "Where it was published."),
        Column("source_published", "s.published", "When it was published, EDTF; NULL when unknown."),
        Column("quote", "m.quote", "The words of the source."),
        Column("quote_start", "m.char_start", "Offset of the quote in the source's text, code points."),
        Column("quote_end", "m.char_end", "Its end, exclusive."),
        Column("trigger", 'm."trigger"', "The word that tells the event."),
        Column("trigger_start", "m.trigger_start", "Its offset in the source's text."),
        Column("trigger_end", "m.trigger_end", "Its end, exclusive."),
        Column("date_text", "nullif(m.date_text, '')", "The words that date it; NULL when none do."),
        Column("date_start", "x.char_start", "Their offset in the source's text."),
        Column("date_end", "x.char_end", "Their end, exclusive."),
        Column(
            "timex_type",
            "CASE WHEN x.is_range = 0 THEN x.timex_type END",
            "TIMEX3 type; NULL for a range, whose ends are TIMEX3.",
        ),
        Column("timex_value", "CASE WHEN x.is_range = 0 THEN x.timex_value END", "TIMEX3 value."),
        Column("timex_mod", "CASE WHEN x.is_range = 0 THEN x.timex_mod END", "TIMEX3 mod."),
        Column("edtf", "m.edtf", "The date this source gives, EDTF."),
        Column("date_anchor", DATE_ANCHOR, "What the date leant on: document, expression, event, user or none."),
        Column("date_anchor_value", "x.anchor_value", "That anchor's EDTF."),
        Column("date_rule", DATE_RULE, "The rule that read the words, or 'day-of-publication'."),
        Column("date_grade", "m.date_grade", "A: written out; B: computed or carried; C: unresolved or undated."),
        Column("date_reason", "m.date_reason", "Why these words date the event."),
        Column("role", "m.role", "reports, repeats or disputes."),
        Column("factuality", "m.factuality", "happened, planned, possible or denied."),
        Column("attributed_to", "m.attributed_to", "Who says so; '' for the source itself."),
        Column("page", "m.page", "Page or other place in the source, as a person cites it; '' for readings."),
        Column("extractor", "m.extractor", "What found it: rules, or user for a person's citation."),
        Column("status", "m.status", "proposed, accepted or rejected."),
        Column("outside", "m.outside", "1 for page furniture and author boxes."),
        Column("older", "m.older", "1 when the source is an older version of a page."),
    ),
    _MENTIONED,
)

EVENT_DATES = View(
    "event_dates",
    "All dates that sources give for an event, one row a mention.",
    (
        _EVENT,
        _TITLE,
        _UID,
        _SOURCE_UID,
        _SOURCE_ID,
        Column("date", "m.date", "The date in words."),
        Column("edtf", "m.edtf", "EDTF; NULL when this source does not date it."),
        Column("date_earliest", "m.date_earliest", "First possible day, inclusive."),
        Column("date_latest", "m.date_latest", "Last possible day, inclusive."),
        Column("precision", "m.precision", "How finely it was said."),
        Column("shape", "m.shape", "point, span or open."),
        Column("approximate", "m.approximate", "1 when approximate."),
        Column("uncertain", "m.uncertain", "1 when uncertain."),
        Column("time_of_day", "m.time_of_day", "Local time."),
        Column("tz", "m.tz", "Its zone."),
        Column("date_text", "nullif(m.date_text, '')", "The words."),
        Column("date_grade", "m.date_grade", "A, B or C."),
        Column("date_rule", DATE_RULE, "The rule that read the words, or 'day-of-publication'."),
        Column("day_earliest", "m.day_earliest", "First possible day as a day number."),
        Column("day_latest", "m.day_latest", "Last possible day as a day number."),
        Column(
            "chosen",
            "CASE WHEN m.edtf = e.edtf OR coalesce(m.edtf, e.edtf) IS NULL THEN 1 ELSE 0 END",
            "1 when it is the date the event shows.",
        ),
        Column("older", "m.older", "1 when the source is an older version of a page."),
    ),
    _MENTIONED,
    "m.status <> 'rejected'",
)

CONFLICTS = View(
    "conflicts",
    "Sources that disagree: one row a pair of mentions of one event whose dates cannot both hold, the earlier date first.",
    (
        Column("event_uid", "e.uid", "Uid of the event."),
        _TITLE,
        Column("earlier_date", "m.date", "One source's date in words."),
        Column("earlier_edtf", "m.edtf", "As EDTF."),
        Column("earlier_source_uid", "s.uid", "Who says so."),
        Column("earlier_source_title", "s.title", "Its title."),
        Column("earlier_quote", "m.quote", "Its words."),
        Column("later_date", "n.date", "The other source's date in words."),
        Column("later_edtf", "n.edtf", "As EDTF."),
        Column("later_source_uid", "t.uid", "Who says so."),
        Column("later_source_title", "t.title", "Its title."),
        Column("later_quote", "n.quote", "Its words."),
        Column("days_apart", "n.day_earliest - m.day_latest", "Days between the two at least."),
    ),
    """events e
JOIN mentions m ON m.event_row = e.id AND m.status <> 'rejected' AND m.older <= e.older
JOIN mentions n ON n.event_row = e.id AND n.status <> 'rejected' AND n.older <= e.older AND m.day_latest < n.day_earliest
JOIN sources s ON s.id = m.source_row
JOIN sources t ON t.id = n.source_row""",
    f"e.merged_into IS NULL AND e.status <> 'rejected' AND {NEWEST}",
)

"""chronology: one row an event, with its best evidence.

The SELECT is also what `query` filters, so that a screen, an export and SQL never disagree; its tables are e (event),
m (best mention), s (that mention's source) and x (that mention's date expression).
"""

from timeline.store.views.view import DATE_ANCHOR, DATE_RULE, Column, View

REPORTED = "CASE {s}.known WHEN 'bounded' THEN {s}.published_day_latest ELSE {s}.published_day_earliest END"
"""The day by which a source s was out: of one whose date is only limited, the latest that it can be."""

_OUT = REPORTED.format(s="bs")
BEST_MENTION = f"""(
    SELECT b.id FROM mentions b JOIN sources bs ON bs.id = b.source_row
    WHERE b.event_row = e.id AND b.status <> 'rejected'
    ORDER BY b.older, b.date_grade, {_OUT} IS NULL, {_OUT}, bs.uid, b.char_start, b.uid
    LIMIT 1)"""  # noqa: S608 - our own words

SOURCE_TITLE = "s.title || CASE WHEN s.retold_from = '' THEN '' ELSE ', retold from ' || s.retold_from END"
"""A retelling never passes for its original, in no row and in no file made from it."""

SOURCE = f"""events e
LEFT JOIN mentions m ON m.id = {BEST_MENTION}
LEFT JOIN sources s ON s.id = m.source_row
LEFT JOIN date_expressions x ON x.id = m.expression_row"""

_OF_EVENT = (
    "FROM mentions n JOIN sources ns ON ns.id = n.source_row"
    " WHERE n.event_row = e.id AND n.status <> 'rejected' AND n.older <= e.older"
)
# No json_group_array: SQLite calls it unsafe in a view when the schema is not trusted, as `timeline sql` sets it.
_CLUSTERS = """(
    SELECT DISTINCT a.cluster_uid, a.shown_name FROM mentions n
    JOIN mention_actors na ON na.mention_row = n.id JOIN actors a ON a.id = na.actor_row
    WHERE n.event_row = e.id AND n.status <> 'rejected' AND n.older <= e.older ORDER BY a.cluster_uid) c"""

N_SOURCES = f"(SELECT count(DISTINCT CASE WHEN ns.version IS NULL THEN ns.uid ELSE ns.address END) {_OF_EVENT})"
N_INDEPENDENT = f"(SELECT count(DISTINCT n.counts_as) {_OF_EVENT})"
NEWEST = "(e.older = 0 OR e.revision > 0 OR e.status = 'accepted')"
"""Not of older versions of pages alone, or taken up by a person."""

VISIBLE = f"e.merged_into IS NULL AND e.outside = 0 AND {NEWEST} AND e.status IN ('accepted', 'proposed')"

CHRONOLOGY = View(
    "chronology",
    "One row an event: accepted and proposed ones; merged and rejected ones, page furniture, and what only older versions of a page tell are left out. In order of time, undated last.",
    (
        Column("uid", "e.uid", "Id of the event: the same in every database of the same sources."),
        Column("date", "e.date", "The date in words for people: 'c. 2007', 'Oct 2013?', 'undated'."),
        Column("edtf", "e.edtf", "The date as EDTF (ISO 8601-2); NULL when there is no calendar date."),
        Column(
            "date_earliest",
            "e.date_earliest",
            "First possible day, inclusive, ISO 8601; NULL when open, unknown or outside the years 1 to 9999.",
        ),
        Column("date_latest", "e.date_latest", "Last possible day, inclusive, ISO 8601; NULL as in date_earliest."),
        Column(
            "precision",
            "e.precision",
            "How finely the date was said: time, day, week, month, quarter, season, half, year, decade, century, millennium, unknown.",
        ),
        Column(
            "shape",
            "e.shape",
            "point: one moment somewhere in the bounds; span: throughout; open: since or until; NULL when undated.",
        ),
        Column("approximate", "e.approximate", "1 when the date is approximate."),
        Column("uncertain", "e.uncertain", "1 when the date is uncertain."),
        Column(
            "time_of_day", "e.time_of_day", "Local time HH[:MM[:SS]], or a part of the day: MO, MI, AF, EV, NI, DT."
        ),
        Column("tz", "e.tz", "Zone of time_of_day; the day is the local day, never shifted to UTC."),
        Column("title", "e.title", "What happened, in a few words."),
        Column("description", "e.description", "More words; often empty."),
        Column("type", "e.type", "Kind of event."),
        Column(
            "factuality",
            "coalesce(m.factuality, 'happened')",
            "What the best evidence claims: happened, planned, possible or denied.",
        ),
        Column(
            "attributed_to",
            "coalesce(m.attributed_to, '')",
            "Who says so in the best evidence; '' for the source itself.",
        ),
        Column("place", "e.place", "Where it happened, as the source says."),
        Column(
            "actors",
            "coalesce((SELECT group_concat(shown_name, '; ') FROM " + _CLUSTERS + "), '')",  # noqa: S608 - our own words
            "Names of those named in its quotes, 'A; B', ordered by uid.",
        ),
        Column(
            "actor_ids",
            "coalesce((SELECT '[\"' || group_concat(cluster_uid, '\",\"') || '\"]' FROM " + _CLUSTERS + "), '[]')",  # noqa: S608 - our own words
            "Their uids, a JSON array in the same order.",
        ),
        Column(
            "tags",
            "coalesce((SELECT group_concat(tag, '; ') FROM (SELECT tag FROM tags WHERE event_row = e.id ORDER BY tag) t), '')",
            "Tags that people put on it, 'a; b'.",
        ),
        Column("status", "e.status", "proposed (found by a rule) or accepted (by a person)."),
        Column("confidence", "e.confidence", "0 to 1: how far the reading is to be trusted."),
        Column("n_mentions", f"(SELECT count(*) {_OF_EVENT})", "In how many places sources tell it."),
        Column("n_sources", N_SOURCES, "How many sources tell it; the versions of one page are one."),
        Column(
            "n_independent_sources",
            N_INDEPENDENT,
            "How many, when reprints of one text, versions of one page, and all that repeat one origin, count once.",
        ),
        Column(
            "first_published",
            "(SELECT ns.published "
            + _OF_EVENT.removesuffix(" AND n.older <= e.older")
            + " AND ns.published_day_earliest IS NOT NULL AND ns.known <> 'bounded' ORDER BY ns.published_day_earliest, ns.uid LIMIT 1)",
            "When a source first told it, EDTF; NULL when no telling source is dated.",
        ),
        Column(
            "quote", "coalesce(m.quote, '')", "The words of the best evidence: highest grade, then earliest published."
        ),
        Column(
            "quote_start",
            "m.char_start",
            "Offset of the quote in the source's text, code points; text[quote_start:quote_end] is the quote.",
        ),
        Column("quote_end", "m.char_end", "End of the quote, exclusive."),
        Column("source_uid", "s.uid", "Uid of the best evidence's source."),
        Column("source_kind", "s.kind", "original, retelling, translation or manual."),
        Column("source_title", SOURCE_TITLE, "Its title; of a retelling also what it retells."),
        Column("source_publisher", "s.publisher", "Its publisher."),
        Column("source_url", "s.url", "Where it was published."),
        Column("source_published", "s.published", "When it was published, EDTF; NULL when unknown."),
        Column("date_text", "nullif(m.date_text, '')", "The words that date the event."),
        Column("date_anchor", DATE_ANCHOR, "What the date leant on: document, expression, event, user or none."),
        Column("date_rule", DATE_RULE, "The rule that read the words, or 'day-of-publication'."),
        Column("date_grade", "m.date_grade", "A: written out; B: computed or carried; C: unresolved or undated."),
        Column("date_locked", "e.date_locked", "1 when a person set the date."),
        Column(
            "day_earliest",
            "e.day_earliest",
            "First possible day as a day number (1 is 0001-01-01, any year); NULL when open or unknown.",
        ),
        Column(
            "day_latest", "e.day_latest", "Last possible day as a day number, inclusive; NULL when open or unknown."
        ),
        Column(
            "sort_day",
            "e.sort_day",
            "What the order rests on: day_earliest, for an open start day_latest; NULL when undated.",
        ),
        Column(
            "sort_end_day",
            "e.sort_end_day",
            "End for the order: of events with one sort_day the longer comes first; NULL when open or undated.",
        ),
        Column("seq", "e.seq", "Order within a day, set by hand; NULL otherwise."),
        Column("revision", "e.revision", "How many corrections by persons the event has seen."),
    ),
    SOURCE,
    VISIBLE,
    "e.sort_key",
)

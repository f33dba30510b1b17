"""source_summary: one row a source, with what was found in it."""

from timeline.store.views.chronology import NEWEST
from timeline.store.views.view import Column, View

SOURCE_SUMMARY = View(
    "source_summary",
    "One row a source: what is known of it and how much was found in it.",
    (
        Column("uid", "s.uid", "Id of the source: from its text, the same in every database."),
        Column("source_id", "s.source_id", "The id or file name given at ingestion."),
        Column("title", "s.title", "Its title."),
        Column("publisher", "s.publisher", "Who published it."),
        Column("url", "s.url", "Where."),
        Column("published", "s.published", "When, EDTF; NULL when unknown."),
        Column("known", "s.known", "How that is known: stated, supplied, inferred, bounded or unknown."),
        Column("kind", "s.kind", "original, retelling, translation or manual."),
        Column("retold_from", "s.retold_from", "The original that a retelling retells; '' for others."),
        Column("author", "s.author", "Who wrote it."),
        Column("lang", "s.lang", "Language, BCP 47."),
        Column("origin", "s.origin", "Whom it repeats."),
        Column("published_earliest", "s.published_earliest", "First possible day of publication."),
        Column("published_latest", "s.published_latest", "Last possible day of publication."),
        Column("published_method", "s.published_method", "The rule or option that gave the date."),
        Column("published_evidence", "s.published_evidence", "The words it rests on."),
        Column("n_characters", "length(s.text)", "Length of the text in code points."),
        Column(
            "n_expressions",
            "(SELECT count(*) FROM date_expressions x WHERE x.source_row = s.id AND x.is_range = 0)",
            "Date expressions found.",
        ),
        Column(
            "n_unresolved",
            "(SELECT count(*) FROM date_expressions x WHERE x.source_row = s.id AND x.is_range = 0 AND x.grade = 'C')",
            "Those of them without a calendar date.",
        ),
        Column(
            "n_events",
            "(SELECT count(DISTINCT m.event_row) FROM mentions m WHERE m.source_row = s.id AND m.outside = 0)",
            "Events it tells.",
        ),
        Column(
            "n_outside",
            "(SELECT count(DISTINCT m.event_row) FROM mentions m WHERE m.source_row = s.id AND m.outside = 1)",
            "Events in page furniture, kept out of the chronology.",
        ),
        Column(
            "n_actors",
            "(SELECT count(DISTINCT a.cluster_uid) FROM name_mentions n JOIN actors a ON a.id = n.actor_row WHERE n.source_row = s.id)",
            "Actors it names.",
        ),
        Column("duplicate_of", "s.duplicate_of", "Uid of a source with the same text."),
        Column("near_duplicate_group", "s.near_duplicate_group", "Uid of the lowest of a group of reprints."),
        Column("text_sha256", "s.text_sha256", "SHA-256 of the text."),
        Column("version_of", "s.version_of", "Uid of the version before it of the same page."),
        Column(
            "newest_version", "s.newest_version", "Uid of the newest version of its page; NULL when it is that itself."
        ),
        Column(
            "n_older",
            "(SELECT count(DISTINCT m.event_row) FROM mentions m JOIN events e ON e.id = m.event_row"  # noqa: S608 - our own words
            " WHERE m.source_row = s.id AND m.outside = 0 AND NOT " + NEWEST + ")",
            "Events that it tells and no newer version does: 'timeline ls --older' lists them.",
        ),
    ),
    "sources s",
    "",
    "s.published_day_earliest IS NULL, s.published_day_earliest, s.source_id, s.uid",
)

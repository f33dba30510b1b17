"""The tables whose changes are noticed and can be taken back."""

from timeline.store.tables import Base

WATCHED = {
    name: tuple(column.name for column in Base.metadata.tables[name].columns)
    for name in (
        *("sources", "source_names", "source_dates", "source_shingles", "date_expressions", "events", "mentions"),
        *("actors", "aliases", "name_mentions", "mention_actors", "telling_keys", "judgements", "tags", "notes"),
        "saved_queries",
    )
}
"""Their columns; parents before children."""

"""Which events were touched since a batch or a day: by a change of their own row, of a telling, a tag or a participant."""

_OF = {
    "events": ("t.id", ""),
    "mentions": ("t.event_row", ""),
    "mention_actors": ("m.event_row", " JOIN mentions m ON m.id = t.mention_row"),
    "tags": ("t.event_row", ""),
}
# One row, or a run of rows that an ingestion added.
_ROWS = (
    "t.id = r.entity_row",
    "r.entity_row IS NULL AND t.id BETWEEN CAST(json_extract(r.after, '$.first') AS BIGINT) AND CAST(json_extract(r.after, '$.last') AS BIGINT)",
)
_PARTS = [
    f"SELECT {event} FROM revisions r JOIN {table} t ON {rows}{more} WHERE r.entity = '{table}' AND {{since}}"  # noqa: S608
    for table, (event, more) in _OF.items()
    for rows in _ROWS
]

CHANGED = f"e.id IN ({' UNION '.join(_PARTS)})"
"""A condition on an event e; `{since}` stands for one on a revision r."""

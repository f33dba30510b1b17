"""actor_chronology: what each actor took part in."""

from timeline.store.views.chronology import VISIBLE
from timeline.store.views.view import Column, View

ACTOR_CHRONOLOGY = View(
    "actor_chronology",
    "One row an actor and an event in whose quotes it is named; actors judged the same are one. In order of time for each actor.",
    (
        Column("actor_uid", "c.cluster_uid", "Uid of the actor."),
        Column("actor", "c.shown_name", "Its name."),
        Column("actor_kind", "c.kind", "person, organisation, place, event or event series."),
        Column("roles", "c.roles", "Roles said with the name, 'a; b'."),
        Column("event_uid", "e.uid", "Uid of the event."),
        Column("date", "e.date", "The date in words."),
        Column("edtf", "e.edtf", "EDTF; NULL when undated."),
        Column("date_earliest", "e.date_earliest", "First possible day, inclusive."),
        Column("date_latest", "e.date_latest", "Last possible day, inclusive."),
        Column("precision", "e.precision", "How finely the date was said."),
        Column("title", "e.title", "What happened."),
        Column("type", "e.type", "Kind of event."),
        Column("day_earliest", "e.day_earliest", "First possible day as a day number."),
        Column("day_latest", "e.day_latest", "Last possible day as a day number."),
        Column("sort_day", "e.sort_day", "What the order rests on; NULL when undated."),
    ),
    """(
    SELECT m.event_row, a.cluster_uid, min(a.shown_name) AS shown_name, min(a.kind) AS kind,
      coalesce(replace(group_concat(DISTINCT nullif(p.role, '')), ',', '; '), '') AS roles
    FROM mention_actors p JOIN mentions m ON m.id = p.mention_row JOIN actors a ON a.id = p.actor_row
    JOIN events o ON o.id = m.event_row WHERE m.status <> 'rejected' AND m.older <= o.older GROUP BY m.event_row, a.cluster_uid) c
JOIN events e ON e.id = c.event_row""",
    VISIBLE,
    "c.cluster_uid, e.sort_key",
)

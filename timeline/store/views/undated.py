"""undated and calendar: events without a place in the calendar, and those with a day in it."""

from timeline.store.views.chronology import CHRONOLOGY, SOURCE, VISIBLE
from timeline.store.views.view import Column, View

_SHOWN = ("uid", "title", "date", "edtf", "date_text", "quote", "source_uid", "source_title", "source_published")

UNDATED = View(
    "undated",
    "Events without bounds: no date, an unresolved one, or a day of an unknown year.",
    (
        *(column for column in CHRONOLOGY.columns if column.name in _SHOWN),
        Column("date_reason", "coalesce(m.date_reason, '')", "Why there is none, when the reading says."),
    ),
    SOURCE,
    f"{VISIBLE} AND e.day_earliest IS NULL AND e.day_latest IS NULL",
    "e.sort_key",
)

_CLOCK = "CASE WHEN substr(e.time_of_day, 3, 1) = ':' THEN e.time_of_day END"

CALENDAR = View(
    "calendar",
    "Events of day precision or finer under the column names that datasette-ics reads.",
    (
        Column(
            "event_name",
            "e.title || CASE WHEN e.uncertain = 1 OR e.approximate = 1 THEN ' [' || e.date || ']' ELSE '' END",
            "What happened; with the date in words when it is approximate or uncertain.",
        ),
        Column(
            "event_dtstart", f"e.date_earliest || coalesce('T' || {_CLOCK}, '')", "First day, or day and local time."
        ),
        Column(
            "event_dtend",
            f"CASE WHEN {_CLOCK} IS NULL THEN date(e.date_latest, '+1 day') ELSE e.date_latest || 'T' || {_CLOCK} END",
            "The day after the last, as calendars count; for a timed event its time.",
        ),
        Column("event_description", "coalesce(m.quote, '')", "The words of the best evidence."),
        Column("event_uid", "e.uid", "Uid of the event."),
    ),
    SOURCE,
    f"{VISIBLE} AND e.precision IN ('day', 'time') AND e.date_earliest IS NOT NULL AND e.date_latest IS NOT NULL",
    "e.sort_key",
)

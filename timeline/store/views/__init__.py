"""The views: the contract for people who write SQL. Each is a value with its SQL and a description of every column.

They use only SQLite's built-in functions, so that they work in a bare `sqlite3`.
"""

from timeline.store.views.chronology import CHRONOLOGY
from timeline.store.views.evidence import CONFLICTS, EVENT_DATES, EVIDENCE
from timeline.store.views.people import ACTOR_CHRONOLOGY
from timeline.store.views.sources import SOURCE_SUMMARY
from timeline.store.views.undated import CALENDAR, UNDATED

__all__ = [
    "ACTOR_CHRONOLOGY",
    "CALENDAR",
    "CHRONOLOGY",
    "CONFLICTS",
    "EVENT_DATES",
    "EVIDENCE",
    "SOURCE_SUMMARY",
    "UNDATED",
    "VIEWS",
]

VIEWS = (CHRONOLOGY, EVIDENCE, EVENT_DATES, ACTOR_CHRONOLOGY, SOURCE_SUMMARY, CONFLICTS, UNDATED, CALENDAR)
"""All of them, in the order in which they are created and documented."""

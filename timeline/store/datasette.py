"""Metadata for Datasette: what the tables and columns hold, which queries are ready, by what one may want to filter.

The same descriptions make docs/schema.md. Datasette 0.65 and 1.0 read it (`--metadata`).
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from timeline.store.reference import descriptions, purposes
from timeline.store.views import VIEWS

FACETS = {
    "chronology": ("precision", "type", "status", "factuality", "source_title", "date_grade"),
    "evidence": ("source_title", "factuality", "role", "date_rule"),
    "event_dates": ("source_id", "precision"),
    "actor_chronology": ("actor", "actor_kind", "precision"),
    "source_summary": ("kind", "known", "publisher", "lang"),
    "undated": ("source_title", "date_reason"),
}
"""The columns of a view by whose values its rows are counted beside them."""

_LABELS = {"events": "title", "sources": "title", "actors": "name", "mentions": "title"}
_PARAMETER = re.compile(r"'[^']*'|:([A-Za-z_]\w*)")


def metadata(database: str, queries: Iterable[Mapping[str, object]]) -> dict[str, Any]:
    """Return the metadata of a database of this name, with its queries (name, description, query)."""
    told = purposes()
    promised = [view.name for view in VIEWS]
    tables: dict[str, Any] = {"alembic_version": {"hidden": True}}
    for name, columns in descriptions().items():
        facts: dict[str, Any] = {"description": told[name], "columns": columns}
        if name in promised:
            facts |= {"facets": list(FACETS.get(name, ())), "size": 100}
        else:
            facts["hidden"] = True
        if name in _LABELS:
            facts["label_column"] = _LABELS[name]
        tables[name] = {key: value for key, value in facts.items() if value not in ([], {})}
    return {
        "title": "Timeline",
        "description": "A chronology with its evidence: every event has a quote, and every date the words it was read from.",
        "databases": {
            database: {
                "description": "The views are the contract; the tables under them are hidden from the list.",
                "tables": tables,
                "queries": {str(one["name"]): _query(one) for one in queries},
            }
        },
    }


def _query(one: Mapping[str, object]) -> dict[str, Any]:
    sql = str(one["query"])
    name, says = str(one["name"]), str(one["description"])
    short = re.split("[.:;]", says, maxsplit=1)[0]
    found = {"sql": sql, "title": f"{name}: {short}" if short else name, "description": says}
    names = list(dict.fromkeys(name for name in _PARAMETER.findall(sql) if name))
    return {**found, "params": names} if names else found

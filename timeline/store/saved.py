"""Saved queries: SQL under a name, kept in the database; the recipes of the program stand beside them."""

import re
from collections.abc import Iterator

from sqlalchemy import Connection, delete, insert, text, update

from timeline.articles.readers.decode import storable
from timeline.errors import NotFound, UsageError
from timeline.store.inventory import Record
from timeline.store.recipes import BY_NAME, RECIPES
from timeline.store.tables import SavedQuery

_NAME = re.compile(r"[\w][\w.-]{0,99}")


def queries(conn: Connection) -> Iterator[Record]:
    """Yield the saved queries by name, then the recipes that none of them replaces: name, description, query, saved."""
    found = conn.execute(text("SELECT name, description, query FROM saved_queries ORDER BY name")).all()
    mine = {name for name, *_ in found}
    for name, description, query in found:
        yield {"name": name, "description": description, "query": query, "saved": 1}
    for recipe in RECIPES:
        if recipe.name not in mine:
            yield {"name": recipe.name, "description": recipe.says, "query": recipe.query, "saved": 0}


def query(conn: Connection, name: str) -> Record:
    """Return one by its name, with or without the @; NotFound."""
    name = name.removeprefix("@")
    found = conn.execute(text("SELECT description, query FROM saved_queries WHERE name = :name"), {"name": name})
    if (row := found.one_or_none()) is not None:
        return {"name": name, "description": row[0], "query": row[1], "saved": 1}
    if (recipe := BY_NAME.get(name)) is not None:
        return {"name": name, "description": recipe.says, "query": recipe.query, "saved": 0}
    raise NotFound(kind="query", key=name)


def save(conn: Connection, name: str, sql: str, description: str = "") -> None:
    """Keep a query under a name, in place of the one that had it; UsageError for no name or no query."""
    name = name.removeprefix("@")
    if not _NAME.fullmatch(name):
        raise UsageError(message=f"'{name}' is no name for a query: letters, digits, '_', '-' and '.', up to 100.")
    if not sql.strip():
        raise UsageError(message="There is no query to save.")
    facts = {"query": storable(sql.strip()), "description": storable(description)}
    changed = conn.execute(update(SavedQuery).where(SavedQuery.name == name).values(facts))
    if not changed.rowcount:
        conn.execute(insert(SavedQuery).values(name=name, **facts))


def remove(conn: Connection, name: str) -> None:
    """Remove a saved query; NotFound, also for a recipe, which belongs to the program."""
    name = name.removeprefix("@")
    if not conn.execute(delete(SavedQuery).where(SavedQuery.name == name)).rowcount:
        raise NotFound(kind="saved query", key=name)

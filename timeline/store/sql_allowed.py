"""What free SQL may do: the functions, PRAGMAs and actions that SQLite's authorizer is told to allow, and names for the rest."""

import re
import sqlite3

_MAKING = re.compile(
    r"(?:\s|--[^\n]*\n|/\*.*?\*/)*+(CREATE|DROP|ALTER)\s+"
    r"(?:(?:TEMP|TEMPORARY|UNIQUE|VIRTUAL)\s+)*(TABLE|VIEW|INDEX|TRIGGER)\b",
    re.IGNORECASE | re.DOTALL,
)

_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE}
_FORBIDDEN_FUNCTIONS = {"load_extension", "fts3_tokenizer", "readfile", "writefile", "edit"}
_PRAGMAS_WITH_ARGUMENT = {
    "table_info",
    "table_xinfo",
    "table_list",
    "index_info",
    "index_xinfo",
    "index_list",
    "foreign_key_list",
}
_PRAGMAS = _PRAGMAS_WITH_ARGUMENT | {
    "application_id",
    "collation_list",
    "compile_options",
    "data_version",  # FTS5 reads it
    "database_list",
    "encoding",
    "freelist_count",
    "function_list",
    "journal_mode",
    "module_list",
    "page_count",
    "page_size",
    "pragma_list",
    "query_only",
    "schema_version",
    "user_version",
}


def is_allowed(action: int, first: str | None, second: str | None) -> bool:
    """Whether SQLite may do this; the arguments are those of its authorizer."""
    if action in _ALLOWED:
        return True
    if action == sqlite3.SQLITE_FUNCTION:
        return (second or "").lower() not in _FORBIDDEN_FUNCTIONS
    if action == sqlite3.SQLITE_PRAGMA:
        name = (first or "").lower()
        return name in _PRAGMAS and (second is None or name in _PRAGMAS_WITH_ARGUMENT)
    # FTS5 and json_each declare their tables by what looks like an update of sqlite_master; query_only stops a real one.
    return action == sqlite3.SQLITE_UPDATE and first in {"sqlite_master", "sqlite_schema"}


def name_of(action: int, first: str | None) -> str:
    """Return what was denied, in words: 'DELETE events'."""
    return _ACTIONS.get(action, "that") + (f" {first}" if first else "")


def verb(query: str) -> str:
    """Return the first words of a statement that makes, changes or drops a thing, 'DROP TABLE'; '' for others.

    SQLite asks about its own list of things first; nobody who drops a table knows of that.
    """
    found = _MAKING.match(query)
    return " ".join(found.groups()).upper() if found else ""


_ACTIONS = {
    getattr(sqlite3, f"SQLITE_{name}"): name.replace("_", " ")
    for name in [
        "ALTER_TABLE",
        "ANALYZE",
        "ATTACH",
        "CREATE_INDEX",
        "CREATE_TABLE",
        "CREATE_TEMP_INDEX",
        "CREATE_TEMP_TABLE",
        "CREATE_TEMP_TRIGGER",
        "CREATE_TEMP_VIEW",
        "CREATE_TRIGGER",
        "CREATE_VIEW",
        "CREATE_VTABLE",
        "DELETE",
        "DETACH",
        "DROP_INDEX",
        "DROP_TABLE",
        "DROP_TEMP_TABLE",
        "DROP_TRIGGER",
        "DROP_VIEW",
        "DROP_VTABLE",
        "FUNCTION",
        "INSERT",
        "PRAGMA",
        "REINDEX",
        "SAVEPOINT",
        "TRANSACTION",
        "UPDATE",
    ]
}

"""The SQL of the store as PostgreSQL calls it: a few names that it has others for; nothing that a person wrote passes here."""

import re
from functools import lru_cache

_OTHERS = (
    (re.compile(r"\bgroup_concat\(DISTINCT "), "with_commas(DISTINCT "),
    (re.compile(r"\bgroup_concat\("), "string_agg("),
    (re.compile(r"\bchar\(10\)"), "chr(10)"),
    (re.compile(r"\bmain\."), ""),
    (re.compile(r"\bIS NOT (?=[a-z:%])"), "IS DISTINCT FROM "),
    (re.compile(r"\bIS (?=[a-z:%])"), "IS NOT DISTINCT FROM "),
)
"""What SQLite calls otherwise; keywords are in capitals in all our SQL, so `IS x` compares with a column or a parameter."""


@lru_cache(maxsize=1000)
def spoken(sql: str) -> str:
    """Return a statement in PostgreSQL's words."""
    for pattern, word in _OTHERS:
        sql = pattern.sub(word, sql)
    return sql

"""Columns stand in `articles.columns`, where Spark's workers reach them; here are the names by which the store knows them."""

from timeline.articles.columns import (
    CITED,
    EXTRACTOR,
    Columns,
    actor_columns,
    date_columns,
    event_columns,
    expression_columns,
    grade_of,
    mention_columns,
    name_columns,
    participant_columns,
    source_columns,
)

__all__ = [
    "CITED",
    "EXTRACTOR",
    "Columns",
    "actor_columns",
    "date_columns",
    "event_columns",
    "expression_columns",
    "grade_of",
    "mention_columns",
    "name_columns",
    "participant_columns",
    "source_columns",
]

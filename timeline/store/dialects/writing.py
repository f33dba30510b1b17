"""What both dialects need to write values by themselves: the processors by which SQLAlchemy makes them what the driver takes."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Table
from sqlalchemy.engine import Dialect

from timeline.store.dialects.dialect import Cells

Processors = tuple[tuple[int, Callable[[Any], Any]], ...]


def processed(dialect: Dialect, table: Table, columns: tuple[str, ...], cells: Cells) -> list[tuple[Any, ...]]:
    """Return rows as the driver takes them, of values by column."""
    listed = list(cells)
    for place, processor in _processors(dialect, table, columns):
        listed[place] = map(processor, listed[place])
    return list(zip(*listed, strict=True))


@lru_cache(maxsize=200)
def _processors(dialect: Dialect, table: Table, columns: Sequence[str]) -> Processors:
    found = (table.columns[name].type.dialect_impl(dialect).bind_processor(dialect) for name in columns)
    return tuple((place, one) for place, one in enumerate(found) if one is not None)

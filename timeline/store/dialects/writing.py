"""What both dialects write alike: values as the driver takes them, and rows that may be there already."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Table, or_
from sqlalchemy.engine import Dialect

from timeline.store.dialects.dialect import Cells

Processors = tuple[tuple[int, Callable[[Any], Any]], ...]


def upserting(new: Any, key: Sequence[str], names: Sequence[str]) -> Any:  # noqa: ANN401 - an INSERT of either dialect
    """Return an INSERT that changes what is there under a key, and writes nothing where nothing differs."""
    facts = [name for name in names if name not in key]
    differs = or_(*(new.table.columns[name] != new.excluded[name] for name in facts))
    values = {name: new.excluded[name] for name in facts}
    return new.on_conflict_do_update(index_elements=list(key), set_=values, where=differs)


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

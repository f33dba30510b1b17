"""View: a named SELECT whose columns carry their description."""

from dataclasses import dataclass

DATE_ANCHOR = "coalesce(nullif(m.date_anchor, ''), x.anchor)"
"""What dates a mention m: a named meeting or the day of publication, else what its expression x leant on."""

DATE_RULE = "coalesce(x.rule, CASE m.date_anchor WHEN 'document' THEN 'day-of-publication' END)"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a view: its name, the SQL it is made of, and what it holds."""

    name: str
    sql: str
    says: str


@dataclass(frozen=True, slots=True)
class View:
    """A view: what one row is, its columns in order, where they come from, which rows it shows and in what order."""

    name: str
    says: str
    columns: tuple[Column, ...]
    source: str
    where: str = ""
    order: str = ""

    def __post_init__(self) -> None:
        """Refuse a view with two columns of one name."""
        names = self.names
        if len(set(names)) != len(names):
            raise ValueError(f"view {self.name} names a column twice")

    @property
    def names(self) -> tuple[str, ...]:
        """The column names in order."""
        return tuple(column.name for column in self.columns)

    @property
    def shown(self) -> str:
        """The list of a SELECT: every column's SQL under its name."""
        return ",\n  ".join(c.sql if c.sql.endswith(f".{c.name}") else f"{c.sql} AS {c.name}" for c in self.columns)

    @property
    def select(self) -> str:
        """The view's SELECT."""
        where = f"\nWHERE {self.where}" if self.where else ""
        order = f"\nORDER BY {self.order}" if self.order else ""
        return f"SELECT\n  {self.shown}\nFROM {self.source}{where}{order}"

    @property
    def create(self) -> str:
        """The statement that creates it."""
        return f"CREATE VIEW {self.name} AS\n{self.select}"

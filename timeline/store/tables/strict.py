"""What only SQLite understands in a table: STRICT, and CHECKs that a text is a real ISO day.

The CHECK needs both halves: GLOB for the form, and `date(x, '+0 days') IS x` for the calendar. With `=` an impossible
month passes, because NULL is not false; without '+0 days' 30 February passes.
"""

from sqlalchemy import CheckConstraint, MetaData

_DAYS = ("date_earliest", "date_latest", "published_earliest", "published_latest")
_FORM = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"


def apply(metadata: MetaData) -> None:
    """Make every table STRICT and every column of ISO days a checked one."""
    for table in metadata.tables.values():
        table.dialect_options["sqlite"]["strict"] = True
        for name in _DAYS:
            if name in table.columns:
                rule = f"{name} IS NULL OR ({name} GLOB '{_FORM}' AND date({name}, '+0 days') IS {name})"
                check = CheckConstraint(rule, name=f"{name}_is_a_day")
                table.append_constraint(check)
                check.ddl_if(dialect="sqlite")

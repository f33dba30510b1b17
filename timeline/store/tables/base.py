"""What all tables share: the base, the column types and the columns of a world date.

Every column's `comment` is its one description: docs/schema.md and docs/schema.sql are generated from it.
"""

import json
from collections.abc import Callable
from typing import Any

from sqlalchemy import REAL, BigInteger, CheckConstraint, Double, Integer, MetaData, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

Whole = BigInteger().with_variant(Integer(), "sqlite")
"""Row ids and day numbers: 64 bits everywhere; a STRICT table of SQLite knows them as INTEGER."""

Real: TypeEngine[float] = Double().with_variant(REAL(), "sqlite")


_BITS = {None: None, False: 0, True: 1}


class Flag(TypeDecorator[bool]):
    """A boolean as 0 or 1, because a STRICT table has no BOOLEAN."""

    impl = Integer
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[bool | None], int | None]:  # noqa: ARG002
        """Python to database; a look-up, for an ingestion has some hundred of them an article."""
        return _BITS.__getitem__

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:  # noqa: ARG002
        """Database to Python."""
        return None if value is None else bool(value)


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, check_circular=False)


def _as_text(value: object) -> str | None:
    if value is None:
        return None
    return "{}" if value == {} else _ENCODER.encode(value)


class Json(TypeDecorator[Any]):
    """JSON as text with sorted keys, so that equal data is equal text."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[object], str | None]:  # noqa: ARG002
        """Python to database."""
        return _as_text

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401, ARG002
        """Database to Python."""
        return None if value is None else json.loads(value)


class Base(DeclarativeBase):
    """The base of all tables; constraints get names, so that a migration can speak of them."""

    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map = {int: Whole, str: Text(), float: Real, bool: Flag()}  # noqa: RUF012 - SQLAlchemy reads it so


PRECISIONS = (
    "time",
    "day",
    "week",
    "month",
    "quarter",
    "season",
    "half",
    "year",
    "decade",
    "century",
    "millennium",
    "unknown",
)


def one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    """Return the CHECK that a column holds one of a few words."""
    words = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({words})", name=column)


def spelled(*columns: str) -> tuple[CheckConstraint, ...]:
    """Return the CHECKs that flags hold 0 or 1."""
    return tuple(CheckConstraint(f"{column} IN (0, 1)", name=column) for column in columns)


def span_checks(start: str = "char_start", end: str = "char_end") -> CheckConstraint:
    """Return the CHECK that offsets are in order."""
    return CheckConstraint(f"0 <= {start} AND {start} <= {end}", name=start)


class Row:
    """A private row id; a uid is what people and exports see."""

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-2, comment="Private row id; never exported.")


class WorldDate:
    """When it happened: the columns of a world date, written by `world_dates.columns_of`."""

    date: Mapped[str] = mapped_column(
        sort_order=50, comment="The date in words for people: 'c. 2007', 'Oct 2013?', 'undated'."
    )
    edtf: Mapped[str | None] = mapped_column(
        sort_order=51, comment="The date as EDTF (ISO 8601-2); NULL when there is no calendar date."
    )
    date_earliest: Mapped[str | None] = mapped_column(
        sort_order=52,
        comment="First possible day, inclusive, ISO 8601; NULL when open, unknown or outside the years 1 to 9999.",
    )
    date_latest: Mapped[str | None] = mapped_column(
        sort_order=53, comment="Last possible day, inclusive, ISO 8601; NULL as in date_earliest."
    )
    day_earliest: Mapped[int | None] = mapped_column(
        sort_order=54, comment="First possible day as a day number (1 is 0001-01-01); NULL when open or unknown."
    )
    day_latest: Mapped[int | None] = mapped_column(
        sort_order=55, comment="Last possible day, inclusive, as a day number; NULL when open or unknown."
    )
    precision: Mapped[str] = mapped_column(
        sort_order=56, comment=f"How finely the date was said: {', '.join(PRECISIONS)}."
    )
    shape: Mapped[str | None] = mapped_column(
        sort_order=57,
        comment="point: one moment somewhere in the bounds; span: throughout; open: since or until; NULL when undated.",
    )
    approximate: Mapped[bool] = mapped_column(sort_order=58, comment="1 when the date is approximate ('about 2007').")
    uncertain: Mapped[bool] = mapped_column(
        sort_order=59, comment="1 when the date is uncertain, for example resolved from an uncertain anchor."
    )
    time_of_day: Mapped[str | None] = mapped_column(
        sort_order=60,
        comment="Local time HH[:MM[:SS]], or a part of the day as TIMEX3 writes it: MO, MI, AF, EV, NI, DT.",
    )
    tz: Mapped[str | None] = mapped_column(
        sort_order=61, comment="Zone of time_of_day: an offset or an IANA name; the day is never shifted to UTC."
    )


def world_date_checks() -> tuple[CheckConstraint, ...]:
    """Return the CHECKs of a world date that every database can hold."""
    return (
        one_of("precision", PRECISIONS),
        one_of("shape", ("point", "span", "open")),
        *spelled("approximate", "uncertain"),
        CheckConstraint("day_earliest <= day_latest", name="bounds"),
    )

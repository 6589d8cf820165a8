"""What a table promises, as Spark sees it: column types, nulls, keys and values.

A frame is checked in the pass that writes it; a table that others landed, when it is first read.
Every refusal is a ContractError that names the table, the place, and what was found and expected.
"""

import re
from collections.abc import Mapping
from typing import Final

from py4j.protocol import Py4JJavaError
from pyspark.errors import AnalysisException
from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F
from pyspark.sql import types as T

from features.errors import ContractError, SpecError
from features.lists import LISTS
from features.schema import LATECOMERS, MAX_CITY_ID, UNKNOWN_ID, Action, Kind, TableColumns
from offline.tables import Table

ROWS: Final = "rows"
_REPEATED: Final = "key repeated"
_DISTINCT: Final = "keys"

_TYPES: Final[Mapping[str, T.DataType]] = {
    "int64": T.LongType(),
    "int32": T.IntegerType(),
    "float64": T.DoubleType(),
    "float32": T.FloatType(),
    "string": T.StringType(),
    "bool": T.BooleanType(),
    "date": T.DateType(),
    "timestamp_ms": T.TimestampType(),
}

_PRICE: Final = "price_cny >= 0 and price_cny < 1e38"  # features are float32; NaN is above all
_CITY: Final = f"between {UNKNOWN_ID} and {MAX_CITY_ID}"
_POSITION: Final = "lat between -90 and 90 and lon between -180 and 180"


def _one_of(column: str, names: type[Action] | type[Kind] | tuple[str, ...]) -> str:
    return f"{column} in ({', '.join(repr(str(n)) for n in names)})"


_LIST_VALUES: Final = ("rank >= 1", "not isnan(score) and abs(score) < double('infinity')")

VALUES: Final[Mapping[str, tuple[str, ...]]] = {
    "items": (
        _one_of("kind", Kind),
        _POSITION,
        _PRICE,
        "rating between 0 and 5",
        "level between 1 and 5",
        "open_months between 0 and 4095",
        "item_id > 0",
        f"city {_CITY}",  # lists are kept under multiples of it
        "not exists(tags, tag -> tag is null)",
    ),
    "deals": ("deal_id > 0", _PRICE),
    "cities": (_POSITION, "city_id between 1 and 16777215"),
    "users": ("user_id > 0", f"declared_city {_CITY}", f"number_city {_CITY}"),
    "clean_events": (
        _one_of("action", Action),
        _POSITION,
        "solar_hour between 0 and 23",
        "(lat is null) = (lon is null)",
        "item_id is null or about_item = item_id",
        "amount_cents >= 0",
        _one_of("day_type", ("workday", "weekend", "holiday")),
    ),
    "sales": (
        _one_of("movement", ("pay", "refund")),
        _one_of("method", ("referrer", "session", "shares", "unattributed", "excess")),
        "movement = 'refund' or cents >= 0",
    ),
    "resident_city": ("probability between 0 and 1",),
    "resident_city_model": ("not isnan(coefficient)",),
    "recent_items": ("rank between 1 and 50",),
    **dict.fromkeys(LISTS, _LIST_VALUES),
    "samples": (_one_of("origin", ("exposure", "replay")), "position >= 0"),
}
"""SQL conditions on a row; a condition that is null (a null column) holds."""


def spark_type(name: str) -> T.DataType:
    """Spark's type for a plain type name of `features.schema`, without its "?"."""
    inner = re.fullmatch(r"list<(\w+)>", name)
    if inner:
        return T.ArrayType(spark_type(inner.group(1)))
    if name not in _TYPES:
        raise SpecError(f"unknown column type {name!r}; known: {', '.join(sorted(_TYPES))}, list<>")
    return _TYPES[name]


def spark_schema(columns: TableColumns) -> T.StructType:
    """Everything nullable, as parquet reads it: nulls are counted, not promised."""
    return T.StructType(
        [T.StructField(n, spark_type(kind.removesuffix("?"))) for n, kind in columns.items()]
    )


def check_columns(found: T.StructType, table: Table, where: str) -> None:
    """Refuses missing columns and other types; columns that nobody declared are left unread."""
    types = {f.name: f.dataType for f in found}
    may_lack = LATECOMERS.get(table.name, frozenset())
    faults = []
    for expected in spark_schema(table.columns):
        if expected.name not in types and expected.name in may_lack:
            continue
        if expected.name not in types:
            faults.append(f"{expected.name} is missing")
        elif types[expected.name].simpleString() != expected.dataType.simpleString():
            faults.append(
                f"{expected.name} is {types[expected.name].simpleString()} instead of "
                f"{expected.dataType.simpleString()}"
            )
    if faults:
        raise ContractError(
            f"table {table.name!r}: {where} does not hold the declared columns: "
            f"{'; '.join(faults)}. Expected: {_promised(table)}. Write it again with these columns"
        )


def unreadable(error: Py4JJavaError | AnalysisException, table: Table, where: str) -> ContractError:
    """Of a landed file that is no parquet, or has a column of a type that Spark has no word for."""
    if isinstance(error, AnalysisException):
        return ContractError(
            f"table {table.name!r}: {where} has a column that cannot be read: {error}. Expected: "
            f"{_promised(table)}. Write it again with these columns, and times in milliseconds "
            "(of pandas, whose times are nanoseconds: to_parquet(..., coerce_timestamps='ms'))"
        )
    reason = str(error.java_exception.getMessage()).splitlines()[0]
    return ContractError(
        f"table {table.name!r}: {where} cannot be read as parquet: {reason}. Land this file again"
    )


def measures(table: Table) -> dict[str, Column]:
    """Counts to take over a table's rows: all of them, and those that break each promise."""
    taken = {ROWS: F.count(F.lit(1))}
    for name, kind in table.columns.items():
        if not kind.endswith("?"):
            taken[f"{name} is null"] = _count_where(F.col(name).isNull())
    for condition in VALUES.get(table.name, ()):
        taken[f"not ({condition})"] = _count_where(~F.expr(condition))
    return taken


def repeated_key(order: Column) -> dict[str, Column]:
    """How many rows are not the first of their key; `order` numbers a key's rows from 1."""
    return {_REPEATED: _count_where(order > 1)}


def refuse_broken(counts: Mapping[str, int], table: Table, where: str) -> None:
    """Raises ContractError with every promise that some row breaks, and how many do."""
    broken = {rule: n for rule, n in counts.items() if rule != ROWS and n}
    if _REPEATED in broken:
        broken[f"key ({', '.join(table.key)}) repeated"] = broken.pop(_REPEATED)
    if broken:
        found = "; ".join(f"{n} rows: {rule}" for rule, n in broken.items())
        raise ContractError(
            f"table {table.name!r}: {where} breaks its contract in {found} "
            f"(of {counts[ROWS]} rows). Correct these rows where they are made"
        )


def check_whole(frame: DataFrame, table: Table, where: str) -> int:
    """The rows of a landed dimension; raises ContractError where it breaks a promise."""
    checks = measures(table) | {_DISTINCT: F.count_distinct(*table.key)}
    row = frame.agg(*(c.alias(name) for name, c in checks.items())).first()
    assert row is not None  # an aggregate without groups has one row
    counts = {name: int(value) for name, value in row.asDict().items()}
    counts[_REPEATED] = counts[ROWS] - counts.pop(_DISTINCT)
    refuse_broken(counts, table, where)
    return counts[ROWS]


def _promised(table: Table) -> str:
    return ", ".join(f"{name} {kind}" for name, kind in table.columns.items())


def _count_where(condition: Column) -> Column:
    return F.count(F.when(condition, 1))

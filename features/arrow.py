"""The one door between Arrow and numpy: schemas, and missing values.

Inside, missing is NaN; here a stored feature's null or NaN becomes its declared default.
"""

import re
from collections.abc import Sequence
from typing import Final

import numpy as np
import pyarrow as pa

from features.errors import ContractError, SpecError
from features.schema import F32, F64, UNKNOWN_ID, Ids, TableColumns
from features.spec import FeatureView

_TYPES: Final = {
    "int64": pa.int64(),
    "int32": pa.int32(),
    "float64": pa.float64(),
    "float32": pa.float32(),
    "string": pa.string(),
    "bool": pa.bool_(),
    "date": pa.date32(),
    "timestamp_ms": pa.timestamp("ms", tz="UTC"),
}


def arrow_type(name: str) -> pa.DataType:
    """Arrow's type for a plain type name of `features.schema`, without its "?". Raises SpecError
    for another name."""
    inner = re.fullmatch(r"list<(\w+)>", name)
    if inner:
        return pa.list_(arrow_type(inner.group(1)))
    if name not in _TYPES:
        raise SpecError(
            f"unknown column type {name!r}; known: {', '.join(sorted(_TYPES))}, list<...>"
        )
    return _TYPES[name]


def arrow_schema(columns: TableColumns) -> pa.Schema:
    """The Arrow schema of a table; a trailing "?" allows null."""
    return pa.schema(
        [
            pa.field(name, arrow_type(kind.removesuffix("?")), nullable=kind.endswith("?"))
            for name, kind in columns.items()
        ]
    )


def raw_schema(columns: TableColumns) -> pa.Schema:
    """As `arrow_schema`, everything nullable: what an untrusted log may hold."""
    return pa.schema([f.with_nullable(True) for f in arrow_schema(columns)])


def doubles(batch: pa.RecordBatch | pa.Table, name: str) -> F64:
    """A numeric or boolean column as float64, shape (n,); null becomes NaN."""
    column = _column(batch, name)
    if pa.types.is_boolean(column.type):
        column = column.cast(pa.int8())
    return np.asarray(column.cast(pa.float64(), safe=False).to_numpy(zero_copy_only=False))


def ids(batch: pa.RecordBatch | pa.Table, name: str) -> Ids:
    """An id column as int64, shape (n,). Raises ContractError where an id is null."""
    column = _column(batch, name)
    if column.null_count:
        raise ContractError(
            f"column {name!r} holds {column.null_count} null ids of {len(column)}; "
            "an id is never null"
        )
    return np.asarray(column.cast(pa.int64()).to_numpy(zero_copy_only=False))


def ids_or_unknown(batch: pa.RecordBatch | pa.Table, name: str) -> Ids:
    """As `ids`, UNKNOWN_ID where null. Doubles, which tell null as NaN, hold ids only to 2^53."""
    column = _column(batch, name).cast(pa.int64()).fill_null(UNKNOWN_ID)
    return np.asarray(column.to_numpy(zero_copy_only=False))


def stored_rows(batch: pa.RecordBatch | pa.Table, view: FeatureView) -> F32:
    """The view's features as rows, shape (n, k); missing values get their declared default."""
    rows = np.empty((batch.num_rows, len(view.features)), dtype=np.float32)
    for k, feature in enumerate(view.features):
        values = doubles(batch, feature.name)
        rows[:, k] = np.where(np.isnan(values), feature.default, values)
    return rows


def stored_lists(batch: pa.RecordBatch | pa.Table, name: str, view: FeatureView) -> F32:
    """As `stored_rows`, from one list column that holds the view's values in its order.

    A null list is a key without a row: all defaults. Raises ContractError for another length.
    """
    column = _column(batch, name)
    there = np.asarray(column.is_valid().to_numpy(zero_copy_only=False), dtype=bool)
    rows = np.tile(view.defaults(), (len(column), 1))
    if there.any():
        values = float_lists(batch.filter(column.is_valid()), name, len(view.features))
        rows[there] = np.where(np.isnan(values), view.defaults(), values)
    return rows


def float_lists(batch: pa.RecordBatch | pa.Table, name: str, width: int) -> F32:
    """A list column whose lists all have `width` floats, shape (n, width). Raises ContractError
    where one has another number, or is null."""
    column = _column(batch, name)
    values = np.asarray(column.flatten().to_numpy(zero_copy_only=False), dtype=np.float32)
    lengths = np.asarray(column.value_lengths().to_numpy(zero_copy_only=False))
    if column.null_count or (lengths != width).any():
        raise ContractError(
            f"column {name!r}: expected {width} floats in each of {len(column)} rows, found "
            f"{values.size} in all and {column.null_count} nulls"
        )
    return values.reshape(len(column), width)


def codes(batch: pa.RecordBatch | pa.Table, name: str) -> tuple[Ids, tuple[str, ...]]:
    """A string column as codes into its sorted different values, shape (n,); null is -1."""
    coded = _column(batch, name).cast(pa.string()).dictionary_encode()
    found = coded.dictionary.to_pylist()
    vocabulary = tuple(sorted(found))
    place = {text: k for k, text in enumerate(vocabulary)}
    table = np.array([*(place[text] for text in found), -1], dtype=np.int64)
    indices = coded.indices.fill_null(len(found)).to_numpy(zero_copy_only=False)
    return table[np.asarray(indices, dtype=np.int64)], vocabulary


def table_of(columns: TableColumns, arrays: dict[str, Sequence[object] | np.ndarray]) -> pa.Table:
    """Columns as an Arrow table in the declared schema; raises ContractError on a misfit."""
    schema = arrow_schema(columns)
    missing = [n for n in schema.names if n not in arrays]
    if missing:
        raise ContractError(f"columns {missing} are missing; expected {schema.names}")
    return pa.table([pa.array(arrays[f.name], type=f.type) for f in schema], schema=schema)


def _column(batch: pa.RecordBatch | pa.Table, name: str) -> pa.Array:
    if name not in batch.schema.names:
        raise ContractError(f"column {name!r} is missing; found {batch.schema.names}")
    column = batch.column(name)
    return column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column

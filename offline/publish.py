"""The day as files that servers memory-map: items, cities, lists, and a packed row for each user.

Nothing is computed here, and nothing is held whole but the catalogue's dimensions: the day's files
are read batch by batch, in the order of their keys, and written as they come.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow.fs import FileSystem
from pyspark.sql import DataFrame

from features.arrow import doubles, ids, stored_rows
from features.catalog.sets import ITEM, USER, USER_CITY, VIEWS
from features.lists import LISTS
from features.schema import CITIES, ITEM_MEMBERS, ITEMS, TableColumns
from features.spec import FeatureView
from features.store.batches import Batch, Column, merged
from features.store.manifest import read_manifest
from features.store.publishing import publishing
from offline.job import Export, Inputs, Read
from offline.snapshot import snapshot_id

BATCH_ROWS: Final = 20_000

_PERSONAL: Final = tuple(name for name, spec in LISTS.items() if spec.key == "user")
_SHARED: Final = tuple(name for name, spec in LISTS.items() if spec.key != "user")

Convert = Callable[[pa.RecordBatch], Batch]


def write(inputs: Inputs, folder: Path) -> Mapping[str, int]:
    """Fills `folder` with the published day; gives what its manifest counts."""
    ds = inputs.day.ds
    snapshots = {name: snapshot_id(view, ds) for name, view in VIEWS.items()}
    snapshots |= {name: ds.isoformat() for name in LISTS}
    with publishing(folder, snapshots) as day:
        day.write_items(
            dimension(inputs["items"], ITEMS, ("item_id",)),
            dimension(inputs["item_members"], ITEM_MEMBERS, ("item_id", "member_item_id")),
        )
        day.write_item_view(ITEM, _view(inputs, ITEM))
        day.write_cities(dimension(inputs["cities"], CITIES, ("city_id",)))
        for name in _SHARED:
            day.write_list(name, _list(inputs, name))
        personal = {name: _list(inputs, name) for name in _PERSONAL}
        day.write_users(USER, _view(inputs, USER), USER_CITY, _view(inputs, USER_CITY), personal)
    return read_manifest(folder).counts


def dimension(frame: DataFrame, columns: TableColumns, key: tuple[str, ...]) -> Iterator[Batch]:
    """A whole dimension in the order of its key: landed files come in any order."""
    names = list(columns)
    tables = [pq.read_table(f, filesystem=fs, columns=names) for fs, f in files_of(frame)]
    if tables:
        by_key = [(name, "ascending") for name in key]
        for batch in pa.concat_tables(tables).sort_by(by_key).to_batches(BATCH_ROWS):
            yield _columns(columns, batch)


def stream(frame: DataFrame, key: str, convert: Convert) -> Iterator[Batch]:
    """A day's table in the order of `key`, by which each of its files is sorted."""
    return merged([_batches(fs, file, convert) for fs, file in files_of(frame)], key)


def files_of(frame: DataFrame) -> list[tuple[FileSystem, str]]:
    """The parquet files behind a frame that was just read, wherever the lake is."""
    return [FileSystem.from_uri(uri) for uri in sorted(frame.inputFiles())]


def _batches(fs: FileSystem, file: str, convert: Convert) -> Iterator[Batch]:
    with fs.open_input_file(file) as source:
        for batch in pq.ParquetFile(source).iter_batches(BATCH_ROWS):
            yield convert(batch)


def _view(inputs: Inputs, view: FeatureView) -> Iterator[Batch]:
    return stream(inputs[f"snapshot_{view.name}"], view.keys[0], partial(_rows, view))


def _list(inputs: Inputs, name: str) -> Iterator[Batch]:
    return stream(inputs[name], "key", _ranked)


def _rows(view: FeatureView, batch: pa.RecordBatch) -> Batch:
    keys = {name: ids(batch, name) for name in view.keys}
    return {**keys, "rows": stored_rows(batch, view)}


def _ranked(batch: pa.RecordBatch) -> Batch:
    return {
        "key": ids(batch, "key"),
        "item_id": ids(batch, "item_id"),
        "rank": ids(batch, "rank"),
        "score": doubles(batch, "score"),
        "evidence": doubles(batch, "evidence"),
    }


def _columns(columns: TableColumns, batch: pa.RecordBatch) -> Batch:
    """Numbers as arrays, null being NaN; texts and lists as Python has them."""
    return {
        name: doubles(batch, name) if kind in ("float64?", "int32?") else _plain(batch, name, kind)
        for name, kind in columns.items()
    }


def _plain(batch: pa.RecordBatch, name: str, kind: str) -> Column:
    if kind in ("int64", "int32", "float64", "bool"):
        return np.asarray(batch.column(name).to_numpy(zero_copy_only=False))
    values: list[object] = batch.column(name).to_pylist()
    return values


EXPORT: Final = Export(
    "published",
    (
        Read("items"),
        Read("item_members"),
        Read("cities"),
        *(Read(f"snapshot_{name}") for name in VIEWS),
        *(Read(name) for name in LISTS),
    ),
    write,
)

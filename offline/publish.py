"""Publishes a day: its tables in the format that servers map into memory.

Spark only says where the files are. They are read batch by batch and, because each holds the keys
of one hash in order, merged; so memory does not grow with the users. Items and cities are few and
are sorted whole.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.fs as pafs
import pyarrow.parquet as pq
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from features.arrow import doubles, float_lists, ids, raw_schema, stored_rows
from features.catalog.sets import ITEM, USER, USER_CITY, VIEWS
from features.errors import ContractError
from features.lists import LISTS
from features.schema import CITIES, ITEM_MEMBERS, ITEMS, TableColumns
from features.spec import FeatureView
from features.store.batches import Batch, merged
from features.store.manifest import read_manifest
from features.store.publishing import publishing
from features.store.vectors import VECTORS
from offline.running.job import Export, Inputs, Read
from offline.snapshot import snapshot_id
from offline.tables import ITEM_VECTORS
from offline.vector_index import index_of

BATCH_ROWS: Final = 16_384  # read at a time of each file

Convert = Callable[[pa.RecordBatch], Batch]


def write(inputs: Inputs, folder: Path) -> Mapping[str, int]:
    """Fills `folder` with the published day; gives what is in it, for the report."""
    ds = inputs.day.ds
    snapshots = {view.name: snapshot_id(view, ds) for view in VIEWS.values()}
    snapshots |= {name: f"{ds.isoformat()}.{name}" for name in (*LISTS, VECTORS)}
    with publishing(folder, snapshots) as day:
        day.write_items(
            sorted_whole(inputs["items"], ITEMS, _item_columns),
            sorted_whole(inputs["item_members"], ITEM_MEMBERS, _member_columns),
        )
        day.write_item_view(ITEM, in_key_order(inputs["snapshot_item"], "item_id", _rows_of(ITEM)))
        day.write_vectors(
            sorted_whole(inputs["item_vectors"], ITEM_VECTORS, _vector_columns),
            index_of,
        )
        day.write_cities(sorted_whole(inputs["cities"], CITIES, _city_columns))
        for spec in LISTS.values():
            if spec.key != "user":
                day.write_list(spec.name, _list(inputs, spec.name))
        day.write_users(
            USER,
            in_key_order(inputs["snapshot_user"], "user_id", _rows_of(USER)),
            USER_CITY,
            in_key_order(inputs["snapshot_user_city"], "user_id", _rows_of(USER_CITY)),
            {s.name: _list(inputs, s.name) for s in LISTS.values() if s.key == "user"},
        )
    return {**read_manifest(folder).counts, "items of no known city": _astray(inputs)}


def _astray(inputs: Inputs) -> int:
    """How many items lie in a city that the table of cities lacks: nobody can ask for it."""
    cities = inputs["cities"].select(F.col("city_id").alias("city"))
    return inputs["items"].join(cities, "city", how="left_anti").count()


def in_key_order(frame: DataFrame, key: str, convert: Convert) -> Iterator[Batch]:
    """A job's table as batches in the order of `key`, its files merged."""
    return merged([_converted(uri, convert) for uri in _files(frame)], key)


def sorted_whole(frame: DataFrame, columns: TableColumns, convert: Convert) -> Iterator[Batch]:
    """A landed dimension as one batch in the order of its ids, the first one first: all of it.

    In the declared types: what Spark reads as one type, producers write as several of Arrow's.
    """
    schema = raw_schema(columns)
    tables = [_whole(uri, schema.names).cast(schema) for uri in _files(frame)]
    if tables:
        order = [(name, "ascending") for name in columns if name.endswith("_id")]
        whole = pa.concat_tables(tables).sort_by(order).combine_chunks()
        for batch in whole.to_batches():
            yield convert(batch)


def _list(inputs: Inputs, name: str) -> Iterable[Batch]:
    return in_key_order(inputs[name], "key", _list_columns)


def _files(frame: DataFrame) -> list[str]:
    """The files behind a frame that was read and nothing else, by name."""
    return sorted(frame.inputFiles())


@contextmanager
def _opened(uri: str) -> Iterator[pq.ParquetFile]:
    """Raises ContractError, also later, where the file cannot be read."""
    files, path = pafs.FileSystem.from_uri(uri)
    try:
        with files.open_input_file(path) as file:
            yield pq.ParquetFile(file)
    except (pa.ArrowInvalid, OSError) as error:
        raise ContractError(
            f"{path} cannot be read as parquet: {error}. Land it again or, if a job made it, "
            "remove its folder and make its day again: sojourn daily"
        ) from error


def _whole(uri: str, columns: list[str]) -> pa.Table:
    with _opened(uri) as file:
        return file.read(columns).select(columns)


def _converted(uri: str, convert: Convert) -> Iterator[Batch]:
    with _opened(uri) as file:
        for batch in file.iter_batches(BATCH_ROWS):
            yield convert(batch)


def _rows_of(view: FeatureView) -> Convert:
    """Keys, and the features as one column `rows`, defaults in place of what is missing."""

    def convert(batch: pa.RecordBatch) -> Batch:
        return {key: ids(batch, key) for key in view.keys} | {"rows": stored_rows(batch, view)}

    return convert


def _list_columns(batch: pa.RecordBatch) -> Batch:
    whole = {name: ids(batch, name) for name in ("key", "item_id", "rank")}
    return whole | {name: doubles(batch, name) for name in ("score", "evidence")}


def _item_columns(batch: pa.RecordBatch) -> Batch:
    numbers = ("lat", "lon", "price_cny", "rating", "level")
    lists = {name: batch.column(name).to_pylist() for name in ("kind", "name", "category", "tags")}
    return {
        **{name: ids(batch, name) for name in ("item_id", "city", "open_months")},
        **{name: doubles(batch, name) for name in numbers},
        **lists,
        "sellable": np.asarray(batch.column("sellable").to_numpy(zero_copy_only=False)),
    }


def _vector_columns(batch: pa.RecordBatch) -> Batch:
    item_ids = ids(batch, "item_id")
    width = len(batch.column("vector")[0]) if len(item_ids) else 0
    return {"item_id": item_ids, "vector": float_lists(batch, "vector", width)}


def _member_columns(batch: pa.RecordBatch) -> Batch:
    return {name: ids(batch, name) for name in ITEM_MEMBERS}


def _city_columns(batch: pa.RecordBatch) -> Batch:
    return {
        **{name: ids(batch, name) for name in ("city_id", "population")},
        **{name: doubles(batch, name) for name in ("lat", "lon")},
        **{name: batch.column(name).to_pylist() for name in ("name", "country", "timezone")},
    }


EXPORT: Final = Export(
    "published",
    (
        Read("items"),
        Read("item_members"),
        Read("cities"),
        *(Read(f"snapshot_{name}") for name in VIEWS),
        *(Read(name) for name in LISTS),
        Read("item_vectors"),
    ),
    write,
    version=int(ITEM.fingerprint[:4] + USER.fingerprint[:4] + USER_CITY.fingerprint[:4], 16),
)

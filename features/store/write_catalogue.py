"""Writes the published dimensions: items with their view's matrix, and cities."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from features.errors import ContractError
from features.schema import CATEGORIES, F32, MAX_CITY_ID, Ids
from features.spec import FeatureView
from features.store.batches import Batch, column, in_order, one_each
from features.store.catalogue import (
    CITY_ARRAYS,
    CITY_TEXTS,
    ITEM_ARRAYS,
    KINDS,
    MATRIX,
    NO_CATEGORY,
    NO_ROW,
    rows_of,
)
from features.store.columns import ColumnFiles, GrowingArray, open_array

_BLOCK_ROWS: Final = 65_536  # rows of defaults written at a time
_CATEGORY_CODES: Final = {name: code for code, name in enumerate(CATEGORIES)}


def write_items(folder: Path, batches: Iterable[Batch]) -> int:
    """Items by ascending id, columns as in schema.ITEMS; gives their number."""
    tag_codes: dict[str, int] = {}
    with ColumnFiles(folder) as files:
        ids = files.array("ids", np.int64)
        arrays = {name: files.array(name, dtype) for name, dtype in ITEM_ARRAYS.items()}
        arrays |= {name: files.array(name, np.int8) for name in ("kind", "category")}
        names = files.texts("name")
        tags = files.id_lists("tags", np.int32)
        for keys, batch in one_each(batches, "item_id", "items"):
            ids.append(keys)
            for name, array in arrays.items():
                array.append(_item_column(batch, name))
            names.append(column(batch, "name", "items"))
            tags.append(
                [tag_codes.setdefault(tag, len(tag_codes)) for tag in row]
                for row in column(batch, "tags", "items")
            )
        files.texts("tag_names").append(tag_codes)
    return ids.rows


def write_members(folder: Path, batches: Iterable[Batch]) -> int:
    """What packages and tours are made of, columns as in schema.ITEM_MEMBERS, after `write_items`.

    Gives the number of rows left out because their item is not in the catalogue.
    """
    catalogue: Ids = open_array(folder / "ids.npy")
    lengths = np.zeros(len(catalogue), dtype=np.int64)
    left_out = 0
    with ColumnFiles(folder) as files:
        members = files.array("members", np.int64)
        for keys, batch in in_order(batches, "item_id", "item_members"):
            rows = rows_of(catalogue, keys)
            known = rows != NO_ROW
            np.add.at(lengths, rows[known], 1)
            members.append(np.asarray(column(batch, "member_item_id", "item_members"))[known])
            left_out += int((~known).sum())
        offsets = files.array("members.offsets", np.int64)
        offsets.append([0])
        offsets.append(np.cumsum(lengths))
    return left_out


def write_item_view(folder: Path, view: FeatureView, batches: Iterable[Batch]) -> tuple[int, int]:
    """The view's matrix, one row for each item of `write_items`; items without one get defaults.

    Batches have the columns item_id and rows, (n,) and (n, k). Gives the number of rows written,
    and of those left out because their item is not in the catalogue: nobody could show it.
    """
    catalogue: Ids = open_array(folder / "ids.npy")
    what = f"view {view.name!r}"
    written = left_out = 0
    with ColumnFiles(folder) as files:
        matrix = files.array(MATRIX.format(view.name), np.float32, (len(view.features),))
        for keys, batch in one_each(batches, "item_id", what):
            values = feature_rows(batch, view, what)
            places = rows_of(catalogue, keys)
            known = places != NO_ROW
            for place, row in _runs(places[known], values[known]):
                _append_defaults(matrix, place, view)
                matrix.append(row)
            written += int(known.sum())
            left_out += int((~known).sum())
        _append_defaults(matrix, len(catalogue), view)
    return written, left_out


def write_cities(folder: Path, batches: Iterable[Batch]) -> int:
    """Cities by ascending id, columns as in schema.CITIES; gives their number. Raises ContractError
    for an id that a feature row cannot hold."""
    with ColumnFiles(folder) as files:
        ids = files.array("ids", np.int64)
        arrays = {name: files.array(name, dtype) for name, dtype in CITY_ARRAYS.items()}
        texts = {name: files.texts(name) for name in CITY_TEXTS}
        for keys, batch in one_each(batches, "city_id", "cities"):
            if keys[-1] > MAX_CITY_ID:
                raise ContractError(
                    f"cities: city_id {keys[-1]} is above {MAX_CITY_ID}, the largest that a "
                    "feature row can hold; give the cities smaller ids"
                )
            ids.append(keys)
            for name, array in arrays.items():
                array.append(column(batch, name, "cities"))
            for name, writer in texts.items():
                writer.append(column(batch, name, "cities"))
    return ids.rows


def feature_rows(batch: Batch, view: FeatureView, what: str) -> F32:
    """The column "rows" as float32, shape (n, k); raises ContractError for another shape."""
    rows = np.asarray(column(batch, "rows", what), dtype=np.float32)
    if rows.ndim != 2 or rows.shape[1] != len(view.features):
        raise ContractError(
            f"{what}: rows of shape {rows.shape}, expected (n, {len(view.features)}) for the "
            f"columns {view.columns}"
        )
    return rows


def _item_column(batch: Batch, name: str) -> NDArray[Any]:
    values = column(batch, name, "items")
    if name == "kind":
        return _kinds(values)
    if name == "category":  # a platform may have others than ours: they are known to no feature
        codes = [_CATEGORY_CODES.get(value, NO_CATEGORY) for value in values]
        return np.array(codes, dtype=np.int8)
    if name == "level":
        return np.nan_to_num(np.asarray(values, dtype=np.float64), nan=0.0)
    return np.asarray(values, dtype=ITEM_ARRAYS[name])


def _kinds(values: Iterable[str]) -> NDArray[np.int8]:
    code_of = {value: code for code, value in enumerate(KINDS)}
    try:
        return np.array([code_of[value] for value in values], dtype=np.int8)
    except KeyError as error:
        raise ContractError(
            f"items: kind {error.args[0]!r} is unknown; expected one of {', '.join(KINDS)}"
        ) from error


def _runs(places: Ids, values: F32) -> Iterable[tuple[int, F32]]:
    """Cuts rows into runs of neighbouring places: (first place, rows)."""
    if len(places):
        breaks = np.flatnonzero(np.diff(places) != 1) + 1
        for run in np.split(np.arange(len(places)), breaks):
            yield int(places[run[0]]), values[run[0] : run[-1] + 1]


def _append_defaults(matrix: GrowingArray, until: int, view: FeatureView) -> None:
    while matrix.rows < until:
        rows = min(_BLOCK_ROWS, until - matrix.rows)
        matrix.append(np.repeat(view.defaults()[None, :], rows, axis=0))

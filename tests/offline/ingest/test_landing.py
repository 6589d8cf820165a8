"""A lake is landed whole or not at all."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from features.schema import BORDER_TABLES
from offline.ingest.landing import (
    PART,
    landing,
    write_empty,
    write_items,
    write_origins,
    write_users,
)

PLACE = {"item_id": [1, 2], "name": ["a", "b"], "city": [5, 5], "lat": [1.0, 2.0], "lon": [3, 4.0]}


def read(lake: Path, table: str) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = pq.read_table(lake / table / PART).to_pylist()
    return rows


def test_a_lake_that_fails_half_way_leaves_nothing_behind(tmp_path: Path) -> None:
    def land_half() -> None:
        with landing(tmp_path / "lake") as growing:
            (growing / "half").write_text("")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        land_half()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_import_left_is_not_in_the_next_ones_lake(tmp_path: Path) -> None:
    (tmp_path / ".lake.importing").mkdir()
    (tmp_path / ".lake.importing" / "stale").write_text("")
    with landing(tmp_path / "lake") as growing:
        (growing / "whole").write_text("")

    assert [file.name for file in (tmp_path / "lake").iterdir()] == ["whole"]


def test_a_lake_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "lake").mkdir()
    (tmp_path / "lake" / "somebody's").write_text("")

    with pytest.raises(ContractError, match="already and not empty"), landing(tmp_path / "lake"):
        pass
    assert (tmp_path / "lake" / "somebody's").exists()


def test_items_that_a_set_says_little_of_are_sold_all_year(tmp_path: Path) -> None:
    assert write_items(tmp_path, PLACE) == 2

    first, second = read(tmp_path, "items")
    assert (first["kind"], first["category"], first["tags"]) == ("poi", "unknown", [])
    assert (second["open_months"], second["sellable"], second["rating"]) == (4095, True, None)


def test_what_a_set_says_of_items_and_users_stands(tmp_path: Path) -> None:
    write_items(tmp_path, {**PLACE, "sellable": [True, False], "tags": [["x"], []]})
    write_users(tmp_path, {"user_id": np.array([7, 8]), "declared_city": [5, None]})

    assert [row["sellable"] for row in read(tmp_path, "items")] == [True, False]
    assert [row["tags"] for row in read(tmp_path, "items")] == [["x"], []]
    assert [row["declared_city"] for row in read(tmp_path, "users")] == [5, None]


def test_a_dimension_of_which_nothing_is_known_has_its_columns(tmp_path: Path) -> None:
    assert write_empty(tmp_path, "deals", "deal_items") == {"deals": 0, "deal_items": 0}
    assert pq.read_table(tmp_path / "deals" / PART).column_names == list(BORDER_TABLES["deals"])


def test_reasons_are_told_in_one_order_whichever_row_a_file_has_first(tmp_path: Path) -> None:
    """They are columns of what a run reports: another edition of a file would move them."""
    refused = {"poi": pa.table({"reason": ["worse", "bad", "worse"]})}

    assert list(write_origins(tmp_path, {}, refused)) == ["poi: bad", "poi: worse"]


def test_what_was_refused_is_kept_and_counted_by_reason(tmp_path: Path) -> None:
    refused = {
        "poi": pa.table({"poi": [1, 2, 3], "reason": ["bad", "bad", "worse"]}),
        "visits": pa.table({"poi": pa.array([], pa.int64()), "reason": pa.array([], pa.string())}),
    }
    known = {"items": pa.table({"source": [4], "id": [1]})}

    assert write_origins(tmp_path, known, refused) == {"poi: bad": 2, "poi: worse": 1}
    assert pq.read_table(tmp_path / "rejects" / "poi.parquet").num_rows == 3
    assert pq.read_table(tmp_path / "dictionaries" / "items.parquet").to_pylist() == [
        {"source": 4, "id": 1}
    ]

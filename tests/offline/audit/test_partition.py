"""A partition's rows, also of a day that had none."""

from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as pads
import pyarrow.parquet as pq
import pytest

from features.errors import ContractError
from offline.audit.partition import partition


def test_a_day_without_rows_has_the_columns_of_its_table(tmp_path: Path) -> None:
    (tmp_path / "_manifest.json").write_text("{}")

    rows = partition(tmp_path, "clean_events").to_table(
        columns=["at", "action"], filter=pads.field("action") == "pay"
    )

    assert rows.num_rows == 0
    assert rows.column_names == ["at", "action"]


def test_a_day_with_rows_has_those_of_its_files(tmp_path: Path) -> None:
    pq.write_table(pa.table({"user_id": [1, 2]}), tmp_path / "part-0.parquet")

    assert partition(tmp_path, "resident_city").to_table()["user_id"].to_pylist() == [1, 2]


def test_a_damaged_file_is_named_with_what_to_do(tmp_path: Path) -> None:
    pq.write_table(pa.table({"user_id": [1, 2]}), tmp_path / "part-0.parquet")
    (tmp_path / "part-1.parquet").write_bytes(b"PAR1 half a file")

    with pytest.raises(ContractError, match=rf"{tmp_path} cannot be read .* make its day again"):
        partition(tmp_path, "resident_city")
